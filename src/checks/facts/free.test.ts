/** Every field of every compared kind is either free or compared; none can be forgotten. */
import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { choicesOf, entryOf, exampleOf, fieldsOf } from '../../problems/shape.ts';
import { PUBLISHED_KINDS, type PublishedKind } from '../../reading/published.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import { input, source, type Input } from '../../testing/fixtures.ts';
import { change, problemsOf } from '../../testing/publishedChange.ts';
import { isFree } from './free.ts';

const NOTED = source({
  note: 'Ghi chú.',
  noUrlReason: 'Lý do.',
  titleLang: 'en',
  accessed: '2026-01-05',
});
const REVIEWED = [{ what: 'ton-giao' as const, sentence: 'Câu thử.', reason: 'Lý do.' }];
const MILESTONE = {
  date: '2022-05-19',
  fact: 'Phát động.',
  short: 'Phát động',
  figures: ['Trồng 500 cây'],
  step: 'launch' as const,
  document: 'Kế hoạch số 12',
  places: ['thu', 'huyen-thu'],
  note: 'Ghi chú.',
  source: NOTED,
};

/** Records with a value in every field. */
const FULL: { [K in PublishedKind]: Partial<Input<K>> } = {
  plans: {
    number: '12/KH-UBND',
    date: '2021-05-01',
    responsibility: 'Ban Thử.',
    stagesClause: 'ii-1',
    reviews: [
      {
        title: 'Sơ kết',
        planWords: 'Sơ kết.',
        clause: 'ii-1',
        found: 'Không thấy.',
        sources: [NOTED],
      },
    ],
    transcription: [{ was: 'Sai', now: 'Đúng' }],
    reviewed: REVIEWED,
  },
  movements: {
    launchedBy: ['ban-thu'],
    ledBy: ['ban-thu'],
    criteria: ['Tiêu chí.'],
    indicators: ['ty-le-thu'],
    milestones: [MILESTONE],
    aliases: ['Tên khác'],
    reviewed: REVIEWED,
  },
  exemplars: {
    people: [{ honorific: 'ông', family: 'Phạm Thử', given: 'Nghiệm', role: 'Người thử' }],
    collective: 'Tổ thử',
    figure: { value: 34, unit: 'người', bound: 'moreThan' },
    movement: { id: 'phong-trao-thu', basis: 'source' },
    stage: 'phat-hien',
    recognitions: [
      {
        programme: 'ocop',
        name: 'Đạt 3 sao',
        level: 'huyen',
        decidedBy: 'ban-thu',
        decision: '13/QĐ',
        date: '2023-05-01',
        note: 'Ghi chú.',
      },
    ],
    commendations: [
      {
        award: 'giay-khen-thu',
        level: 'huyen',
        decidedBy: 'ban-thu',
        decision: '12/QĐ',
        date: '2023-05-01',
        presented: '2023-05-02',
        law: '2003',
        note: 'Ghi chú.',
      },
    ],
    basis: 'consent',
    consent: 'phieu-thu',
    sources: [NOTED],
    doubts: ['Điều ngờ.'],
    photo: { file: '2023-dap-duong-thu.jpg', alt: 'Đường', credit: 'Người thử', licence: 'CC0' },
    updated: '2025-12-02',
    reviewed: REVIEWED,
  },
  indicators: {
    order: 1,
    group: 'nhom-thu',
    target: { comparator: 'atLeast', value: 90, by: 2025 },
    relatedTo: ['ty-le-thu'],
    bodies: ['ban-thu'],
    observations: [
      {
        year: 2023,
        value: 3,
        outOf: 5,
        pending: 1,
        kind: 'partial',
        span: '6 tháng',
        coverage: 'village',
        place: 'thu',
        area: 'Thôn thử',
        cumulative: true,
        preferred: true,
        asOf: '2023-06-30',
        scopeDoubt: 'phạm vi còn chưa rõ',
        source: NOTED,
        note: 'Ghi chú.',
      },
    ],
    disputed: [2024],
    method: 'Cách tính.',
    ambiguity: 'Chỗ chưa rõ.',
    aliases: ['Tên khác'],
    reviewed: REVIEWED,
  },
  groups: { sumsTo: 100 },
  places: {
    from: '2020-01-01',
    codes: [{ code: '18676', from: '2020-01-01', to: '2025-06-30' }],
    parents: [{ unit: 'huyen-thu', from: '2020-01-01', to: '2025-06-30' }],
    becomes: [
      {
        unit: 'thu-moi',
        date: '2025-07-01',
        resolution: 'Nghị quyết 1665',
        certainty: 'chắc chắn',
      },
    ],
    alsoFrom: ['xã Ngoài'],
    facts: [
      {
        what: 'Diện tích',
        value: 12.5,
        unit: 'km²',
        asOf: '2020',
        note: 'Ghi chú.',
        source: NOTED,
      },
    ],
    note: 'Ghi chú.',
    aliases: ['Tên khác'],
    sources: [NOTED],
    reviewed: REVIEWED,
  },
  bodies: {
    english: 'Board',
    from: '2020-01-01',
    to: '2025-06-30',
    duties: [{ clause: 'ii-1', text: 'Việc thử.' }],
    note: 'Ghi chú.',
    aliases: ['Tên khác'],
    reviewed: REVIEWED,
  },
  awards: {
    for: ['cá nhân'],
    decidedBy: 'Chủ tịch',
    classes: ['hạng Nhất'],
    article: 'Điều 74',
    note: 'Ghi chú.',
    to: '2025-06-30',
    source: NOTED,
    alsoReadIn: ['https://tin-thu.example.org/luat'],
  },
  timeline: { ...MILESTONE, reviewed: REVIEWED },
};

/** What was proposed may be decided, and one of several figures preferred; neither may be taken back. */
const ONE_WAY = new Set(['commendations.status', 'observations.preferred']);

type Path = readonly (string | number)[];

/** The fields of a kind that hold a value, through the first entry of each list. */
function leaves(schema: z.ZodType, at: Path = []): { path: Path; schema: z.ZodType }[] {
  const entry = entryOf(schema, 0);
  if (entry && fieldsOf(entry)) return leaves(entry, [...at, 0]);
  const fields = fieldsOf(schema);
  return fields
    ? Object.entries(fields).flatMap(([key, part]) => leaves(part, [...at, key]))
    : [{ path: at, schema }];
}

const read = (data: unknown, path: Path) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

/** Another value for a field. */
function another(schema: z.ZodType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((it) => another(entryOf(schema, 0) ?? schema, it));
  const choices = choicesOf(schema).map((it) => it.value);
  if (choices.length > 0) return choices.find((it) => it !== value);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return exampleOf(schema) === '2023-04-19' ? '2019-09-09' : 'khac-987';
}

function written(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = written((data as Record<string, unknown>)[key], rest, value);
  return Array.isArray(data)
    ? data.map((it: unknown, i) => (i === key ? inner : it))
    : { ...(data as object), [key]: inner };
}

/** A target has a level or a range; the level is tried here, the range among the indicators. */
const RANGE = 'target.range';

/** A milestone has one place or several; the list of them is tried here, the one place among the milestones. */
const ONE_PLACE: Partial<Record<PublishedKind, string>> = {
  movements: 'milestones.place',
  timeline: 'place',
};

describe.for(PUBLISHED_KINDS)('of %s', (kind) => {
  const full = RECORD_KINDS[kind].schema.parse(input(kind, FULL[kind] as never));
  const fields = leaves(RECORD_KINDS[kind].schema)
    .map(({ path, schema }) => ({
      path,
      schema,
      field: path.filter((key) => typeof key === 'string').join('.'),
    }))
    .filter(({ field }) => !field.startsWith(RANGE) && field !== ONE_PLACE[kind]);

  test('the record of this test has every field', () => {
    const open = fields.filter(({ path }) => read(full, path) === undefined);
    expect(open.map(({ field }) => field)).toEqual([]);
  });

  test('a change wants a correction, but of what is free', () => {
    const wrong = fields.flatMap(({ path, schema, field }) => {
      if (field === 'id') return [];
      const other = written(full, path, another(schema, read(full, path)));
      const [before, now] = ONE_WAY.has(field) ? [full, other] : [other, full];
      const asked = problemsOf(change(kind, before as never, now as never)).length > 0;
      return asked === isFree(kind, field) ? [field] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('each list and record that is gone wants one', () => {
    const silent = Object.entries(full).flatMap(([key, value]) => {
      if (isFree(kind, key) || !Array.isArray(value)) return [];
      const now = { ...full, [key]: [] };
      return problemsOf(change(kind, full as never, now as never)).length === 0 ? [key] : [];
    });
    expect(silent).toEqual([]);
  });
});
