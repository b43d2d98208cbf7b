/** Draws the picture that stands for a page where it is shared: 1200 × 630, in the look of the site. */
import { createCanvas, loadImage, type Canvas, type Image } from '@napi-rs/canvas';
import { PALETTE } from '../charts/colours.ts';
import { MOTIF_SHAPES, type MotifName } from '../views/motifs.ts';
import { canvasPng } from './canvasPng.ts';
import { CARD_SIZE, type Card } from './cards.ts';
import { drawColumns, drawSquares, squaresHeight } from './drawFigures.ts';
import { balance, widthInBold, widthInMedium } from './setType.ts';

/** Ground, rays and figure of a panel. */
interface Tone {
  ground: string;
  rays: string;
  figure: string;
}

const BLUE: Tone = { ground: PALETTE.blue, rays: '#2a5f82', figure: PALETTE.paper };
const GREEN: Tone = { ground: PALETTE.green, rays: '#437138', figure: PALETTE.paper };
const STRAW: Tone = { ground: PALETTE.straw, rays: '#f2d995', figure: PALETTE.ink };
const RED: Tone = { ground: PALETTE.red, rays: '#b53033', figure: PALETTE.straw };
const DEEP_RED: Tone = { ground: '#802023', rays: '#923337', figure: PALETTE.paper };

/** The inks of the motifs, as in `styles/records.css`. */
const TONES: Record<MotifName, Tone> = {
  wave: BLUE,
  buoy: BLUE,
  flood: BLUE,
  phone: BLUE,
  rice: GREEN,
  sprout: GREEN,
  fields: GREEN,
  village: GREEN,
  leaf: GREEN,
  book: STRAW,
  purse: STRAW,
  sun: RED,
  star: RED,
  heart: RED,
  drum: RED,
  ball: RED,
  lotus: DEEP_RED,
  shield: DEEP_RED,
};

const PANEL = 372;
/** A chart wants a wider panel, and its words a narrower column. */
const CHART_PANEL = 470;
const CHART_TITLE = { size: 25, leading: 33 };
const MARGIN = 64;
const FIGURE = 264;
const TEXT_WIDTH = CARD_SIZE.width - PANEL - 2 * MARGIN;
/** Largest and smallest size of a headline, and the room it has, in pixels. */
const HEADLINE = { largest: 76, smallest: 34, leading: 1.24 };
/** A number under the motif: its bound, itself and its unit, in the middle of the panel. */
const UNDER_MOTIF = {
  raise: 96,
  room: PANEL - 56,
  lines: [
    { largest: 30, baseline: 432 },
    { largest: 96, baseline: 522 },
    { largest: 38, baseline: 574 },
  ],
} as const;
const NOTE = { size: 29, leading: 41 };
/** Baselines of the kicker and of the last line of the notes. */
const TOP = 88;
const BOTTOM = CARD_SIZE.height - 128;

/** The headline as large as its room allows. */
export function setHeadline(
  text: string,
  height: number,
  widthAt: (text: string, size: number) => number,
  width = TEXT_WIDTH,
): { size: number; lines: string[] } {
  for (let size: number = HEADLINE.largest; ; size -= 2) {
    const widthOf = (line: string) => widthAt(line, size);
    const lines = balance(text, width, widthOf);
    const fits =
      lines.length * size * HEADLINE.leading <= height &&
      lines.every((line) => widthOf(line) <= width);
    if (fits || size <= HEADLINE.smallest) return { size, lines };
  }
}

async function motif(name: MotifName, colour: string, size: number): Promise<Image> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 64 64" fill="${colour}">${MOTIF_SHAPES[name]}</svg>`;
  return loadImage(Buffer.from(svg));
}

/** A panel: its motif in a disc, with rays around it; `raise` leaves room under it. */
async function panel(name: MotifName, raise: number): Promise<Canvas> {
  const { ground, rays, figure } = TONES[name];
  const { height } = CARD_SIZE;
  const canvas = createCanvas(PANEL, height);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, PANEL, height);
  ctx.translate(PANEL / 2, height / 2 - raise);
  ctx.fillStyle = rays;
  const [count, reach] = [18, height];
  for (let i = 0; i < count; i += 1) {
    const at = (i * 2 * Math.PI) / count;
    const half = Math.PI / count / 2;
    ctx.beginPath();
    ctx.moveTo(0, 0);
    for (const edge of [at - half, at + half])
      ctx.lineTo(reach * Math.cos(edge), reach * Math.sin(edge));
    ctx.fill();
  }
  ctx.fillStyle = ground;
  ctx.beginPath();
  ctx.arc(0, 0, FIGURE * 0.62, 0, 2 * Math.PI);
  ctx.fill();
  ctx.drawImage(await motif(name, figure, FIGURE), -FIGURE / 2, -FIGURE / 2);
  return canvas;
}

/** What is the same on many cards is drawn once. */
const panels = new Map<string, Promise<Canvas>>();
const panelOf = (name: MotifName, raise: number) => {
  const key = `${name} ${raise}`;
  const drawn = panels.get(key) ?? panel(name, raise);
  panels.set(key, drawn);
  return drawn;
};
const emblem = motif('sun', PALETTE.red, 36);

/** One canvas for all cards: memory is not asked for at each. */
const canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height);
const ctx = canvas.getContext('2d');

/** The panel of a card with a chart: what the chart shows, and the chart, on a sheet edged in the field's colour. */
function chartPanel({ title, columns }: NonNullable<Card['chart']>, name: MotifName) {
  const { width, height } = CARD_SIZE;
  const left = width - CHART_PANEL;
  ctx.fillStyle = PALETTE.sheet;
  ctx.fillRect(left, 0, CHART_PANEL, height);
  ctx.fillStyle = TONES[name].ground;
  ctx.fillRect(left, 0, 10, height);
  const box = { left: left + 34, width: CHART_PANEL - 60 };
  const lines = balance(title, box.width, (text) => widthInBold(text, CHART_TITLE.size));
  ctx.fillStyle = PALETTE.ink;
  ctx.font = `${CHART_TITLE.size}px "Card Bold"`;
  lines.forEach((text, i) => {
    ctx.fillText(text, box.left, 66 + i * CHART_TITLE.leading);
  });
  const top = 66 + lines.length * CHART_TITLE.leading;
  drawColumns(ctx, columns, { ...box, top, height: height - top - 44 });
}

/** A card as PNG. The same card always gives the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { width, height } = CARD_SIZE;
  const raise = card.figure ? UNDER_MOTIF.raise : 0;
  const [beside, sign] = await Promise.all([panelOf(card.motif, raise), emblem]);
  // From here to the copy of the pixels nothing is waited for, so that no other card is drawn between.
  ctx.fillStyle = PALETTE.paper;
  ctx.fillRect(0, 0, width, height);
  if (card.chart) chartPanel(card.chart, card.motif);
  else ctx.drawImage(beside, width - PANEL, 0);

  const write = (text: string, x: number, y: number, font: string, size: number) => {
    ctx.font = `${size}px "${font}"`;
    ctx.fillText(text, x, y);
  };

  if (card.figure) {
    const { bound, number, unit } = card.figure;
    const { room, lines } = UNDER_MOTIF;
    ctx.fillStyle = TONES[card.motif].figure;
    for (const [i, text] of [bound, number, unit].entries()) {
      const { largest, baseline } = lines[i] ?? lines[0];
      const size = Math.min(largest, (room * largest) / widthInBold(text, largest));
      if (text)
        write(text, width - (PANEL + widthInBold(text, size)) / 2, baseline, 'Card Bold', size);
    }
  }

  ctx.fillStyle = PALETTE.red;
  ctx.fillRect(MARGIN, 0, 96, 14);
  write(card.kicker, MARGIN, TOP, 'Card Bold', 27);

  const textWidth = card.chart ? width - CHART_PANEL - 2 * MARGIN : TEXT_WIDTH;
  ctx.fillStyle = PALETTE.quiet;
  const notes = card.notes.flatMap((note) =>
    balance(note, textWidth, (text) => widthInMedium(text, NOTE.size)),
  );
  const { squares = [] } = card;
  const squaresTop = BOTTOM + 12 - squaresHeight(squares.length, textWidth);
  drawSquares(ctx, squares, { left: MARGIN, top: squaresTop, width: textWidth });
  ctx.fillStyle = PALETTE.quiet;
  const notesEnd = squares.length > 0 ? squaresTop - 30 : BOTTOM;
  const notesTop = notesEnd - (notes.length - 1) * NOTE.leading;
  notes.forEach((line, i) => {
    write(line, MARGIN, notesTop + i * NOTE.leading, 'Card Medium', NOTE.size);
  });

  ctx.fillStyle = PALETTE.ink;
  const room = notesTop - NOTE.leading - TOP - 24;
  const { size, lines } = setHeadline(card.headline, room, widthInBold, textWidth);
  lines.forEach((line, i) => {
    write(line, MARGIN, TOP + 30 + size + i * size * HEADLINE.leading, 'Card Bold', size);
  });

  ctx.fillRect(MARGIN, height - 96, textWidth, 3);
  ctx.drawImage(sign, MARGIN, height - 74);
  write(card.site, MARGIN + 50, height - 46, 'Card Bold', 27);

  return canvasPng(canvas);
}
