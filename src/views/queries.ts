/** Questions that several pages ask of the catalog. */
import { yearsOf } from '../domain/period.ts';
import { compareFigures } from '../domain/figures.ts';
import type { Outcome } from '../domain/outcomes.ts';
import { isOnlyPresented } from '../domain/standing.ts';
import type { Observation } from '../schemas/indicator.ts';
import { compareFacts } from '../catalog/facts.ts';
import type {
  Catalog,
  Exemplar,
  Indicator,
  Movement,
  Place,
  PlacedMilestone,
} from '../catalog/types.ts';

export interface Coverage {
  total: number;
  /** Targets with at least one deciding figure in the plan's years. */
  covered: number;
  /** For each year of the plan, the number of targets with a deciding figure. */
  byYear: [year: number, count: number][];
  byOutcome: Record<Outcome, number>;
}

/** Counts of the plan's targets by what is known of them. */
export function coverage({ targets, period }: Pick<Catalog, 'targets' | 'period'>): Coverage {
  const byOutcome: Record<Outcome, number> = {
    met: 0,
    notMet: 0,
    notYet: 0,
    off: 0,
    insufficient: 0,
    unconfirmed: 0,
    noData: 0,
  };
  let covered = 0;
  for (const { progress } of targets) {
    if (!progress) continue;
    byOutcome[progress.outcome] += 1;
    if (progress.coveredYears.length > 0) covered += 1;
  }
  const byYear = yearsOf(period).map((year): [number, number] => [
    year,
    targets.filter(({ progress }) => progress?.coveredYears.includes(year)).length,
  ]);
  return { total: targets.length, covered, byYear, byOutcome };
}

/** A place that has a page. */
export type PlacePage = Place & { path: string };

/** The unit of the site, and those below it, of the time and of today. */
export function placesWithPage(places: readonly Place[]): PlacePage[] {
  return places.filter((place): place is PlacePage => place.path !== undefined);
}

/** Groups records by a key, in the order the keys first appear. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  return [...Map.groupBy(items, keyOf)];
}

/** Observations oldest first; within a year the figure that says most last. */
export function sortObservations(observations: readonly Observation[]): Observation[] {
  return observations.toSorted(compareFigures);
}

/** The key milestones of the period, its own and the movements', earliest first. */
export function keyMilestones({ timeline, movements }: Catalog): PlacedMilestone[] {
  const all: PlacedMilestone[] = [
    ...timeline,
    ...movements.flatMap((movement) => movement.milestones.map((it) => ({ ...it, movement }))),
  ];
  return all.filter(({ key }) => key).toSorted(compareFacts);
}

/** What may count as a movement's result: facts of the period whose source names the movement. */
export function resultsOf({ milestones, exemplars }: Movement) {
  return {
    milestones: milestones.filter(({ phase, filed }) => phase === 'during' && filed === 'source'),
    exemplars: exemplars.filter(
      ({ phase, movementBasis }) => phase === 'during' && movementBasis === 'source',
    ),
  };
}

/** What is known of a movement: results whose source names it, news filed by the editor alone, or nothing. */
export type MovementState = 'results' | 'editor' | 'silent';

/** How strong the evidence on a movement is. */
export function movementState(movement: Movement): MovementState {
  if (isSilent(movement)) return 'silent';
  const { milestones, exemplars } = resultsOf(movement);
  return milestones.length + exemplars.length > 0 ? 'results' : 'editor';
}

/** True where nothing at all is known of a movement beyond the plan. */
export function isSilent({ milestones, exemplars }: Movement): boolean {
  return milestones.length + exemplars.length === 0;
}

/**
 * What the home page tells of the cases, newest first: the one an editor chose, else the newest of the
 * highest honour; and beside it the newest of each honour.
 */
export function showcase(exemplars: readonly Exemplar[]): {
  feature: Exemplar | undefined;
  others: Exemplar[];
} {
  const newest = HONOURS.flatMap((honour) => exemplars.find((it) => honourOf(it) === honour) ?? []);
  const feature = exemplars.find(({ featured }) => featured) ?? newest[0];
  const others = newest.filter((it) => it !== feature).slice(0, 2);
  return { feature, others: exemplars.filter((it) => others.includes(it)) };
}

const HONOURS = ['khen-thuong', 'cong-nhan', 'none'];

function honourOf({ standing }: Exemplar): string {
  return isOnlyPresented(standing) ? 'none' : standing;
}

/** True where the unit has published anything about an indicator for the plan's years. */
export function hasFigureInPeriod({ progress }: Indicator): boolean {
  return progress !== undefined && !['noData', 'unconfirmed'].includes(progress.outcome);
}
