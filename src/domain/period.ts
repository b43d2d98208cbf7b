/** The years of a plan, and the days that its unit lived through. */
import type { PartialDate } from './dates.ts';

export interface Period {
  /** First year of the plan. */
  from: number;
  /** Last year of the plan. */
  to: number;
}

/** The days that count as the period of a plan. */
export interface Term extends Period {
  /** First day. */
  start: string;
  /** Last day: of the period, or of the unit where that ended first. */
  end: string;
  /** True where the unit ended before its period did. */
  cutShort: boolean;
  /** The last year of the period that the unit lived through from its first to its last day. */
  lastWholeYear: number;
}

/** The days of a period within the life of its unit. */
export function termOf(period: Period, unitEnd?: PartialDate): Term {
  const { from, to } = period;
  const last = `${to}-12-31`;
  const cutShort = unitEnd !== undefined && unitEnd < last;
  const end = cutShort ? unitEnd : last;
  const year = Number(end.slice(0, 4));
  const lastWholeYear = end === `${year}-12-31` ? year : year - 1;
  return { from, to, start: `${from}-01-01`, end, cutShort, lastWholeYear };
}

/** True where a term has ended by the day up to which the records go. */
export function isOver({ end }: Term, asOf: string): boolean {
  return end < asOf;
}

/** The year of the period that the unit lived through only in part, up to the day it ended. */
export function partYearOf({ end, lastWholeYear }: Term): number | undefined {
  const year = Number(end.slice(0, 4));
  return year > lastWholeYear ? year : undefined;
}

/** Every year of the period, in order. */
export function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The years of the period that the unit lived through whole: only these can have a full-year result. */
export function wholeYears({ from, lastWholeYear }: Term): number[] {
  return yearsOf({ from, to: Math.max(lastWholeYear, from - 1) });
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
