/** Dated facts: a movement's milestones and the period's timeline. */
import { compareDates } from '../domain/dates.ts';
import { phaseOf } from '../domain/phase.ts';
import type { Located } from '../problems/at.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Path } from '../schemas/kinds.ts';
import type { Lookup } from './lookup.ts';
import { findPlace, phaseLabelOf } from './places.ts';
import type { DatedFact } from './types.ts';

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
  const named: [reference: string, path: Path][] = [
    ...(place === undefined ? [] : [[place, [...path, 'place']] satisfies [string, Path]]),
    ...several.map((it, index): [string, Path] => [it, [...path, 'places', index]]),
  ];
  const places = named
    .map(([reference, where]) => findPlace(reference, date, at, where, lookup))
    .filter((it) => it !== undefined);
  if (date === undefined) return { ...rest, places, phase: undefined, phaseLabel: undefined };
  const phases = (places.length > 0 ? places : [undefined]).map((it) => ({
    place: it,
    phase: phaseOf(date, lookup.unit.term, it, lookup.unit.place.id),
  }));
  const [first] = phases;
  // Of places in different phases none speaks for the fact.
  const alike = phases.every(({ phase }) => phase === first?.phase);
  const phase = alike && first ? first.phase : 'unclear';
  const of = alike ? first?.place : undefined;
  return { ...rest, places, phase, phaseLabel: phaseLabelOf(phase, date, of, lookup) };
}
