/**
 * Joins the loaded records into one catalog: every reference resolved, every derived value
 * (standing, phase, outcome) computed once. References that lead nowhere become problems,
 * and the record is left out so that the rest can still be checked.
 */
import { routes } from '../domain/routes.ts';
import type { BrokenRecord, Records, UnreadRecords } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { splitClauses } from './clauses.ts';
import { joinExemplars } from './exemplars.ts';
import { joinCorrections, joinWithdrawals, renamedIds } from './gone.ts';
import { compareFacts, joinMilestone } from './facts.ts';
import type { LastChanged } from '../reading/published.ts';
import { joinIndicators } from './indicators.ts';
import type { Lookup } from './lookup.ts';
import { joinMovements } from './movements.ts';
import { hideNames } from './naming.ts';
import { joinPlaces } from './places.ts';
import { joinUnit } from './unit.ts';
import { checkReferences } from './references.ts';
import { Index } from './resolver.ts';
import type { Award, Body, Catalog, Clause, Field, Movement, Plan } from './types.ts';

/**
 * The catalog, absent where the site, its unit or the plan itself could not be read, and every problem found.
 * @param changed When records last changed; left out, nothing has a date.
 * @param broken Records of a wrong shape, of which the references alone are looked at.
 */
export function buildCatalog(
  loaded: Records,
  unread?: UnreadRecords,
  changed: LastChanged = () => undefined,
  broken: readonly BrokenRecord[] = [],
): {
  catalog: Catalog | undefined;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const records = hideNames(loaded);
  const [site] = records.site;
  const [planRecord, secondPlan] = records.plans;
  if (secondPlan)
    problems.push({
      file: secondPlan.file,
      message: `mỗi trang chỉ theo một kế hoạch, và đã có ${planRecord?.file}; kế hoạch khác thì làm trang khác`,
    });
  const places = site && joinPlaces(records.places, site.data.unit.place, problems, unread?.places);
  const unit = places && joinUnit(site, places, problems);
  if (!unit || !planRecord) return { catalog: undefined, problems };

  const redirects = records.redirects.map(({ data }) => data);
  const lookup: Lookup = {
    fields: new Index<Field>('lĩnh vực', unread?.fields),
    clauses: new Index<Clause>('điều khoản', unread?.plans),
    bodies: new Index<Body>('cơ quan', unread?.bodies),
    awards: new Index<Award>('danh hiệu', unread?.awards),
    places,
    movements: new Index<Movement>(
      'phong trào',
      unread?.movements,
      renamedIds(redirects, routes.movement),
    ),
    unit,
    period: site.data.period,
    strictNaming: site.data.strictNaming,
    problems,
    unjoined: [],
  };

  for (const { data } of records.fields)
    lookup.fields.add({ ...data, movements: [], exemplars: [], targets: [] });
  for (const { data } of records.awards)
    lookup.awards.add({ ...data, path: routes.award(data.id) });

  const plan = joinPlan(planRecord, lookup);
  joinBodies(records, lookup);
  for (const record of records.fields)
    lookup.clauses.findAll(record.data.clauses, record, ['clauses'], problems);

  const { targets, context, groups, indicators } = joinIndicators(
    records,
    lookup,
    renamedIds(redirects, routes.indicator),
    unread,
  );
  joinMovements(records.movements, lookup, indicators);
  const exemplars = joinExemplars(records.exemplars, lookup);

  const timeline = records.timeline.map((record) => ({
    ...joinMilestone(record.data, record, [], lookup),
    id: record.data.id,
  }));
  for (const event of timeline) for (const place of event.places) place.milestones.push(event);
  for (const place of lookup.places.all) place.milestones.sort(compareFacts);

  for (const record of [...lookup.movements.all, ...exemplars, ...indicators.all, plan])
    record.changed = changed(record.file);
  for (const { data, file } of records.places) {
    const place = lookup.places.map.get(data.id);
    if (place) place.changed = changed(file, data.id);
  }

  checkReferences([...broken, ...lookup.unjoined], { ...lookup, indicators, groups });

  const withdrawals = joinWithdrawals(records.withdrawals, problems);

  return {
    catalog: {
      site: site.data,
      unit,
      period: site.data.period,
      plan,
      fields: lookup.fields.all,
      movements: lookup.movements.all,
      exemplars,
      targets,
      context,
      groups: groups.all,
      places: lookup.places.all,
      bodies: lookup.bodies.all,
      awards: lookup.awards.all,
      abbreviations: records.abbreviations.map(({ data }) => data),
      timeline: timeline.toSorted(compareFacts),
      corrections: joinCorrections(records.corrections, { redirects, withdrawals, exemplars }),
      withdrawals,
      redirects,
    },
    problems,
  };
}

function joinPlan(record: Records['plans'][number], { clauses, problems }: Lookup): Plan {
  const split = splitClauses(record.body, record.file, record.bodyLine);
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
  for (const [index, { clause }] of record.data.reviews.entries())
    clauses.find(clause, record, ['reviews', index, 'clause'], problems);
  return { ...record.data, id: record.id, file: record.file, clauses: clauses.all };
}

function joinBodies(records: Records, { bodies, clauses, problems }: Lookup): void {
  for (const record of records.bodies) {
    const { data } = record;
    const body: Body = { ...data, path: routes.body(data.id) };
    bodies.add(body);
    for (const [index, duty] of data.duties.entries()) {
      const clause = clauses.find(duty.clause, record, ['duties', index, 'clause'], problems);
      clause?.duties.push({ body, text: duty.text });
    }
  }
}
