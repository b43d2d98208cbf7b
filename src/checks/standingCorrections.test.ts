/** What one rule asks of a published correction, no other forbids. */
import { expect, test, vi } from 'vitest';
import { input, observation, source, TODAY } from '../testing/fixtures.ts';
import { repository } from '../testing/repository.ts';
import { checkContent } from './index.ts';

// Each asks git many times.
vi.setConfig({ testTimeout: 60_000 });

const figures = (value: number, note = 'Số ước.') =>
  JSON.stringify(
    input('indicators', {
      unit: 'tỷ đồng',
      observations: [
        observation({ kind: 'estimate', value, note, source: source({ date: '2025-11-01' }) }),
      ],
    }),
  );
const correction = (over: Partial<ReturnType<typeof input<'corrections'>>> = {}) => ({
  ...input('corrections'),
  ...{ date: '2025-12-03', page: '/chi-tieu/ty-le-thu/', was: '400 tỷ đồng', now: '410 tỷ đồng' },
  ...over,
});

/** A site whose figure was corrected on 3/12/2025; `said` was published with it. */
function corrected(said: readonly object[]) {
  const site = repository('2025-12-01', {
    'chi-tieu/ty-le-thu.json': figures(400),
    'dinh-chinh.json': '[]',
  });
  site.write({ 'chi-tieu/ty-le-thu.json': figures(400, 'Số mới ước.') });
  site.commit('2025-12-02');
  site.write({
    'chi-tieu/ty-le-thu.json': figures(410),
    'dinh-chinh.json': JSON.stringify(said),
  });
  return site;
}
const problems = ({ root }: ReturnType<typeof repository>) => checkContent(root, TODAY).problems;

test.for<[string, object, string]>([
  ['a number that was never published', { was: '400 tỷ đồng, trước là 77' }, 'chưa bản nào'],
  ['a number that the file does not hold', { now: '420 tỷ đồng' }, 'tệp đang ghi'],
  ['no reason', { reason: 'Cập nhật số liệu.' }, 'không nói vì sao'],
])('a correction with %s is refused before it is published', ([, over, said]) => {
  const site = corrected([correction(over)]);
  const before = problems(site);
  expect(before.map(({ message }) => message).join()).toContain(said);
  expect(before.every(({ fixFile }) => fixFile === undefined)).toBe(true);
});

test.for<[string, object]>([
  ['a number that was never published', { was: '400 tỷ đồng, trước là 77' }],
  ['no reason', { reason: 'Cập nhật số liệu.' }],
])('one with %s that was published may stand, and may not be rewritten', ([, over]) => {
  const site = corrected([correction(over)]);
  site.commit('2025-12-03');
  expect(problems(site)).toEqual([]);
  site.write({ 'dinh-chinh.json': JSON.stringify([correction({ was: '405 tỷ đồng' })]) });
  expect(
    problems(site)
      .map(({ message }) => message)
      .join(),
  ).toContain('không sửa');
});

test('one with a number that the file does not hold is left, and another is offered', () => {
  const wrong = correction({ now: '420 tỷ đồng' });
  const site = corrected([wrong]);
  site.commit('2025-12-03');
  const [problem, ...others] = problems(site);
  expect(others).toEqual([]);
  expect(problem?.fixFile).toBe('content/dinh-chinh.json');
  const added = JSON.parse(
    (problem?.fix ?? '').replace(/"reason": "[^"]*"/, '"reason": "Chép nhầm số."'),
  ) as object;
  site.write({ 'dinh-chinh.json': JSON.stringify([wrong, added]) });
  expect(problems(site)).toEqual([]);
});
