import { describe, expect, test } from 'vitest';
import type { Records } from '../../schemas/kinds.ts';
import { milestone, only, record, ruleProblems } from '../../testing/fixtures.ts';
import { repeated } from './repeated.ts';

describe('what is said twice is refused', () => {
  test.for<[string, Partial<Records>, string]>([
    [
      'an id in a list',
      { indicators: [record('indicators', { bodies: ['ban-thu', 'ban-thu'] })] },
      'đã có ở mục 1',
    ],
    [
      'a milestone',
      { movements: [record('movements', { milestones: [milestone(), milestone()] })] },
      'đã có ở mục 1',
    ],
    [
      'a body under another id',
      { bodies: [record('bodies'), record('bodies', { id: 'ban-khac' })] },
      'ban-thu',
    ],
    [
      'an abbreviated word',
      {
        abbreviations: [
          record('abbreviations', { id: 'a', short: 'AB', full: 'ấy bỏ' }),
          record('abbreviations', { id: 'b', short: 'Ab', full: 'Ấy bỏ' }),
        ],
      },
      '"a"',
    ],
  ])('%s', ([, over, said]) => {
    expect(only(ruleProblems(repeated, over)).message).toContain(said);
  });
});

const PARAGRAPH = 'Cả thôn cùng nhau ra đồng từ sáng sớm, ai cũng mang theo cuốc xẻng.';
const told = (over: Parameters<typeof record<'exemplars'>>[1], body: string) =>
  ruleProblems(repeated, { exemplars: [record('exemplars', over, { body })] });

test('a paragraph is said once, and not as the summary', () => {
  const found = only(told({}, `${PARAGRAPH}\n\nMột.\n\n${PARAGRAPH}`));
  expect(found).toMatchObject({ field: 'Bài viết', message: expect.stringContaining('nhắc lại') });
  expect(told({ summary: PARAGRAPH }, `Một.\n\n${PARAGRAPH}`)).toHaveLength(1);
  const heading = '## Những ngày đầu dựng tủ sách ở nhà văn hóa của xã';
  expect(told({}, `${heading}\n\nMột.\n\n${heading}\n\nHai.`)).toEqual([]);
  expect(told({}, `${PARAGRAPH} Hai.\n\nMột.\n\n${PARAGRAPH}\n\nMột.`)).toEqual([]);
});

test('a host is listed once', () => {
  const hosts = (...list: string[]) =>
    ruleProblems(repeated, {
      site: [
        record('site', { httpHosts: list.map((host, i) => ({ host, reason: `Lý do ${i}.` })) }),
      ],
    });
  expect(only(hosts('tin-thu.vn', 'tin-thu.vn')).message).toContain('đã có ở mục 1');
  expect(hosts('tin-thu.vn', 'bao-thu.vn')).toEqual([]);
});

test('what differs, or is only a shape, may stand', () => {
  const milestones = [milestone(), milestone({ date: '2022-06' })];
  const over = {
    movements: [record('movements', { milestones })],
    bodies: [record('bodies'), record('bodies', { id: 'ban-khac', name: 'Ban Khác huyện' })],
    abbreviations: [
      record('abbreviations', { id: 'a', short: 'NTM', full: 'nông thôn mới' }),
      record('abbreviations', { id: 'b', short: 'XDNTM', full: 'nông thôn mới' }),
    ],
  };
  expect(ruleProblems(repeated, over)).toEqual([]);
});
