/**
 * Joins the loaded records into one catalog: every reference resolved, every derived value
 * (standing, phase, outcome) computed once. References that lead nowhere become problems,
 * and the record is left out so that the rest can still be checked.
 */
import { compareDates } from '../domain/dates.ts';
import { judge, targetPhrase } from '../domain/outcome.ts';
import { phaseOf } from '../domain/phase.ts';
import { existsOn, resolvePlace } from '../domain/places.ts';
import { coveredYears, missingYears } from '../domain/progress.ts';
import { routes } from '../domain/routes.ts';
import type { Records } from '../schemas/kinds.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Problem } from '../schemas/problem.ts';
import { splitClauses } from './clauses.ts';
import { joinExemplars } from './exemplars.ts';
import { joinPlaces } from './places.ts';
import { Index } from './resolver.ts';
import type {
  Award,
  Body,
  Catalog,
  Clause,
  DatedFact,
  Field,
  Indicator,
  IndicatorGroup,
  Movement,
  Place,
  Plan,
} from './types.ts';

/** The indexes that joining a record may look into. */
export interface Lookup {
  fields: Index<Field>;
  clauses: Index<Clause>;
  bodies: Index<Body>;
  awards: Index<Award>;
  places: Index<Place>;
  movements: Index<Movement>;
  strictNaming: boolean;
  problems: Problem[];
}

export function buildCatalog(records: Records): {
  catalog: Catalog | undefined;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const [site] = records.site;
  const [planRecord] = records.plans;
  if (!site || !planRecord) return { catalog: undefined, problems };

  const lookup: Lookup = {
    fields: new Index<Field>('lĩnh vực'),
    clauses: new Index<Clause>('điều khoản'),
    bodies: new Index<Body>('cơ quan'),
    awards: new Index<Award>('danh hiệu'),
    places: joinPlaces(records.places, problems),
    movements: new Index<Movement>('phong trào'),
    strictNaming: site.data.strictNaming,
    problems,
  };

  for (const { data } of records.fields)
    lookup.fields.add({ ...data, movements: [], exemplars: [], targets: [] });
  for (const { data } of records.awards)
    lookup.awards.add({ ...data, path: routes.award(data.id) });

  const plan = joinPlan(planRecord, lookup);
  joinBodies(records, lookup);
  for (const field of lookup.fields.all)
    lookup.clauses.findAll(field.clauses, 'content/linh-vuc.json', 'Điều khoản', problems);

  const { targets, context, groups, indicators } = joinIndicators(records, lookup);
  joinMovements(records, lookup, indicators);
  const exemplars = joinExemplars(records.exemplars, lookup);

  const timeline = records.timeline.map(({ data, file }) => ({
    ...joinMilestone(data, file, lookup),
    id: data.id,
  }));
  for (const event of timeline) if (event.place) event.place.milestones.push(event);
  for (const place of lookup.places.all) place.milestones.sort(compareFacts);

  return {
    catalog: {
      site: site.data,
      plan,
      fields: lookup.fields.all,
      movements: lookup.movements.all,
      exemplars,
      targets,
      context,
      groups,
      places: lookup.places.all,
      bodies: lookup.bodies.all,
      awards: lookup.awards.all,
      abbreviations: records.abbreviations.map(({ data }) => data),
      timeline: timeline.toSorted(compareFacts),
      corrections: records.corrections.map(({ data }) => data),
    },
    problems,
  };
}

/** Earliest first; facts without a date last. */
export function compareFacts(
  a: { date?: string | undefined },
  b: { date?: string | undefined },
): number {
  if (a.date === undefined || b.date === undefined)
    return Number(a.date === undefined) - Number(b.date === undefined);
  return compareDates(a.date, b.date);
}

function joinPlan(record: Records['plans'][number], { clauses, problems }: Lookup): Plan {
  const split = splitClauses(record.body, record.file);
  problems.push(...split.problems);
  for (const text of split.clauses) {
    clauses.add({
      ...text,
      path: routes.clause(text.id),
      movements: [],
      indicators: [],
      duties: [],
    });
  }
  for (const review of record.data.reviews)
    clauses.find(review.clause, record.file, 'Sơ kết, tổng kết › Điều khoản', problems);
  return { ...record.data, id: record.id, file: record.file, clauses: clauses.all };
}

function joinBodies(records: Records, { bodies, clauses, problems }: Lookup): void {
  for (const { data, file } of records.bodies) {
    const body: Body = { ...data, path: routes.body(data.id) };
    bodies.add(body);
    for (const duty of data.duties) {
      const clause = clauses.find(duty.clause, file, `${data.name} › Việc kế hoạch giao`, problems);
      clause?.duties.push({ body, text: duty.text });
    }
  }
}

/** Context series have no place of their own in the plan; they follow the targets. */
const UNORDERED = 1000;

function joinIndicators(records: Records, lookup: Lookup) {
  const { fields, clauses, bodies, places, problems } = lookup;
  const groups = new Index<IndicatorGroup>('nhóm chỉ tiêu');
  for (const { data, file } of records.groups) {
    const clause = clauses.find(data.clause, file, 'Điều khoản', problems);
    if (clause) groups.add({ ...data, clause, members: [] });
  }
  const indicators = new Index<Indicator>('chỉ tiêu');
  for (const { id, data, file } of records.indicators) {
    const field = fields.find(data.field, file, 'Lĩnh vực', problems);
    const clause = clauses.find(data.clause, file, 'Điều khoản', problems);
    if (!field || !clause) continue;
    const group =
      data.group === undefined ? undefined : groups.find(data.group, file, 'Nhóm', problems);
    const { target, measure, unit, observations } = data;
    const indicator: Indicator = {
      ...data,
      id,
      file,
      path: routes.indicator(id),
      field,
      clause,
      group,
      bodies: bodies.findAll(data.bodies, file, 'Cơ quan có trách nhiệm', problems),
      relatedTo: [],
      context: [],
      movements: [],
      requests: [],
      goal: target && measure && targetPhrase(target, unit, measure),
      progress:
        target && measure
          ? {
              ...judge(measure, target, unit, observations),
              missingYears: missingYears(measure, target, observations),
              coveredYears: coveredYears(observations),
            }
          : undefined,
    };
    for (const observation of observations) {
      if (observation.place === undefined) continue;
      const place = places.find(observation.place, file, 'Số liệu › Xã, thị trấn', problems);
      if (place && !existsOn(place, String(observation.year)))
        problems.push({
          file,
          field: 'Số liệu › Xã, thị trấn',
          message: `"${place.id}" không tồn tại vào năm ${observation.year}`,
        });
      place?.observations.push({ indicator, observation });
    }
    indicators.add(indicator);
    clause.indicators.push(indicator);
    group?.members.push(indicator);
    if (target) field.targets.push(indicator);
  }
  for (const { id, data, file } of records.indicators) {
    const indicator = indicators.map.get(id);
    if (!indicator) continue;
    for (const other of indicators.findAll(data.relatedTo, file, 'Liên quan tới', problems)) {
      indicator.relatedTo.push(other);
      other.context.push(indicator);
    }
  }
  for (const { data, file } of records.requests)
    for (const indicator of indicators.findAll(data.indicators, file, 'Chỉ tiêu đã hỏi', problems))
      indicator.requests.push(data);
  const byOrder = (a: Indicator, b: Indicator) =>
    (a.order ?? UNORDERED) - (b.order ?? UNORDERED) || a.id.localeCompare(b.id);
  for (const { members } of groups.all) members.sort(byOrder);
  for (const { targets } of fields.all) targets.sort(byOrder);
  for (const clause of clauses.all) clause.indicators.sort(byOrder);
  return {
    indicators,
    groups: groups.all,
    targets: indicators.all.filter(({ target }) => target).sort(byOrder),
    context: indicators.all.filter(({ target }) => !target).sort(byOrder),
  };
}

function joinMovements(records: Records, lookup: Lookup, indicators: Index<Indicator>): void {
  const { fields, clauses, bodies, movements, problems } = lookup;
  const position = new Map(clauses.all.map(({ id }, index) => [id, index]));
  const inPlanOrder = records.movements.toSorted(
    (a, b) =>
      (position.get(a.data.clause) ?? 0) - (position.get(b.data.clause) ?? 0) ||
      a.id.localeCompare(b.id),
  );
  for (const { id, data, file, body } of inPlanOrder) {
    const field = fields.find(data.field, file, 'Lĩnh vực', problems);
    const clause = clauses.find(data.clause, file, 'Điều khoản', problems);
    if (!field || !clause) continue;
    const movement: Movement = {
      ...data,
      id,
      file,
      body,
      path: routes.movement(id),
      field,
      clause,
      launchedBy: bodies.findAll(data.launchedBy, file, 'Nơi phát động', problems),
      ledBy: bodies.findAll(data.ledBy, file, 'Nơi chủ trì', problems),
      indicators: indicators.findAll(data.indicators, file, 'Chỉ tiêu phục vụ', problems),
      milestones: data.milestones.map((it) => joinMilestone(it, file, lookup)).sort(compareFacts),
      exemplars: [],
    };
    movements.add(movement);
    field.movements.push(movement);
    clause.movements.push(movement);
    for (const indicator of movement.indicators) indicator.movements.push(movement);
    for (const milestone of movement.milestones)
      milestone.place?.milestones.push({ ...milestone, movement });
  }
}

function joinMilestone(milestone: Milestone, file: string, lookup: Lookup): DatedFact {
  const { place: reference, ...rest } = milestone;
  let place: Place | undefined;
  if (reference !== undefined) {
    const result = resolvePlace(reference, milestone.date, lookup.places.all);
    if ('place' in result) place = result.place;
    else lookup.problems.push({ file, field: 'Mốc › Xã, thị trấn', message: result.error });
  }
  const phase = milestone.date === undefined ? undefined : phaseOf(milestone.date, place);
  return { ...rest, place, phase };
}
