/** Dated facts: a movement's milestones and the period's timeline. */
import { compareDates } from '../domain/dates.ts';
import { phaseOf } from '../domain/phase.ts';
import type { Located } from '../problems/at.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Path } from '../schemas/kinds.ts';
import type { Lookup } from './lookup.ts';
import { findPlace, phaseLabelOf } from './places.ts';
import type { DatedFact, Place } from './types.ts';

/** Earliest first; facts without a date last. */
export function compareFacts(
  a: { date?: string | undefined },
  b: { date?: string | undefined },
): number {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(a.date, b.date);
}

/** A fact with its places and phase; `path` leads to it in its record. */
export function joinMilestone(
  { place, places: several, ...rest }: Milestone,
  at: Located,
  path: Path,
  lookup: Lookup,
): DatedFact {
  const { date } = rest;
  const references: { reference: string; path: Path }[] = [
    ...(place === undefined ? [] : [{ reference: place, path: [...path, 'place'] }]),
    ...several.map((reference, index) => ({ reference, path: [...path, 'places', index] })),
  ];
  const places = references
    .map((it) => findPlace(it.reference, date, at, it.path, lookup))
    .filter((it) => it !== undefined);
  if (date === undefined) return { ...rest, places, phase: undefined, phaseLabel: undefined };
  const phaseAt = (it: Place | undefined) =>
    phaseOf(date, lookup.unit.term, it, lookup.unit.place.id);
  const [first] = places;
  // Of places in different phases none speaks for the fact.
  const alike = places.every((it) => phaseAt(it) === phaseAt(first));
  const phase = alike ? phaseAt(first) : 'unclear';
  return { ...rest, places, phase, phaseLabel: phaseLabelOf(phase, date, first, lookup) };
}
