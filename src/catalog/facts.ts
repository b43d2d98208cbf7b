/** Dated facts: a movement's milestones and the period's timeline. */
import { compareDates } from '../domain/dates.ts';
import { phaseOf } from '../domain/phase.ts';
import { resolvePlace } from '../domain/places.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Lookup } from './lookup.ts';
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

/** A fact with its place and phase. */
export function joinMilestone(milestone: Milestone, file: string, lookup: Lookup): DatedFact {
  const { place: reference, ...rest } = milestone;
  let place: Place | undefined;
  if (reference !== undefined) {
    const result = resolvePlace(reference, milestone.date, lookup.places.all);
    if ('place' in result) place = result.place;
    else lookup.problems.push({ file, field: 'Mốc › Xã, thị trấn', message: result.error });
  }
  const phase = milestone.date === undefined ? undefined : phaseOf(milestone.date, place);
  return { ...rest, place, phase };
}
