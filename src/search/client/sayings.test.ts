import { expect, test } from 'vitest';
import { reading } from '../../testing/search.ts';
import type { Finished, Part } from './engine.ts';
import { Failure } from './failure.ts';
import { lostPhrase, statusPhrase } from './sayings.ts';

/** Parts that did not come over the line. */
const without = (...parts: Part[]) => new Map(parts.map((it) => [it, new Failure('Không tới.')]));

const answer = (it: Partial<Finished>): Finished => ({
  results: [{ row: 0, kind: 'guong' }],
  found: [{ row: 0 }],
  counts: {} as Finished['counts'],
  chosen: {},
  reading: reading('lươn'),
  honesty: { verdict: 'answered', unknown: [] },
  meant: undefined,
  lost: new Map(),
  ...it,
});
const say = (it: Partial<Finished>, filters = {}) =>
  statusPhrase(answer(it), { text: 'lươn', filters });

test('the filters in force are named beside the number of results', () => {
  expect(say({ chosen: { nam: '2024' } }, { nam: '2024' })).toBe(
    '1 kết quả cho “lươn” trong “Năm: 2024”.',
  );
});

test('what answers nothing is shown as nearest only, and unknown words are named', () => {
  const said = say({ honesty: { verdict: 'near', unknown: ['Messi'] } });
  expect(said).toContain('Không có trang nào nói về “lươn”');
  expect(said).toContain('Không trang nào có “Messi”');
  expect(said).toContain('gần nhất');
});

test('nothing is denied of pages that could not be looked into', () => {
  const said = say({
    honesty: { verdict: 'near', unknown: ['Messi'] },
    lost: without('words'),
  });
  expect(said).not.toContain('Không');
  expect(said).toContain('phần đã tải được');
});

test('what is missing is said with what still works', () => {
  expect(lostPhrase(without(), false)).toBe('');
  expect(lostPhrase(without('filters'), true)).toContain('chưa có tác dụng');
  expect(lostPhrase(without('filters'), false)).toContain('tìm vẫn dùng được');
  expect(lostPhrase(without('words'), false)).toContain('có thể còn thiếu');
});
