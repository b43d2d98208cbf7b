import { describe, expect, test } from 'vitest';
import { commendation, input, milestone, observation, record } from '../testing/fixtures.ts';
import { expectRefusal, shapeProblems, type Flaw } from '../testing/shape.ts';
import { RECORD_KINDS, type KindName } from './kinds.ts';

const kinds = Object.keys(RECORD_KINDS) as KindName[];

describe('every kind', () => {
  test.for(kinds)('%s: takes a good record', (kind) => {
    expect(shapeProblems(kind, input(kind))).toEqual([]);
  });

  test.for(kinds)('%s: refuses a key it does not know', (kind) => {
    const problems = shapeProblems(kind, { ...input(kind), laMat: 1 });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('"laMat"');
  });

  test.for(kinds)('%s: refuses what is no record', (kind) => {
    for (const data of ['chữ', {}, null, []]) expect(shapeProblems(kind, data)).not.toEqual([]);
  });
});

describe('defaults', () => {
  test('a figure is exact, of the district and checked, and nothing is preferred', () => {
    const { data } = record('indicators', { observations: [observation()] });
    expect(data.observations).toMatchObject([
      { bound: 'exact', coverage: 'district', verified: true, preferred: false },
    ]);
  });

  test('a commendation counts as given unless it says otherwise', () => {
    const { data } = record('exemplars', { commendations: [commendation()] });
    expect(data.commendations).toMatchObject([{ status: 'awarded' }]);
  });

  test('a title counts as seen, a fact as filed by its source', () => {
    const { data } = record('movements', { milestones: [milestone()] });
    expect(data.milestones).toMatchObject([{ filed: 'source', source: { titleSeen: true } }]);
  });

  test('a case has a page of its own and no minor', () => {
    expect(record('exemplars').data).toMatchObject({ entry: false, minor: false, doubts: [] });
  });
});

describe('other records are refused for', () => {
  const MISSING = /^thiếu mục này$/;
  const cases: [what: string, kind: KindName, flaw: Flaw, field: string, message: RegExp][] = [
    [
      'a fact without a source',
      'movements',
      { milestones: [{ ...milestone(), source: undefined }] },
      'Mốc › mục 1 › Nguồn',
      MISSING,
    ],
    [
      'a period without an end',
      'movements',
      { period: { from: 2021 } },
      'Giai đoạn › Đến năm',
      MISSING,
    ],
    ['an event without a source', 'timeline', { source: undefined }, 'Nguồn', MISSING],
    ['a place without a source', 'places', { sources: [] }, 'Nguồn', /ít nhất một nguồn/],
    [
      'a change of no known day',
      'places',
      { becomes: [{ date: '2025-07', certainty: 'chắc' }] },
      'Nhập vào › mục 1 › Từ ngày',
      /ngày đầy đủ.*"2025-07"/,
    ],
    ['a bad id', 'bodies', { id: 'Ban_Thử' }, 'Mã', /không dấu.*"Ban_Thử"/],
    ['an unknown motif', 'fields', { motif: 'rồng' }, 'Họa tiết', /"rồng".*lotus/],
    [
      'a duty without a clause',
      'bodies',
      { duties: [{ text: 'Việc' }] },
      'Việc kế hoạch giao › mục 1 › Điều khoản',
      MISSING,
    ],
    ['an award without a source', 'awards', { source: undefined }, 'Nguồn', MISSING],
    ['a relative page', 'corrections', { page: 'chi-tieu/' }, 'Trang', /bắt đầu bằng "\/"/],
    ['a correction without the old value', 'corrections', { was: undefined }, 'Đã ghi', MISSING],
    [
      'a publisher without a name',
      'site',
      { publisher: { phone: '0' } },
      'Cơ quan chịu trách nhiệm xuất bản › Tên',
      MISSING,
    ],
    ['a vague setting', 'site', { strictNaming: 'không' }, 'Nêu tên chặt hơn', /true hoặc false/],
  ];

  test.for(cases)('%s', ([, kind, flaw, field, message]) => {
    expectRefusal(kind, flaw, field, message);
  });
});
