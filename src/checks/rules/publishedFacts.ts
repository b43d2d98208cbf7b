import type { Correction } from '../../catalog/types.ts';
import { blank } from '../../problems/blank.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { reusedWord } from '../../reading/migrations.ts';
import { RECORD_KINDS, type Records } from '../../schemas/kinds.ts';
import { corrects, saysParts, unsaidParts } from '../facts/explained.ts';
import { losses, type Fact, type Loss } from '../facts/fact.ts';
import { isOf, pasteable, wrongNumbers } from '../facts/corrections.ts';
import { gonePeople } from '../facts/goneNames.ts';
import { factPages, type FactPage } from '../facts/pages.ts';
import { saysWords } from '../facts/words.ts';
import { standingCorrections } from '../publishedWordings.ts';
import type { Rule } from '../rule.ts';

const CORRECTIONS = `content/${RECORD_KINDS.corrections.path}`;

/**
 * What was published and now reads otherwise, or not at all, has a correction that says so (Luật Tiếp
 * cận thông tin). Compared is all that the records of these kinds hold but what is declared
 * free: prose, and how records are filed and shown. What is new is free.
 */
export const publishedFacts: Rule = (catalog, { records, published, today }) => {
  const { corrections } = catalog;
  if (!published && corrections.length === 0) return [];
  const pages = factPages(catalog, records, published);
  const gone = gonePeople(published?.versions, records);
  const namesGone = (text: string) => [...gone.keys()].some((name) => saysWords(text, name));
  const freeId = idMaker(records);
  const standing = standingCorrections(records, catalog.redirects, published, today);
  const isSecret = (loss: Loss) => {
    const { was, now } = wordsOf(loss);
    return loss.before.person === true || namesGone(`${was} ${now}`);
  };
  const open = pages.flatMap((page) => {
    const ofPage = corrections.filter((it) => isOf(it, page));
    // One that never said what it corrects speaks of names alone.
    const told = ofPage.filter((it) => it.text !== undefined || standing.has(it.id));
    return unexplained(page, (loss) => (isSecret(loss) ? ofPage : told)).map((it) => ({
      ...it,
      page,
    }));
  });
  return [
    ...open.map(({ loss, wrong, path, page }) => {
      const older = oldWord(loss, records);
      if (older) return older;
      const words = wordsOf(loss);
      const secret = isSecret(loss);
      const record = records.corrections.find(({ id }) => id === wrong?.id);
      // One that was published is not rewritten: another says what the file says now.
      if (record && !standing.has(record.id) && !secret) return saidWrongly(record, loss, words);
      const id = freeId(`${page.id}-${loss.before.key}`);
      return unsaid(loss, secret ? undefined : words, { id, date: today, page: path });
    }),
    ...wrongNumbers(catalog, records, pages, { open, standing }),
  ];
};

/** What was said and what is said, in words to be pasted. */
interface Words {
  was: string;
  now: string;
}

const wordsOf = ({ before, now, changed }: Loss): Words => ({
  was: pasteable(before.phrase(changed)),
  now: now ? pasteable(now.phrase(changed)) : 'đã bỏ',
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
      ? `đính chính phải ghi đúng điều tệp đang ghi: ${loss.before.what(loss.changed)} nay là "${now}"`
      : `đính chính phải ghi đúng điều tệp đang ghi: ${loss.before.what(loss.changed)} (${was}) không còn trong tệp`,
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
  const field = changed[0]?.split('.') ?? [];
  const correction = words
    ? { ...heading, what: (now ?? before).what(changed), ...words, reason: blank('lý do sửa') }
    : { ...heading, redacted: true };
  const said = words
    ? `${before.what(changed)} đã công bố ${words.was}, nay ${now ? words.now.replace(/^(?!không ghi )/, 'ghi ') : 'không còn'} mà chưa có đính chính`
    : `${before.person ? 'tên người' : before.what(changed)} đã công bố nay đã đổi hoặc không còn mà chưa có đính chính; đính chính này che được, không nhắc điều đã ghi`;
  const news = now && changed.map((key) => before.parts[key]?.news).find((it) => it !== undefined);
  const todo = `hãy thêm mục dưới đây vào ${CORRECTIONS}, hoặc ghi lại như cũ${news ? `; ${news}` : ''}`;
  return {
    ...problemAt(at, within ? [...path, ...field] : path, `${said}; ${todo}`, {
      fix: JSON.stringify(correction, null, 2),
    }),
    fixFile: CORRECTIONS,
  };
}

/**
 * A word that has another meaning since the project changed it, in a record that was not changed with
 * it: nothing was corrected there.
 */
function oldWord({ now, reused }: OpenLoss, records: Records): Problem | undefined {
  if (!now || reused === undefined) return undefined;
  const path = [...now.path, reused];
  const data = records[now.at.kind].find(({ file }) => file === now.at.file)?.data;
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
  const word = reusedWord(now.at.kind, path, String(value));
  if (word === undefined) return undefined;
  return problemAt(
    now.at,
    path,
    `"${String(value)}" nay mang nghĩa khác (${now.parts[reused]?.words ?? ''}); điều đã công bố nay ghi là "${word}". Nếu chính điều đã công bố là sai thì thêm đính chính vào ${CORRECTIONS}`,
    { value: word },
  );
}

interface OpenLoss extends Loss {
  /** The part that differs because its word has another meaning now. */
  reused: string | undefined;
}

interface Open {
  loss: OpenLoss;
  /** The correction that says it wrongly. */
  wrong: Correction | undefined;
  /** Address at which it was said. */
  path: string;
}

/** What a page lost and no correction says, each part of it once. */
function unexplained(
  { earlier, now }: FactPage,
  correctionsFor: (loss: Loss) => readonly Correction[],
): Open[] {
  const seen = new Set<string>();
  const isNew = ({ before: { group, marks, parts, person } }: Loss) => {
    const from = person ? '' : JSON.stringify(marks);
    return (key: string) => {
      const sign = person ? 'person' : JSON.stringify([group, from, key, parts[key]?.words]);
      return !seen.has(sign) && seen.add(sign);
    };
  };
  const lost = new Map<readonly Fact[], Loss[]>();
  return earlier.flatMap(({ facts, stored, from, path }) => {
    const all = lost.get(facts) ?? losses(facts, now);
    lost.set(facts, all);
    return all.flatMap((whole): Open[] => {
      const ofPage = correctionsFor(whole);
      const changed = unsaidParts(whole, from, ofPage).filter(isNew(whole));
      if (changed.length === 0) return [];
      const asStored = stored === facts ? undefined : stored[facts.indexOf(whole.before)];
      const reused =
        asStored &&
        changed.find((key) => asStored.parts[key]?.words === whole.now?.parts[key]?.words);
      const loss = { ...whole, changed, reused };
      // What a later version said was right in its time.
      const onceRight = ({ text }: Correction) =>
        earlier.some((version) =>
          version.facts.some(
            (it) =>
              it.group === loss.before.group &&
              it.year === loss.before.year &&
              saysParts(text?.now ?? '', it, changed),
          ),
        );
      const wrong = ofPage.find((it) => corrects(it, loss) && !onceRight(it));
      return [{ loss, wrong, path }];
    });
  });
}
