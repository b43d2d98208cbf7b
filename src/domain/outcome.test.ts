import { describe, expect, test } from 'vitest';
import { figure, yearly, SCOPE } from '../testing/fixtures.ts';
import { judge } from './outcome.ts';
import { outcomeLabels } from './outcomes.ts';
import type { Target } from './progress.ts';
import type { Figure } from './figures.ts';

const ATLEAST: Target = { comparator: 'atLeast', value: 95, by: 2025 };
const end = (...figures: Figure[]) => judge('endOfPeriod', ATLEAST, '%', figures, SCOPE);

describe('an outcome that is decided', () => {
  test('met: says the figure, its year and the target', () => {
    const { outcome, reason } = end(figure({ value: 96.5 }));
    expect(outcome).toBe('met');
    expect(reason).toMatch(/năm 2025/i);
    expect(reason).toContain('96,5%');
    expect(reason).toContain('ít nhất 95%');
  });

  test('not met: says the figure and the target', () => {
    const { outcome, reason } = end(figure({ value: 94 }));
    expect(outcome).toBe('notMet');
    expect(reason).toContain('94%');
    expect(reason).toContain('ít nhất 95%');
  });

  test('rests on the target year, not on a later or an unverified figure', () => {
    const goal: Target = { ...ATLEAST, by: 2023 };
    const { outcome, reason } = judge(
      'endOfPeriod',
      goal,
      '%',
      [
        figure({ year: 2023, value: 96 }),
        figure({ year: 2023, value: 81, verified: false }),
        figure({ year: 2024, value: 82 }),
      ],
      SCOPE,
    );
    expect(outcome).toBe('met');
    expect(reason).toContain('96%');
    expect(reason).not.toMatch(/8[12]%/);
  });

  test('a known miss decides while years are missing, and is the one named', () => {
    const { outcome, reason } = judge('everyYear', ATLEAST, '%', yearly(96, 90, 97), SCOPE);
    expect(outcome).toBe('notMet');
    expect(reason).toMatch(/năm 2022/i);
    expect(reason).toContain('90%');
    expect(reason).toContain('ít nhất 95%');
    expect(reason).not.toContain('97%');
  });

  test('an average or a total is the figure named', () => {
    const growth: Target = { comparator: 'moreThan', value: 10.7, by: 2025 };
    const average = judge('yearlyAverage', growth, '%', yearly(7, 11.2, 13, 12, 14), SCOPE);
    expect(average).toMatchObject({ outcome: 'met', reason: expect.stringContaining('11,44%') });
    expect(average.reason).toContain('trên 10,7%');
    const goal: Target = { comparator: 'atLeast', value: 50, by: 2025 };
    const total = judge('total', goal, 'xã', yearly(30, 25), SCOPE);
    expect(total).toMatchObject({ outcome: 'met', reason: expect.stringContaining('55\u00a0xã') });
    expect(total.reason).toContain('ít nhất 50\u00a0xã');
  });

  test('a milestone that was decided in time', () => {
    const { outcome, reason } = judge(
      'milestone',
      { comparator: 'achieved', by: 2025 },
      'mốc',
      [figure({ year: 2024, value: 1 })],
      SCOPE,
    );
    expect(outcome).toBe('met');
    expect(reason).toMatch(/năm 2024.*2025/);
  });

  test('a rank out of a total is named with both', () => {
    const goal: Target = { comparator: 'atMost', value: 8, by: 2025 };
    const { reason } = judge('endOfPeriod', goal, 'hạng', [figure({ value: 8, outOf: 63 })], SCOPE);
    expect(reason).toContain('hạng\u00a08/63');
  });
});

describe('no data', () => {
  const others: [string, Figure[]][] = [
    ['nothing', []],
    ['a figure of one commune', [figure({ coverage: 'commune' })]],
    ['a figure of the province', [figure({ coverage: 'province' })]],
    ['a plan', [figure({ kind: 'plan' })]],
    ['a figure from before the period', [figure({ year: 2020 })]],
  ];

  test.for(others)('where there is %s', ([, figures]) => {
    const { outcome, reason } = end(...figures);
    expect(outcome).toBe('noData');
    expect(reason).toContain('ít nhất 95%');
    expect(reason).not.toMatch(/không đạt|chưa đạt|96/);
  });
});

test('a verdict says what is not clear of the scope of its figure', () => {
  expect(end(figure({ scopeDoubt: 'phạm vi thử' })).reason).toContain('96%, phạm vi thử');
});

describe('not enough data', () => {
  test('growth of 7, 11,2 and 13 in three years does not decide an average above 10,7%', () => {
    const target: Target = { comparator: 'moreThan', value: 10.7, by: 2025 };
    const { outcome, reason } = judge('yearlyAverage', target, '%', yearly(7, 11.2, 13), SCOPE);
    expect(outcome).toBe('insufficient');
    expect(reason).toContain('13%');
    expect(reason).toContain('trên 10,7%');
    expect(reason).toContain('2024 và 2025');
  });

  test.for([
    ['an estimate', { kind: 'estimate' }, 'ước'],
    ['part of a year', { kind: 'partial' }, 'chưa trọn năm'],
    ['an unverified figure', { verified: false }, 'chưa đối chiếu'],
    ['a figure "khoảng"', { bound: 'about' }, 'khoảng 96%'],
    [
      'an estimate of a doubtful scope',
      { kind: 'estimate', scopeDoubt: 'phạm vi thử' },
      'phạm vi thử',
    ],
  ] as const)('%s is shown as what it is and decides nothing', ([, doubt, words]) => {
    const { outcome, reason } = end(figure(doubt));
    expect(outcome).toBe('insufficient');
    expect(reason).toContain('96%');
    expect(reason).toContain(words);
    expect(reason).toContain('ít nhất 95%');
  });

  test('a figure that allows both answers is called too inexact, not missing', () => {
    const { outcome, reason } = end(figure({ value: 90, bound: 'moreThan' }));
    expect(outcome).toBe('insufficient');
    expect(reason).toContain('trên 90%');
    expect(reason).toContain('chính xác');
    expect(reason).not.toMatch(/thiếu/i);
  });

  test('two sources that disagree, until one is preferred or they agree', () => {
    const { outcome, reason } = end(figure({ value: 94 }), figure({ value: 96 }));
    expect(outcome).toBe('insufficient');
    expect(reason).toContain('Năm 2025 có những số khác nhau, chưa biết số nào đúng.');
    expect(reason).not.toMatch(/thiếu|9[46]%/i);
    const earlier = end(...yearly(91), figure({ value: 94 }), figure({ value: 96 }));
    expect(earlier.reason).toMatch(/năm 2021, là 91%.*Năm 2025 có những số khác nhau/);
    expect(end(figure({ value: 94 }), figure({ value: 96, preferred: true })).outcome).toBe('met');
    expect(end(figure({ value: 96 }), figure({ value: 96 })).outcome).toBe('met');
  });

  test('the target year is missing while earlier ones are known', () => {
    const { outcome, reason } = end(...yearly(96, 97));
    expect(outcome).toBe('insufficient');
    expect(reason).toContain('97%');
    expect(reason).toMatch(/thiếu.*2025/i);
  });
});

test('the figure that says most about a year is the one in the sentence', () => {
  const { reason } = end(
    figure({ year: 2024, value: 91 }),
    figure({ year: 2024, value: 92, kind: 'estimate' }),
    figure({ year: 2024, value: 93, kind: 'partial' }),
  );
  expect(reason).toContain('91%');
  expect(reason).not.toMatch(/9[23]%/);
});

test('no label calls a missing figure or document a failure', () => {
  const { insufficient, unconfirmed, noData } = outcomeLabels(SCOPE.term);
  expect(noData).toBe('chưa có số liệu');
  for (const label of [insufficient, unconfirmed]) expect(label).not.toMatch(/không đạt|chưa đạt/);
});

test('a milestone without a document is unconfirmed, whatever else was said', () => {
  const goal: Target = { comparator: 'achieved', by: 2025 };
  for (const figures of [[], [figure({ value: 0 })], [figure({ value: 1, verified: false })]]) {
    const { outcome, label, reason } = judge('milestone', goal, 'mốc', figures, SCOPE);
    expect([outcome, label]).toEqual(['unconfirmed', 'chưa thấy văn bản xác nhận']);
    expect(reason).not.toMatch(/không đạt|chưa đạt/);
  }
});
