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
