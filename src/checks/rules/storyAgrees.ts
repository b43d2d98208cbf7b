import { firstDay, formatDateShort, lastDay } from '../../domain/dates.ts';
import { HONORIFICS } from '../../domain/naming.ts';
import { resolvePlace } from '../../domain/places.ts';
import { problemAt } from '../../problems/at.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Catalog } from '../../catalog/types.ts';
import { FAMILY_NAMES } from '../familyNames.ts';
import type { Rule } from '../rule.ts';

type Story = LoadedRecord<'exemplars'>;

const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:${HONORIFICS.join('|')})\s+((?:${[...FAMILY_NAMES].join('|')})(?:\s+\p{Lu}\p{Ll}*){1,3})(?!\p{L})`,
  'iu',
);
const UNIT =
  /(?<!\p{L})(?:xã|thị trấn|phường)(?: (?:mới|cũ))? (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})/gu;
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

/** The summary names another commune, and the story's own is named nowhere. */
function otherPlace(story: Story, { places }: Catalog): Problem[] {
  const { place, date, summary } = story.data;
  const found = resolvePlace(place, date, places);
  if (!('place' in found) || wordsOf(story).includes(found.place.name)) return [];
  const other = [...summary.matchAll(UNIT)]
    .map(([, name = '']) => name)
    .find((name) => places.some((it) => it.name === name));
  return other === undefined
    ? []
    : [
        problemAt(
          story,
          ['place'],
          `tóm tắt kể ở ${other}, mà mục này ghi ${found.place.title}, không được nhắc trong bài; hãy xem lại nơi xảy ra việc`,
        ),
      ];
}

/** The summary gives the day or the month of the deed with another year, and never its own. */
function otherYear(story: Story): Problem[] {
  const { date, summary } = story.data;
  const year = date.slice(0, 4);
  if (date.length === 4 || summary.includes(year)) return [];
  const told = [...summary.matchAll(DATE)].map(([words, d1, m1, y1, d2, m2, y2]) => ({
    words,
    date: [y1 ?? y2, pad(m1 ?? m2 ?? ''), d1 ?? d2].filter(Boolean).map(String).map(pad).join('-'),
  }));
  const same = (other: string) => {
    const own = `${other.slice(0, 4)}${date.slice(4)}`;
    return firstDay(other) <= lastDay(own) && lastDay(other) >= firstDay(own);
  };
  const slip = told.find((it) => /^\d{4}-(?:0[1-9]|1[0-2])/.test(it.date) && same(it.date));
  return slip === undefined
    ? []
    : [
        problemAt(
          story,
          ['date'],
          `tóm tắt ghi ${slip.words}, mà mục này ghi ${formatDateShort(date)}; hai năm khác nhau, hãy xem lại nguồn`,
        ),
      ];
}

/** Who, where and when a story's fields say is what its text says. */
export const storyAgrees: Rule = (catalog, { records }) =>
  records.exemplars.flatMap((story) => [
    ...othersNamed(story),
    ...otherPlace(story, catalog),
    ...otherYear(story),
  ]);
