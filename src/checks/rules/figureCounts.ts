import { formatQuantity } from '../../domain/format.ts';
import { problemAt } from '../../problems/at.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { placeGroups } from '../../views/placeGroups.ts';
import type { Rule } from '../rule.ts';

/** What counts the communes of a unit and nothing else. */
const COMMUNES = /^(?:xã|phường|xã, (?:phường|thị trấn)|phường, xã)$/u;

const COMMUNE: ReadonlySet<string> = new Set<UnitKind>(['xa', 'phuong', 'thi-tran']);

/**
 * Of the unit's communes no more are counted than there were; how many those are is known where the tile map,
 * which must hold them all, is drawn.
 */
export const figureCounts: Rule = (catalog, { records, unread }) => {
  const { unit, period } = catalog;
  if (!unit.tileMap || (unread && unread.places.size > 0)) return [];
  const members = new Set(placeGroups(catalog).members);
  if (![...members].every(({ type }) => COMMUNE.has(type))) return [];
  const all = members.size;
  return records.indicators.flatMap((record) =>
    COMMUNES.test(record.data.unit)
      ? record.data.observations.flatMap(({ coverage, year, value, outOf = value }, index) =>
          coverage === 'unit' &&
          year >= period.from &&
          year <= period.to &&
          Math.max(value, outOf) > all
            ? [
                problemAt(
                  record,
                  ['observations', index, outOf > value ? 'outOf' : 'value'],
                  `${formatQuantity(Math.max(value, outOf), record.data.unit)}, mà ${unit.words.title} chỉ có ${all} ${unit.words.parts}; hãy xem lại con số trong nguồn`,
                ),
              ]
            : [],
        )
      : [],
  );
};
