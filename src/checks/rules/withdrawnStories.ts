import { compareDates } from '../../domain/dates.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';
import { oldStories, type OldStory } from '../withdrawn.ts';

const wordsOf = (text: string) => new Set(slugify(text).split('-'));

/** How many of the words of two texts they have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.intersection(second).size / first.union(second).size;
}

/** A source by its page, however the address is written. */
const pageOf = (url: string) => url.replace(/^https?:\/\/(?:www\.|m\.)?|[?#].*$|\/+$/g, '');

/** True for the same deed told again: at its place and time, by like words or the same source. */
function isToldAgain({ data }: LoadedRecord<'exemplars'>, old: OldStory): boolean {
  const words = Math.max(
    likeness(data.headline, old.headline),
    likeness(data.summary, old.summary),
  );
  const samePlace = slugify(data.place) === slugify(old.place);
  const sameTime =
    compareDates(data.date, old.date) === 0 ||
    data.date.startsWith(old.date) ||
    old.date.startsWith(data.date);
  const sameSource = data.sources.some(
    ({ url }) => url !== undefined && old.urls.map(pageOf).includes(pageOf(url)),
  );
  // One report may tell of several deeds of a year in a commune; of one day it seldom does.
  const sameDeed = sameSource && data.occasion === old.occasion && data.date.length === 10;
  return samePlace && sameTime ? words >= 0.6 || sameDeed : words >= 0.85;
}

/** A withdrawn story does not come back under another file name. */
export const withdrawnStories: Rule = ({ withdrawals }, { records, published }) => {
  if (!published) return [];
  return withdrawals.flatMap((withdrawal) => {
    const stories = oldStories(withdrawal, published);
    return records.exemplars
      .filter((record) => stories.some((old) => isToldAgain(record, old)))
      .map((record) =>
        problemAt(
          record,
          ['headline'],
          `chuyện này có vẻ là gương đã rút ${withdrawal.id}; gương đã rút không đăng lại dưới tên tệp khác, hãy xóa tệp này`,
        ),
      );
  });
};
