import { describe, expect, test } from 'vitest';
import { termOf } from '../domain/period.ts';
import { indicatorOf, observation, PERIOD, SCOPE, type Input } from '../testing/fixtures.ts';
import type { Chart } from './chart.ts';
import { indicatorChart } from './indicatorChart.ts';

type Observed = NonNullable<Input<'indicators'>['observations']>;
type Over = Partial<Input<'indicators'>>;

const chartOf = (observations: Observed, over: Over = {}, term = SCOPE.term) =>
  indicatorChart(indicatorOf({ observations, ...over }), term)!;
const columnsOf = ({ config }: Chart) => config.data.datasets[0]?.data;
const yearsOf = ({ config }: Chart) => config.data.labels?.map((label) => [label].flat()[0]);
const linesOf = ({ config }: Chart) =>
  config.data.datasets
    .filter(({ type }) => (type as string) === 'line')
    .map(({ data }) => [...new Set(data)]);
const TWO = [observation({ year: 2023 }), observation({ year: 2024, value: 97 })];

describe('the chart of an indicator', () => {
  test('has one column a year of the period, and places for the years without a figure', () => {
    const chart = chartOf([
      observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
      observation({ year: 2023, value: 0, kind: 'estimate' }),
    ]);
    expect(columnsOf(chart)).toEqual([91.5, null, 0, null, null]);
    expect(yearsOf(chart)).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(chart.gaps).toEqual([1, 3, 4]);
    expect(chart.labels[0]).toEqual(['trên 91,5', 'chưa có', '0', 'chưa có', 'chưa có']);
    expect(chart.kinds).toEqual(['actual', 'estimate']);
  });

  test('begins with the year before the period where that has a figure, and never lacks it', () => {
    const chart = chartOf([observation({ year: 2020 }), observation({ year: 2021 })]);
    expect(yearsOf(chart)?.[0]).toBe('2020');
    expect(chart.gaps).not.toContain(0);
  });

  test('does not lack a year that the unit lived through only in part', () => {
    const chart = chartOf(TWO, {}, termOf(PERIOD, '2025-06-30'));
    expect(chart.gaps).toEqual([0, 1]);
    expect(chart.config.data.labels?.at(-1)).toEqual(['2025', 'đến 30/6']);
    expect(chart.description).not.toContain('2025');
  });

  test('says of a year without a column whether its figures were not checked, or differ', () => {
    const { labels } = chartOf([
      ...TWO,
      observation({ year: 2021, verified: false }),
      observation({ year: 2022, value: 1 }),
      observation({ year: 2022, value: 2 }),
    ]);
    expect(labels[0]?.slice(0, 2)).toEqual(['chưa đối chiếu', 'khác nhau']);
  });

  test('is labelled as the record has it', () => {
    const { labels } = chartOf(
      [
        observation({ year: 2020, value: 1234.5 }),
        observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
        observation({ year: 2022, value: 12, bound: 'lessThan' }),
        observation({ year: 2023, value: 40, bound: 'about' }),
        observation({ year: 2025, value: 0 }),
      ],
      { unit: 'xã' },
    );
    expect(labels[0]).toEqual(['1.234,5', 'trên 91,5', 'dưới 12', 'khoảng 40', 'chưa có', '0']);
  });

  test('tells the looks of full, estimated and partial years apart', () => {
    const kinds = ['actual', 'estimate', 'partial'] as const;
    const { config } = chartOf(
      kinds.map((kind, i) => observation({ year: 2021 + i, kind, span: '6 tháng' })),
    );
    const { backgroundColor: fills, borderColor: edges } = config.data.datasets[0]!;
    const looks = [0, 1, 2].map((i) => `${(fills as string[])[i]} ${(edges as string[])[i]}`);
    expect(new Set(looks).size).toBe(3);
  });

  test('names the part of a year that a figure covers', () => {
    const { config } = chartOf([
      observation({ year: 2024, kind: 'partial', span: '6 tháng' }),
      observation({ year: 2025 }),
    ]);
    expect(config.data.labels?.slice(3)).toEqual([['2024', '6 tháng'], '2025']);
  });

  test.for(['endOfPeriod', 'everyYear', 'yearlyAverage'] as const)(
    'has the target as a line: %s',
    (measure) => {
      const chart = chartOf(TWO, { measure });
      expect(linesOf(chart)).toEqual([[95]]);
      expect(chart.labels[1]).toEqual(['mục tiêu 95']);
    },
  );

  test('has no line for a range, a milestone or context', () => {
    const without: Over[] = [
      { target: { comparator: 'between', range: [10, 15], by: 2025 } },
      { measure: 'milestone', target: { comparator: 'achieved', by: 2025 } },
      { target: undefined },
    ];
    for (const over of without) {
      const chart = chartOf(TWO, over);
      expect(linesOf(chart)).toEqual([]);
      expect(chart.labels.flat().join()).not.toContain('mục tiêu');
    }
  });

  test('is smaller as one of many, and writes its figures alone', () => {
    const indicator = indicatorOf({ observations: TWO });
    const [full, small] = [
      indicatorChart(indicator, SCOPE.term)!,
      indicatorChart(indicator, SCOPE.term, 'small')!,
    ];
    expect(small.width).toBeLessThan(full.width);
    expect(small.labels).toEqual([['', '', '96', '97', ''], []]);
    expect(columnsOf(small)).toEqual(columnsOf(full));
    expect(linesOf(small)).toEqual([[95]]);
    expect(small.description).toBe(full.description);
  });

  test('is not drawn where fewer than two figures may be', () => {
    expect(indicatorChart(indicatorOf(), SCOPE.term)).toBeUndefined();
    const others = [observation({ kind: 'plan' }), observation({ verified: false })];
    for (const observations of [others, [...others, observation()]])
      expect(indicatorChart(indicatorOf({ observations }), SCOPE.term)).toBeUndefined();
  });

  test('is none where the years do not count the same', () => {
    expect(chartOf(TWO)).toBeDefined();
    expect(chartOf(TWO, { comparable: false })).toBeUndefined();
  });
});

test('a chart is data, with a loss among its columns, too: threads hand it on', () => {
  const chart = chartOf([observation({ year: 2022, value: -3 })], {});
  expect(structuredClone(chart)).toEqual(chart);
});

describe('counts out of a whole', () => {
  const shares = [
    observation({ year: 2022, value: 21, outOf: 22, kind: 'estimate' }),
    observation({ year: 2023, value: 20, outOf: 25 }),
  ];
  const over: Over = { unit: 'chỉ tiêu', target: undefined };

  test('are shares of a full column, labelled as they were counted', () => {
    const chart = chartOf(shares, over);
    expect(columnsOf(chart)).toEqual([null, (21 / 22) * 100, 80, null, null]);
    expect(chart.labels[0]).toEqual(['chưa có', '21/22', '20/25', 'chưa có', 'chưa có']);
    expect(chart.config.data.datasets[1]?.data).toEqual([null, 100, 100, null, null]);
    expect(chart.description).toContain('21/22\u00a0chỉ tiêu');
  });

  test('are none where a year has no whole', () => {
    const chart = chartOf([...shares, observation({ year: 2024, value: 19 })], over);
    expect(columnsOf(chart)).toEqual([null, 21, 20, 19, null]);
  });
});

describe('a total', () => {
  const over: Over = {
    unit: 'xã',
    measure: 'total',
    target: { comparator: 'atLeast', value: 50, by: 2025 },
  };
  const first = observation({ year: 2021, value: 12 });
  const third = observation({ year: 2023, value: 10, kind: 'estimate' });

  test('runs on from two whole years, over the years without a figure', () => {
    const chart = chartOf([first, third], over);
    expect(columnsOf(chart)).toEqual([12, null, 22, null, null]);
    expect(chart.gaps).toEqual([1, 3, 4]);
    expect(linesOf(chart)).toEqual([[50]]);
    expect(chart.description).toContain('cộng dồn');
  });

  test('has no chart for one whole year, whatever else there is', () => {
    const part = observation({ year: 2022, value: 5, kind: 'partial', span: '6 tháng' });
    const before = observation({ year: 2020, value: 30 });
    expect(chartOf([first, part, before], over)).toBeUndefined();
  });

  test('adds neither parts of a year nor the year before the period', () => {
    const part = observation({ year: 2022, value: 5, kind: 'partial', span: '6 tháng' });
    const chart = chartOf([first, third, part, observation({ year: 2020, value: 30 })], over);
    expect(columnsOf(chart)).toEqual([12, null, 22, null, null]);
  });

  test('adds the unit’s last months', () => {
    const last = observation({ year: 2025, value: 4, kind: 'partial', asOf: '2025-06-30' });
    const chart = chartOf([first, third, last], over, termOf(PERIOD, '2025-06-30'));
    expect(columnsOf(chart)).toEqual([12, null, 22, null, 26]);
    expect(chart.config.data.labels?.at(-1)).toEqual(['2025', 'đến 30/6']);
  });

  test('says that it is more where a year is, and is none where a year may be less', () => {
    const more = chartOf([first, { ...third, bound: 'moreThan' }], over);
    expect(more.labels[0]).toEqual(['12', 'chưa có', 'trên 22', 'chưa có', 'chưa có']);
    expect(chartOf([first, { ...third, bound: 'about' }], over)).toBeUndefined();
  });
});

describe('the description', () => {
  test('is in Vietnamese sentences: every value, its year and kind, the gaps, the goal', () => {
    const { description } = chartOf([
      observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
      observation({ year: 2023, value: 93, kind: 'estimate' }),
      observation({ year: 2025, value: 40, kind: 'partial', span: '6 tháng' }),
    ]);
    expect(description).toBe(
      'Biểu đồ cột Tỷ lệ thử: năm 2021: trên 91,5% (thực hiện cả năm); ' +
        'năm 2023: 93% (ước cả năm); năm 2025: 40% (6 tháng). ' +
        'Không có cột: 2022 (chưa có); 2024 (chưa có). Mục tiêu: ít nhất 95%.',
    );
  });

  test('names no goal for context', () => {
    expect(chartOf(TWO, { target: undefined }).description).not.toContain('Mục tiêu');
  });
});
