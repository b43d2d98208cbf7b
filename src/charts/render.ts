/** From a chart to SVG text at build time: drawn by Chart.js, made small by SVGO. */
import { optimize } from 'svgo';
import { COLOURS } from './colours.ts';
import type { Chart } from './chart.ts';
import { drawChart } from './draw.ts';
import { remembered } from '../reading/remembered.ts';

/** Inner SVG of a chart and its view box; the component adds the root element. */
export interface Picture {
  viewBox: string;
  body: string;
}

/** Draws a chart. The same chart always gives the same text. Its time stands under `chart` in the performance timeline. */
export function renderChart(of: Chart): Picture {
  const start = performance.now();
  const body = remembered('chart', JSON.stringify(of), () => tidy(drawChart(of)));
  const picture = { viewBox: `0 0 ${of.width} ${of.height}`, body };
  performance.measure('chart', { start });
  return picture;
}

/** A label moved to its place. */
const MOVED_TEXT =
  /<text x="([-\d.]+)" y="([-\d.]+)" transform="translate\(([-\d.]+) ([-\d.]+)\)"/g;

function movedText(_all: string, ...[x, y, right, down]: string[]): string {
  const at = (a = '0', b = '0') => Math.round((Number(a) + Number(b)) * 10) / 10;
  return `<text x="${at(x, right)}" y="${at(y, down)}"`;
}

function tidy(svg: string): string {
  const plain = svg
    .replace(/<clipPath.*?<\/clipPath>/gs, '')
    .replace(/ clip-path="[^"]*"/g, '')
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    // Skia places every glyph by itself; one position a label is enough and reads as one word.
    .replace(/ (x|y)="(-?[\d.]+),[^"]*"/g, ' $1="$2"')
    .replace(/ (?:font-family|font-weight|xml:space|stroke-miterlimit)="[^"]*"/g, '');
  const { data } = optimize(plain, { multipass: true, floatPrecision: 1 });
  const body = data
    .replace(/^.*?<svg[^>]*>/s, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(MOVED_TEXT, movedText)
    // Where pictures are not drawn, words are still read: they stand apart.
    .replaceAll('</text><', '</text> <');
  return Object.entries(COLOURS).reduce(
    (text, [name, standIn]) => text.replaceAll(standIn, `var(--${name})`),
    body,
  );
}
