/** From a chart to the SVG that Chart.js draws on a canvas: as it comes, and with letters as shapes, for pictures. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import { COLOURS, PALETTE } from './colours.ts';
import type { Chart } from './chart.ts';
import { drawOnCanvas } from './onCanvas.ts';

// One complete, pinned font measures every label, so that a word with Vietnamese letters stays one run.
const FONT_FILE = '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT_FILE), 'Be Vietnam Pro');

/** A chart with its text as text. The same chart always gives the same SVG. */
export const drawChart = (of: Chart): string =>
  // Any flag but `ConvertTextToPaths` makes an SVG canvas that keeps text as text.
  drawSvg(of, SvgExportFlag.NoPrettyXML);

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
  const canvas = createCanvas(of.width, of.height, flag);
  return drawOnCanvas(canvas as unknown as HTMLCanvasElement, of, () =>
    canvas.getContent().toString('utf8'),
  );
}
