/** In place of `charts/render.ts`: the same drawing on a canvas of the browser, as a picture. */
import type { Chart } from '../../../charts/chart.ts';
import { COLOURS } from '../../../charts/colours.ts';
import { drawOnCanvas } from '../../../charts/onCanvas.ts';
import type { Picture } from '../../../charts/render.ts';

/** Pixels of the picture for one of the chart, so that it is sharp on screens of phones. */
const SCALE = 2;

/** The document whose fonts and colours charts take. */
let page: Document | undefined;

export function drawIn(shown: Document): void {
  page = shown;
}

/** Lets a context take the page's own colours where it is told a stand-in. */
function colourIn(context: CanvasRenderingContext2D, styles: CSSStyleDeclaration): void {
  const colours = new Map<unknown, string>(
    Object.entries(COLOURS).map(([name, standIn]) => [
      standIn,
      styles.getPropertyValue(`--${name}`).trim(),
    ]),
  );
  for (const key of ['fillStyle', 'strokeStyle'] as const) {
    const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), key) ?? {};
    Object.defineProperty(context, key, {
      get: () => get?.call(context) as unknown,
      set: (colour: unknown) => set?.call(context, colours.get(colour) ?? colour),
    });
  }
}

/** Letters over columns stand clear of what they cross, as the page's styles have it. */
function clearLetters(context: CanvasRenderingContext2D): void {
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => {
    context.save();
    context.setLineDash([]);
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = COLOURS.paper;
    context.strokeText(text, x, y);
    context.restore();
    write(text, x, y);
  };
}

export function renderChart(of: Chart): Picture {
  const { width, height } = of;
  const picture = { viewBox: `0 0 ${width} ${height}`, body: '' };
  const canvas = page?.createElement('canvas');
  const context = canvas?.getContext('2d');
  if (!page?.defaultView || !canvas || !context) return picture;
  canvas.width = width;
  canvas.height = height;
  colourIn(context, page.defaultView.getComputedStyle(page.documentElement));
  if (of.kinds.length > 0) clearLetters(context);
  const address = drawOnCanvas(canvas, of, () => canvas.toDataURL(), SCALE);
  return { ...picture, body: `<image href="${address}" width="${width}" height="${height}"/>` };
}
