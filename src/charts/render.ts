/** From a chart to SVG text at build time: Chart.js on an SVG canvas, then SVGO. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { optimize } from 'svgo';
import { COLOURS, PALETTE } from './colours.ts';
import type { Chart } from './chart.ts';
import { labelsOf } from './labels.ts';
import { tidied } from './tidied.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

// Of the lines across a chart, that at zero alone. Not in charts themselves: they are data, which threads hand on.
ChartJs.defaults.set('scales.linear', {
  grid: {
    color: ({ tick }: { tick?: { value: number } }) =>
      tick?.value === 0 ? COLOURS.ink : 'transparent',
  },
});

// One complete, pinned font measures every label, so that a word with Vietnamese letters stays one run.
const FONT_FILE = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT_FILE), 'Be Vietnam Pro');

/** Inner SVG of a chart and its view box; the component adds the root element. */
export interface Picture {
  viewBox: string;
  body: string;
}

/** Draws a chart. The same chart always gives the same text. Its time stands under `chart` in the performance timeline. */
export function renderChart(of: Chart): Picture {
  const start = performance.now();
  // Any flag but `ConvertTextToPaths` makes an SVG canvas that keeps text as text.
  const drawn = drawSvg(of, SvgExportFlag.NoPrettyXML);
  const picture = { viewBox: `0 0 ${of.width} ${of.height}`, body: tidied(drawn, tidy) };
  performance.measure('chart', { start });
  return picture;
}

/**
 * A chart as an SVG of its own, in the colours of light paper and with its letters as shapes: for
 * pictures. Letters over columns stand clear of what they cross, as on the page.
 */
export function outlineChart(of: Chart, paper: string = PALETTE.paper): string {
  const drawn = drawSvg(of, SvgExportFlag.ConvertTextToPaths);
  const clear = `<path fill="${paper}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" `;
  // The letters over columns are the only fillings outside of every group.
  const svg =
    of.kinds.length === 0
      ? drawn
      : drawn.replace(/^\t<path fill="(?!none)[^"]*" (d="[^"]*"\/>)$/gm, `${clear}$1$&`);
  const colours = { ...PALETTE, paper };
  return Object.entries(COLOURS).reduce(
    (text, [name, standIn]) =>
      text.replaceAll(new RegExp(standIn, 'gi'), colours[name as keyof typeof COLOURS]),
    svg,
  );
}

function drawSvg(of: Chart, flag: SvgExportFlag): string {
  const { width, height, config } = of;
  const canvas = createCanvas(width, height, flag);
  const chart = new ChartJs(canvas as unknown as HTMLCanvasElement, {
    ...config,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      // Not the language of the machine: the space beside an axis depends on how its numbers are written.
      locale: 'vi-VN',
      events: [],
    },
    plugins: [labelsOf(of)],
  });
  const drawn = canvas.getContent().toString('utf8');
  chart.destroy();
  return drawn;
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
