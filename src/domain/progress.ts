/**
 * The rules that turn published figures into a verdict. One rule per measure; the same rules stand
 * in words on /phuong-phap/. A unit that ended before its period did is judged by the last year it
 * lived through whole. "Future" never depends on the clock: a year without a figure is simply that.
 */
import { lastDay } from './dates.ts';
import {
  decidingFigure,
  decidingFigures,
  figureAtEnd,
  intervalOf,
  isDeciding,
  isDisputed,
  sumOf,
  tidy,
  type Figure,
  type Interval,
} from './figures.ts';
import { partYearOf, wholeYears, yearsOf, type Term } from './period.ts';

/** How the plan's words compare: "trên", "từ … trở lên"/"đạt", "không quá", "bằng", "từ … đến", "có hay không". */
export type Comparator = 'moreThan' | 'atLeast' | 'atMost' | 'exactly' | 'between' | 'achieved';

/** What the target is measured on. */
export type Measure = 'endOfPeriod' | 'everyYear' | 'yearlyAverage' | 'total' | 'milestone';

export interface Target {
  comparator: Comparator;
  /** Unit of the indicator; absent for `between` and `achieved`. */
  value?: number | undefined;
  /** Lowest and highest value, for `between`. */
  range?: readonly [number, number] | undefined;
  /** Year by which, or up to which, the target holds. */
  by: number;
}

export type Verdict = 'met' | 'missed' | 'open';

/** Half of the last digit in which the plan writes a number: 0.5 for `32`, 0.05 for `10.7`. */
function halfDigit(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 0.5 * 10 ** -decimals.length;
}

/**
 * Compares what is known of a quantity with a target; `open` where both answers remain possible.
 * A number that is to be equalled is compared at the plan's own precision, rounding half up; a range
 * is reached from its lower end on.
 */
export function compare({ low, high, above, below }: Interval, target: Target): Verdict {
  const { comparator, value = NaN, range } = target;
  const exceeds = (limit: number) => low > limit || (above === true && low === limit);
  const fallsShort = (limit: number) => high < limit || (below === true && high === limit);
  const reaches = (limit: number): Verdict => {
    if (low >= limit) return 'met';
    return fallsShort(limit) ? 'missed' : 'open';
  };
  switch (comparator) {
    case 'moreThan':
      if (exceeds(value)) return 'met';
      return high <= value ? 'missed' : 'open';
    case 'atLeast':
      return reaches(value);
    case 'atMost':
      if (high <= value) return 'met';
      return exceeds(value) ? 'missed' : 'open';
    case 'exactly': {
      const half = halfDigit(value);
      const [from, to] = [tidy(value - half), tidy(value + half)];
      if (low >= from && fallsShort(to)) return 'met';
      return fallsShort(from) || low >= to ? 'missed' : 'open';
    }
    case 'between':
      return reaches(range?.[0] ?? NaN);
    case 'achieved':
      return low >= 1 ? 'met' : 'open';
  }
}

/** The year whose figure is held against a target for the end of the period: its own, or the unit's last whole one. */
export function assessedYear({ by }: Target, { lastWholeYear }: Term): number {
  return Math.min(by, lastWholeYear);
}

/** The full years a measure needs before it can be concluded; none for a milestone, which needs a document. */
export function yearsNeeded(measure: Measure, target: Target, term: Term): number[] {
  if (measure === 'milestone') return [];
  const last = assessedYear(target, term);
  const years = wholeYears(term).filter((year) => year <= last);
  return measure === 'endOfPeriod' ? years.slice(-1) : years;
}

/** True where a total cannot be missed before the unit's part year is known, too. */
function needsPartYear(target: Target, term: Term): boolean {
  const year = partYearOf(term);
  return year !== undefined && year <= target.by;
}

/** Years that a measure needs and of which sources disagree: their figures are not missing. */
export function disputedYears(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  term: Term,
): number[] {
  return yearsNeeded(measure, target, term).filter((year) => isDisputed(figures, year));
}

/** Years of the plan for which there is no deciding figure at all. */
export function missingYears(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  term: Term,
): number[] {
  return yearsNeeded(measure, target, term).filter(
    (year) => !decidingFigure(figures, year) && !isDisputed(figures, year),
  );
}

/** What the figures say about a target, and which of them say it. */
export interface Finding {
  verdict: Verdict;
  /** The deciding figures that the verdict rests on. */
  basis: readonly Figure[];
  /** The average or sum of the basis, where the measure takes one. */
  amount?: Interval;
  /** True for a sum that lacks the unit's part year. */
  lacksPartYear?: boolean;
}

/** True where every day that a document's date can mean is within its term and the life of the unit. */
function isInTime({ year, asOf }: Figure, { by }: Target, { end }: Term): boolean {
  const day = lastDay(asOf ?? String(year));
  return day <= end && day <= `${by}-12-31`;
}

const isReached = ({ value, bound }: Figure) => value === 1 && bound === 'exact';

/** The document that confirms a milestone, but not in time for it, or not surely. */
export function lateDocument(
  figures: readonly Figure[],
  target: Target,
  term: Term,
): Figure | undefined {
  return figures
    .filter((it) => isDeciding(it) && isReached(it) && it.year >= term.from)
    .find((it) => !isInTime(it, target, term));
}

type MeasureRule = (target: Target, figures: readonly Figure[], term: Term) => Finding;

const RULES: Record<Measure, MeasureRule> = {
  endOfPeriod: (target, figures, term) => {
    const basis = decidingFigures(figures, yearsNeeded('endOfPeriod', target, term));
    return { verdict: verdictOf(basis[0], target), basis };
  },
  milestone: (target, figures, term) => {
    const inTime = figures.filter((figure) => isInTime(figure, target, term));
    const decided = decidingFigures(inTime, yearsOf(term)).find(isReached);
    return decided ? { verdict: 'met', basis: [decided] } : { verdict: 'open', basis: [] };
  },
  everyYear: (target, figures, term) => {
    const years = yearsNeeded('everyYear', target, term);
    const known = decidingFigures(figures, years);
    const missed = known.find((figure) => verdictOf(figure, target) === 'missed');
    if (missed) return { verdict: 'missed', basis: [missed] };
    const allMet =
      years.length > 0 &&
      known.length === years.length &&
      known.every((it) => verdictOf(it, target) === 'met');
    return { verdict: allMet ? 'met' : 'open', basis: known };
  },
  yearlyAverage: (target, figures, term) => {
    const years = yearsNeeded('yearlyAverage', target, term);
    const known = decidingFigures(figures, years);
    if (years.length === 0 || known.length < years.length) return { verdict: 'open', basis: known };
    const sum = sumOf(known);
    const mean = (amount: number) => tidy(amount / years.length);
    const amount = { ...sum, low: mean(sum.low), high: mean(sum.high) };
    return { verdict: compare(amount, target), basis: known, amount };
  },
  total: (target, figures, term) => {
    const years = yearsNeeded('total', target, term);
    const whole = decidingFigures(figures, years);
    const part = needsPartYear(target, term) ? figureAtEnd(figures, term) : undefined;
    const known = part ? [...whole, part] : whole;
    const sum = sumOf(known);
    const complete = whole.length === years.length;
    const lacksPartYear = needsPartYear(target, term) && !part;
    // Yearly amounts are not negative, so a vague year adds nothing sure and a missing one can only add.
    const amount = {
      ...sum,
      low: sumOf(known.filter((it) => intervalOf(it).low > -Infinity)).low,
      high: complete && !lacksPartYear && known.length > 0 ? sum.high : Infinity,
    };
    return { verdict: compare(amount, target), basis: known, amount, lacksPartYear };
  },
};

/** Applies the rule of the measure. */
export function decide(
  measure: Measure,
  target: Target,
  figures: readonly Figure[],
  term: Term,
): Finding {
  return RULES[measure](target, figures, term);
}

function verdictOf(figure: Figure | undefined, target: Target): Verdict {
  return figure ? compare(intervalOf(figure), target) : 'open';
}
