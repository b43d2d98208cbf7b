import { describe, expect, test } from 'vitest';
import {
  groupOf,
  indicatorOf,
  observation,
  record,
  type Input,
  PERIOD,
} from '../testing/fixtures.ts';
import { drawnFigures, indicatorChart, structureChart, type Chart } from './config.ts';

type Observed = NonNullable<Input<'indicators'>['observations']>;

const drawn = (...observations: Observed) =>
  drawnFigures(record('indicators', { observations }).data.observations, PERIOD).map(
    ({ value }) => value,
  );
const chartOf = (observations: Observed, over: Partial<Input<'indicators'>> = {}) =>
  indicatorChart(indicatorOf({ observations, ...over }), PERIOD)!;
const columnsOf = ({ config }: Chart) => config.data.datasets[0]?.data;
const linesOf = ({ config }: Chart) =>
  config.data.datasets.slice(1).map(({ data }) => [...new Set(data)]);

describe('the figures that are drawn', () => {
  test.for([
    ['unverified', { verified: false }],
    ['of a commune', { coverage: 'commune', place: 'thu' }],
    ['of a village', { coverage: 'village', area: 'Thôn thử' }],
    ['of a school', { coverage: 'school', area: 'Trường thử' }],
    ['of the province', { coverage: 'province' }],
    ['a plan', { kind: 'plan' }],
    ['before the year that the plan starts from', { year: 2019 }],
    ['after the plan', { year: 2026 }],
  ] as const)('are never %s, preferred or not', ([, over]) => {
    expect(drawn(observation(over), observation({ ...over, preferred: true }))).toEqual([]);
    expect(drawn(observation({ value: 1 }), observation({ ...over, value: 2 }))).toEqual([1]);
  });

  test('are of the year before the plan to its last, in order', () => {
    const years = [2025, 2020, 2023];
    expect(drawn(...years.map((year) => observation({ year, value: year })))).toEqual([
      2020, 2023, 2025,
    ]);
  });

  test('are actual before estimated before partial, whatever the order', () => {
    const actual = observation({ value: 3 });
    const estimate = observation({ value: 2, kind: 'estimate', preferred: true });
    const partial = observation({ value: 1, kind: 'partial', span: '6 tháng', preferred: true });
    for (const list of [
      [actual, estimate, partial],
      [partial, estimate, actual],
      [estimate, actual, partial],
    ])
      expect(drawn(...list)).toEqual([3]);
    expect(drawn(estimate, partial)).toEqual([2]);
    expect(drawn(partial, estimate)).toEqual([2]);
    expect(drawn(partial)).toEqual([1]);
  });

  test('are the preferred among equals, whatever the order', () => {
    for (const kind of ['actual', 'estimate', 'partial'] as const) {
      const other = observation({ value: 1, kind, span: '6 tháng' });
      const preferred = observation({ value: 2, kind, span: '6 tháng', preferred: true });
      expect(drawn(other, preferred)).toEqual([2]);
      expect(drawn(preferred, other)).toEqual([2]);
    }
  });

  test('are none where sources disagree and none is preferred', () => {
    expect(drawn(observation({ value: 94 }), observation({ value: 96 }))).toEqual([]);
  });
});

describe('the chart of an indicator', () => {
  test('has one column a year from 2020 to 2025, with gaps left open', () => {
    const chart = chartOf([
      observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
      observation({ year: 2023, value: 0, kind: 'estimate' }),
    ]);
    expect(columnsOf(chart)).toEqual([null, 91.5, null, 0, null, null]);
    expect(chart.config.data.labels?.map((label) => [label].flat()[0])).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(chart.kinds).toEqual(['actual', 'estimate']);
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
    expect(labels[0]).toEqual(['1.234,5', 'trên 91,5', 'dưới 12', 'khoảng 40', '', '0']);
  });

  test('tells the looks of full, estimated and partial years apart', () => {
    const kinds = ['actual', 'estimate', 'partial'] as const;
    const { config } = chartOf(
      kinds.map((kind, i) => observation({ year: 2021 + i, kind, span: '6 tháng' })),
    );
    const { backgroundColor: fills, borderColor: edges } = config.data.datasets[0]!;
    const looks = [1, 2, 3].map((i) => `${(fills as string[])[i]} ${(edges as string[])[i]}`);
    expect(new Set(looks).size).toBe(3);
  });

  test('names a year without a figure, and the part of a year that a figure covers', () => {
    const { config } = chartOf([
      observation({ year: 2024, kind: 'partial', span: '6 tháng' }),
      observation({ year: 2025 }),
    ]);
    expect(config.data.labels?.slice(3)).toEqual([['2023', '–'], ['2024', '6 tháng'], '2025']);
  });

  test.for(['endOfPeriod', 'everyYear', 'yearlyAverage'] as const)(
    'has the target as a line: %s',
    (measure) => {
      const chart = chartOf([observation()], { measure });
      expect(linesOf(chart)).toEqual([[95]]);
      expect(chart.labels[1]).toEqual(['mục tiêu 95']);
    },
  );

  test('has no line for a sum over the period, a range, a milestone or context', () => {
    const without: Partial<Input<'indicators'>>[] = [
      { measure: 'total' },
      { target: { comparator: 'between', range: [10, 15], by: 2025 } },
      { measure: 'milestone', target: { comparator: 'achieved', by: 2025 } },
      { target: undefined },
    ];
    for (const over of without) {
      const chart = chartOf([observation()], over);
      expect(linesOf(chart)).toEqual([]);
      expect(chart.labels.flat().join()).not.toContain('mục tiêu');
    }
  });

  test('is smaller as one of many, and without words at the line', () => {
    const indicator = indicatorOf({ observations: [observation()] });
    const [full, small] = [
      indicatorChart(indicator, PERIOD)!,
      indicatorChart(indicator, PERIOD, 'small')!,
    ];
    expect(small.width).toBeLessThan(full.width);
    expect(small.labels).toEqual([full.labels[0], []]);
    expect(columnsOf(small)).toEqual(columnsOf(full));
    expect(linesOf(small)).toEqual([[95]]);
    expect(small.description).toBe(full.description);
  });

  test('is not drawn where no figure may be', () => {
    expect(indicatorChart(indicatorOf(), PERIOD)).toBeUndefined();
    const others = [observation({ kind: 'plan' }), observation({ verified: false })];
    expect(indicatorChart(indicatorOf({ observations: others }), PERIOD)).toBeUndefined();
  });

  test('is none where the years do not count the same', () => {
    const observations = [observation({ year: 2023 }), observation({ year: 2024, value: 97 })];
    expect(indicatorChart(indicatorOf({ observations }), PERIOD)).toBeDefined();
    const apart = indicatorOf({ observations, comparable: false });
    expect(indicatorChart(apart, PERIOD)).toBeUndefined();
  });
});

describe('the description', () => {
  test('is a Vietnamese sentence with every value, its year and kind, then the goal', () => {
    const { description } = chartOf([
      observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
      observation({ year: 2023, value: 93, kind: 'estimate' }),
      observation({ year: 2025, value: 40, kind: 'partial', span: '6 tháng' }),
    ]);
    expect(description).toBe(
      'Biểu đồ cột Tỷ lệ thử: năm 2021: trên 91,5% (thực hiện cả năm); ' +
        'năm 2023: 93% (ước cả năm); năm 2025: 40% (6 tháng). Mục tiêu: ít nhất 95%.',
    );
  });

  test('names the goal of a sum, too, and none for context', () => {
    const over = { unit: 'xã', target: { comparator: 'atLeast' as const, value: 50, by: 2025 } };
    expect(chartOf([observation()], { ...over, measure: 'total' }).description).toMatch(
      / Mục tiêu: ít nhất 50\u00a0xã cả giai đoạn\.$/,
    );
    expect(chartOf([observation()], { target: undefined }).description).toMatch(/\(.*\)\.$/);
  });

  test('names the total that a figure was counted in', () => {
    const chart = chartOf([observation({ value: 22, outOf: 25 })], { unit: 'chỉ tiêu' });
    expect(chart.description).toContain('22/25\u00a0chỉ tiêu');
  });
});

describe('the chart of a structure', () => {
  test('is drawn only where the parts make up a whole', () => {
    expect(structureChart(groupOf(undefined, 20, 80), PERIOD)).toBeUndefined();
    expect(structureChart(groupOf(100, 20, 80), PERIOD)).toBeDefined();
  });

  test('has the parts in the plan’s order, each with its share', () => {
    const chart = structureChart(groupOf(100, 20, 45.5, 34.5), PERIOD)!;
    expect(chart.config.data.datasets.map(({ data }) => data)).toEqual([[20], [45.5], [34.5]]);
    expect(chart.labels).toEqual([['20%'], ['45,5%'], ['34,5%']]);
    const fills = chart.config.data.datasets.map(({ backgroundColor }) => backgroundColor);
    expect(new Set(fills).size).toBe(3);
    expect(chart.config.options?.scales?.['x']).toMatchObject({ stacked: true, max: 100 });
  });

  test('names every part and its share', () => {
    expect(structureChart(groupOf(100, 20, 45.5, 34.5), PERIOD)?.description).toBe(
      'Cơ cấu thử, mục tiêu: Phần 1 20%; Phần 2 45,5%; Phần 3 34,5%.',
    );
  });

  test('shows a year once every part of it is known, above the target', () => {
    const group = groupOf(100, 40, 60);
    const [first, second] = group.members;
    const known = (value: number) =>
      record('indicators', { observations: [observation({ year: 2023, value })] }).data
        .observations;
    expect(
      structureChart(
        { ...group, members: [{ ...first!, observations: known(35) }, second!] },
        PERIOD,
      ),
    ).toMatchObject({
      labels: [['40%'], ['60%']],
    });
    const chart = structureChart(
      {
        ...group,
        members: [
          { ...first!, observations: known(35) },
          { ...second!, observations: known(65) },
        ],
      },
      PERIOD,
    )!;
    expect(chart.config.data.labels).toEqual(['2023', 'mục tiêu']);
    expect(chart.labels).toEqual([
      ['35%', '40%'],
      ['65%', '60%'],
    ]);
    expect(chart.description).toContain('2023: Phần 1 35%; Phần 2 65%.');
  });
});
