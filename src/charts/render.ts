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
  type Plugin,
} from 'chart.js';
import { optimize } from 'svgo';
import { COLOURS } from './colours.ts';
import type { Chart } from './chart.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

// One complete, pinned font measures every label, so that a word with Vietnamese letters stays one run.
const FONT_FILE = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT_FILE), 'Be Vietnam Pro');

/** Inner SVG of a chart and its view box; the component adds the root element. */
export interface Picture {
  viewBox: string;
  body: string;
}

/** Draws a chart. The same chart always gives the same text. Its time stands under `chart` in the performance timeline. */
export function renderChart({ width, height, config, labels, labelSize }: Chart): Picture {
  const start = performance.now();
  // Any flag but `ConvertTextToPaths` makes an SVG canvas that keeps text as text.
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
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
    plugins: [writeLabels(labels, labelSize)],
  });
  const drawn = canvas.getContent().toString('utf8');
  chart.destroy();
  const picture = { viewBox: `0 0 ${width} ${height}`, body: tidy(drawn) };
  performance.measure('chart', { start });
  return picture;
}

/** Writes the words of a chart: above upright bars, inside lying ones, over the right end of a line. */
function writeLabels(labels: Chart['labels'], size: number): Plugin {
  return {
    id: 'labels',
    afterDatasetsDraw(chart) {
      const { ctx, data, options } = chart;
      ctx.font = `bold ${size}px "Be Vietnam Pro"`;
      const lying = options.indexAxis === 'y';
      labels.forEach((words, index) => {
        const { type, data: elements } = chart.getDatasetMeta(index);
        const fill = data.datasets[index]?.backgroundColor;
        words.forEach((word, i) => {
          const element = type === 'line' ? elements.at(-1) : elements[i];
          if (!element || word === '') return;
          const { x, y } = element;
          if (type === 'line') {
            ctx.fillStyle = COLOURS.red;
            ctx.textAlign = 'right';
            ctx.fillText(word, chart.width - 2, y - 6);
          } else if (lying) {
            const { base } = element.getProps(['base'], true) as { base: number };
            ctx.fillStyle = fill === COLOURS.straw ? COLOURS.ink : COLOURS.paper;
            ctx.textAlign = 'center';
            ctx.fillText(word, (x + base) / 2, y + size / 3);
          } else {
            ctx.fillStyle = COLOURS.ink;
            ctx.textAlign = 'center';
            // A label stays inside the picture, and under a column that points down.
            const half = ctx.measureText(word).width / 2;
            const left = Math.min(Math.max(x, half + 1), chart.width - half - 1);
            const { base } = element.getProps(['base'], true) as { base: number };
            ctx.fillText(word, left, y > base ? y + size : y - 5);
          }
        });
      });
    },
  };
}

function tidy(svg: string): string {
  const plain = svg
    .replace(/<clipPath.*?<\/clipPath>/gs, '')
    .replace(/ clip-path="[^"]*"/g, '')
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    // Skia places every glyph by itself; one position a label is enough and reads as one word.
    .replace(/ (x|y)="(-?[\d.]+),[^"]*"/g, ' $1="$2"')
    .replace(/ (?:font-family|font-weight|xml:space)="[^"]*"/g, '');
  const { data } = optimize(plain, { multipass: true, floatPrecision: 1 });
  const body = data.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '');
  return Object.entries(COLOURS).reduce(
    (text, [name, standIn]) => text.replaceAll(standIn, `var(--${name})`),
    body,
  );
}
