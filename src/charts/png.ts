/** A chart as a picture for other programs. */
import sharp from 'sharp';
import { cached, markOf } from '../reading/project/kept.ts';
import type { Chart } from './chart.ts';
import { outlineChart } from './draw.ts';
import { PNG_MADE_BY } from './pngMadeBy.ts';

let mark: string | undefined;

/** A chart as PNG on white paper, that many times as large as it is drawn. The same chart always gives the same bytes. */
export function chartPng(chart: Chart, times: number): Promise<Uint8Array> {
  mark ??= markOf(PNG_MADE_BY.files, PNG_MADE_BY.packages);
  return cached(mark, { chart, times }, () =>
    sharp(Buffer.from(outlineChart(chart, '#ffffff')), { density: 72 * times })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer(),
  );
}
