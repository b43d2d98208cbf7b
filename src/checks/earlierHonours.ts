/** Awards that are older than what their story tells, and may be. */
import { firstDay, lastDay, type PartialDate } from '../domain/dates.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import type { Commendation } from '../schemas/exemplar.ts';
import { saysWords } from './facts/words.ts';
import { sentencesOf } from './prose.ts';

/** Words of a sentence that tells of an honour. */
const HONOUR =
  /(?<!\p{L})(?:khen|tặng|truy tặng|danh hiệu|phong|vinh danh|tôn vinh|biểu dương|tuyên dương|công nhận)(?!\p{L})/iu;

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** True where a story is dated by the day on which an award was handed over, and `earlier` lies within a year before. */
export const isHandedOver = (
  { presented }: Commendation,
  date: PartialDate,
  earlier: PartialDate,
): boolean =>
  presented !== undefined &&
  lastDay(presented) >= firstDay(date) &&
  firstDay(presented) <= lastDay(date) &&
  lastDay(earlier) >= yearBefore(firstDay(date));

/** A year by itself: none of `giai đoạn 2021–2025`. */
const yearAlone = (year: string) =>
  new RegExp(
    String.raw`(?<!\d)(?<!\d{4}\s*(?:[-–—]|đến(?:\s+năm)?)\s*)${year}(?!\d|\s*(?:[-–—]|đến(?:\s+năm)?)\s*\d)`,
    'u',
  );

/** A month of a year, or by itself in a story of that year. */
const monthOf = (year: string, month: string) =>
  new RegExp(
    String.raw`(?<!\d)0?${Number(month)}\s*(?:[/.-]|năm)\s*${year}(?!\d)|tháng\s+0?${Number(month)}(?!\d|\s*[/.-]\s*\d|\s+năm\s+\d)`,
    'iu',
  );

/** True where a story itself tells of an award of an earlier year, or of an earlier month of its own. */
export function isToldHonour(
  { date = '', note = '' }: Commendation,
  { data, body }: LoadedRecord<'exemplars'>,
  award: string,
): boolean {
  const [year = '', month = ''] = date.split('-');
  const [ownYear = '', ownMonth = ''] = data.date.split('-');
  const isEarlierYear = year < ownYear;
  if (!isEarlierYear && !(month !== '' && month < ownMonth)) return false;
  const when = isEarlierYear ? yearAlone(year) : monthOf(year, month);
  // "Giấy khen của Chủ tịch …" is told as "Giấy khen".
  const [name = award] = award.split(' của ');
  return (
    when.test(note) ||
    sentencesOf(`${data.summary}\n\n${body}`).some(
      (sentence) => when.test(sentence) && (HONOUR.test(sentence) || saysWords(sentence, name)),
    )
  );
}
