import { firstDay, formatDateShort, isPartialDate } from '../../domain/dates.ts';
import { problemAt } from '../../problems/at.ts';
import { RECORD_KINDS, type KindName } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

/** Fields that date something that has happened or been published. */
const DATED = new Set([
  'date',
  'presented',
  'accessed',
  'published',
  'updated',
  'asOf',
  'dataAsOf',
  'sent',
  'closed',
]);

type Path = (string | number)[];

/** Every value under a dated field, with its path. */
function datesIn(value: unknown, path: Path = []): { date: string; path: Path }[] {
  if (typeof value === 'string') {
    const key = path.at(-1);
    return DATED.has(String(key)) && isPartialDate(value) ? [{ date: value, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    datesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Nothing that the site reports can have happened, or been published, after today. */
export const futureDates: Rule = (_catalog, { records, today }) =>
  (Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) =>
    records[kind].flatMap((record) =>
      datesIn(record.data)
        .filter(({ date }) => firstDay(date) > today)
        .map(({ date, path }) =>
          problemAt(
            record,
            path,
            `"${date}" là ngày trong tương lai (hôm nay là ${formatDateShort(today)}); xem lại ngày, tháng, năm`,
          ),
        ),
    ),
  );
