/** What is not known: which figures are lacking, and who should hold them. */
import { figureAtEnd } from '../domain/figures.ts';
import { hasOpenOutcome } from '../domain/outcomes.ts';
import { partYearOf } from '../domain/period.ts';
import { yearsNeeded } from '../domain/progress.ts';
import type { Body, Catalog, Indicator } from '../catalog/types.ts';

export interface Lacking {
  indicator: Indicator;
  /** `document`: a decision that confirms a milestone; `figures`: full-year results. */
  what: 'figures' | 'document';
  /** Whole years that want a figure. */
  years: number[];
  /** Whole years that have different ones. */
  disputed: number[];
  /** True where the figure up to the day the unit ended is asked for, too. */
  atEnd: boolean;
}

/** True for a target that cannot be concluded, for whose figures a letter asks. */
export function hasLetter({ progress }: Pick<Indicator, 'progress'>): boolean {
  return progress !== undefined && hasOpenOutcome(progress.outcome);
}

/** Sums, yearly counts and stocks have a figure on the day a unit ends; rates of a whole year have none. */
function hasFigureAtEnd({ measure, flow, unit }: Indicator): boolean {
  if (measure === 'everyYear') return unit !== '%';
  return measure === 'total' || (measure === 'endOfPeriod' && !flow);
}

/**
 * The plan's targets that cannot be concluded, with what each still needs: the years without a
 * deciding figure, or all it needs where the figures there are leave it open.
 */
export function lackingOf({ targets, unit }: Pick<Catalog, 'targets' | 'unit'>): Lacking[] {
  const { term } = unit;
  return targets.flatMap((indicator): Lacking[] => {
    const { progress, measure, target, observations } = indicator;
    if (!progress || !measure || !target || !hasLetter(indicator)) return [];
    const { missingYears, disputedYears: disputed } = progress;
    const known = missingYears.length + disputed.length > 0;
    const atEnd =
      (partYearOf(term) ?? Infinity) <= target.by &&
      hasFigureAtEnd(indicator) &&
      !figureAtEnd(observations, term);
    return [
      {
        indicator,
        // Where nothing but the part year lacks, only that is asked for.
        years:
          known || (measure === 'total' && atEnd)
            ? missingYears
            : yearsNeeded(measure, target, term),
        disputed,
        atEnd,
        what: measure === 'milestone' ? 'document' : 'figures',
      },
    ];
  });
}

/** Number of full-year figures that are lacking, with those of which it is not known which is right. */
export function countFigures(lacking: readonly Lacking[]): number {
  return lacking
    .filter(({ what }) => what === 'figures')
    .reduce((sum, { years, disputed }) => sum + years.length + disputed.length, 0);
}

/** The lacking figures by each body that the plan makes answerable for them. */
export function lackingByBody(lacking: readonly Lacking[]): { body: Body; lacking: Lacking[] }[] {
  const bodies = new Set(lacking.flatMap(({ indicator }) => indicator.bodies));
  return [...bodies].map((body) => ({
    body,
    lacking: lacking.filter(({ indicator }) => indicator.bodies.includes(body)),
  }));
}
