/** The chart of an indicator: its figures year by year. */
import type { ChartDataset } from 'chart.js';
import type { Indicator } from '../catalog/types.ts';
import { BOUND_WORDS, formatFigure, formatNumber } from '../domain/format.ts';
import { baselineYear, type Period } from '../domain/period.ts';
import type { FigureKind } from '../domain/figures.ts';
import { FIGURE_KINDS, type Observation } from '../schemas/indicator.ts';
import { drawnFigures, FONT, type Chart } from './chart.ts';
import { COLOURS } from './colours.ts';

/** How a column looks: full for a full year's result, outlined for an estimate, pale within an outline for part of a year. */
const LOOKS: Record<FigureKind, { fill: string; edge: string }> = {
  actual: { fill: COLOURS.blue, edge: COLOURS.blue },
  estimate: { fill: COLOURS.paper, edge: COLOURS.blue },
  partial: { fill: COLOURS.line, edge: COLOURS.quiet },
  plan: { fill: COLOURS.paper, edge: COLOURS.line },
};

/** Yearly columns with the target as a line; nothing where no figure can be drawn, or none beside another. */
export function indicatorChart(
  indicator: Indicator,
  period: Period,
  size: 'full' | 'small' = 'full',
): Chart | undefined {
  const { target, measure, observations, comparable } = indicator;
  const figures = comparable ? drawnFigures(observations, period) : [];
  if (figures.length === 0) return undefined;
  const full = size === 'full';
  const first = baselineYear(period);
  const years = Array.from({ length: period.to - first + 1 }, (_, i) => first + i);
  const columns = years.map((year) => figures.find((figure) => figure.year === year));
  // A sum over the term is no mark for the columns of single years.
  const goal = measure === 'total' ? undefined : target?.value;
  const looks = columns.map((figure) => LOOKS[figure?.kind ?? 'actual']);

  const bars: ChartDataset<'bar', (number | null)[]> = {
    data: columns.map((figure) => figure?.value ?? null),
    backgroundColor: looks.map(({ fill }) => fill),
    borderColor: looks.map(({ edge }) => edge),
    borderWidth: 2,
    borderSkipped: false,
    categoryPercentage: 0.9,
    barPercentage: 0.8,
  };
  const line = goal === undefined ? [] : [targetLine(years.length, goal)];
  const values = figures.map(({ value }) => value);
  const highest = Math.max(goal ?? 0, ...values);
  const lowest = Math.min(0, ...values);
  return {
    width: full ? 360 : 220,
    height: full ? 240 : 120,
    description: describe(indicator, figures),
    kinds: [...new Set(figures.map(({ kind }) => kind))],
    labels: [
      columns.map(figureLabel),
      full && goal !== undefined ? [`mục tiêu ${formatNumber(goal)}`] : [],
    ],
    labelSize: full ? 16 : 12,
    config: {
      type: 'bar',
      data: {
        labels: years.map((year, i) => axisLabel(year, columns[i], full)),
        // Chart.js types a mixed chart by its first dataset.
        datasets: [bars, ...(line as unknown as (typeof bars)[])],
      },
      options: {
        layout: { padding: { top: full ? 24 : 16, right: 2 } },
        scales: {
          x: {
            border: { display: lowest >= 0, color: COLOURS.ink },
            grid: { display: false },
            ticks: {
              color: COLOURS.quiet,
              font: { ...FONT, size: full ? 14 : 11 },
              autoSkip: false,
              maxRotation: 0,
            },
          },
          y: {
            // With losses among the columns the line to read from is zero, not the bottom.
            display: lowest < 0,
            border: { display: false },
            ticks: { display: false },
            grid: {
              drawTicks: false,
              color: ({ tick }) => (tick?.value === 0 ? COLOURS.ink : 'transparent'),
            },
            beginAtZero: true,
            // Room for the label under a column that points down.
            suggestedMin: lowest - (lowest < 0 ? (highest - lowest) * 0.16 : 0),
            suggestedMax: highest * 1.02,
          },
        },
      },
      plugins: [],
    },
  };

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
}

function figureLabel(figure: Observation | undefined): string {
  if (!figure) return '';
  const word = BOUND_WORDS[figure.bound];
  return word ? `${word} ${formatNumber(figure.value)}` : formatNumber(figure.value);
}

function axisLabel(
  year: number,
  figure: Observation | undefined,
  full: boolean,
): string | string[] {
  if (!full) return `’${String(year).slice(2)}`;
  if (!figure) return [String(year), '–'];
  return figure.kind === 'partial' && figure.span && figure.span.length <= 9
    ? [String(year), figure.span]
    : String(year);
}

/** The chart in a sentence: every column with its kind, then the target. */
function describe({ name, unit, goal }: Indicator, figures: readonly Observation[]): string {
  const columns = figures.map(
    (it) => `năm ${it.year}: ${formatFigure(it, unit)} (${it.span ?? FIGURE_KINDS[it.kind]})`,
  );
  const target = goal === undefined ? '' : ` Mục tiêu: ${goal}.`;
  return `Biểu đồ cột ${name}: ${columns.join('; ')}.${target}`;
}
