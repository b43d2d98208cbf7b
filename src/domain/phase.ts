import { firstDay, lastDay, type PartialDate } from './dates.ts';

/** Where a dated record stands against the plan's period and the life of the district. */
export type Phase = 'before' | 'during' | 'after';

export const PHASE_LABELS: Record<Phase, string> = {
  before: 'trước giai đoạn',
  during: 'trong giai đoạn',
  after: 'sau khi kết thúc cấp huyện',
};

/** First day of the plan's period and last day of the district level (QĐ 19/2025/QĐ-TTg). */
export const PERIOD_START = '2021-01-01';
export const DISTRICT_END = '2025-06-30';

/** The span of days in which a place existed as the unit the record names; open ends are unknown or still running. */
export interface Validity {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/**
 * Phase of a record. A date that covers several phases (a bare `2025`) is decided by the
 * place: a unit that only exists since 1/7/2025 puts it after the district, otherwise
 * the record counts as within the period.
 */
export function phaseOf(date: PartialDate, place: Validity = {}): Phase {
  if (lastDay(date) < PERIOD_START) return 'before';
  if (firstDay(date) > DISTRICT_END) return 'after';
  if (place.from && firstDay(place.from) > DISTRICT_END) return 'after';
  return 'during';
}
