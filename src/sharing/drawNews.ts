/** Draws a picture for newsrooms, 1600 pixels wide and as high as its words and its chart need. */
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Chart } from '../charts/chart.ts';
import { PALETTE } from '../charts/colours.ts';
import type { KeyItem } from '../charts/key.ts';
import { partColour } from '../charts/looks.ts';
import { outlineChart } from '../charts/draw.ts';
import { canvasPng } from './canvasPng.ts';
import { drawSquares, squaresHeight } from './drawFigures.ts';
import type { NewsPicture, PartItem } from './newsPictures.ts';
import { balance, widthInBold, widthInMedium, wrap } from './setType.ts';

const WIDTH = 1600;
const MARGIN = 80;
const ROOM = WIDTH - 2 * MARGIN;
const SUBJECT = { size: 32, leading: 44 };
const TITLE = { size: 56, leading: 70 };
const KEY = { size: 26, leading: 46, mark: 28, gap: 44 };
const NOTE = { size: 25, leading: 37 };
/** A chart is drawn that many times as large as on its page. */
const CHART_SCALE = 3;
/** Squares are drawn that many times as large as on a card; names stand at their left. */
const SQUARES = { scale: 1.4, names: 470, size: 30, leading: 40, apart: 26 };

/** Something to draw: how high it is, and how. */
interface Part {
  height: number;
  draw: (ctx: SKRSContext2D, top: number) => void;
}

type Font = 'Bold' | 'Medium';
const widthOf = { Bold: widthInBold, Medium: widthInMedium };

function words(
  lines: readonly string[],
  font: Font,
  { size, leading }: { size: number; leading: number },
  colour: string,
): Part {
  return {
    height: lines.length * leading,
    draw: (ctx, top) => {
      ctx.fillStyle = colour;
      ctx.font = `${size}px "Card ${font}"`;
      lines.forEach((line, i) => {
        ctx.fillText(line, MARGIN, top + size + i * leading);
      });
    },
  };
}

const space = (height: number): Part => ({ height, draw: () => undefined });

/** The line over the notes. */
const rule: Part = {
  height: 3,
  draw: (ctx, top) => {
    ctx.fillStyle = PALETTE.ink;
    ctx.fillRect(MARGIN, top, ROOM, 3);
  },
};

async function chartPart(chart: Chart): Promise<Part> {
  const [width, height] = [chart.width * CHART_SCALE, chart.height * CHART_SCALE];
  const svg = outlineChart(chart).replace(
    /(<svg [^>]*?) width="[^"]*" height="[^"]*"/,
    `$1 width="${width}" height="${height}" viewBox="0 0 ${chart.width} ${chart.height}"`,
  );
  const image = await loadImage(Buffer.from(svg));
  return { height, draw: (ctx, top) => ctx.drawImage(image, (WIDTH - width) / 2, top) };
}

/** Items in rows, each a mark and its words. */
function keyPart<T extends { words: string }>(
  items: readonly T[],
  mark: (ctx: SKRSContext2D, item: T, left: number, top: number) => void,
): Part {
  let [x, row] = [MARGIN, 0];
  const placed = items.map((item) => {
    const width = KEY.mark + 14 + widthInMedium(item.words, KEY.size);
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, row] = [MARGIN, row + 1];
    const at = { item, left: x, row };
    x += width + KEY.gap;
    return at;
  });
  return {
    height: (row + 1) * KEY.leading,
    draw: (ctx, top) => {
      for (const { item, left, row: at } of placed) {
        const y = top + at * KEY.leading;
        mark(ctx, item, left, y + 4);
        ctx.fillStyle = PALETTE.quiet;
        ctx.font = `${KEY.size}px "Card Medium"`;
        ctx.fillText(item.words, left + KEY.mark + 14, y + KEY.size);
      }
    },
  };
}

/** The looks of a chart's columns and parts, as on its page. */
function columnMark(ctx: SKRSContext2D, item: KeyItem | PartItem, left: number, top: number) {
  const size = KEY.mark;
  ctx.setLineDash([]);
  ctx.lineWidth = 3;
  if ('part' in item) {
    ctx.fillStyle = PALETTE[partColour(item.part)];
    ctx.strokeStyle = PALETTE.ink;
    ctx.fillRect(left + 2, top + 2, size - 4, size - 4);
    ctx.strokeRect(left + 2, top + 2, size - 4, size - 4);
    return;
  }
  const { look } = item;
  if (look === 'target') {
    ctx.strokeStyle = PALETTE.red;
    ctx.setLineDash([8, 5]);
    ctx.beginPath();
    ctx.moveTo(left - 4, top + size / 2);
    ctx.lineTo(left + size + 4, top + size / 2);
    ctx.stroke();
    ctx.setLineDash([]);
  } else if (look === 'gap') {
    ctx.strokeStyle = PALETTE.quiet;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    for (const at of [8, 18, 28, 38, 48]) {
      const over = Math.max(0, at - size);
      ctx.moveTo(left + over, top + at - over);
      ctx.lineTo(left + at - over, top + over);
    }
    ctx.stroke();
  } else if (look !== undefined) {
    const fills = { actual: PALETTE.blue, partial: PALETTE.line };
    ctx.fillStyle = look in fills ? fills[look as keyof typeof fills] : PALETTE.paper;
    ctx.strokeStyle = look === 'actual' || look === 'estimate' ? PALETTE.blue : PALETTE.quiet;
    ctx.fillRect(left + 2, top + 2, size - 4, size - 4);
    ctx.strokeRect(left + 2, top + 2, size - 4, size - 4);
  }
}

type Squares = NonNullable<NewsPicture['squares']>;

/** A field: its name, and a square for each figure or document. */
function fieldPart({ name, squares }: Squares['rows'][number]): Part {
  const { scale, names, size, leading, apart } = SQUARES;
  const lines = wrap(name, names - 30, (text) => widthInMedium(text, size));
  const width = (ROOM - names) / scale;
  const height = Math.max(lines.length * leading, squaresHeight(squares.length, width) * scale);
  return {
    height: height + apart,
    draw: (ctx, top) => {
      words(lines, 'Medium', { size, leading }, PALETTE.ink).draw(ctx, top);
      ctx.save();
      ctx.translate(MARGIN + names, top + 4);
      ctx.scale(scale, scale);
      drawSquares(ctx, squares, { left: 0, top: 0, width });
      ctx.restore();
    },
  };
}

function squareMark(
  ctx: SKRSContext2D,
  { square }: Squares['key'][number],
  left: number,
  top: number,
) {
  drawSquares(ctx, [square], { left, top: top + 2, width: KEY.mark + 1 });
}

async function shown({ chart, squares }: NewsPicture): Promise<Part[]> {
  return [
    // Bars of parts have no labels above them, which would hold the room.
    ...(chart?.key.some((it) => 'part' in it) ? [space(24)] : []),
    ...(chart ? [await chartPart(chart.drawing), space(24), keyPart(chart.key, columnMark)] : []),
    ...(squares
      ? [space(28), ...squares.rows.map(fieldPart), space(14), keyPart(squares.key, squareMark)]
      : []),
  ];
}

const textPart = (
  text: string,
  font: Font,
  look: { size: number; leading: number },
  colour: string,
  lay: typeof wrap = wrap,
) =>
  words(
    lay(text, ROOM, (it) => widthOf[font](it, look.size)),
    font,
    look,
    colour,
  );

export async function drawNews(picture: NewsPicture): Promise<Buffer> {
  const parts = [
    space(64),
    textPart(picture.subject, 'Medium', SUBJECT, PALETTE.quiet),
    space(10),
    textPart(picture.title, 'Bold', TITLE, PALETTE.ink, balance),
    ...(await shown(picture)),
    space(22),
    rule,
    space(18),
    ...[picture.note, picture.source].flatMap((it) =>
      it === undefined ? [] : textPart(it, 'Medium', NOTE, PALETTE.quiet),
    ),
    textPart(picture.origin, 'Bold', NOTE, PALETTE.quiet),
    space(56),
  ];
  const height = Math.round(parts.reduce((sum, part) => sum + part.height, 0));
  const canvas = createCanvas(WIDTH, height);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = PALETTE.paper;
  ctx.fillRect(0, 0, WIDTH, height);
  ctx.fillStyle = PALETTE.red;
  ctx.fillRect(MARGIN, 0, 128, 18);
  let top = 0;
  for (const part of parts) {
    part.draw(ctx, top);
    top += part.height;
  }
  return canvasPng(canvas);
}
