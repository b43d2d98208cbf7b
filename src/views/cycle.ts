/** The five steps of a movement (CYCLE_STEPS), and what is known of each. */
import { CYCLE_STEPS } from '../schemas/milestone.ts';
import type { DatedFact, Movement } from '../catalog/types.ts';

export interface CycleStep {
  label: string;
  /** True for the first, which the plan itself is: it names the movement. */
  planned: boolean;
  found: DatedFact[];
}

/** The steps in order, each with the milestones that record it. */
export function cycleSteps({ milestones }: Pick<Movement, 'milestones'>): CycleStep[] {
  return Object.entries(CYCLE_STEPS).map(([step, label]) => ({
    label,
    planned: step === 'plan',
    found: milestones.filter((it) => it.step === step),
  }));
}

/** All steps in a sentence, numbered, because a step holds commas itself. */
export function stepsInWords(steps: readonly CycleStep[]): string {
  return steps.map(({ label }, i) => `(${i + 1}) ${label.toLowerCase()}`).join('; ');
}
