/**
 * The rules that turn published figures into an outcome. One rule per measure; the same
 * rules stand in words on /phuong-phap/. "Future" never depends on the clock: a year
 * without a figure is simply a year without a figure.
 */
import type { Bound } from './format.ts';

/** First and last year of the plan (clause "giai đoạn 2021 - 2025"). */
export const FIRST_YEAR = 2021;
export const LAST_YEAR = 2025;

/** How the plan's words compare: "trên", "từ … trở lên"/"đạt", "không quá", "bằng", "từ … đến", "có hay không". */
export type Comparator = 'moreThan' | 'atLeast' | 'atMost' | 'exactly' | 'between' | 'achieved';

/** What the target is measured on. */
export type Measure = 'endOfPeriod' | 'everyYear' | 'yearlyAverage' | 'total' | 'milestone';

/** What a figure is: a full year's result, an estimate of it, part of a year, or a plan. */
export type FigureKind = 'actual' | 'estimate' | 'partial' | 'plan';

/** The area a figure speaks of. */
export type Coverage = 'district' | 'commune' | 'village' | 'school' | 'province';

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

export type Verdict = 'met' | 'missed' | 'open';

interface Interval {
  low: number;
  high: number;
}

/** The values a figure can stand for; "khoảng" has no stated width, so it can stand for any. */
function intervalOf(value: number, bound: Bound): Interval {
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'atLeast':
      return { low: value, high: Infinity };
    case 'atMost':
      return { low: -Infinity, high: value };
    case 'about':
      return { low: -Infinity, high: Infinity };
  }
}

/** Compares what is known of a quantity with a target; `open` where both answers remain possible. */
export function compare({ low, high }: Interval, target: Target): Verdict {
  const { comparator, value = NaN, range } = target;
  switch (comparator) {
    case 'moreThan':
      if (low > value) return 'met';
      return high <= value ? 'missed' : 'open';
    case 'atLeast':
      if (low >= value) return 'met';
      return high < value ? 'missed' : 'open';
    case 'atMost':
      if (high <= value) return 'met';
      return low > value ? 'missed' : 'open';
    case 'exactly':
      if (low === value && high === value) return 'met';
      return high < value || low > value ? 'missed' : 'open';
    case 'between': {
      const [min, max] = range ?? [NaN, NaN];
      if (low >= min && high <= max) return 'met';
      return high < min || low > max ? 'missed' : 'open';
    }
    case 'achieved':
      if (low >= 1) return 'met';
      return 'open';
  }
}

/** Full-year results of the district, checked against their source: the only figures that decide. */
export function isDeciding(figure: Figure): boolean {
  return figure.verified && figure.coverage === 'district' && figure.kind === 'actual';
}

/** The deciding figure of a year: the only one, or the one marked as preferred; none where sources disagree. */
export function decidingFigure<F extends Figure>(
  figures: readonly F[],
  year: number,
): F | undefined {
  const candidates = figures.filter((figure) => figure.year === year && isDeciding(figure));
  const [only] = candidates;
  return candidates.length === 1 ? only : candidates.find((figure) => figure.preferred);
}

/** The years of the plan a measure needs before it can be concluded. */
export function yearsNeeded(measure: Measure, target: Target): number[] {
  if (measure === 'endOfPeriod' || measure === 'milestone') return [target.by];
  return Array.from({ length: target.by - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
}

/** Years of the plan for which a deciding figure is missing. */
export function missingYears(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
): number[] {
  return yearsNeeded(measure, target).filter((year) => !decidingFigure(figures, year));
}

/** True when at least one year of the plan has a deciding figure; what "coverage" counts. */
export function hasDecidingFigure(figures: readonly Figure[]): boolean {
  return figures.some(
    (figure) => figure.year >= FIRST_YEAR && figure.year <= LAST_YEAR && isDeciding(figure),
  );
}

/** Figures of the district within the plan's years, plans set aside; what "chưa có số liệu" denies. */
export function speaksOfDistrict(figure: Figure): boolean {
  return (
    figure.coverage === 'district' &&
    figure.kind !== 'plan' &&
    figure.year >= FIRST_YEAR &&
    figure.year <= LAST_YEAR
  );
}

/** What the figures say about a target, and which of them say it. */
export interface Finding {
  verdict: Verdict;
  /** The deciding figures that the verdict rests on. */
  basis: readonly Figure[];
  /** The average or sum of the basis, where the measure takes one. */
  amount?: number;
}

type MeasureRule = (target: Target, figures: readonly Figure[]) => Finding;

const RULES: Record<Measure, MeasureRule> = {
  endOfPeriod: (target, figures) => {
    const figure = decidingFigure(figures, target.by);
    return { verdict: verdictOf(figure, target), basis: figure ? [figure] : [] };
  },
  milestone: (target, figures) => {
    const decided = figures.find(
      (figure) => isDeciding(figure) && figure.value === 1 && figure.year <= target.by,
    );
    return decided ? { verdict: 'met', basis: [decided] } : { verdict: 'open', basis: [] };
  },
  everyYear: (target, figures) => {
    const years = yearsNeeded('everyYear', target);
    const known = knownFigures(years, figures);
    const missed = known.find((figure) => verdictOf(figure, target) === 'missed');
    if (missed) return { verdict: 'missed', basis: [missed] };
    const allMet =
      known.length === years.length && known.every((it) => verdictOf(it, target) === 'met');
    return { verdict: allMet ? 'met' : 'open', basis: known };
  },
  yearlyAverage: (target, figures) => {
    const years = yearsNeeded('yearlyAverage', target);
    const known = knownFigures(years, figures);
    if (known.length < years.length) return { verdict: 'open', basis: known };
    const { low, high } = sumOf(known);
    const average = { low: low / years.length, high: high / years.length };
    return { verdict: compare(average, target), basis: known, amount: average.low };
  },
  total: (target, figures) => {
    const years = yearsNeeded('total', target);
    const known = knownFigures(years, figures);
    const { low, high } = sumOf(known);
    // Yearly amounts are not negative, so years still missing can only add.
    const total = { low, high: known.length < years.length ? Infinity : high };
    return { verdict: compare(total, target), basis: known, amount: low };
  },
};

/** Applies the rule of the measure. */
export function decide(measure: Measure, target: Target, figures: readonly Figure[]): Finding {
  return RULES[measure](target, figures);
}

function knownFigures(years: readonly number[], figures: readonly Figure[]): Figure[] {
  return years.flatMap((year) => decidingFigure(figures, year) ?? []);
}

function verdictOf(figure: Figure | undefined, target: Target): Verdict {
  return figure ? compare(intervalOf(figure.value, figure.bound), target) : 'open';
}

function sumOf(figures: readonly Figure[]): Interval {
  return figures
    .map(({ value, bound }) => intervalOf(value, bound))
    .reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
      low: 0,
      high: 0,
    });
}
