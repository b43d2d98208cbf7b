import { compareDates, formatDateShort, isPartialDate } from '../../domain/dates.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { holdsName, searchable } from '../../domain/sameName.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { problemAt, type Repair } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Published } from '../../reading/published.ts';
import type { LoadedRecord, Records } from '../../schemas/kinds.ts';
import { answerTo, isAnswered } from '../reviewed.ts';
import type { Rule } from '../rule.ts';
import { oldStories, textOf, titleOf, type OldStory } from '../withdrawn.ts';

type Story = LoadedRecord<'exemplars'>;

const WHAT = 'giong-bai-da-rut';

const wordsOf = (text: string) => new Set(slugify(text).split('-'));

/** How many of the words of two texts they have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.intersection(second).size / first.union(second).size;
}

/** A source by its page, however the address is written. */
const pageOf = (url: string) => url.replace(/^https?:\/\/(?:www\.|m\.)?|[?#].*$|\/+$/g, '');

const isSamePlace = ({ data }: Story, old: OldStory) => slugify(data.place) === slugify(old.place);
/** True where one of two dates is the other, or lies within it. */
const isSameTime = ({ data: { date } }: Story, old: OldStory) =>
  compareDates(date, old.date) === 0 || date.startsWith(old.date) || old.date.startsWith(date);
const isOfDay = (date: string) => date.length === 10;

const hasSameSource = ({ data }: Story, old: OldStory) =>
  data.sources.some(
    ({ url, publisher, title }) =>
      (url !== undefined && old.urls.map(pageOf).includes(pageOf(url))) ||
      old.titles.includes(titleOf(publisher, title)),
  );

/** True for the same deed told again: at its place and time, by like words or the same source. */
function isToldAgain(story: Story, old: OldStory): boolean {
  const { headline, summary, occasion, date } = story.data;
  const words = Math.max(likeness(headline, old.headline), likeness(summary, old.summary));
  // One report may tell of several deeds of a year in a commune; of one day it seldom does.
  const sameDeed = hasSameSource(story, old) && occasion === old.occasion && isOfDay(date);
  return isSamePlace(story, old) && isSameTime(story, old)
    ? words >= 0.6 || sameDeed
    : words >= 0.85;
}

/** What a story has in common with a withdrawn one, so that only a person can tell whether it is the same. */
function likenessOf(story: Story, old: OldStory): string | undefined {
  if (hasSameSource(story, old)) return 'dẫn cùng nguồn';
  if (!isSamePlace(story, old) || !isSameTime(story, old)) return undefined;
  if (isOfDay(story.data.date)) return 'cùng nơi, cùng ngày';
  const { collective = '' } = story.data;
  return collective !== '' && slugify(collective) === old.collective
    ? 'cùng tập thể, cùng nơi, cùng thời gian'
    : undefined;
}

/** Ids of the stories that stood before a day: what was told beside a story does not tell it again. */
const toldBefore = ({ versions }: Published, day: string) =>
  new Set(
    [...versions].flatMap(([file, list]) =>
      list.some(({ from, data }) => from <= day && !markOf(data)) ? [stemOf(file)] : [],
    ),
  );

/** The mark of a withdrawal, and what it is compared with: an earlier version of its file. */
const markOf = (data: unknown) =>
  (data as { withdrawn?: { date?: unknown } } | undefined)?.withdrawn;

/** A withdrawal is of a day on which the story stood. */
function datedBefore({ withdrawals }: Records, { versions }: Published): Problem[] {
  return withdrawals.flatMap((record) => {
    const { date } = record.data.withdrawn;
    const told = [...versions].flatMap(([file, list]) =>
      stemOf(file) === record.id ? list.filter(({ data }) => !markOf(data)) : [],
    );
    // A history may be younger than what it tells.
    const since = told
      .flatMap(({ from, data }) => [
        from,
        textOf((data as { published?: unknown } | undefined)?.published),
      ])
      .filter(isPartialDate)
      .toSorted()[0];
    return since === undefined || date >= since
      ? []
      : [
          problemAt(
            record,
            ['withdrawn', 'date'],
            `ngày rút (${formatDateShort(date)}) trước ngày bài được đăng (${formatDateShort(since)}); hãy ghi ngày rút bài`,
          ),
        ];
  });
}

/** A story whose file held the mark of its withdrawal stays withdrawn, unless somebody answers for it. */
function putBack({ exemplars }: Records, { versions }: Published): Problem[] {
  const marked = new Set(
    [...versions].flatMap(([file, list]) =>
      list.some(({ data, from, until }) => from !== until && markOf(data)) ? [stemOf(file)] : [],
    ),
  );
  return exemplars
    .filter((it) => marked.has(it.id) && !isAnswered(it, WHAT, it.data.headline))
    .map((record) =>
      problemAt(
        record,
        ['headline'],
        'gương này đã rút; hãy ghi lại dấu rút như cũ, hoặc nếu rút nhầm và được đăng lại thì thêm mục dưới đây vào phần đầu tệp',
        answerTo(record, WHAT),
      ),
    );
}

/**
 * A withdrawn story does not come back under another file name. A new one of its source, or of its
 * day and place, is asked about.
 */
export const withdrawnStories: Rule = ({ withdrawals }, { records, published }) => {
  if (!published) return [];
  const again = withdrawals.flatMap((withdrawal) => {
    const { id, date } = withdrawal;
    const stories = oldStories(withdrawal, published);
    const known = toldBefore(published, date);
    return records.exemplars.flatMap((record): Problem[] => {
      const { headline } = record.data;
      const at = (message: string, repair?: Repair) => [
        problemAt(record, ['headline'], message, repair),
      ];
      const again = stories.some((old) => isToldAgain(record, old));
      const isBeside = known.has(record.id);
      if (again && !isBeside)
        return at(
          `chuyện này có vẻ là gương đã rút ${id}; gương đã rút không đăng lại dưới tên tệp khác, hãy xóa tệp này`,
        );
      if (isAnswered(record, WHAT, headline)) return [];
      // What stood beside it may have told the same deed; who else was in it, only a person can tell.
      const alike = isBeside
        ? stories.flatMap((old) => (isToldAgain(record, old) ? 'gần như kể cùng một việc' : []))[0]
        : stories.flatMap((old) => likenessOf(record, old) ?? [])[0];
      if (alike === undefined) return [];
      const names = stories.flatMap(({ people }) => people);
      const isNamed = names.some((person) => holdsName(searchable(headline), person));
      return at(
        `chuyện này ${alike} với gương đã rút ${id}; nếu là chuyện ấy thì xóa tệp này, nếu là việc khác thì thêm mục dưới đây vào phần đầu tệp`,
        answerTo(record, WHAT, isNamed ? undefined : headline),
      );
    });
  });
  return [...again, ...datedBefore(records, published), ...putBack(records, published)];
};
