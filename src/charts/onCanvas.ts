/** A chart on a canvas: what of Chart.js it takes, and how it is set, on a machine and in a browser alike. */
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
import { COLOURS } from './colours.ts';
import type { Chart } from './chart.ts';
import { labelsOf } from './labels.ts';

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

/**
 * Draws a chart on a canvas of its size and lets `take` have what was drawn.
 * @param scale Pixels of the canvas for one of the chart.
 */
export function drawOnCanvas<Taken>(
  canvas: HTMLCanvasElement,
  of: Chart,
  take: () => Taken,
  scale = 1,
): Taken {
  const { config } = of;
  const chart = new ChartJs(canvas, {
    ...config,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      devicePixelRatio: scale,
      // Not the language of the machine: the space beside an axis depends on how its numbers are written.
      locale: 'vi-VN',
      events: [],
    },
    plugins: [labelsOf(of)],
  });
  const taken = take();
  chart.destroy();
  return taken;
}
