import { describe, expect, test } from 'vitest';
import { catalogOf, exemplarOf, record, PERIOD } from '../testing/fixtures.ts';
import { ALL, exemplarEntry, FEED_SIZE, feeds } from './feeds.ts';

/** A day of December 2025. */
const day = (n: number) => `2025-12-${String(n).padStart(2, '0')}`;

const catalogWith = (count: number) =>
  catalogOf({
    exemplars: Array.from({ length: count }, (_, i) =>
      record('exemplars', { published: day((i % 28) + 1) }, { id: `2023-viec-${i}` }),
    ),
  });

describe('feeds', () => {
  test('there is one of everything and one of each field that has cases', () => {
    const catalog = catalogOf({
      fields: [record('fields'), record('fields', { id: 'trong', name: 'Trống' })],
    });
    expect(feeds(catalog).map(({ name }) => name)).toEqual([ALL, 'linh-vuc-thu']);
  });

  test('the newest come first, and only so many', () => {
    const [all] = feeds(catalogWith(FEED_SIZE + 10));
    const days = all?.entries.map(({ published }) => published) ?? [];
    expect(days).toHaveLength(FEED_SIZE);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('a correction is told to all who follow, with what was and what is now', () => {
    const [all, field] = feeds(catalogOf({ corrections: [record('corrections')] }));
    const told = all?.entries.find(({ title }) => title.startsWith('Đính chính'));
    expect(told?.summary).toBe('Đã ghi: 94%. Sửa thành: 95%. Lý do: Chép nhầm khi thử.');
    expect(told?.path).toBe('/dinh-chinh/#dinh-chinh-thu');
    expect(field?.entries.filter(({ title }) => title.startsWith('Đính chính'))).toEqual([]);
  });

  test('a correction that was redacted is not told', () => {
    const silent = { what: undefined, was: undefined, now: undefined, reason: undefined };
    const corrections = [record('corrections', { redacted: true, ...silent })];
    const [all] = feeds(catalogOf({ corrections }));
    expect(all?.entries.map(({ path }) => path)).toEqual(['/guong-dien-hinh/2023-dap-duong-thu/']);
  });
});

describe('the entry of a case', () => {
  test('is dated by when it was put on the site, however little is known of the deed', () => {
    const entry = exemplarEntry(exemplarOf({ date: '2023', updated: '2025-12-09' }), PERIOD);
    expect(entry.published).toBe('2025-12-01');
    expect(entry.updated).toBe('2025-12-09');
    expect(entry.facts).toContainEqual({
      label: 'Thời gian',
      value: '2023; trong giai đoạn 2021–2025',
    });
  });

  test('keeps its id when its text changes', () => {
    const before = exemplarEntry(exemplarOf({ headline: 'Đắp đường' }), PERIOD);
    const after = exemplarEntry(
      exemplarOf({ headline: 'Đắp đường liên thôn', summary: 'Khác.' }),
      PERIOD,
    );
    expect(after.id).toBe(before.id);
  });

  test('keeps its id when its page moves', () => {
    const moved = {
      from: '/guong-dien-hinh/2023-ten-cu/',
      to: '/guong-dien-hinh/2023-dap-duong-thu/',
    };
    const [all] = feeds(catalogOf({ redirects: [record('redirects', moved)] }));
    const entry = all?.entries.find(({ path }) => path === moved.to);
    expect(entry?.id).toBe(exemplarEntry(exemplarOf({}, { id: '2023-ten-cu' }), PERIOD).id);
  });

  test('names nobody where the site may not', () => {
    const strict = exemplarOf(
      { summary: 'Ông Phạm Thử Nghiệm đắp đường.' },
      { body: 'Ông Phạm Thử Nghiệm.' },
      true,
    );
    expect(JSON.stringify(exemplarEntry(strict, PERIOD))).not.toContain('Nghiệm');
  });

  test('gives no address for a source that is a bare server address', () => {
    const source = {
      title: 'Bài',
      publisher: 'Báo',
      url: 'http://192.0.2.1/bai',
      read: 'full' as const,
    };
    expect(exemplarEntry(exemplarOf({ sources: [source] }), PERIOD).sources[0]).not.toHaveProperty(
      'url',
    );
  });
});
