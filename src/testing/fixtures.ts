/** Test fixtures: made-up records for the unit tests. No place, person, body or figure here is real. */
import type { z } from 'zod';
import { buildCatalog } from '../catalog/build.ts';
import type { Catalog } from '../catalog/types.ts';
import type { Rule } from '../checks/rule.ts';
import type { Person } from '../domain/naming.ts';
import type { Figure } from '../domain/progress.ts';
import {
  RECORD_KINDS,
  type KindName,
  type LoadedRecord,
  type RecordData,
  type Records,
} from '../schemas/kinds.ts';
import { formatProblem, type Problem } from '../schemas/problem.ts';

/** What an editor writes for a record of a kind, before defaults. */
export type Input<K extends KindName> = z.input<(typeof RECORD_KINDS)[K]['schema']>;

const KIND_NAMES = Object.keys(RECORD_KINDS) as KindName[];

/** The day on which the fixtures are checked; everything in them is older. */
export const TODAY = '2026-01-15';

export function source(over: Partial<Input<'exemplars'>['sources'][number]> = {}) {
  return {
    title: 'Bài báo thử',
    publisher: 'Báo Thử',
    url: 'https://example.org/bai-thu',
    date: '2023-05',
    read: 'full' as const,
    ...over,
  };
}

export function person(over: Partial<Person> = {}): Person {
  return { honorific: 'ông', family: 'Phạm Thử', given: 'Nghiệm', ...over };
}

export function observation(
  over: Partial<NonNullable<Input<'indicators'>['observations']>[number]> = {},
) {
  return { year: 2025, value: 96, kind: 'actual' as const, source: source(), ...over };
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

/** A figure that decides: verified, of the district, of a full year. */
export function figure(over: Partial<Figure> = {}): Figure {
  return {
    year: 2025,
    value: 96,
    bound: 'exact',
    kind: 'actual',
    coverage: 'district',
    verified: true,
    preferred: false,
    ...over,
  };
}

/** Deciding figures of consecutive years, from 2021. */
export function yearly(...values: number[]): Figure[] {
  return values.map((value, i) => figure({ year: 2021 + i, value }));
}

const GOOD: { [K in KindName]: Input<K> } = {
  site: {
    name: 'Trang thử',
    tagline: 'Trang để chạy thử.',
    publisher: null,
    dataController: null,
    takedownContact: null,
    contentLicence: { name: 'CC BY 4.0', url: 'https://example.org/giay-phep' },
    strictNaming: false,
    dataAsOf: '2025-12-31',
  },
  plans: {
    title: 'Kế hoạch thử',
    theme: 'Chủ đề thử',
    issuer: 'Ban Thử',
    signer: 'Người ký thử',
    identityNote: 'Số và ngày để thử.',
  },
  fields: {
    id: 'linh-vuc-thu',
    name: 'Lĩnh vực thử',
    motif: 'rice',
    summary: 'Giới thiệu thử.',
    clauses: ['ii-1'],
  },
  movements: {
    name: 'Phong trào thi đua thử',
    shortName: 'Thi đua thử',
    kind: 'phong-trao',
    summary: 'Tóm tắt thử.',
    field: 'linh-vuc-thu',
    clause: 'ii-1',
    period: { from: 2021, to: 2025 },
  },
  exemplars: {
    headline: 'Đắp đường thử',
    kind: 'ca-nhan',
    people: [person()],
    summary: 'Một việc để thử.',
    place: 'thu',
    field: 'linh-vuc-thu',
    occasion: 'xay-dung-nong-thon-moi',
    date: '2023-04-19',
    basis: 'press',
    sources: [source()],
    published: '2025-12-01',
  },
  indicators: {
    name: 'Tỷ lệ thử',
    shortName: 'Tỷ lệ thử',
    field: 'linh-vuc-thu',
    clause: 'ii-1',
    planWords: 'Tỷ lệ thử đạt từ 95% trở lên.',
    unit: '%',
    direction: 'up',
    measure: 'endOfPeriod',
    target: { comparator: 'atLeast', value: 95, by: 2025 },
  },
  groups: {
    id: 'nhom-thu',
    name: 'Cơ cấu thử',
    clause: 'ii-1',
    planWords: 'Cơ cấu thử.',
  },
  places: {
    id: 'thu',
    name: 'Thử',
    type: 'xa',
    to: '2025-06-30',
    becomes: [{ unit: 'thu-moi', date: '2025-07-01', certainty: 'chắc chắn' }],
    sources: [source()],
  },
  bodies: { id: 'ban-thu', name: 'Ban Thử huyện', level: 'huyen' },
  awards: {
    id: 'giay-khen-thu',
    name: 'Giấy khen thử',
    group: 'giay-khen',
    level: 'huyện',
    source: source(),
  },
  abbreviations: { id: 'bct', short: 'BCT', full: 'Ban Chỉ đạo Thử' },
  timeline: { id: 'moc-thu', date: '2021-03-08', fact: 'Một mốc thử.', source: source() },
  corrections: {
    id: 'dinh-chinh-thu',
    date: '2025-12-20',
    page: '/chi-tieu/ty-le-thu/',
    what: 'Con số thử',
    was: '95%',
    now: '96%',
    reason: 'Chép nhầm khi thử.',
  },
  requests: {
    id: 'yeu-cau-thu',
    indicators: ['ty-le-thu'],
    recipient: 'Ban Thử huyện',
    sent: '2025-12-22',
    state: 'sent',
  },
};

/** Ids of the records whose file name is their id. */
const FILE_IDS: Partial<Record<KindName, string>> = {
  plans: '2021-2025',
  movements: 'phong-trao-thu',
  exemplars: '2023-dap-duong-thu',
  indicators: 'ty-le-thu',
};

const BODIES: Partial<Record<KindName, string>> = {
  plans: '## Chỉ tiêu thử {#ii}\n\n### Mục thử {#ii-1}\n\n- Một việc thử.\n',
  movements: 'Phong trào để thử.\n',
  exemplars: 'Một bài viết để thử.\n',
};

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
  const data = schema.parse(input(kind, over)) as RecordData<K>;
  const id = at.id ?? (data as { id?: string }).id ?? FILE_IDS[kind] ?? kind;
  const file = store === 'folder' ? `content/${path}/${id}${endings[0]}` : `content/${path}`;
  return { id, data, body: at.body ?? BODIES[kind] ?? '', file };
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

/** A small, complete set of records with some kinds replaced; no request has been sent. */
export function records(over: Partial<Records> = {}): Records {
  const all = Object.fromEntries(KIND_NAMES.map((kind) => [kind, [record(kind)]]));
  return {
    ...(all as unknown as Records),
    places: [record('places'), newPlace()],
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
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return catalog;
}

/** The only element of a list. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (list.length !== 1 || first === undefined) throw new Error(`${list.length} elements, not one`);
  return first;
}

/** What a check says about a set of records that join without a problem. */
export function ruleProblems(rule: Rule, over: Partial<Records> = {}): Problem[] {
  return rule(catalogOf(over), { records: records(over), today: TODAY });
}
