/** A chart as a picture for other programs. */
import sharp from 'sharp';
import { cached, markOf } from '../reading/project/kept.ts';
import type { Chart } from './chart.ts';
import { outlineChart } from './render.ts';

/** What a picture of a chart depends on besides the chart. */
export const PNG_MADE_BY = {
  files: ['colours', 'indicatorChart', 'labels', 'png', 'render', 'structureChart'].map(
    (name) => `src/charts/${name}.ts`,
  ),
  packages: ['@napi-rs/canvas', '@expo-google-fonts/be-vietnam-pro', 'chart.js', 'sharp'],
} as const;

let mark: string | undefined;

/** A chart as PNG on white paper, that many times as large as it is drawn. The same chart always gives the same bytes. */
export function chartPng(chart: Chart, times: number): Promise<Uint8Array> {
  mark ??= markOf(PNG_MADE_BY.files, PNG_MADE_BY.packages);
  return cached(mark, { chart, times }, () =>
    sharp(Buffer.from(outlineChart(chart, '#ffffff')), { density: 72 * times })
      .flatten({ background: '#ffffff' })
      .png({ palette: true, effort: 1 })
      .toBuffer(),
  );
}
