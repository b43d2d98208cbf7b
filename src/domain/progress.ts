/**
 * The rules that turn published figures into an outcome. One rule per measure; the same
 * rules stand in words on /phuong-phap/. "Future" never depends on the clock: a year
 * without a figure is simply a year without a figure.
 */
import type { Bound } from './format.ts';
import { inPeriod, yearsOf, type Period } from './period.ts';

/** How the plan's words compare: "trên", "từ … trở lên"/"đạt", "không quá", "bằng", "từ … đến", "có hay không". */
export type Comparator = 'moreThan' | 'atLeast' | 'atMost' | 'exactly' | 'between' | 'achieved';

/** What the target is measured on. */
export type Measure = 'endOfPeriod' | 'everyYear' | 'yearlyAverage' | 'total' | 'milestone';

/** What a figure is: a full year's result, an estimate of it, part of a year, or a plan. */
export type FigureKind = 'actual' | 'estimate' | 'partial' | 'plan';

/** The area a figure speaks of. */
export type Coverage = 'unit' | 'commune' | 'village' | 'school' | 'province';

export interface Target {
  comparator: Comparator;
  /** Unit of the indicator; absent for `between` and `achieved`. */
  value?: number | undefined;
  /** Lowest and highest value, for `between`. */
  range?: readonly [number, number] | undefined;
  /** Year by which, or up to which, the target holds. */
  by: number;
}

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
}

export type Outcome = 'met' | 'notMet' | 'insufficient' | 'noData';

export const OUTCOME_LABELS: Record<Outcome, string> = {
  met: 'đạt',
  notMet: 'chưa đạt',
  insufficient: 'chưa đủ số liệu để kết luận',
  noData: 'chưa có số liệu',
};

/** Address segments of the outcomes. */
export const OUTCOME_SLUGS: Record<Outcome, string> = {
  met: 'dat',
  notMet: 'chua-dat',
  insufficient: 'chua-du-so-lieu',
  noData: 'chua-co-so-lieu',
};

export type Verdict = 'met' | 'missed' | 'open';

/** What is known of a quantity: not below `low` (nor at it, where `above`), not over `high` (nor at it, where `below`). */
export interface Interval {
  low: number;
  high: number;
  above?: boolean;
  below?: boolean;
}

/** The values a figure can stand for; "khoảng" has no stated width, so it can stand for any. */
function intervalOf({ value, bound }: Figure): Interval {
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

/** Compares what is known of a quantity with a target; `open` where both answers remain possible. */
export function compare({ low, high, above, below }: Interval, target: Target): Verdict {
  const { comparator, value = NaN, range } = target;
  const exceeds = (limit: number) => low > limit || (above === true && low === limit);
  const fallsShort = (limit: number) => high < limit || (below === true && high === limit);
  switch (comparator) {
    case 'moreThan':
      if (exceeds(value)) return 'met';
      return high <= value ? 'missed' : 'open';
    case 'atLeast':
      if (low >= value) return 'met';
      return fallsShort(value) ? 'missed' : 'open';
    case 'atMost':
      if (high <= value) return 'met';
      return exceeds(value) ? 'missed' : 'open';
    case 'exactly':
      if (low === value && high === value) return 'met';
      return fallsShort(value) || exceeds(value) ? 'missed' : 'open';
    case 'between': {
      const [min, max] = range ?? [NaN, NaN];
      if (low >= min && high <= max) return 'met';
      return fallsShort(min) || exceeds(max) ? 'missed' : 'open';
    }
    case 'achieved':
      return low >= 1 ? 'met' : 'open';
  }
}

/** Full-year results of the whole unit, checked against their source: the only figures that decide. */
export function isDeciding(figure: Figure): boolean {
  return figure.verified && figure.coverage === 'unit' && figure.kind === 'actual';
}

/** The deciding figure of a year: the one all sources give, or the one marked as preferred; none where they disagree. */
export function decidingFigure<F extends Figure>(
  figures: readonly F[],
  year: number,
): F | undefined {
  const candidates = figures.filter((figure) => figure.year === year && isDeciding(figure));
  const [first] = candidates;
  const agree = candidates.every((it) => it.value === first?.value && it.bound === first.bound);
  return agree ? first : candidates.find((figure) => figure.preferred);
}

/** The years of the plan a measure needs before it can be concluded. */
export function yearsNeeded(measure: Measure, target: Target, period: Period): number[] {
  if (measure === 'endOfPeriod' || measure === 'milestone') return [target.by];
  return yearsOf(period).filter((year) => year <= target.by);
}

/** True where sources give different exact figures that would decide a year, and none is marked as preferred. */
export function isDisputed(figures: readonly Figure[], year: number): boolean {
  const exact = figures.filter((it) => it.year === year && isDeciding(it) && it.bound === 'exact');
  return new Set(exact.map(({ value }) => value)).size > 1 && !decidingFigure(figures, year);
}

/** Years that a measure needs and of which sources disagree: their figures are not missing. */
export function disputedYears(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  period: Period,
): number[] {
  return yearsNeeded(measure, target, period).filter((year) => isDisputed(figures, year));
}

/** Years of the plan for which there is no deciding figure at all. */
export function missingYears(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  period: Period,
): number[] {
  if (measure === 'milestone' && decide(measure, target, figures, period).verdict === 'met')
    return [];
  return yearsNeeded(measure, target, period).filter(
    (year) => !decidingFigure(figures, year) && !isDisputed(figures, year),
  );
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

/** What the figures say about a target, and which of them say it. */
export interface Finding {
  verdict: Verdict;
  /** The deciding figures that the verdict rests on. */
  basis: readonly Figure[];
  /** The average or sum of the basis, where the measure takes one. */
  amount?: Interval;
}

type MeasureRule = (target: Target, figures: readonly Figure[], period: Period) => Finding;

const RULES: Record<Measure, MeasureRule> = {
  endOfPeriod: (target, figures) => {
    const figure = decidingFigure(figures, target.by);
    return { verdict: verdictOf(figure, target), basis: figure ? [figure] : [] };
  },
  milestone: (target, figures, period) => {
    const decided = yearsOf(period)
      .filter((year) => year <= target.by)
      .map((year) => decidingFigure(figures, year))
      .find((figure) => figure?.value === 1 && figure.bound === 'exact');
    return decided ? { verdict: 'met', basis: [decided] } : { verdict: 'open', basis: [] };
  },
  everyYear: (target, figures, period) => {
    const years = yearsNeeded('everyYear', target, period);
    const known = knownFigures(years, figures);
    const missed = known.find((figure) => verdictOf(figure, target) === 'missed');
    if (missed) return { verdict: 'missed', basis: [missed] };
    const allMet =
      known.length === years.length && known.every((it) => verdictOf(it, target) === 'met');
    return { verdict: allMet ? 'met' : 'open', basis: known };
  },
  yearlyAverage: (target, figures, period) => {
    const years = yearsNeeded('yearlyAverage', target, period);
    const known = knownFigures(years, figures);
    if (known.length < years.length) return { verdict: 'open', basis: known };
    const sum = sumOf(known);
    const mean = (amount: number) => tidy(amount / years.length);
    const amount = { ...sum, low: mean(sum.low), high: mean(sum.high) };
    return { verdict: compare(amount, target), basis: known, amount };
  },
  total: (target, figures, period) => {
    const years = yearsNeeded('total', target, period);
    const known = knownFigures(years, figures);
    const sum = sumOf(known);
    // Yearly amounts are not negative, so a vague year adds nothing sure and a missing one can only add.
    const amount = {
      ...sum,
      low: sumOf(known.filter((it) => intervalOf(it).low > -Infinity)).low,
      high: known.length < years.length ? Infinity : sum.high,
    };
    return { verdict: compare(amount, target), basis: known, amount };
  },
};

/** Applies the rule of the measure. */
export function decide(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  period: Period,
): Finding {
  return RULES[measure](target, figures, period);
}

function knownFigures(years: readonly number[], figures: readonly Figure[]): Figure[] {
  return years.flatMap((year) => decidingFigure(figures, year) ?? []);
}

function verdictOf(figure: Figure | undefined, target: Target): Verdict {
  return figure ? compare(intervalOf(figure), target) : 'open';
}

/** Sums decimals without the dust of binary fractions. */
const tidy = (sum: number) => (Number.isFinite(sum) ? Number(sum.toFixed(9)) : sum);

function sumOf(figures: readonly Figure[]): Required<Interval> {
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
