import { routes } from '../domain/routes.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import { compareFacts, joinMilestone } from './facts.ts';
import type { Lookup } from './lookup.ts';
import type { Index } from './resolver.ts';
import type { Indicator, Movement } from './types.ts';

/** Movements in the plan's order, with their field, clause, bodies, indicators and milestones. */
export function joinMovements(
  records: readonly LoadedRecord<'movements'>[],
  lookup: Lookup,
  indicators: Index<Indicator>,
): void {
  const { fields, clauses, bodies, movements, problems } = lookup;
  const position = new Map(clauses.all.map(({ id }, index) => [id, index]));
  const inPlanOrder = records.toSorted(
    (a, b) =>
      (position.get(a.data.clause) ?? 0) - (position.get(b.data.clause) ?? 0) ||
      a.id.localeCompare(b.id, 'vi'),
  );
  for (const record of inPlanOrder) {
    const { id, data, file, body } = record;
    const field = fields.find(data.field, record, ['field'], problems);
    const clause = clauses.find(data.clause, record, ['clause'], problems);
    if (!field || !clause) {
      movements.lose(id);
      lookup.unjoined.push(record);
      continue;
    }
    const movement: Movement = {
      ...data,
      id,
      file,
      body,
      path: routes.movement(id),
      field,
      clause,
      launchedBy: bodies.findAll(data.launchedBy, record, ['launchedBy'], problems),
      ledBy: bodies.findAll(data.ledBy, record, ['ledBy'], problems),
      indicators: indicators.findAll(data.indicators, record, ['indicators'], problems),
      milestones: data.milestones
        .map((it, index) => joinMilestone(it, record, ['milestones', index], lookup))
        .sort(compareFacts),
      exemplars: [],
    };
    movements.add(movement);
    field.movements.push(movement);
    clause.movements.push(movement);
    for (const indicator of movement.indicators) indicator.movements.push(movement);
    for (const milestone of movement.milestones)
      for (const place of milestone.places) place.milestones.push({ ...milestone, movement });
  }
}
