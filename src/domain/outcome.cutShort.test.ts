/** A unit that ended on 30/6/2025, within the last year of its plan: 2024 is its last whole year. */
import { describe, expect, test } from 'vitest';
import { figure, PERIOD, yearly } from '../testing/fixtures.ts';
import { decidingFigure, isDisputed, type Figure } from './figures.ts';
import { atEndPhrase, judge } from './outcome.ts';
import { agreementRule, EXAMPLES, measureRules, outcomeLabels } from './outcomes.ts';
import { termOf } from './period.ts';
import { missingYears, type Measure, type Target } from './progress.ts';

const TERM = termOf(PERIOD, '2025-06-30');
const SCOPE = { term: TERM, kind: 'huyện' };
const GOAL: Target = { comparator: 'atLeast', value: 50, by: 2025 };
const of = (measure: Measure, figures: readonly Figure[], goal = GOAL) =>
  judge(measure, goal, '%', figures, SCOPE);
const in2024 = (value: number) => figure({ year: 2024, value });
/** January to June 2025. */
const part = (value: number, over: Partial<Figure> = {}) =>
  figure({ year: 2025, value, kind: 'partial', asOf: '2025-06-30', ...over });

describe('the end of the period', () => {
  test('is judged by 2024, and says so', () => {
    const { outcome, reason } = of('endOfPeriod', [in2024(50), figure({ year: 2023, value: 1 })]);
    expect(outcome).toBe('met');
    expect(reason).toMatch(/2024, năm trọn vẹn cuối cùng của huyện, thực hiện 50%/);
  });

  test('short of a level set for 2025 is no miss', () => {
    const { outcome, label, reason } = of('endOfPeriod', [in2024(49.9)]);
    expect([outcome, label]).toEqual(['notYet', 'chưa tới mức đặt cho 2025 (xét năm 2024)']);
    expect(reason).not.toMatch(/chưa đạt|không đạt/);
  });

  test('set for 2024 or earlier is a miss like any other', () => {
    expect(of('endOfPeriod', [in2024(49.9)], { ...GOAL, by: 2024 }).outcome).toBe('notMet');
    expect(of('endOfPeriod', [in2024(50)], { ...GOAL, by: 2024 }).reason).not.toContain('trọn vẹn');
  });

  test('wants 2024, never 2025', () => {
    expect(missingYears('endOfPeriod', GOAL, [], TERM)).toEqual([2024]);
    expect(of('endOfPeriod', [figure({ year: 2023, value: 60 })]).reason).toMatch(/thiếu.*2024/);
  });

  test('is not decided by the level on the last day, which stands beside it', () => {
    expect(of('endOfPeriod', [part(99)]).outcome).toBe('insufficient');
    expect(of('endOfPeriod', [in2024(40), part(99)]).outcome).toBe('notYet');
    expect(atEndPhrase([part(99)], '%', TERM, '21 phần')).toBe(
      'Đến ngày 30/6/2025 (21 phần): 99%; không dùng để kết luận.',
    );
  });

  test.for([
    ['of an earlier day', part(99, { asOf: '2025-06-29' })],
    ['of a plan', part(99, { kind: 'plan' })],
    ['unverified', part(99, { verified: false })],
    ['of a commune', part(99, { coverage: 'commune' })],
  ] as const)('a figure %s is none of the last day', ([, doubtful]) => {
    expect(atEndPhrase([doubtful], '%', TERM, '21 xã')).toBeUndefined();
  });
});

describe('every year', () => {
  test('is each of 2021–2024', () => {
    expect(of('everyYear', yearly(50, 50, 50, 50)).outcome).toBe('met');
    expect(of('everyYear', yearly(50, 50, 50)).outcome).toBe('insufficient');
    expect(of('everyYear', yearly(50, 49)).outcome).toBe('notMet');
  });
});

describe('a yearly average', () => {
  test('is that of 2021–2024', () => {
    expect(of('yearlyAverage', yearly(40, 60, 40, 60)).outcome).toBe('met');
    expect(of('yearlyAverage', yearly(90, 90, 90)).outcome).toBe('insufficient');
    expect(of('yearlyAverage', yearly(40, 60, 40, 59))).toMatchObject({
      outcome: 'notYet',
      label: 'chưa tới mức đặt cho 2021–2025 (xét 2021–2024)',
    });
  });
});

describe('a total', () => {
  test('is met as soon as the known sum suffices', () => {
    expect(of('total', yearly(50)).outcome).toBe('met');
    expect(of('total', [...yearly(10, 10, 10, 10), part(10)]).outcome).toBe('met');
    expect(of('total', yearly(49)).outcome).toBe('insufficient');
  });

  test('is missed only with all whole years and the part of the last one', () => {
    expect(of('total', [...yearly(10, 10, 10, 10), part(9.9)]).outcome).toBe('notMet');
    const open = of('total', yearly(10, 10, 10, 10));
    expect(open.outcome).toBe('insufficient');
    expect(open.reason).toContain('số từ đầu năm 2025 đến ngày 30/6/2025');
    expect(of('total', [...yearly(10, 10, 10), part(9)]).outcome).toBe('insufficient');
    expect(of('total', yearly(10, 10, 10)).reason).toContain(
      'Còn thiếu số thực hiện cả năm 2024, và số từ đầu năm 2025 đến ngày 30/6/2025',
    );
    expect(of('total', [...yearly(10, 10, 10, 10), part(1, { asOf: '2025-03-31' })]).outcome).toBe(
      'insufficient',
    );
  });

  test('takes in no running total, and says what one is', () => {
    const running = part(49, { cumulative: true });
    const { outcome, reason } = of('total', [...yearly(10), running]);
    expect(outcome).toBe('insufficient');
    expect(reason).toContain('năm 2025, là 49% (cộng dồn nhiều năm)');
    expect(reason).toContain('từ đầu năm 2025 đến ngày 30/6/2025');
    expect(of('total', [...yearly(10, 10, 10, 10), part(10), running]).reason).toContain('là 50%');
  });

  test('names the part of the last year where it was added', () => {
    const said = (...figures: Figure[]) => of('total', figures).reason;
    expect(said(...yearly(10, 10, 10, 10), part(10))).toMatch(
      /^Cộng các năm đã có số và số từ đầu năm 2025 đến ngày 30\/6\/2025 là 50%;/,
    );
    expect(said(...yearly(10, 10, 10, 10), part(9))).toContain('và số từ đầu năm 2025');
    expect(said(part(50))).toMatch(/^Số từ đầu năm 2025 đến ngày 30\/6\/2025 là/);
    expect(said(...yearly(50))).toMatch(/^Cộng các năm đã có số là/);
  });

  test('of a plan that ended before needs no part of the last year', () => {
    expect(of('total', yearly(10, 10, 10, 10), { ...GOAL, by: 2024 }).outcome).toBe('notMet');
  });
});

describe('a milestone', () => {
  const goal: Target = { comparator: 'achieved', by: 2025 };
  const decided = (asOf: string | undefined, year = 2025) =>
    of('milestone', [figure({ year, value: 1, asOf })], goal);

  test.for([
    ['2024', 2024, 'met'],
    [undefined, 2024, 'met'],
    ['2025-06', 2025, 'met'],
    ['2025-06-30', 2025, 'met'],
    ['2025-07-01', 2025, 'unconfirmed'],
    ['2025-07', 2025, 'unconfirmed'],
    ['2025', 2025, 'unconfirmed'],
    [undefined, 2025, 'unconfirmed'],
  ] as const)('with a document of %s (%d) is %s', ([asOf, year, outcome]) => {
    expect(decided(asOf, year).outcome).toBe(outcome);
  });

  test('says why a document does not count', () => {
    expect(decided('2025-07-01').reason).toMatch(
      /^Văn bản xác nhận tìm thấy là của ngày 01 tháng 7 năm 2025, sau khi huyện kết thúc \(30\/6\/2025\), nên không tính;/,
    );
    expect(decided(undefined).reason).toContain(
      'năm 2025, chưa rõ trước hay sau khi huyện kết thúc',
    );
    const late = of('milestone', [figure({ value: 1, asOf: '2025-03' })], { ...goal, by: 2024 });
    expect(late).toMatchObject({ outcome: 'unconfirmed' });
    expect(late.reason).toContain('tháng 3 năm 2025, sau hạn của mốc');
    const dated = figure({ year: 2024, value: 1, asOf: '2025-01-02' });
    const { outcome, reason } = of('milestone', [dated], { ...goal, by: 2024 });
    expect(outcome).toBe('unconfirmed');
    expect(reason).toContain('ngày 02 tháng 01 năm 2025, sau hạn của mốc');
    const doubtful = [figure({ value: 0 }), figure({ value: 1, verified: false })];
    expect(of('milestone', doubtful, goal).reason).toMatch(/^Chưa tìm thấy/);
  });
});

test('the outcomes are named in lists by the unit’s own last whole year', () => {
  const named = (end?: string) => outcomeLabels(termOf(PERIOD, end)).notYet;
  expect(named('2025-06-30')).toBe('chưa tới mức đặt cho 2025 (xét năm 2024)');
  expect(named('2024-06-30')).toBe('chưa tới mức đặt cho 2025 (xét năm 2023)');
  expect(named('2023-12-31')).toBe('chưa tới mức đặt cho 2025 (xét năm 2023)');
  expect(named()).not.toMatch(/\d/);
});

test('a unit that ended in the first year of its plan is never judged', () => {
  const scope = { term: termOf(PERIOD, '2021-06-30'), kind: 'huyện' };
  for (const measure of ['endOfPeriod', 'everyYear', 'yearlyAverage'] as const)
    expect(judge(measure, GOAL, '%', yearly(99), scope).outcome).toBe('insufficient');
});

test('the method page says by which years each measure is concluded', () => {
  const rules = measureRules(TERM);
  expect(rules.endOfPeriod).toMatch(/không có số trọn năm 2025 nên xét năm 2024/);
  expect(rules.everyYear).toContain('bốn năm 2021–2024');
  expect(rules.yearlyAverage).toContain('bốn năm 2021–2024');
  expect(rules.total).toContain('2021–2024 và số từ đầu năm 2025 đến ngày 30/6/2025');
  expect(measureRules(termOf(PERIOD)).endOfPeriod).toContain('xét năm 2025');
  expect(measureRules(termOf(PERIOD)).total).not.toContain('từ đầu năm');
  expect(rules.total).toContain('Số cộng dồn nhiều năm không được cộng');
  expect(rules.milestone).toContain('muộn nhất là ngày 30/6/2025');
  expect(measureRules(termOf(PERIOD)).milestone).not.toContain('muộn nhất');
});

test('the method page says which of two figures is used, by examples that are true', () => {
  const figures = (pair: readonly Pick<Figure, 'value' | 'bound'>[]) =>
    pair.map((it) => figure({ year: 2024, ...it }));
  for (const pair of Object.values(EXAMPLES.together))
    expect(decidingFigure(figures(pair), 2024)).toMatchObject({ ...pair[0] });
  for (const pair of Object.values(EXAMPLES.apart))
    expect(isDisputed(figures(pair), 2024)).toBe(true);
  expect(agreementRule()).toMatch(/như 12 và “ít nhất 10”.*như 12 và “ít nhất 15”/);
  expect(agreementRule()).toContain('5%: “khoảng 400” hợp với 414, không hợp với 430.');
});
