/** Published figures: what each is worth, which of them decides a year, and what it can stand for. */
import { lastDay, type PartialDate } from './dates.ts';
import type { Bound } from './format.ts';
import { inPeriod, partYearOf, yearsOf, type Period, type Term } from './period.ts';

/** What a figure is: a full year's result, an estimate of it, part of a year, or a plan. */
export type FigureKind = 'actual' | 'estimate' | 'partial' | 'plan';

/** The area a figure speaks of. */
export type Coverage = 'unit' | 'commune' | 'village' | 'school' | 'province';

export interface Figure {
  year: number;
  /** In the unit of the indicator; for a milestone 1 (decided) or 0. */
  value: number;
  /** The total it was counted in, where the source gives one. */
  outOf?: number | undefined;
  bound: Bound;
  kind: FigureKind;
  coverage: Coverage;
  verified: boolean;
  /** Set on the figure to use where sources disagree about a year. */
  preferred: boolean;
  /** The day, month or year that the figure speaks of, where the source gives one. */
  asOf?: PartialDate | undefined;
  /** True for a running total of several years, which stands for a sum and is no part of one. */
  cumulative?: boolean | undefined;
  /** The part of a year that it counts, in words: `6 tháng`. */
  span?: string | undefined;
  /** What is not clear about whom or what it counts, as a phrase: `phạm vi còn chưa rõ`. */
  scopeDoubt?: string | undefined;
}

/** What is known of a quantity: not below `low` (nor at it, where `above`), not over `high` (nor at it, where `below`). */
export interface Interval {
  low: number;
  high: number;
  above?: boolean;
  below?: boolean;
}

/** The values a figure can stand for; "khoảng" has no stated width, so it can stand for any. */
export function intervalOf({ value, bound }: Pick<Figure, 'value' | 'bound'>): Interval {
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'moreThan':
      return { low: value, high: Infinity, above: true };
    case 'atLeast':
      return { low: value, high: Infinity };
    case 'lessThan':
      return { low: -Infinity, high: value, below: true };
    case 'atMost':
      return { low: -Infinity, high: value };
    case 'about':
      return { low: -Infinity, high: Infinity };
  }
}

/** Sums decimals without the dust of binary fractions. */
export const tidy = (sum: number) => (Number.isFinite(sum) ? Number(sum.toFixed(9)) : sum);

/** What is known of the sum of figures. */
export function sumOf(figures: readonly Figure[]): Required<Interval> {
  return figures.map(intervalOf).reduce<Required<Interval>>(
    (sum, { low, high, above, below }) => ({
      low: tidy(sum.low + low),
      high: tidy(sum.high + high),
      above: sum.above || above === true,
      below: sum.below || below === true,
    }),
    { low: 0, high: 0, above: false, below: false },
  );
}

/** Full-year results of the whole unit, checked against their source: the only figures that decide a year. */
export function isDeciding(figure: Figure): boolean {
  const { verified, coverage, kind, cumulative } = figure;
  return verified && coverage === 'unit' && kind === 'actual' && !cumulative;
}

type Stated = Pick<Figure, 'value' | 'bound'>;

/** How far "khoảng" is taken to reach where it is held against another figure, as a share of its number. */
export const ABOUT_REACH = 0.05;

function reachOf({ value, bound }: Stated): Interval {
  if (bound !== 'about') return intervalOf({ value, bound });
  const reach = Math.abs(value) * ABOUT_REACH;
  return { low: tidy(value - reach), high: tidy(value + reach) };
}

/** True where all figures can be true at once: 12 and "từ 10 trở lên", 414 and "khoảng 400". */
export function areCompatible(figures: readonly Stated[]): boolean {
  const reaches = figures.map(reachOf);
  const low = Math.max(...reaches.map((it) => it.low));
  const high = Math.min(...reaches.map((it) => it.high));
  if (low !== high) return low < high;
  return !reaches.some((it) => (it.above && it.low === low) || (it.below && it.high === high));
}

const BOUND_RANK: Record<Bound, number> = {
  about: 0,
  atMost: 1,
  lessThan: 1,
  atLeast: 2,
  moreThan: 2,
  exact: 3,
};

/**
 * Orders figures by how precise they are, least first: "khoảng", a bound from above, a bound from
 * below, the number itself; of two bounds on one side the one that leaves less open is later.
 */
function comparePrecision(a: Stated, b: Stated): number {
  const rank = BOUND_RANK[a.bound];
  if (rank !== BOUND_RANK[b.bound]) return rank - BOUND_RANK[b.bound];
  const strict = ({ bound }: Stated) => Number(bound === 'moreThan' || bound === 'lessThan');
  if (rank === BOUND_RANK.atLeast) return a.value - b.value || strict(a) - strict(b);
  if (rank === BOUND_RANK.atMost) return b.value - a.value || strict(a) - strict(b);
  return 0;
}

/**
 * The figure to use of several about one thing: the one marked as preferred, else the most precise
 * where all can be true at once; none where they contradict each other.
 */
export function settled<F extends Figure>(candidates: readonly F[]): F | undefined {
  const preferred = candidates.find((figure) => figure.preferred);
  if (preferred || !areCompatible(candidates)) return preferred;
  return candidates.reduce<F | undefined>(
    (best, it) => (best && comparePrecision(it, best) <= 0 ? best : it),
    undefined,
  );
}

/** The deciding figure of a year; none where sources contradict each other and none is preferred. */
export function decidingFigure<F extends Figure>(
  figures: readonly F[],
  year: number,
): F | undefined {
  return settled(figures.filter((figure) => figure.year === year && isDeciding(figure)));
}

/** The deciding figures of years, those that have one. */
export function decidingFigures<F extends Figure>(
  figures: readonly F[],
  years: readonly number[],
): F[] {
  return years.flatMap((year) => decidingFigure(figures, year) ?? []);
}

/** The unit's figure for the part of its last year, up to the day it ended; none for a unit that ended with a year. */
export function figureAtEnd<F extends Figure>(figures: readonly F[], term: Term): F | undefined {
  const year = partYearOf(term);
  return settled(
    figures.filter(
      (it) =>
        it.year === year &&
        it.kind === 'partial' &&
        it.verified &&
        it.coverage === 'unit' &&
        !it.cumulative &&
        it.asOf !== undefined &&
        lastDay(it.asOf) === term.end,
    ),
  );
}

/** True where figures that would decide a year contradict each other, and none is marked as preferred. */
export function isDisputed(figures: readonly Figure[], year: number): boolean {
  const deciding = figures.filter((it) => it.year === year && isDeciding(it));
  return deciding.length > 0 && settled(deciding) === undefined;
}

/** The years of the plan that have a deciding figure; what "coverage" counts. */
export function coveredYears(figures: readonly Figure[], period: Period): number[] {
  return yearsOf(period).filter((year) => decidingFigure(figures, year));
}

/** Figures of the whole unit within the plan's years, plans set aside; what "chưa có số liệu" denies. */
export function speaksOfUnit(figure: Figure, period: Period): boolean {
  return figure.coverage === 'unit' && figure.kind !== 'plan' && inPeriod(figure.year, period);
}

const KIND_RANK: Record<FigureKind, number> = { plan: 0, partial: 1, estimate: 2, actual: 3 };

/**
 * Orders figures by how much they say, least first: by year, then doubtful before checked, then by
 * how much of the year they cover, then the preferred one last, then by how precise they are.
 */
export function compareFigures(a: Figure, b: Figure): number {
  return (
    a.year - b.year ||
    Number(a.verified) - Number(b.verified) ||
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    Number(a.preferred) - Number(b.preferred) ||
    comparePrecision(a, b)
  );
}

/** The latest result that says most: the unit's before any other area's; plans are no results. */
export function latestResult<F extends Figure>(figures: readonly F[]): F | undefined {
  const results = figures.filter(({ kind }) => kind !== 'plan').toSorted(compareFigures);
  return results.findLast(({ coverage }) => coverage === 'unit') ?? results.at(-1);
}
