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
 * (Luật Tiếp cận thông tin, Điều 22). Prose is free, and so is what is new.
 */
export const publishedFacts: Rule = (catalog, { records, published, today }) => {
  const versions = published?.versions ?? new Map<string, PublishedVersion[]>();
  const gone = goneNames(versions, records);
  const namesGone = (text: string) => [...gone].some((name) => saysWords(text, name));
  const taken = new Set(records.corrections.map(({ id }) => id));
  const freeId = (id: string) => {
    let free = id;
    for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
    taken.add(free);
    return free;
  };
  return factPages(catalog, records).flatMap((page) => {
    const ofPage = catalog.corrections.filter((it) => isOf(it, page));
    const open = unexplained(page, versions, ofPage);
    const unheld = ofPage.filter(
      (it) =>
        !open.some(({ loss }) => corrects(it, loss)) &&
        page.text !== undefined &&
        numbersNotHeld(it, page.text, ofPage),
    );
    const problems = open.map(({ loss, wrong }): Problem => {
      const { before, now, changed } = loss;
      const place = now ?? { at: before.at, path: before.path.slice(0, 1) };
      const part =
        now && !before.person && changed[0] !== now.path.at(-1) ? changed.slice(0, 1) : [];
      const [was = '', is = ''] = [before.phrase(changed), now?.phrase(changed) ?? 'đã bỏ'].map(
        plain,
      );
      const record = records.corrections.find(({ id }) => id === wrong?.id);
      const secret = before.person === true || namesGone(`${was} ${is}`);
      if (record && !secret)
        return problemAt(
          record,
          ['now'],
          now
            ? `đính chính phải ghi đúng điều tệp đang ghi: ${before.what} nay là "${is}"`
            : `đính chính phải ghi đúng điều tệp đang ghi: ${before.what} (${was}) không còn trong tệp`,
          { value: is },
        );
      const id = freeId(`${page.id}-${before.key}`);
      const heading = { id, date: today, page: page.path };
      const correction = secret
        ? { ...heading, redacted: true }
        : { ...heading, what: now?.what ?? before.what, was, now: is, reason: blank('lý do sửa') };
      const said = secret
        ? `${before.person ? 'tên người' : before.what} đã công bố nay đã đổi hoặc không còn mà chưa có đính chính; đính chính này che được, không nhắc điều đã ghi`
        : `${before.what} đã công bố ${was}, nay ${now ? `ghi ${is}` : 'không còn'} mà chưa có đính chính`;
      return {
        ...problemAt(
          place.at,
          [...place.path, ...part],
          `${said}; hãy thêm mục dưới đây vào ${CORRECTIONS}, hoặc ghi lại như cũ`,
          { fix: JSON.stringify(correction, null, 2) },
        ),
        fixFile: CORRECTIONS,
      };
    });
    return [...problems, ...unheld.flatMap((it) => notHeld(it, page, records))];
  });
};

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
