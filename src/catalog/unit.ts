import { formatNumber } from '../domain/format.ts';
import { outcomeLabels } from '../domain/outcomes.ts';
import { phaseLabels } from '../domain/phase.ts';
import { existsOn } from '../domain/places.ts';
import { termOf } from '../domain/period.ts';
import { CELLS } from '../domain/tileMap.ts';
import { unitWords } from '../domain/unit.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { Index } from './resolver.ts';
import type { Place, Unit } from './types.ts';

/**
 * The unit whose plan the site follows, from its place; absent where the list of places does not hold it,
 * which is reported unless the list itself could not be read.
 */
export function joinUnit(
  record: LoadedRecord<'site'>,
  places: Index<Place>,
  problems: Problem[],
): Unit | undefined {
  const { unit, period } = record.data;
  const place = places.find(unit.place, record, ['unit', 'place'], problems);
  if (!place) return undefined;
  const words = unitWords(place);
  const term = termOf(period, place.to);
  return {
    place,
    province: provinceOf(place, places),
    words,
    term,
    partsAtEnd: `${formatNumber(membersOn(term.end, place, places))} ${words.parts}`,
    phaseLabels: phaseLabels(term, words),
    outcomeLabels: outcomeLabels(term),
    recordsNote: unit.recordsNote,
    english: unit.english,
    tileMap: unit.tileMap?.map((row, i) =>
      row.map((cell, j) => {
        if (cell === CELLS.water) return 'water';
        if (cell === CELLS.empty) return undefined;
        return places.find(cell, record, ['unit', 'tileMap', i, j], problems);
      }),
    ),
  };
}

/** How many places belonged to the unit on a day. */
function membersOn(day: string, { id }: Place, places: Index<Place>): number {
  return places.all.filter(({ parents }) =>
    parents.some((parent) => parent.unit === id && existsOn(parent, day)),
  ).length;
}

/** The province above a unit, followed from parent to parent; none for a province. */
function provinceOf(
  place: Place,
  places: Index<Place>,
  seen = new Set([place]),
): Place | undefined {
  for (const { unit } of place.parents) {
    const parent = places.map.get(unit);
    if (!parent || seen.has(parent)) continue;
    if (parent.type === 'tinh') return parent;
    const found = provinceOf(parent, places, seen.add(parent));
    if (found) return found;
  }
  return undefined;
}
