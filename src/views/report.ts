/** The period's report, year by year, from the records. */
import { yearOf } from '../domain/dates.ts';
import { yearsOf } from '../domain/period.ts';
import type { Observation } from '../schemas/indicator.ts';
import { compareFacts } from '../catalog/facts.ts';
import type { Catalog, Exemplar, Indicator, PlacedMilestone } from '../catalog/types.ts';

export interface ReportYear {
  year: number;
  /** Published figures of the whole unit for the year, plans left out. */
  figures: { indicator: Indicator; observation: Observation }[];
  milestones: PlacedMilestone[];
  exemplars: Exemplar[];
  /** Targets that need this year's figure and have none that decides. */
  missing: Indicator[];
  /** Targets of which sources give different figures for this year. */
  disputed: Indicator[];
}

/** A section for each year of the plan; only what falls within the period. */
export function reportYears({
  targets,
  context,
  movements,
  timeline,
  exemplars,
  period,
}: Catalog): ReportYear[] {
  const facts: PlacedMilestone[] = [
    ...timeline,
    ...movements.flatMap((movement) => movement.milestones.map((it) => ({ ...it, movement }))),
  ].filter(({ phase }) => phase === 'during');
  return yearsOf(period).map((year) => ({
    year,
    figures: [...targets, ...context].flatMap((indicator) =>
      indicator.observations
        .filter((it) => it.year === year && it.coverage === 'unit' && it.kind !== 'plan')
        .map((observation) => ({ indicator, observation })),
    ),
    milestones: facts
      .filter(({ date }) => date !== undefined && yearOf(date) === year)
      .toSorted(compareFacts),
    exemplars: exemplars.filter((it) => it.year === year && it.phase === 'during'),
    missing: targets.filter(({ progress }) => progress?.missingYears.includes(year)),
    disputed: targets.filter(({ progress }) => progress?.disputedYears.includes(year)),
  }));
}
