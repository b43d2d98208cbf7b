import { problemAt } from '../../problems/at.ts';
import type { KindName, LoadedRecord } from '../../schemas/kinds.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';

type Path = (string | number)[];

/** How the plan writes a unit, by the ways in which others do. */
const RIGHT: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<!điểm )phần trăm|(?<!\p{L})(?:percent|pct)(?!\p{L})|％/giu, '%'],
  [/(?<!\p{L})tỉ(?= đồng)/giu, 'tỷ'],
];

/** Every unit beside a figure, with its path; the unit of a place is an id. */
function unitsIn(value: unknown, path: Path = []): { unit: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'unit' && typeof child === 'string'
      ? [{ unit: child, path: at }]
      : unitsIn(child, at);
  });
}

/** One unit is written one way, the plan's: figures are compared and drawn by it. */
export const units: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record: LoadedRecord<KindName>) =>
    unitsIn(record.data).flatMap(({ unit, path }) => {
      const right = RIGHT.reduce((text, [wrong, word]) => text.replace(wrong, word), unit);
      return right === unit
        ? []
        : [
            problemAt(record, path, `đơn vị "${unit}" ở trang này viết là "${right}"`, {
              value: right,
            }),
          ];
    }),
  );
