/** Test fixtures: made-up records for the unit tests. No place, person, body or figure here is real. */
import { buildCatalog } from '../catalog/build.ts';
import type { Catalog, Exemplar, Indicator, IndicatorGroup } from '../catalog/types.ts';
import type { Rule, TextRule } from '../checks/rule.ts';
import type { PlanScope } from '../domain/outcome.ts';
import { termOf, type Period } from '../domain/period.ts';
import type { Figure } from '../domain/figures.ts';
import {
  idOf,
  RECORD_KINDS,
  type KindName,
  type LoadedRecord,
  type RecordData,
  type Records,
} from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { textReport } from '../problems/text.ts';
import { BODIES, FILE_IDS, GOOD, source, type Input } from './good.ts';

export { person, source, type Input } from './good.ts';

const KIND_NAMES = Object.keys(RECORD_KINDS) as KindName[];

/** The day on which the fixtures are checked; everything in them is older. */
export const TODAY = '2026-01-15';

/** The period of the fixtures' plan. */
export const PERIOD: Period = { from: 2021, to: 2025 };

/** Whose the fixtures' targets are. */
export const SCOPE: PlanScope = { term: termOf(PERIOD), kind: 'huyện' };

export function observation(
  over: Partial<NonNullable<Input<'indicators'>['observations']>[number]> = {},
) {
  return { year: 2024, value: 96, kind: 'actual' as const, source: source(), ...over };
}

export function milestone(
  over: Partial<NonNullable<Input<'movements'>['milestones']>[number]> = {},
) {
  return { date: '2022-05-19', fact: 'Phát động phong trào thử.', source: source(), ...over };
}

export function commendation(
  over: Partial<NonNullable<Input<'exemplars'>['commendations']>[number]> = {},
) {
  return { award: 'giay-khen-thu', law: '2003' as const, ...over };
}

/** A figure that decides: verified, of the whole unit, of a full year. */
export function figure(over: Partial<Figure> = {}): Figure {
  return {
    year: 2025,
    value: 96,
    bound: 'exact',
    kind: 'actual',
    coverage: 'unit',
    verified: true,
    preferred: false,
    ...over,
  };
}

/** Deciding figures of consecutive years, from 2021. */
export function yearly(...values: number[]): Figure[] {
  return values.map((value, i) => figure({ year: 2021 + i, value }));
}

/** A good record as an editor writes it, with some fields replaced. */
export function input<K extends KindName>(kind: K, over: Partial<Input<K>> = {}): Input<K> {
  return { ...structuredClone(GOOD[kind] as Input<K>), ...over };
}

/** A loaded record. */
export function record<K extends KindName>(
  kind: K,
  over: Partial<Input<K>> = {},
  at: { id?: string; body?: string } = {},
): LoadedRecord<K> {
  const { schema, path, store, endings } = RECORD_KINDS[kind];
  const year = kind === 'exemplars' || kind === 'withdrawals';
  const data = schema.parse(input(kind, over)) as RecordData<K>;
  const id = at.id ?? idOf(kind, data, FILE_IDS[kind]);
  const folder = year ? `${path}/${id.slice(0, 4)}` : path;
  const file = store === 'folder' ? `content/${folder}/${id}${endings[0]}` : `content/${path}`;
  return { kind, id, data, body: at.body ?? BODIES[kind] ?? '', file };
}

/** The unit that the fixtures' commune became part of. */
export const newPlace = (over: Partial<Input<'places'>> = {}) =>
  record('places', {
    id: 'thu-moi',
    name: 'Thử Mới',
    from: '2025-07-01',
    to: undefined,
    becomes: [],
    ...over,
  });

/** The unit that the fixtures' plan belongs to. */
export const unitPlace = (over: Partial<Input<'places'>> = {}) =>
  record('places', {
    id: 'huyen-thu',
    name: 'Mẫu',
    type: 'huyen',
    from: undefined,
    to: '2025-06-30',
    codes: [],
    parents: [],
    becomes: [],
    ...over,
  });

/** A small, complete set of records with some kinds replaced; no request has been sent. */
export function records({ places, ...over }: Partial<Records> = {}): Records {
  const own = places ?? [record('places'), newPlace()];
  const all = Object.fromEntries(KIND_NAMES.map((kind) => [kind, [record(kind)]]));
  return {
    ...(all as unknown as Records),
    places: own.some(({ id }) => id === 'huyen-thu') ? own : [...own, unitPlace()],
    requests: [],
    ...over,
  };
}

/** The catalog of a set of records and what joining them reports. */
export function joined(over: Partial<Records> = {}): { catalog: Catalog; problems: Problem[] } {
  const { catalog, problems } = buildCatalog(records(over));
  if (!catalog) throw new Error('the fixtures make no catalog');
  return { catalog, problems };
}

/** The catalog of a set of records that join without a problem. */
export function catalogOf(over: Partial<Records> = {}): Catalog {
  const { catalog, problems } = joined(over);
  if (problems.length > 0) throw new Error(textReport(problems));
  return catalog;
}

/** The only element of a list. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (list.length !== 1 || first === undefined) throw new Error(`${list.length} elements, not one`);
  return first;
}

/** An indicator of a catalog of its own, with or without a target. */
export function indicatorOf(over: Partial<Input<'indicators'>> = {}): Indicator {
  const { targets, context } = catalogOf({ indicators: [record('indicators', over)] });
  return only([...targets, ...context]);
}

/** A case of a catalog of its own. */
export function exemplarOf(
  over: Partial<Input<'exemplars'>> = {},
  at: { id?: string; body?: string } = {},
  strictNaming = false,
): Exemplar {
  const site = [record('site', { strictNaming })];
  return only(catalogOf({ site, exemplars: [record('exemplars', over, at)] }).exemplars);
}

/** Records of a group of shares with these targets, in order. */
export function partsOf(
  sumsTo: number | undefined,
  ...values: number[]
): Pick<Records, 'groups' | 'indicators'> {
  return {
    groups: [record('groups', { sumsTo })],
    indicators: values.map((value, i) =>
      record(
        'indicators',
        {
          group: 'nhom-thu',
          shortName: `Phần ${i + 1}`,
          order: i + 1,
          target: { comparator: 'exactly', value, by: 2025 },
        },
        { id: `phan-${i + 1}` },
      ),
    ),
  };
}

/** A group of shares of a catalog of its own. */
export function groupOf(sumsTo: number | undefined, ...values: number[]): IndicatorGroup {
  return only(catalogOf(partsOf(sumsTo, ...values)).groups);
}

/** What a check says about a set of records that join without a problem. */
export function ruleProblems(rule: Rule, over: Partial<Records> = {}): Problem[] {
  return rule(catalogOf(over), { records: records(over), files: [], photos: [], today: TODAY });
}

/** What a check says about the text of one file: Markdown below good front matter, or a whole file. */
export function textProblems(
  rule: TextRule,
  text: string,
  file = 'content/guong-dien-hinh/2023/2023-thu.md',
): Problem[] {
  return rule({ file, kind: 'exemplars', text });
}
