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
  return figure.verified && figure.coverage === 'unit' && figure.kind === 'actual';
}

/** The one that all agree on, or the one marked as preferred; none where they disagree. */
function settled<F extends Figure>(candidates: readonly F[]): F | undefined {
  const [first] = candidates;
  const agree = candidates.every((it) => it.value === first?.value && it.bound === first.bound);
  return agree ? first : candidates.find((figure) => figure.preferred);
}

/** The deciding figure of a year: the one all sources give, or the one marked as preferred; none where they disagree. */
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
        it.asOf !== undefined &&
        lastDay(it.asOf) === term.end,
    ),
  );
}

/** True where sources give different exact figures that would decide a year, and none is marked as preferred. */
export function isDisputed(figures: readonly Figure[], year: number): boolean {
  const exact = figures.filter((it) => it.year === year && isDeciding(it) && it.bound === 'exact');
  return new Set(exact.map(({ value }) => value)).size > 1 && !decidingFigure(figures, year);
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
 * how much of the year they cover, then the preferred one last.
 */
export function compareFigures(a: Figure, b: Figure): number {
  return (
    a.year - b.year ||
    Number(a.verified) - Number(b.verified) ||
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    Number(a.preferred) - Number(b.preferred)
  );
}

/** The latest result that says most: the unit's before any other area's; plans are no results. */
export function latestResult<F extends Figure>(figures: readonly F[]): F | undefined {
  const results = figures.filter(({ kind }) => kind !== 'plan').toSorted(compareFigures);
  return results.findLast(({ coverage }) => coverage === 'unit') ?? results.at(-1);
}
