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
      { bound: 'exact', coverage: 'unit', verified: true, preferred: false },
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
  const MISSING = /^thiếu mục này/;
  const fact = (flaw: Flaw): Flaw => ({ milestones: [{ ...milestone(), ...flaw }] });
  const cases: [what: string, kind: KindName, flaw: Flaw, field: string, message: RegExp][] = [
    [
      'a fact without a source',
      'movements',
      fact({ source: undefined }),
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
    [
      'a step that the law does not know',
      'movements',
      fact({ step: 'party' }),
      'Mốc › mục 1 › Bước của phong trào',
      /"party".*plan \(Xây dựng kế hoạch, tiêu chí\), launch .*review \(/,
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
    [
      'a field without a clause',
      'fields',
      { clauses: [] },
      'Điều khoản của kế hoạch',
      /^cần ít nhất 1 mục$/,
    ],
    [
      'a text for units outside the district',
      'places',
      { alsoFrom: 'xã Ngoài Thử' },
      'Lập thêm từ',
      /phải là danh sách/,
    ],
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
    [
      'a publisher whose address is no e-mail address',
      'site',
      { publisher: { name: 'Ban Thử', email: 'thu' } },
      'Cơ quan chịu trách nhiệm xuất bản › Thư điện tử',
      /thư điện tử.*"thu"/,
    ],
    [
      'a licence without an address',
      'site',
      { contentLicence: { name: 'CC BY 4.0', url: 'thu' } },
      'Giấy phép nội dung › Địa chỉ',
      /https:\/\/.*"thu"/,
    ],
    [
      'a page that is no address',
      'awards',
      { alsoReadIn: ['thu'] },
      'Cũng đọc ở › mục 1',
      /https:\/\/.*"thu"/,
    ],
    [
      'a request about nothing',
      'requests',
      { indicators: [] },
      'Chỉ tiêu đã hỏi',
      /^cần ít nhất 1 mục$/,
    ],
    [
      'an answer without its day',
      'requests',
      { state: 'answered' },
      'Ngày trả lời hoặc từ chối',
      /cần ngày/,
    ],
    [
      'an answer not yet given',
      'requests',
      { closed: '2025-12-30' },
      'Ngày trả lời hoặc từ chối',
      /bỏ dòng này/,
    ],
    [
      'an address that is no page',
      'redirects',
      { from: 'https://example.org/a/' },
      'Địa chỉ cũ',
      /mở đầu và kết thúc bằng "\/".*example\.org/,
    ],
    ['an address of a file', 'redirects', { to: '/chi-tieu/a.csv' }, 'Địa chỉ mới', /mở đầu/],
    [
      'a reason in its own words',
      'withdrawals',
      { withdrawn: { date: '2025-12-21', reason: 'Ông Thử yêu cầu' } },
      'Đã rút › Lý do rút',
      /"Ông Thử yêu cầu".*theo-yeu-cau \(.*bao-ve-tre-em \(/,
    ],
    [
      'a correction that changes nothing',
      'corrections',
      { was: '1', now: '1' },
      'Sửa thành',
      /giống hệt/,
    ],
    ['a correction without its reason', 'corrections', { reason: undefined }, 'Lý do', /thiếu/],
    [
      'a redacted correction that still speaks',
      'corrections',
      { redacted: true, what: undefined, now: undefined, reason: undefined },
      'Đã ghi',
      /bỏ mục này/,
    ],
    ['a vague setting', 'site', { strictNaming: 'không' }, 'Nêu tên chặt hơn', /true hoặc false/],
  ];

  test.for(cases)('%s', ([, kind, flaw, field, message]) => {
    expectRefusal(kind, flaw, field, message);
  });
});

describe('records may have', () => {
  test('facts with a step, a document and a mark', () => {
    const whole = milestone({ step: 'launch', document: 'Kế hoạch thử số 1', key: true });
    const { data } = record('movements', { milestones: [whole, milestone()] });
    expect(data.milestones[0]).toMatchObject({ step: 'launch', key: true });
    expect(data.milestones[1]).toMatchObject({ key: false });
    expect(data.milestones[1]?.step).toBeUndefined();
  });

  test('places formed also from outside the district', () => {
    expect(record('places').data.alsoFrom).toEqual([]);
    expect(record('places', { alsoFrom: ['xã Ngoài Thử'] }).data.alsoFrom).toHaveLength(1);
  });

  test('movements no list of steps of their own: facts carry them', () => {
    const message = /không được dùng: "cycle"/;
    expect(shapeProblems('movements', { ...input('movements'), cycle: [] })).toMatchObject([
      { message: expect.stringMatching(message) },
    ]);
  });
});

test.for([
  ['awards', { alsoReadIn: ['javascript:alert(1)'] }],
  ['site', { contentLicence: { name: 'CC BY 4.0', url: 'javascript:alert(1)' } }],
] as const)('%s: a script is no address', ([kind, flaw]) => {
  expect(shapeProblems(kind, { ...input(kind), ...flaw })).not.toEqual([]);
});

test('a limit that is itself not allowed is not called the lowest allowed', () => {
  const problem = shapeProblems('indicators', { ...input('indicators'), order: 0 })[0];
  expect(problem?.message).not.toMatch(/0 nhỏ hơn mức thấp nhất 0/);
});
