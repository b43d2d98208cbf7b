import type { Correction } from '../../catalog/types.ts';
import { fullName, type Person } from '../../domain/naming.ts';
import { blank } from '../../problems/blank.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Published, PublishedVersion } from '../../reading/published.ts';
import { RECORD_KINDS, type Records } from '../../schemas/kinds.ts';
import { corrects, isExplained, numbersNotHeld, ofYear, saysParts } from '../facts/explained.ts';
import { losses, type Loss } from '../facts/fact.ts';
import { factPages, type FactPage } from '../facts/pages.ts';
import { saysWords } from '../facts/words.ts';
import type { Rule } from '../rule.ts';

const CORRECTIONS = `content/${RECORD_KINDS.corrections.path}`;

/**
 * What was published and now reads otherwise, or not at all, has a correction that says so: of an
 * indicator its unit, target, words of the plan and figures, of a story its people, place, date,
 * awards and recognitions, of movements and the timeline the dates and numbers of their milestones
 * (Luật Tiếp cận thông tin). Prose is free, and so is what is new.
 */
export const publishedFacts: Rule = (catalog, { records, published, today }) => {
  const versions = published?.versions ?? new Map<string, PublishedVersion[]>();
  const gone = goneNames(versions, records);
  const namesGone = (text: string) => [...gone].some((name) => saysWords(text, name));
  const freeId = idMaker(records);
  return factPages(catalog, records).flatMap((page) => {
    const ofPage = catalog.corrections.filter((it) => isOf(it, page));
    const open = unexplained(page, versions, ofPage);
    const unheld = ofPage.filter(
      (it) =>
        !open.some(({ loss }) => corrects(it, loss)) &&
        page.text !== undefined &&
        numbersNotHeld(it, page.text, ofPage),
    );
    return [
      ...open.map(({ loss, wrong }) => {
        const words = wordsOf(loss);
        const secret = loss.before.person === true || namesGone(`${words.was} ${words.now}`);
        const record = records.corrections.find(({ id }) => id === wrong?.id);
        if (record && !secret) return saidWrongly(record, loss, words);
        const id = freeId(`${page.id}-${loss.before.key}`);
        return unsaid(loss, secret ? undefined : words, { id, date: today, page: page.path });
      }),
      ...unheld.flatMap((it) => notHeld(it, page, records)),
    ];
  });
};

/** What was said and what is said, in words to be pasted. */
interface Words {
  was: string;
  now: string;
}

const wordsOf = ({ before, now, changed }: Loss): Words => ({
  was: plain(before.phrase(changed)),
  now: now ? plain(now.phrase(changed)) : 'đã bỏ',
});

/** Ids for corrections that no other has. */
function idMaker({ corrections }: Records): (id: string) => string {
  const taken = new Set(corrections.map(({ id }) => id));
  return (id) => {
    let free = id;
    for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
    taken.add(free);
    return free;
  };
}

/** A correction of the right thing that does not say what the file says. */
const saidWrongly = (record: Records['corrections'][number], loss: Loss, { was, now }: Words) =>
  problemAt(
    record,
    ['now'],
    loss.now
      ? `đính chính phải ghi đúng điều tệp đang ghi: ${loss.before.what} nay là "${now}"`
      : `đính chính phải ghi đúng điều tệp đang ghi: ${loss.before.what} (${was}) không còn trong tệp`,
    { value: now },
  );

/** A loss that no correction says, with the correction to add: a redacted one where the words may not be repeated. */
function unsaid(
  { before, now, changed }: Loss,
  words: Words | undefined,
  heading: { id: string; date: string; page: string },
): Problem {
  const { at, path } = now ?? { at: before.at, path: before.path.slice(0, 1) };
  const within = now && !before.person && changed[0] !== path.at(-1);
  const correction = words
    ? { ...heading, what: now?.what ?? before.what, ...words, reason: blank('lý do sửa') }
    : { ...heading, redacted: true };
  const said = words
    ? `${before.what} đã công bố ${words.was}, nay ${now ? `ghi ${words.now}` : 'không còn'} mà chưa có đính chính`
    : `${before.person ? 'tên người' : before.what} đã công bố nay đã đổi hoặc không còn mà chưa có đính chính; đính chính này che được, không nhắc điều đã ghi`;
  const todo = `hãy thêm mục dưới đây vào ${CORRECTIONS}, hoặc ghi lại như cũ`;
  return {
    ...problemAt(at, within ? [...path, ...changed.slice(0, 1)] : path, `${said}; ${todo}`, {
      fix: JSON.stringify(correction, null, 2),
    }),
    fixFile: CORRECTIONS,
  };
}

/** A correction whose numbers of today its page does not hold, with what it does hold. */
function notHeld({ id, text }: Correction, { now }: FactPage, { corrections }: Records): Problem[] {
  const record = corrections.find((it) => it.id === id);
  if (!record || !text) return [];
  const still = now.find((fact) => saysParts(text.was, fact, [fact.main]) && ofYear(text, fact));
  const holds = still ? `; tệp vẫn ghi ${plain(still.phrase([still.main]))}` : '';
  return [
    problemAt(
      record,
      ['now'],
      `đính chính ghi số mà bản ghi của trang này không ghi${holds}; hãy sửa bản ghi, hoặc ghi đúng điều tệp đang ghi`,
    ),
  ];
}

/** Words to be pasted: without hard spaces, and no longer than a correction may be. */
const plain = (words: string) => words.replace(/\s+/g, ' ').slice(0, 300);

/** True for a correction of a page, or of the entry that a page holds. */
function isOf({ page }: Correction, { path }: FactPage): boolean {
  const [address, anchor] = page.split('#');
  const [own, entry] = path.split('#');
  return address === own && (anchor === undefined || entry === undefined || anchor === entry);
}

/** Losses of a page that no correction says, each once; with the correction that says it wrongly. */
function unexplained(
  { files, factsOf, now }: FactPage,
  versions: Published['versions'],
  ofPage: readonly Correction[],
): { loss: Loss; wrong: Correction | undefined }[] {
  const earlier = files
    .flatMap((file) => versions.get(file) ?? [])
    .map(({ data, from }) => ({ facts: factsOf(data), from }));
  const found = new Map<string, { loss: Loss; wrong: Correction | undefined }>();
  for (const { facts, from } of earlier)
    for (const loss of losses(facts, now)) {
      const { before, changed } = loss;
      if (isExplained(loss, from, ofPage)) continue;
      // What a later version said was right in its time.
      const onceRight = ({ text }: Correction) =>
        earlier.some((version) =>
          version.facts.some(
            (it) =>
              it.group === before.group &&
              it.year === before.year &&
              saysParts(text?.now ?? '', it, changed),
          ),
        );
      const wrong = ofPage.find((it) => corrects(it, loss) && !onceRight(it));
      const key = before.person
        ? 'person'
        : JSON.stringify([before.group, before.marks, Object.values(before.parts)]);
      if (!found.has(key)) found.set(key, { loss, wrong });
    }
  return [...found.values()];
}

/** Full names that earlier versions of stories gave and no story gives any more. */
function goneNames(versions: Published['versions'], { exemplars }: Records): ReadonlySet<string> {
  const named = new Set(exemplars.flatMap(({ data }) => data.people.map(fullName)));
  const people = [...versions.values()]
    .flat()
    .flatMap(({ data }) => ((data ?? {}) as { people?: Person[] }).people ?? []);
  return new Set(people.map(fullName).filter((name) => !named.has(name)));
}
