import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clashesOf, elementsOf, layoutOf, svgOf } from '../testing/charts.ts';
import { groupOf, indicatorOf, observation, PERIOD, SCOPE } from '../testing/fixtures.ts';
import { COLOURS } from './colours.ts';
import type { Chart } from './chart.ts';
import { indicatorChart } from './indicatorChart.ts';
import { renderChart } from './render.ts';
import { structureChart } from './structureChart.ts';

const BUDGET = 2.5 * 1024;
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const COLOUR = new RegExp(`^(?:none|var\\(--(?:${Object.keys(COLOURS).join('|')})\\))$`);

const withTarget = indicatorOf({
  observations: [
    observation({ year: 2021, value: 91.5, bound: 'moreThan' }),
    observation({ year: 2023, value: 93, kind: 'estimate' }),
    observation({ year: 2025, value: 40, kind: 'partial', span: '6 tháng' }),
  ],
});
const withoutTarget = indicatorOf({
  target: undefined,
  unit: 'xã',
  observations: [
    observation({ year: 2020, value: 2 }),
    observation({ year: 2022, value: 12, bound: 'lessThan' }),
    observation({ year: 2024, value: 0 }),
  ],
});
const crowded = indicatorOf({
  unit: 'tỷ đồng',
  target: { comparator: 'atLeast', value: 123_456.5, by: 2025 },
  observations: YEARS.map((year) =>
    observation({ year, value: 123_456.789 + year, bound: 'moreThan' }),
  ),
});

const shares = indicatorOf({
  target: undefined,
  unit: 'chỉ tiêu',
  observations: [
    observation({ year: 2020, value: 18, outOf: 23, kind: 'estimate' }),
    observation({ year: 2022, value: 21, outOf: 22 }),
  ],
});
const total = indicatorOf({
  unit: 'tỷ đồng',
  measure: 'total',
  target: { comparator: 'atLeast', value: 7000, by: 2025 },
  observations: [
    observation({ year: 2021, value: 1650 }),
    observation({ year: 2023, value: 1800, bound: 'moreThan' }),
  ],
});

const PINNED: [name: string, chart: Chart][] = [
  ['target', indicatorChart(withTarget, SCOPE.term)!],
  ['no-target', indicatorChart(withoutTarget, SCOPE.term)!],
  ['structure', structureChart(groupOf(100, 20, 45.5, 34.5), PERIOD)!],
];
const ALL: [name: string, chart: Chart][] = [
  ...PINNED,
  ['shares', indicatorChart(shares, SCOPE.term)!],
  ['total', indicatorChart(total, SCOPE.term)!],
  ['small', indicatorChart(withTarget, SCOPE.term, 'small')!],
  ['crowded', indicatorChart(crowded, SCOPE.term)!],
  ['crowded-small', indicatorChart(crowded, SCOPE.term, 'small')!],
  ['structure-of-five', structureChart(groupOf(100, 10, 15.5, 20, 24.5, 30), PERIOD)!],
];

/** The words that a picture must show: under the columns, above them and at the line. */
const wordsOf = ({ config, labels }: Chart) =>
  [...(config.data.labels ?? []).flat(), ...labels.flat()].flatMap((text) =>
    String(text).split(' ').filter(Boolean),
  );

describe.for(ALL)('%s', ([, chart]) => {
  const { viewBox, body } = renderChart(chart);
  const elements = elementsOf(chart);

  test('is the same text on a second call', () => {
    expect(renderChart(chart)).toEqual({ viewBox, body });
    expect(viewBox).toBe(`0 0 ${chart.width} ${chart.height}`);
  });

  test('fits the budget', () => {
    expect(gzipSync(body).length).toBeLessThanOrEqual(BUDGET);
  });

  test('keeps no stand-in colour, only the page’s own', () => {
    expect(body).not.toMatch(/#[\da-f]{3}|rgb|1a2b3/i);
    const colours = elements.flatMap((it) =>
      ['fill', 'stroke'].flatMap((name) => it.getAttribute(name) ?? []),
    );
    expect(colours).not.toEqual([]);
    expect(colours.filter((colour) => !COLOUR.test(colour))).toEqual([]);
  });

  test('leaves nothing that is drawn to the black of a missing colour', () => {
    const drawn = elements.filter(({ tagName }) => tagName.toLowerCase() !== 'g');
    expect(drawn.filter((it) => it.closest('[fill]') === null)).toEqual([]);
  });

  test('has nothing that a policy forbids or that could clash on a page', () => {
    const tags = elements.map(({ tagName }) => tagName.toLowerCase());
    expect(tags.filter((tag) => !['g', 'path', 'rect', 'text'].includes(tag))).toEqual([]);
    const names = elements.flatMap((it) => it.getAttributeNames());
    expect(names.filter((name) => /^(?:id|style|class|clip-path|href|on)/.test(name))).toEqual([]);
    expect(body).not.toMatch(/clipPath|url\(|<!--/i);
  });

  test('writes every word of its labels once, each at one position', () => {
    const texts = elements.filter(({ tagName }) => tagName.toLowerCase() === 'text');
    for (const text of texts)
      for (const axis of ['x', 'y']) expect(text.getAttribute(axis)).toMatch(/^-?[\d.]+$/);
    expect(texts.map(({ textContent }) => textContent).toSorted()).toEqual(
      wordsOf(chart).toSorted(),
    );
  });
});

test.for(PINNED)('the picture of the fixture "%s" is pinned', async ([name, chart]) => {
  const lines = svgOf(chart).replace(/> ?</g, '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

test('no label lies on the line of the target, and none on another', () => {
  const close = [94.9, 95, 95.1, 94, 93.5, 92];
  for (const bound of ['exact', 'moreThan'] as const) {
    const observations = close.map((value, i) => observation({ year: 2020 + i, value, bound }));
    const { words, line } = layoutOf(indicatorChart(indicatorOf({ observations }), SCOPE.term)!);
    expect(line).toBeGreaterThan(0);
    const goal = words.filter(({ text }) => /mục|tiêu|^95$/.test(text)).map(({ text }) => text);
    const labels = words.filter(({ text }) => !/mục|tiêu/.test(text));
    expect(goal).toContain('mục');
    expect(
      labels.filter(({ top, bottom, text }) => text !== '95' && top < line && line < bottom),
    ).toEqual([]);
    expect(clashesOf(labels)).toEqual([]);
  }
});

test('a small column stays visible', () => {
  const observations = [
    observation({ year: 2023, value: 1 }),
    observation({ year: 2024, value: 9000 }),
  ];
  const over = { unit: 'xã', target: undefined, observations };
  const { columns } = layoutOf(indicatorChart(indicatorOf(over), SCOPE.term)!);
  expect(Math.min(...columns)).toBeGreaterThanOrEqual(2);
});

test('the label of a negative column stands clear of it', () => {
  const chart = indicatorChart(
    indicatorOf({
      target: undefined,
      observations: [
        observation({ year: 2020, value: -1.45, kind: 'estimate' }),
        observation({ year: 2022, value: 15.9, kind: 'estimate' }),
      ],
    }),
    SCOPE.term,
  )!;
  const [column] = elementsOf(chart).filter((it) => it.getAttribute('fill') === 'var(--paper)');
  const path = /^M[\d.]+ ([\d.]+)[hH][\d.]+v([\d.]+)/.exec(column?.getAttribute('d') ?? '') ?? [];
  const [top = NaN, height = NaN] = path.slice(1).map(Number);
  const label = elementsOf(chart).find((it) => it.textContent === '−1,45');
  const baseline = Number(label?.getAttribute('y'));
  expect(baseline < top || baseline - chart.labelSize > top + height).toBe(true);
});
