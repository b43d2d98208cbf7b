import { firstDay, formatDateShort, isPartialDate } from '../../domain/dates.ts';
import { problemAt } from '../../problems/at.ts';
import { RECORD_KINDS, type KindName, type Records } from '../../schemas/kinds.ts';
import type { Problem } from '../../problems/problem.ts';
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

/** Results dated with a year still to come; a plan may name one. */
const futureResults = ({ indicators }: Records, today: string): Problem[] =>
  indicators.flatMap((record) =>
    record.data.observations.flatMap(({ year, kind }, index) =>
      kind !== 'plan' && String(year) > today.slice(0, 4)
        ? [
            problemAt(
              record,
              ['observations', index, 'year'],
              `${year} là năm trong tương lai (hôm nay là ${formatDateShort(today)}); sửa lại năm, hoặc nếu là kế hoạch thì ghi kind là "plan"`,
            ),
          ]
        : [],
    ),
  );

/** Nothing that the site reports can have happened, or been published, after today. */
export const futureDates: Rule = (_catalog, { records, today }) => [
  ...futureResults(records, today),
  ...(Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) =>
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
  ),
];
