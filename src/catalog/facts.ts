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

/** A fact with its place and phase; `path` leads to it in its record. */
export function joinMilestone(
  { place: reference, ...rest }: Milestone,
  at: Located,
  path: Path,
  lookup: Lookup,
): DatedFact {
  const place =
    reference === undefined
      ? undefined
      : findPlace(reference, rest.date, at, [...path, 'place'], lookup);
  const { date } = rest;
  if (date === undefined) return { ...rest, place, phase: undefined, phaseLabel: undefined };
  const phase = phaseOf(date, lookup.unit.term, place, lookup.unit.place.id);
  return { ...rest, place, phase, phaseLabel: phaseLabelOf(phase, date, place, lookup) };
}
