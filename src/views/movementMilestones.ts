/** Which milestones stand on a movement's own page; the rest, with them, on a list of their own. */
import type { DatedFact, Movement } from '../catalog/types.ts';

/** Milestones on a movement's page, so that it stays light however many are recorded. */
export const MOST = 8;

/** True where a movement has more milestones than its page shows. */
export function hasMilestoneList({ milestones }: Pick<Movement, 'milestones'>): boolean {
  return milestones.length > MOST;
}

/** The key milestones, and the latest beside them, in their order; all of them where they are few. */
export function shownMilestones({ milestones }: Pick<Movement, 'milestones'>): DatedFact[] {
  const keys = milestones.filter(({ key }) => key);
  const others = milestones.filter(({ key }) => !key);
  const shown = new Set([...keys, ...others.slice(-Math.max(1, MOST - keys.length))]);
  return milestones.length <= MOST ? milestones : milestones.filter((it) => shown.has(it));
}

/** Before the plan, in a place that had left, or after the unit: no result of the movement. */
export function isOutside({ phase }: DatedFact): boolean {
  return phase === 'before' || phase === 'left' || phase === 'after';
}
