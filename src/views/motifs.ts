/**
 * The six field motifs after the flat shapes of propaganda posters: one path set each on a
 * 64 × 64 square, drawn in the current colour.
 */
import type { MOTIFS } from '../schemas/reference.ts';
import { OCCASION_SHAPES, type StoryMotif } from './occasionMotifs.ts';

export type MotifName = keyof typeof MOTIFS | StoryMotif;

/** Sixteen rays as four crosses: the sun stands in the head of every page, and is to weigh little there. */
const RAYS = [0, 22.5, 45, 67.5]
  .map(
    (turn) =>
      `<path d="M32 2l2.2 13h-4.4zM62 32l-13 2.2v-4.4zM32 62l-2.2-13h4.4zM2 32l13-2.2v4.4z"${turn === 0 ? '' : ` transform="rotate(${turn} 32 32)"`}/>`,
  )
  .join('');

const grain = (x: number, y: number, turn: number) =>
  `<path d="M${x} ${y}c-4-3-4-9 0-13 4 4 4 10 0 13z" transform="rotate(${turn} ${x} ${y})"/>`;

const petal = (turn: number, length: number, width: number) =>
  `<path d="M32 50c-${width}-${length * 0.4}-${width}-${length * 0.7} 0-${length} ${width} ${length * 0.3} ${width} ${length * 0.6} 0 ${length}z" transform="rotate(${turn} 32 50)"/>`;

const wave = (y: number) =>
  `<path d="M2 ${y}c5-7 10-7 15 0s10 7 15 0 10-7 15 0 10 7 15 0v7c-5 7-10 7-15 0s-10-7-15 0-10 7-15 0-10-7-15 0z"/>`;

export const MOTIF_SHAPES: Record<MotifName, string> = {
  ...OCCASION_SHAPES,
  wave: `<path d="M16 24a16 16 0 0 1 32 0z"/>${wave(31)}${wave(46)}`,
  rice: `<path d="M31 62c-1-20 1-34 10-50l3 1c-8 16-10 30-9 49z"/>${[
    [33, 52, -48],
    [32, 40, -44],
    [34, 28, -40],
    [37, 54, 52],
    [37, 42, 56],
    [39, 30, 60],
    [42, 15, 14],
  ]
    .map(([x = 0, y = 0, turn = 0]) => grain(x, y, turn))
    .join('')}`,
  sun: `<circle cx="32" cy="32" r="13"/>${RAYS}`,
  star: '<path d="M32 3l8.2 19.2 20.8 1.8-15.8 13.7 4.8 20.3L32 47.2 14 58l4.8-20.3L3 24l20.8-1.8z"/>',
  lotus: `${petal(-62, 28, 7)}${petal(62, 28, 7)}${petal(-34, 36, 8)}${petal(34, 36, 8)}${petal(0, 44, 9)}<path d="M6 54c8-3 44-3 52 0-8 5-44 5-52 0z"/>`,
};
