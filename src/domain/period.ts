/** The years of a plan. */

export interface Period {
  /** First year of the plan. */
  from: number;
  /** Last year of the plan. */
  to: number;
}

/** Every year of the period, in order. */
export function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The year before the period, which reports take as the baseline. */
export function baselineYear({ from }: Period): number {
  return from - 1;
}

/** True for a year of the period. */
export function inPeriod(year: number, { from, to }: Period): boolean {
  return year >= from && year <= to;
}

/** The period in a phrase: `2021–2025`. */
export function periodSpan({ from, to }: Period): string {
  return `${from}–${to}`;
}
