import { describe, expect, test } from 'vitest';
import { catalogOf, only, record, records, TODAY, type Input } from '../../testing/fixtures.ts';
import type { Records } from '../../schemas/kinds.ts';
import { publishedCorrections } from './publishedCorrections.ts';

type Correction = Input<'corrections'>;

const SAID: Correction = {
  id: 'ty-le-thu-2023',
  date: '2025-12-01',
  page: '/chi-tieu/ty-le-thu/',
  what: 'Tỷ lệ thử, năm 2023',
  was: 'trên 90%',
  now: 'trên 92%',
  reason: 'Có báo cáo mới.',
};
const REDACTED: Correction = {
  id: SAID.id,
  date: SAID.date,
  page: SAID.page,
  redacted: true,
};
const FILE = 'content/dinh-chinh.json';

/** What is said where `before` was published, newest first, and `now` stands. */
function problems(
  before: unknown[],
  now: Correction[],
  over: Partial<Records> = {},
  people: unknown[] = [],
) {
  const version = (data: unknown) => ({ text: '', data, from: '2025-12-01' });
  const all = { ...over, corrections: now.map((it) => bare(it)) };
  return publishedCorrections(catalogOf(all), {
    records: records(all),
    files: [],
    photos: [],
    today: TODAY,
    published: {
      versions: new Map([
        [FILE, before.map((it) => version([it].flat()))],
        ['content/guong-dien-hinh/2023/2023-cu.md', [version({ people })]],
      ]),
      missing: [],
    },
  });
}

/** The record without the words that the sample has. */
function bare(it: Correction) {
  const none = { what: undefined, was: undefined, now: undefined, reason: undefined };
  return record('corrections', { ...none, ...it });
}

describe('a correction that was published is kept', () => {
  test('where it is gone, it is offered again', () => {
    const problem = only(problems([SAID], []));
    expect(problem).toMatchObject({ file: FILE, fixFile: FILE });
    expect(JSON.parse(problem.fix ?? '')).toEqual(SAID);
    expect(problem.message).toContain(SAID.id);
  });

  test('where it named somebody whom no story names any more, it is offered redacted', () => {
    const named = { ...SAID, was: 'ông Phạm Cũ Người' };
    const people = [{ family: 'Phạm Cũ', given: 'Người' }];
    const problem = only(problems([named], [], {}, people));
    expect(JSON.parse(problem.fix ?? '')).toEqual(REDACTED);
    expect(problem.message).not.toContain('Phạm');
    const other = only(problems([named], [{ ...named, was: 'một người khác hẳn' }], {}, people));
    expect(other.fix).toBeUndefined();
  });

  test.for<[field: string, now: Partial<Correction>]>([
    ['Đã ghi', { was: 'trên 80%' }],
    ['Sửa thành', { now: 'gần 92%' }],
    ['Lý do', { reason: 'Số cũ chỉ là ước.' }],
    ['Chỗ sai', { what: 'Tỷ lệ khác, năm 2023' }],
    ['Ngày đính chính', { date: '2025-12-02' }],
    ['Trang', { page: '/ke-hoach/' }],
  ])('%s may not be rewritten, and is offered as it was', ([field, now]) => {
    const problem = only(problems([SAID], [{ ...SAID, ...now }]));
    expect(problem.field).toBe(field);
    const [key = ''] = Object.keys(now);
    expect(problem.fix).toContain(`"${key}": "${String(SAID[key as keyof Correction])}"`);
    expect(problem.message).toContain('thêm một đính chính mới');
  });

  test('what was redacted stays so', () => {
    expect(only(problems([REDACTED, SAID], [SAID])).message).toContain('đã che');
  });
});

describe('nothing is said', () => {
  test.for<[string, Correction[], Partial<Records>?]>([
    ['of a correction as it was', [SAID]],
    ['of more corrections', [SAID, { ...SAID, id: 'khac', was: 'trên 92%', now: 'trên 93%' }]],
    ['of one that is redacted now', [REDACTED]],
    ['of a slip of the pen put right', [{ ...SAID, reason: 'Có báo cao mới.' }]],
    ['of other quotation marks and dashes', [{ ...SAID, what: 'Tỷ lệ thử,  năm 2023' }]],
    [
      'of a page that has moved',
      [{ ...SAID, page: '/chi-tieu/ty-le-moi/' }],
      {
        redirects: [
          record('redirects', {
            from: '/chi-tieu/ty-le-thu/',
            to: '/chi-tieu/ty-le-moi/',
            date: '2025-12-02',
          }),
        ],
      },
    ],
  ])('%s', ([, now, over]) => {
    expect(problems([SAID], now, over)).toEqual([]);
  });

  test('of a list that cannot be read', () => {
    expect(problems(['{', undefined, 7], [SAID])).toEqual([]);
  });
});
