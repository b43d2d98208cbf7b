import { problemAt } from '../../problems/at.ts';
import type { RecordData } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

type Place = RecordData<'places'>;

/** Where a unit leads back to itself, following the units that each of them names. */
function comesBack(
  start: Place,
  byId: ReadonlyMap<string, Place>,
  next: (it: Place) => string[],
  first: string,
) {
  const seen = new Set<string>();
  const open = [first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const place = byId.get(id);
    if (place) open.push(...next(place));
  }
  return false;
}

const LINKS = [
  {
    key: 'becomes',
    own: 'đơn vị không thể nhập vào chính nó',
    circle: 'đi theo các đơn vị mới thì quay lại chính đơn vị này; hãy xem mục nào ghi ngược',
  },
  {
    key: 'parents',
    own: 'đơn vị không thể thuộc chính nó',
    circle: 'đi theo các đơn vị cấp trên thì quay lại chính đơn vị này; hãy xem mục nào ghi ngược',
  },
] as const;

/** A unit merges into others and belongs to others; neither leads back to itself. */
export const placeChains: Rule = (_catalog, { records }) => {
  const byId = new Map(records.places.map(({ data }) => [data.id, data]));
  return records.places.flatMap((record) =>
    LINKS.flatMap(({ key, own, circle }) =>
      record.data[key].flatMap(({ unit }, index) => {
        if (unit === undefined) return [];
        const next = (it: Place) => it[key].flatMap((link) => link.unit ?? []);
        const message =
          unit === record.id ? own : comesBack(record.data, byId, next, unit) ? circle : undefined;
        return message === undefined
          ? []
          : [problemAt(record, [key, index, 'unit'], `"${unit}": ${message}`)];
      }),
    ),
  );
};
