import { firstDay, lastDay, type PartialDate } from './dates.ts';
import type { Term, UnitWords } from './unit.ts';

/** Where a dated record stands against the plan's period and the life of its unit. */
export type Phase = 'before' | 'during' | 'after';

/** The phases in words; what comes after is named by what ended: the unit's level, or the period. */
export function phaseLabels({ cutShort }: Term, { level }: UnitWords): Record<Phase, string> {
  return {
    before: 'trước giai đoạn',
    during: 'trong giai đoạn',
    after: cutShort ? `sau khi kết thúc ${level}` : 'sau giai đoạn',
  };
}

/** The span of days in which a place existed as the unit the record names; open ends are unknown or still running. */
export interface Validity {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/**
 * Phase of a record. A date that covers several phases (a bare `2025`) is decided by the place: a unit
 * that only exists since the term ended puts it after, otherwise the record counts as within it.
 */
export function phaseOf(date: PartialDate, { start, end }: Term, place: Validity = {}): Phase {
  if (lastDay(date) < start) return 'before';
  if (firstDay(date) > end) return 'after';
  if (place.from && firstDay(place.from) > end) return 'after';
  return 'during';
}
