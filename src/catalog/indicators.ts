import { atEndPhrase, judge, type PlanScope } from '../domain/outcome.ts';
import { hasOpenOutcome } from '../domain/outcomes.ts';
import { provisionalPhrase } from '../domain/provisional.ts';
import { targetPhrase } from '../domain/targetPhrase.ts';
import { existsOn } from '../domain/places.ts';
import { coveredYears } from '../domain/figures.ts';
import { disputedYears, missingYears, type Measure, type Target } from '../domain/progress.ts';
import { routes } from '../domain/routes.ts';
import { problemAt } from '../problems/at.ts';
import type { IndicatorData } from '../schemas/indicator.ts';
import type { Records, UnreadRecords } from '../schemas/kinds.ts';
import type { Lookup } from './lookup.ts';
import { Index } from './resolver.ts';
import type { Indicator, IndicatorGroup } from './types.ts';

/** Context series have no place of their own in the plan; they follow the targets. */
const UNORDERED = 1000;

/**
 * Indicators and groups with their field, clause, bodies, outcome, and each other.
 * @param renamed Ids of today by the ids they had before.
 */
export function joinIndicators(
  records: Records,
  lookup: Lookup,
  renamed: ReadonlyMap<string, string>,
  unread?: UnreadRecords,
) {
  const { fields, clauses, bodies, places, problems } = lookup;
  const { term, partsAtEnd } = lookup.unit;
  const scope = { term, kind: lookup.unit.words.kind };
  const groups = new Index<IndicatorGroup>('nhóm chỉ tiêu', unread?.groups);
  for (const record of records.groups) {
    const { data } = record;
    const clause = clauses.find(data.clause, record, ['clause'], problems);
    if (clause) groups.add({ ...data, clause, members: [] });
    else groups.lose(data.id);
  }
  const indicators = new Index<Indicator>('chỉ tiêu', unread?.indicators, renamed);
  for (const record of records.indicators) {
    const { id, data, file } = record;
    const field = fields.find(data.field, record, ['field'], problems);
    const clause = clauses.find(data.clause, record, ['clause'], problems);
    const group =
      data.group === undefined ? undefined : groups.find(data.group, record, ['group'], problems);
    if (!field || !clause) {
      indicators.lose(id);
      lookup.unjoined.push(record);
      continue;
    }
    const { target, measure, unit, observations } = data;
    const indicator: Indicator = {
      ...data,
      id,
      file,
      path: routes.indicator(id),
      field,
      clause,
      group,
      bodies: bodies.findAll(data.bodies, record, ['bodies'], problems),
      relatedTo: [],
      context: [],
      movements: [],
      requests: [],
      goal: target && measure && targetPhrase(target, unit, measure),
      progress: target && measure && progressOf(data, target, measure, scope, partsAtEnd),
    };
    for (const [index, observation] of observations.entries()) {
      if (observation.place === undefined) continue;
      const path = ['observations', index, 'place'];
      const place = places.find(observation.place, record, path, problems);
      if (place && !existsOn(place, String(observation.year)))
        problems.push(
          problemAt(record, path, `"${place.id}" không tồn tại vào năm ${observation.year}`),
        );
      place?.observations.push({ indicator, observation });
    }
    indicators.add(indicator);
    clause.indicators.push(indicator);
    group?.members.push(indicator);
    if (target) field.targets.push(indicator);
  }
  for (const record of records.indicators) {
    const indicator = indicators.map.get(record.id);
    if (!indicator) continue;
    const { relatedTo } = record.data;
    for (const other of indicators.findAll(relatedTo, record, ['relatedTo'], problems)) {
      indicator.relatedTo.push(other);
      other.context.push(indicator);
    }
  }
  for (const record of records.requests) {
    const { data } = record;
    for (const indicator of indicators.findAll(data.indicators, record, ['indicators'], problems))
      indicator.requests.push(data);
  }
  const byOrder = (a: Indicator, b: Indicator) =>
    (a.order ?? UNORDERED) - (b.order ?? UNORDERED) || a.id.localeCompare(b.id, 'vi');
  for (const { members } of groups.all) members.sort(byOrder);
  for (const { targets } of fields.all) targets.sort(byOrder);
  for (const clause of clauses.all) clause.indicators.sort(byOrder);
  return {
    indicators,
    groups,
    targets: indicators.all.filter(({ target }) => target).sort(byOrder),
    context: indicators.all.filter(({ target }) => !target).sort(byOrder),
  };
}

function progressOf(
  { unit, observations, flow }: IndicatorData,
  target: Target,
  measure: Measure,
  scope: PlanScope,
  partsAtEnd: string,
): NonNullable<Indicator['progress']> {
  const { term } = scope;
  const judgement = judge(measure, target, unit, observations, scope);
  const isOpen = hasOpenOutcome(judgement.outcome);
  return {
    ...judgement,
    provisional: isOpen ? provisionalPhrase(measure, target, unit, observations, term) : undefined,
    atEnd:
      measure === 'endOfPeriod' && !flow
        ? atEndPhrase(observations, unit, term, partsAtEnd)
        : undefined,
    missingYears: missingYears(measure, target, observations, term),
    disputedYears: disputedYears(measure, target, observations, term),
    coveredYears: coveredYears(observations, term),
  };
}
