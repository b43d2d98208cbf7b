/** The chart of an indicator: its figures year by year, as shares of a whole, or added up. */
import type { ChartDataset } from 'chart.js';
import type { Indicator } from '../catalog/types.ts';
import { formatNumber } from '../domain/format.ts';
import type { Term } from '../domain/period.ts';
import { FONT, type Chart } from './chart.ts';
import { COLOURS } from './colours.ts';
import { columnsOf, type Column, type Columns } from './columns.ts';
import { LOOKS } from './looks.ts';

/** A column too low to see is drawn this high. */
const LOWEST_COLUMN = 3;

type Bars = ChartDataset<'bar', (number | null)[]>;

const WIDE = { categoryPercentage: 0.9, barPercentage: 0.8 };

function bars(columns: readonly Column[]): Bars {
  const looks = columns.map(({ kind }) => LOOKS[kind ?? 'actual']);
  return {
    data: columns.map(({ value }) => value ?? null),
    backgroundColor: looks.map(({ fill }) => COLOURS[fill]),
    borderColor: looks.map(({ edge }) => COLOURS[edge]),
    borderWidth: 2,
    borderSkipped: false,
    minBarLength: LOWEST_COLUMN,
    ...WIDE,
  };
}

/** The whole that each share is of: an outline as high as it. */
function wholes(columns: readonly Column[], whole: number): Bars {
  return {
    data: columns.map(({ value }) => (value === undefined ? null : whole)),
    backgroundColor: 'transparent',
    borderColor: COLOURS.quiet,
    borderWidth: 1,
    borderSkipped: false,
    ...WIDE,
    grouped: false,
  };
}

function targetLine(length: number, value: number) {
  return {
    type: 'line' as const,
    data: Array<number>(length).fill(value),
    borderColor: COLOURS.red,
    borderWidth: 2,
    borderDash: [6, 4],
    pointRadius: 0,
  };
}

/** Columns with the plan's level as a line; nothing where there is nothing to compare. */
export function indicatorChart(
  indicator: Indicator,
  term: Term,
  size: 'full' | 'small' = 'full',
): Chart | undefined {
  const shown = columnsOf(indicator, term);
  if (!shown) return undefined;
  const { columns, goal, whole, sum } = shown;
  const full = size === 'full';
  const line = goal === undefined ? [] : [targetLine(columns.length, goal)];
  const frames = whole === undefined ? [] : [wholes(columns, whole)];
  const values = columns.flatMap(({ value }) => value ?? []);
  const highest = Math.max(goal ?? 0, whole ?? 0, ...values);
  const lowest = Math.min(0, ...values);
  return {
    width: full ? 400 : 220,
    height: full ? 256 : 132,
    description: describe(indicator, shown),
    kinds: [...new Set(columns.flatMap(({ kind }) => kind ?? []))],
    labels: [
      columns.map(({ label, gap }) => (gap && !full ? '' : label)),
      full && goal !== undefined ? [`mục tiêu ${formatNumber(goal)}`] : [],
    ],
    labelSize: full ? 16 : 12,
    gaps: columns.flatMap(({ gap }, i) => (gap ? [i] : [])),
    key: { target: goal !== undefined, whole: whole !== undefined, sum },
    config: {
      type: 'bar',
      data: {
        labels: columns.map((column) => axisLabel(column, full)),
        // Chart.js types a mixed chart by its first dataset.
        datasets: [bars(columns), ...frames, ...(line as unknown as Bars[])],
      },
      options: {
        layout: { padding: { top: full ? 42 : 30, right: full && goal !== undefined ? 66 : 2 } },
        scales: {
          x: {
            border: { display: lowest >= 0, color: COLOURS.ink },
            grid: { display: false },
            ticks: {
              color: COLOURS.quiet,
              font: { ...FONT, size: full ? 13 : 11 },
              autoSkip: false,
              maxRotation: 0,
            },
          },
          y: {
            // With losses among the columns the line to read from is zero, not the bottom.
            display: lowest < 0,
            border: { display: false },
            ticks: { display: false },
            grid: { drawTicks: false },
            beginAtZero: true,
            // Room for the label under a column that points down.
            suggestedMin: lowest - (lowest < 0 ? (highest - lowest) * 0.16 : 0),
            suggestedMax: highest * (whole === undefined ? 1.02 : 1),
          },
        },
      },
      plugins: [],
    },
  };
}

function axisLabel({ year, below }: Column, full: boolean): string | string[] {
  if (!full) return `’${String(year).slice(2)}`;
  return below === undefined ? String(year) : [String(year), below];
}

/** The chart in a sentence: every column with its kind, the years that want one, then the target. */
function describe({ name, goal }: Indicator, { columns, sum }: Columns): string {
  const figures = columns.flatMap(({ words }) => words ?? []).join('; ');
  const gaps = columns.flatMap(({ year, gap, label }) => (gap ? `${year} (${label})` : []));
  return [
    `Biểu đồ cột ${name}${sum ? ', cộng dồn' : ''}: ${figures}.`,
    gaps.length > 0 && `Không có cột: ${gaps.join('; ')}.`,
    goal !== undefined && `Mục tiêu: ${goal}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
