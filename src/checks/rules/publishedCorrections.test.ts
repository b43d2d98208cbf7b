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
  from = '2025-12-01',
) {
  const version = (data: unknown) => ({ text: '', data, from });
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
    expect(JSON.parse(other.fix ?? '')).toEqual(REDACTED);
    expect(other.message).toContain('thì che');
    expect(`${other.message}${other.fix}`).not.toContain('Phạm');
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

  test('what was redacted stays so, under another id as well', () => {
    expect(only(problems([REDACTED, SAID], [SAID])).message).toContain('đã che');
    expect(problems([REDACTED, SAID], [{ ...SAID, id: 'khac' }])).toHaveLength(1);
  });

  test('where several wordings were published, any may stand, and the newest is offered', () => {
    const other = { ...SAID, was: 'trên 80%' };
    expect(problems([other, SAID], [SAID])).toEqual([]);
    expect(problems([other, SAID], [other])).toEqual([]);
    const problem = only(problems([other, SAID], [{ ...SAID, was: 'trên 70%' }]));
    expect(problem.fix).toContain('trên 80%');
  });

  test('one of another section with a page of the same name is another page', () => {
    expect(only(problems([SAID], [{ ...SAID, page: '/phong-trao/ty-le-thu/' }])).field).toBe(
      'Trang',
    );
  });

  test('of a story that is gone it is offered redacted, with no short form of a name and no id that holds one', () => {
    const story = {
      ...SAID,
      id: 'ong-nguoi-cuu-hai-em',
      page: '/guong-dien-hinh/2023-cu/',
      was: 'ông Người cứu hai em',
    };
    const people = [{ family: 'Phạm Cũ', given: 'Người' }];
    const found = [
      only(problems([story], [], {}, people)),
      only(problems([story], [{ ...story, was: 'một người dân cứu hai em' }], {}, people)),
    ];
    for (const { fix = '', message } of found) {
      expect(`${message}${fix}`).not.toMatch(/người cứu|nguoi-cuu/i);
      expect(message).toContain('che');
      const redacted = JSON.parse(fix) as Correction;
      expect(redacted).toMatchObject({ page: story.page, date: story.date, redacted: true });
      expect(problems([story], [redacted], {}, people)).toEqual([]);
    }
  });

  test('of a story that stands without somebody it named, too', () => {
    const there = { exemplars: [record('exemplars', {}, { id: '2023-cu' })] };
    const page = '/guong-dien-hinh/2023-cu/';
    const people = [{ family: 'Phạm Cũ', given: 'Người' }];
    const named = { ...SAID, page, was: 'ông Người cứu hai em' };
    expect(only(problems([named], [], there, people)).fix).toContain('"redacted": true');
    const nameless = { ...SAID, page };
    expect(only(problems([nameless], [], there, people)).fix).toContain('trên 90%');
  });
});

describe('nothing is said', () => {
  test.for<[string, Correction[], Partial<Records>?]>([
    ['of a correction as it was', [SAID]],
    ['of more corrections', [SAID, { ...SAID, id: 'khac', was: 'trên 92%', now: 'trên 93%' }]],
    ['of one that is redacted now', [REDACTED]],
    ['of one that has another id now', [{ ...SAID, id: 'ma-moi' }]],
    ['of one that is redacted under another id', [{ ...REDACTED, id: 'ma-moi' }]],
    ['of a slip of the pen put right', [{ ...SAID, reason: 'Có báo cao mới.' }]],
    ['of other quotation marks and dashes', [{ ...SAID, what: 'Tỷ lệ thử,  năm 2023' }]],
    [
      'of a page that has moved to another section',
      [{ ...SAID, page: '/phong-trao/ty-le-thu/' }],
      {
        redirects: [
          record('redirects', {
            from: '/chi-tieu/ty-le-thu/',
            to: '/phong-trao/ty-le-thu/',
            date: '2025-12-02',
          }),
        ],
      },
    ],
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

  test('of fields that are no texts', () => {
    expect(problems([{ ...SAID, was: 90, page: 7, reason: null }, null], [SAID])).toEqual([]);
  });

  test('of a day’s own draft', () => {
    expect(problems([{ ...SAID, was: 'trên 80%' }], [SAID], {}, [], TODAY)).toEqual([]);
  });

  test('of a short entry that became a page of its own', () => {
    const entry = { ...SAID, page: '/dia-phuong/thu/#2023-muc' };
    expect(problems([entry], [{ ...entry, page: '/guong-dien-hinh/2023-muc/' }])).toEqual([]);
  });
});
