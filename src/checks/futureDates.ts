import { firstDay, isPartialDate } from '../domain/dates.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { fieldLabels } from '../schemas/problem.ts';
import type { Catalog } from '../catalog/types.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Rule } from './rule.ts';

/** Fields that date something that has happened or been published. */
const DATED = new Set(['date', 'published', 'updated', 'asOf', 'dataAsOf', 'sent', 'closed']);

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
const futureResults = (catalog: Catalog, today: string): Problem[] =>
  [...catalog.targets, ...catalog.context].flatMap(({ file, observations }) =>
    observations
      .filter(({ year, kind }) => kind !== 'plan' && String(year) > today.slice(0, 4))
      .map(({ year }) => ({
        file,
        field: 'Số liệu › Năm',
        message: `${year} là năm trong tương lai (hôm nay là ${today}); kế hoạch thì ghi kind là "plan"`,
      })),
  );

/** Nothing that the site reports can have happened, or been published, after today. */
export const futureDates: Rule = (catalog, { records, today }) => [
  ...futureResults(catalog, today),
  ...(Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) =>
    records[kind].flatMap(({ data, file }) =>
      datesIn(data)
        .filter(({ date }) => firstDay(date) > today)
        .map(({ date, path }) => ({
          file,
          field: fieldLabels(RECORD_KINDS[kind].schema, path),
          message: `"${date}" là ngày trong tương lai (hôm nay là ${today})`,
        })),
    ),
  ),
];
