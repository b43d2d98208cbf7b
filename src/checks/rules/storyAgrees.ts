import { firstDay, formatDateShort, isPartialDate, lastDay } from '../../domain/dates.ts';
import { fullName, type Person } from '../../domain/naming.ts';
import { holdsName, searchable, type Searchable } from '../../domain/sameName.ts';
import { syllablesOf } from '../../domain/syllables.ts';
import { problemAt, type Located } from '../../problems/at.ts';
import type { LoadedRecord, Path, Records } from '../../schemas/kinds.ts';
import type { Problem } from '../../problems/problem.ts';
import { addressesSomebody } from '../addressed.ts';
import type { Rule } from '../rule.ts';

type Story = LoadedRecord<'exemplars'>;

/** A day or a month with its year. */
const DATE =
  /(?<!\d)(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})(?!\d)|(?:ngày (\d{1,2}) )?tháng (\d{1,2}) năm (\d{4})(?!\d)/g;

const pad = (digits: string) => digits.padStart(2, '0');

/** Everything that a story says of itself. */
const wordsOf = ({ data: { headline, summary, collective = '' }, body }: Story) =>
  [headline, summary, collective, body].join('\n');

/** True where a text has a given name, wherever its tone is placed. */
function holdsGiven(text: string, given: string): boolean {
  const marks = (it: string) =>
    ` ${syllablesOf(it)
      .map(({ mark }) => mark)
      .join(' ')} `;
  return text.includes(given) || marks(text).includes(marks(given));
}

/** The summary names somebody, and the story's people are named nowhere. */
function othersNamed(story: Story, places: ReadonlySet<string>): Problem[] {
  const { people, summary } = story.data;
  const text = wordsOf(story);
  if (people.length === 0 || people.some(({ given }) => holdsGiven(text, given))) return [];
  return !addressesSomebody(summary, places)
    ? []
    : [
        problemAt(
          story,
          ['people'],
          'người ghi ở đây không có trong tóm tắt và bài viết, mà tóm tắt nêu tên người khác; hãy xem bài kể về ai',
        ),
      ];
}

/** What stands before the name of a relative, a school or a street. */
const ANOTHERS =
  /(?<!\p{L})(?:con|cháu|dâu|rể|trai|gái|ruột|vợ|chồng|bố|mẹ|cha|họ|[Tt]rường|[Tt]iểu học|THCS|THPT|TH|đường|phố|liệt sĩ)\s+(?:(?:là|tên|tên là|ông|bà|anh|chị|em|cô)\s+){0,3}$/u;

/** True for two words of which one is typed wrongly: but for their marks they differ in one letter. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const same = [...a].findIndex((letter, at) => letter !== b[at]);
  const at = same === -1 ? a.length : same;
  // Of short names another letter makes another name: `Hà`, `Hồ`.
  if (at === 0 || Math.min(a.length, b.length) < 3) return false;
  const [one, other] = [a.slice(at), b.slice(at)];
  return one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1);
}

/**
 * Which word of a name is another where capitals of a text are that name but for one: a middle name, or a
 * family or given name that is nearly the same; no two people of whom one has the middle name of women.
 */
function otherWord({ text, syllables }: Searchable, person: Person): number | undefined {
  const name = syllablesOf(fullName(person));
  const isCapital = (at: number) => /\p{Lu}/u.test(text.charAt(at));
  if (name.length < 3) return undefined;
  for (const at of syllables.keys()) {
    const found = syllables.slice(at, at + name.length);
    const [first, last] = [found[0], found.at(-1)];
    if (found.length < name.length || !first || !last) continue;
    const other = found.flatMap((it, i) => (it.mark === name[i]?.mark ? [] : [i]));
    const [at0 = 0] = other;
    const [listed, told] = [name[at0], found[at0]];
    // Whoever is called by the given name before is another.
    const isFirst = () => !holdsGiven(text.slice(0, first.start), person.given);
    const isNearly =
      other.length === 1 &&
      listed !== undefined &&
      told !== undefined &&
      (at0 === 0 || told === last
        ? isSlip(listed.fold, told.fold) && (at0 === 0 || isFirst())
        : listed.mark !== 'thi5' && told.mark !== 'thi5') &&
      found.every(({ start }) => isCapital(start)) &&
      /^[\p{L}\s]*$/u.test(text.slice(first.start, last.end)) &&
      !ANOTHERS.test(text.slice(0, first.start));
    if (isNearly) return at0;
  }
  return undefined;
}

/** The text calls a person by another name, and never by the one that is listed. */
function otherwiseCalled(story: Story): Problem[] {
  const { people } = story.data;
  const words = wordsOf(story);
  if (people.every((person) => words.includes(fullName(person)))) return [];
  const text = searchable(words);
  const called = people.map((person) => holdsName(text, person));
  return people.flatMap((person, index) => {
    const word = called[index] ? undefined : otherWord(text, person);
    if (word === undefined) return [];
    const field = word < syllablesOf(person.family).length ? 'family' : 'given';
    // It may be the name of somebody else who is listed.
    const isOther = ({ family, given }: Person) =>
      given === person.given || family === person.family;
    if (people.some((it, i) => called[i] && isOther(it))) return [];
    return [
      problemAt(
        story,
        ['people', index, field],
        'tên ghi ở đây không có trong tóm tắt và bài viết, mà ở đó có một tên chỉ khác một chữ; hãy xem nguồn rồi ghi hai nơi như nhau, là hai người thì viết đủ họ tên người ghi ở đây một lần trong bài',
      ),
    ];
  });
}

/** Forms of address of men and of women; `cụ`, `thầy`, `bác` may be anybody's. */
const SEXES = ['ông|anh|chú', 'bà|chị|cô'] as const;

/** The text addresses a person as a man who is listed as a woman, or the other way round. */
function otherwiseAddressed(story: Story): Problem[] {
  const words = wordsOf(story);
  const small = words.toLowerCase();
  const addressed = (sex: string, person: Person) =>
    small.includes(fullName(person).toLowerCase()) &&
    // `ông bà Huệ`, `ông/bà Huệ` are two.
    new RegExp(
      String.raw`(?<!\p{L})(?<!(?:ông|anh|cô|chú)(?:,?\s|\s?\/\s?|\svà\s))(?:${sex})\s+${RegExp.escape(fullName(person))}(?!\p{L})`,
      'iu',
    ).test(words);
  return story.data.people.flatMap((person, index) => {
    const own = SEXES.find((sex) => sex.split('|').includes(person.honorific ?? ''));
    const other = SEXES.find((sex) => sex !== own);
    if (own === undefined || other === undefined) return [];
    return addressed(own, person) || !addressed(other, person)
      ? []
      : [
          problemAt(
            story,
            ['people', index, 'honorific'],
            `mục này ghi "${person.honorific}" mà bài xưng hô khác; hãy xem nguồn rồi ghi hai nơi như nhau`,
          ),
        ];
  });
}

/** Where a text gives the day or the month of a date with another year, and never its own. */
function otherYear(date: string, text: string): string | undefined {
  const year = date.slice(0, 4);
  if (date.length === 4 || text.includes(year)) return undefined;
  const told = [...text.matchAll(DATE)].map(([words, d1, m1, y1, d2, m2, y2]) => ({
    words,
    date: [y1 ?? y2, pad(m1 ?? m2 ?? ''), d1 ?? d2].filter(Boolean).map(String).map(pad).join('-'),
  }));
  const same = (other: string) => {
    const own = `${other.slice(0, 4)}${date.slice(4)}`;
    return firstDay(other) <= lastDay(own) && lastDay(other) >= firstDay(own);
  };
  return told.find((it) => isPartialDate(it.date) && same(it.date))?.words;
}

const yearFault = (words: string | undefined, date: string) =>
  words === undefined
    ? undefined
    : `câu kể ghi ${words}, mà mục này ghi ${formatDateShort(date)}; hai năm khác nhau, hãy xem lại nguồn`;

/** Dated facts with their paths. */
const factsOf = ({ movements, timeline }: Records) => [
  ...movements.flatMap((record) =>
    record.data.milestones.map((it, i) => ({ record, path: ['milestones', i], ...it })),
  ),
  ...timeline.map((record) => ({ record, path: [], ...record.data })),
];

/** Who and when the fields of a story or a fact say is what its text says. */
export const storyAgrees: Rule = (_catalog, { records }) => {
  const at = (record: Located, path: Path, message: string | undefined) =>
    message === undefined ? [] : [problemAt(record, path, message)];
  const places = new Set(records.places.map(({ data }) => data.name));
  return [
    ...records.exemplars.flatMap((story) => {
      const { date, summary } = story.data;
      return [
        ...othersNamed(story, places),
        ...otherwiseCalled(story),
        ...otherwiseAddressed(story),
        ...at(story, ['date'], yearFault(otherYear(date, summary), date)),
      ];
    }),
    ...factsOf(records).flatMap(({ record, path, fact, date }) =>
      date === undefined
        ? []
        : [...at(record, [...path, 'date'], yearFault(otherYear(date, fact), date))],
    ),
  ];
};
