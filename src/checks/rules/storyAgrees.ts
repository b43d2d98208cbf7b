import { firstDay, formatDateShort, isPartialDate, lastDay } from '../../domain/dates.ts';
import { HONORIFICS } from '../../domain/naming.ts';
import { problemAt, type Located } from '../../problems/at.ts';
import type { LoadedRecord, Path, Records } from '../../schemas/kinds.ts';
import type { Problem } from '../../problems/problem.ts';
import { FAMILY_NAMES } from '../familyNames.ts';
import type { Rule } from '../rule.ts';

type Story = LoadedRecord<'exemplars'>;

const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:${HONORIFICS.join('|')})\s+((?:${[...FAMILY_NAMES].join('|')})(?:\s+\p{Lu}\p{Ll}*){1,3})(?!\p{L})`,
  'iu',
);
/** A day or a month with its year. */
const DATE =
  /(?<!\d)(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})(?!\d)|(?:ngày (\d{1,2}) )?tháng (\d{1,2}) năm (\d{4})(?!\d)/g;

const pad = (digits: string) => digits.padStart(2, '0');

/** Everything that a story says of itself. */
const wordsOf = ({ data: { headline, summary, collective = '' }, body }: Story) =>
  [headline, summary, collective, body].join('\n');

/** The summary names somebody, and the story's people are named nowhere. */
function othersNamed(story: Story): Problem[] {
  const { people, summary } = story.data;
  const text = wordsOf(story);
  if (people.length === 0 || people.some(({ given }) => text.includes(given))) return [];
  const named = NAMED.exec(summary)?.[1];
  return named === undefined
    ? []
    : [
        problemAt(
          story,
          ['people'],
          'người ghi ở đây không có trong tóm tắt và bài viết, mà tóm tắt nêu tên người khác; hãy xem bài kể về ai',
        ),
      ];
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
  return [
    ...records.exemplars.flatMap((story) => {
      const { date, summary } = story.data;
      return [
        ...othersNamed(story),
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
