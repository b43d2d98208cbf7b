/** Where the words of a chart are written: apart from each other, and on no line. */
import type { Chart as ChartJs, Plugin } from 'chart.js';
import { COLOURS } from './colours.ts';
import type { Chart } from './chart.ts';

type Context = ChartJs['ctx'];

/** Room between a label and what stands beside it. */
const CLEAR = 4;
const LEADING = 1.12;
/** Height of digits and capitals, as a part of the size of the type. */
const CAPITAL = 0.72;

/** Text in lines no wider than `width`, at the largest size that lets every word fit. */
export function fitWords(
  text: string,
  width: number,
  size: number,
  widthAt: (text: string, size: number) => number,
): { lines: string[]; size: number } {
  const words = text.split(' ');
  const widest = Math.max(...words.map((word) => widthAt(word, size)));
  const fitting = widest > width ? (size * width) / widest : size;
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthAt(longer, fitting) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { lines, size: fitting };
}

/**
 * Baseline of the first line of a label: above a column that points up, below one that points down, and
 * moved over the line of a target that would run through it.
 */
export function labelTop(
  { y, base }: { y: number; base: number },
  { lines, size }: { lines: readonly string[]; size: number },
  line?: number,
): number {
  const step = size * LEADING;
  if (y > base) return y + size;
  const height = step * (lines.length - 1) + size * CAPITAL;
  const last = y - CLEAR;
  const crossed = line !== undefined && line > last - height - CLEAR && line < last + CLEAR;
  return (crossed ? line - CLEAR - 1 : last) - step * (lines.length - 1);
}

const setFont = (ctx: Context, size: number) => {
  ctx.font = `bold ${size}px "Be Vietnam Pro"`;
};

const widthIn = (ctx: Context) => (text: string, size: number) => {
  setFont(ctx, size);
  return ctx.measureText(text).width;
};

function writeLines(
  ctx: Context,
  { lines, size }: { lines: readonly string[]; size: number },
  x: number,
  top: number,
) {
  setFont(ctx, size);
  lines.forEach((text, i) => {
    ctx.fillText(text, x, top + i * size * LEADING);
  });
}

/** Thin slanting lines from the top to the bottom of a column's place. */
function hatch(ctx: Context, left: number, right: number, top: number, bottom: number) {
  const [width, height] = [right - left, bottom - top];
  ctx.strokeStyle = COLOURS.quiet;
  ctx.lineWidth = 0.6;
  ctx.beginPath();
  for (let at = 8; at < width + height; at += 12) {
    const [fromX, fromY] = at < height ? [0, at] : [at - height, height];
    const [toX, toY] = at < width ? [at, 0] : [width, at - width];
    ctx.moveTo(left + fromX, top + fromY);
    ctx.lineTo(left + toX, top + toY);
  }
  ctx.stroke();
}

/** Draws the line of the target on to the edge of the plot. */
function drawOut(ctx: Context, y: number, [from, to]: readonly [number, number]) {
  ctx.strokeStyle = COLOURS.red;
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 4]);
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Hatches the places that want a column. */
function hatchGaps(
  { ctx, chartArea, scales }: ChartJs,
  { labels: [words = []], gaps = [] }: Chart,
) {
  const half = (chartArea.width / words.length) * 0.36;
  for (const gap of gaps) {
    const x = scales['x']?.getPixelForValue(gap) ?? 0;
    // On whole pixels, which take less room in the picture's text.
    const [left, right] = [x - half, x + half].map(Math.round) as [number, number];
    hatch(ctx, left, right, Math.round(chartArea.top), Math.round(chartArea.bottom));
  }
}

/** Writes the words of upright columns and of the line across them. */
function writeColumns(chart: ChartJs, { labels, labelSize, gaps = [], key }: Chart) {
  const { ctx, data, chartArea, scales } = chart;
  const widthAt = widthIn(ctx);
  const [words = [], [lineWord] = []] = labels;
  const pitch = chartArea.width / words.length;
  const lineAt = data.datasets.findIndex((it) => (it as { type?: string }).type === 'line');
  const line = lineAt < 0 ? undefined : chart.getDatasetMeta(lineAt).data[0]?.y;
  ctx.textAlign = 'center';
  words.forEach((word, i) => {
    const x = scales['x']?.getPixelForValue(i) ?? 0;
    if (word === '') return;
    ctx.fillStyle = gaps.includes(i) ? COLOURS.quiet : COLOURS.ink;
    const fitted = fitWords(
      word,
      pitch - 4,
      gaps.includes(i) ? labelSize * 0.78 : labelSize,
      widthAt,
    );
    if (gaps.includes(i)) {
      const foot = { y: chartArea.bottom - fitted.size * LEADING + CLEAR, base: chartArea.bottom };
      writeLines(ctx, fitted, x, labelTop(foot, fitted, line));
      return;
    }
    const element = chart.getDatasetMeta(0).data[i];
    if (!element) return;
    const { base } = element.getProps(['base'], true) as { base: number };
    // Over a share stands its whole.
    const y = key?.whole ? (chart.getDatasetMeta(1).data[i]?.y ?? element.y) : element.y;
    writeLines(ctx, fitted, x, labelTop({ y, base }, fitted, line));
  });
  if (line === undefined) return;
  drawOut(ctx, line, [chartArea.left, chartArea.left + pitch / 2]);
  drawOut(ctx, line, [chartArea.right - pitch / 2, chartArea.right]);
  if (lineWord === undefined) return;
  ctx.fillStyle = COLOURS.red;
  ctx.textAlign = 'left';
  const left = chartArea.right + CLEAR;
  const fitted = fitWords(lineWord, chart.width - left - 1, labelSize * 0.82, widthAt);
  writeLines(ctx, fitted, left, line + fitted.size * (0.36 - (fitted.lines.length - 1) / 2));
}

/** Writes the words of lying bars, each inside its part. */
function writeBars(chart: ChartJs, { labels, labelSize }: Chart) {
  const { ctx, data } = chart;
  setFont(ctx, labelSize);
  ctx.textAlign = 'center';
  labels.forEach((words, index) => {
    const fill = data.datasets[index]?.backgroundColor;
    ctx.fillStyle = fill === COLOURS.straw ? COLOURS.ink : COLOURS.paper;
    words.forEach((word, i) => {
      const element = chart.getDatasetMeta(index).data[i];
      if (!element || word === '') return;
      const { base } = element.getProps(['base'], true) as { base: number };
      ctx.fillText(word, (element.x + base) / 2, element.y + labelSize / 3);
    });
  });
}

/** Writes the words of a chart. */
export function labelsOf(of: Chart): Plugin {
  return {
    id: 'labels',
    beforeDatasetsDraw(chart) {
      hatchGaps(chart, of);
    },
    afterDatasetsDraw(chart) {
      if (chart.options.indexAxis === 'y') writeBars(chart, of);
      else writeColumns(chart, of);
    },
  };
}
