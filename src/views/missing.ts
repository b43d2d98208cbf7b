/** What is not known: which figures are lacking, and who should hold them. */
import { yearsNeeded } from '../domain/progress.ts';
import type { Body, Catalog, Indicator } from '../catalog/types.ts';

export interface Lacking {
  indicator: Indicator;
  /** `document`: a decision that confirms a milestone; `figures`: full-year results. */
  what: 'figures' | 'document';
  /** Years that want a figure. */
  years: number[];
  /** Years that have different ones. */
  disputed: number[];
}

/** True for a target that cannot be concluded, for whose figures a letter asks. */
export function hasLetter({ progress }: Pick<Indicator, 'progress'>): boolean {
  return progress?.outcome === 'insufficient' || progress?.outcome === 'noData';
}

/**
 * The plan's targets that cannot be concluded, with what each still needs: the years without a
 * deciding figure, or all it needs where the figures there are leave it open.
 */
export function lackingOf({ targets, period }: Pick<Catalog, 'targets' | 'period'>): Lacking[] {
  return targets.flatMap((indicator): Lacking[] => {
    const { progress, measure, target } = indicator;
    if (!progress || !measure || !target || !hasLetter(indicator)) return [];
    const { missingYears, disputedYears: disputed } = progress;
    const years =
      missingYears.length + disputed.length > 0
        ? missingYears
        : yearsNeeded(measure, target, period);
    return [{ indicator, years, disputed, what: measure === 'milestone' ? 'document' : 'figures' }];
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
