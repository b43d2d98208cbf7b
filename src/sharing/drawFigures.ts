/** The figures on shared pictures: an indicator's chart, and the squares of what all targets need. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { PALETTE } from '../charts/colours.ts';
import type { Column, Columns } from '../charts/columns.ts';
import type { Square } from '../views/evidence.ts';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const LABEL = { size: 24, leading: 26 };
const YEAR = { size: 20, room: 40 };

/** Draws columns, the places of years without a figure, and the plan's level as a line. */
export function drawColumns(
  ctx: SKRSContext2D,
  { columns, goal, whole }: Columns,
  { left, top, width, height }: Box,
) {
  const pitch = width / columns.length;
  const wide = pitch * 0.72;
  const bottom = top + height - YEAR.room;
  const values = columns.flatMap(({ value }) => value ?? []);
  const highest = Math.max(goal ?? 0, whole ?? 0, ...values);
  const lowest = Math.min(0, ...values);
  const room = bottom - top - 2 * LABEL.leading;
  const yOf = (value: number) => bottom - ((value - lowest) / (highest - lowest || 1)) * room;
  ctx.textAlign = 'center';
  columns.forEach((column, i) => {
    const middle = left + (i + 0.5) * pitch;
    const from = middle - wide / 2;
    if (column.gap) hatch(ctx, { left: from, top: yOf(highest), width: wide, height: room });
    if (column.value !== undefined) {
      const head = yOf(Math.max(column.value, 0));
      const foot = yOf(Math.min(column.value, 0));
      if (whole !== undefined) outline(ctx, from, yOf(whole), wide, foot - yOf(whole));
      block(ctx, column, { left: from, top: head, width: wide, height: Math.max(foot - head, 4) });
      const over = whole === undefined ? head : yOf(whole);
      const last = goal === undefined ? over - 8 : clearOf(over - 8, yOf(goal));
      writeLines(ctx, column.label, middle, last, pitch - 4);
    }
    ctx.fillStyle = PALETTE.quiet;
    ctx.font = `${YEAR.size}px "Card Bold"`;
    ctx.fillText(`’${String(column.year).slice(2)}`, middle, top + height - 10);
  });
  ctx.textAlign = 'left';
  ctx.fillStyle = PALETTE.ink;
  ctx.fillRect(left, yOf(0), width, 2);
  if (goal === undefined) return;
  ctx.strokeStyle = PALETTE.red;
  ctx.lineWidth = 3;
  ctx.setLineDash([9, 6]);
  line(ctx, [left, yOf(goal)], [left + width, yOf(goal)]);
  ctx.setLineDash([]);
}

/** A label's last baseline, moved over a line that would run through it. */
const clearOf = (last: number, at: number) =>
  at > last - LABEL.size - 6 && at < last + 6 ? at - 8 : last;

function writeLines(ctx: SKRSContext2D, text: string, x: number, last: number, width: number) {
  ctx.fillStyle = PALETTE.ink;
  ctx.font = `${LABEL.size}px "Card Bold"`;
  const lines = ctx.measureText(text).width > width ? text.split(' ') : [text];
  const widest = Math.max(...lines.map((it) => ctx.measureText(it).width));
  if (widest > width) ctx.font = `${(LABEL.size * width) / widest}px "Card Bold"`;
  lines.forEach((it, i) => {
    ctx.fillText(it, x, last - (lines.length - 1 - i) * LABEL.leading);
  });
}

function block(ctx: SKRSContext2D, { kind }: Column, { left, top, width, height }: Box) {
  const edge = kind === 'partial' ? PALETTE.quiet : PALETTE.blue;
  const fills = { actual: PALETTE.blue, estimate: PALETTE.sheet, partial: PALETTE.line };
  ctx.fillStyle = edge;
  ctx.fillRect(left, top, width, height);
  if (kind === 'actual' || height < 8) return;
  ctx.fillStyle = fills[kind === 'partial' ? 'partial' : 'estimate'];
  ctx.fillRect(left + 3, top + 3, width - 6, height - 6);
}

function outline(ctx: SKRSContext2D, left: number, top: number, width: number, height: number) {
  ctx.strokeStyle = PALETTE.quiet;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(left, top, width, height);
}

function line(ctx: SKRSContext2D, from: readonly [number, number], to: readonly [number, number]) {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

/** Pale slanting lines across a box. */
function hatch(ctx: SKRSContext2D, { left, top, width, height }: Box) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  ctx.strokeStyle = PALETTE.line;
  ctx.lineWidth = 2;
  for (let at = 8; at < width + height; at += 14) line(ctx, [left, top + at], [left + at, top]);
  ctx.restore();
}

const SQUARE = { size: 22, pitch: 29 };

/** How many rows squares take in a width, in pixels. */
export function squaresHeight(count: number, width: number): number {
  return Math.ceil(count / Math.floor(width / SQUARE.pitch)) * SQUARE.pitch;
}

/** Draws the squares in rows, as `EvidenceMark` has them. */
export function drawSquares(
  ctx: SKRSContext2D,
  squares: readonly Square[],
  { left, top, width }: Omit<Box, 'height'>,
) {
  const perRow = Math.floor(width / SQUARE.pitch);
  squares.forEach((square, i) => {
    const x = left + (i % perRow) * SQUARE.pitch;
    const y = top + Math.floor(i / perRow) * SQUARE.pitch;
    drawSquare(ctx, square, x + 1, y + 1, SQUARE.size - 2);
  });
  ctx.setLineDash([]);
}

function drawSquare(ctx: SKRSContext2D, square: Square, x: number, y: number, size: number) {
  ctx.setLineDash([]);
  ctx.lineWidth = 3;
  if (square === 'decides' || square === 'document') {
    ctx.fillStyle = PALETTE.blue;
    if (square === 'decides') ctx.fillRect(x, y, size, size);
    else page(ctx, x, y, size, 'fill');
    return;
  }
  if (square === 'estimate') {
    ctx.strokeStyle = PALETTE.blue;
    ctx.strokeRect(x + 1, y + 1, size - 2, size - 2);
    return;
  }
  ctx.strokeStyle = PALETTE.quiet;
  ctx.lineWidth = 2;
  if (square === 'partial') {
    ctx.fillStyle = PALETTE.straw;
    ctx.fillRect(x, y + size / 2, size, size / 2);
    line(ctx, [x, y + size / 2], [x + size, y + size / 2]);
  } else if (square === 'disputed') {
    ctx.strokeStyle = PALETTE.red;
    line(ctx, [x + size, y], [x, y + size]);
  } else if (square === 'beside') {
    ctx.beginPath();
    ctx.arc(x + size / 2, y + size / 2, size / 6, 0, 2 * Math.PI);
    ctx.stroke();
  }
  const dashed = { unverified: [2, 3], missing: [4, 4], beside: [4, 4], noDocument: [4, 3] };
  ctx.setLineDash(square in dashed ? dashed[square as keyof typeof dashed] : []);
  if (square === 'noDocument') page(ctx, x, y, size, 'stroke');
  else ctx.strokeRect(x, y, size, size);
}

/** A sheet with a cut corner. */
function page(ctx: SKRSContext2D, x: number, y: number, size: number, how: 'fill' | 'stroke') {
  ctx.beginPath();
  ctx.moveTo(x + 2, y);
  ctx.lineTo(x + size * 0.62, y);
  ctx.lineTo(x + size - 2, y + size * 0.38);
  ctx.lineTo(x + size - 2, y + size);
  ctx.lineTo(x + 2, y + size);
  ctx.closePath();
  if (how === 'fill') ctx.fill();
  else ctx.stroke();
}
