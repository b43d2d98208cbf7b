/** A drawn chart, taken apart. */
import { createCanvas } from '@napi-rs/canvas';
import { parseHTML } from 'linkedom';
import type { Chart } from '../charts/chart.ts';
import { renderChart } from '../charts/render.ts';

export const svgOf = (chart: Chart) => {
  const { viewBox, body } = renderChart(chart);
  return `<svg viewBox="${viewBox}">${body}</svg>`;
};

export const elementsOf = (chart: Chart) => [
  ...parseHTML(svgOf(chart)).document.querySelectorAll('svg *'),
];

const ruler = createCanvas(1, 1).getContext('2d');

function widthOf(text: string, size: number): number {
  ruler.font = `bold ${size}px "Be Vietnam Pro"`;
  return ruler.measureText(text).width;
}

/** Where a word of a chart is written. */
export interface Box {
  text: string;
  /** True for the name of the target's line, which stands beside it. */
  ofLine: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of the words over the columns, the height of the target's line, as far as it is drawn, and heights of the columns. */
export function layoutOf(chart: Chart): { words: Box[]; line: number; columns: number[] } {
  const elements = elementsOf(chart);
  const number = (it: Element, name: string) => Number(it.getAttribute(name));
  const size = (it: Element) => Number(it.closest('[font-size]')?.getAttribute('font-size'));
  const words = elements
    .filter((it) => it.tagName.toLowerCase() === 'text' && !it.closest('[transform]'))
    .map((it) => ({
      text: it.textContent,
      ofLine: it.closest('[fill]')?.getAttribute('fill') === 'var(--red)',
      left: number(it, 'x'),
      right: number(it, 'x') + widthOf(it.textContent, size(it)),
      top: number(it, 'y') - size(it) * 0.74,
      bottom: number(it, 'y'),
    }));
  const dashes = elements.find(
    (it) => it.getAttribute('fill') === 'var(--red)' && it.tagName.toLowerCase() === 'path',
  );
  const columns = elements.flatMap((it) => {
    const path = /^M[\d.]+ [\d.]+[hH][\d.]+v([\d.]+)/.exec(it.getAttribute('d') ?? '');
    return path && it.getAttribute('fill')?.includes('blue') ? [Number(path[1])] : [];
  });
  return {
    words,
    line: Number(/^M[\d.]+ ([\d.]+)h/.exec(dashes?.getAttribute('d') ?? '')?.[1]),
    columns,
  };
}

/** Pairs of words that are written over each other. */
export const clashesOf = (words: readonly Box[]) =>
  words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} ${b.text}`),
  );
