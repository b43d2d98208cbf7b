/**
 * Motifs of the stories after the flat shapes of propaganda posters, one for what was done: on a 64 × 64
 * square, in the current colour, with holes by the even-odd rule.
 */
import type { OCCASIONS } from '../schemas/exemplar.ts';

const path = (d: string) => `<path fill-rule="evenodd" d="${d}"/>`;

/** A wave across the square, its crest at `y`. */
const wave = (y: number) =>
  `M2 ${y}c5-6 10-6 15 0s10 6 15 0 10-6 15 0 10 6 15 0v6c-5 6-10 6-15 0s-10-6-15 0-10 6-15 0-10-6-15 0z`;

export const OCCASION_SHAPES = {
  /** A lifebuoy on the water. */
  buoy: path(
    `M32 3a22 22 0 1 1 0 44 22 22 0 0 1 0-44zm0 13a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM28.5 3h7v13h-7zM28.5 34h7v13h-7zM10 21.5h13v7H10zM41 21.5h13v7H41z${wave(52)}`,
  ),
  /** A house in a flood. */
  flood: path(`M32 4l24 19h-6v14H14V23H8zm-5 19h10v14H27z${wave(43)}${wave(54)}`),
  /** A heart held by an open hand. */
  heart: path(
    'M32 38C16 28 14 20 16 13c3-9 13-9 16-1 3-8 13-8 16 1 2 7 0 15-16 25zM4 40h9c5 0 8 4 13 6h9c4 0 4 5 0 5h-9 12l15-9c4-2 7 2 4 5L42 59c-2 1-4 2-7 2-9 0-15-2-22-4H4z',
  ),
  /** A purse tied with a string. */
  purse: path(
    'M20 3l6 4 6-4 6 4 6-4-5 14H25zM22 20h20v4H22zM24 27h16c10 7 16 15 16 23 0 7-5 11-12 11H20C13 61 8 57 8 50c0-8 6-16 16-23zm8 8l-9 10 9 10 9-10z',
  ),
  /** A seedling over furrows. */
  sprout: path(
    'M30 40V26C18 26 11 19 10 7c12 0 19 5 22 14C35 12 42 5 54 4c0 13-8 21-20 22v14zM4 44c18-5 38-5 56 0v5c-18-5-38-5-56 0zM4 54c18-5 38-5 56 0v6c-18-5-38-5-56 0z',
  ),
  /** The sun over fields in long strips. */
  fields: path('M18 24a14 14 0 0 1 28 0zM24 28h5L19 60H2zM31 28h2l7 32H24zM35 28h5l22 32H45z'),
  /** A house with a tiled roof beside a road and a tree. */
  village: path(
    'M3 26L21 9l18 17h-4v14H7V26zm14 4v10h8V30zM51 8c6 4 9 9 9 15 0 5-3 8-7 9v8h-4v-8c-4-1-7-4-7-9 0-6 3-11 9-15zM3 44h58v4H3zM22 52h20l8 9H14zm9 0v9h2v-9z',
  ),
  /** A leaf with its veins. */
  leaf: path(
    'M56 5c3 27-7 44-29 44-4 0-8-1-11-2L9 59l-6-4 9-14C6 21 24 8 56 5zM21 40C29 29 37 22 47 16 35 20 25 28 17 37z',
  ),
  book: path(
    'M4 16c10-4 19-3 26 2v36c-7-5-16-6-26-2zM60 16c-10-4-19-3-26 2v36c7-5 16-6 26-2zM32 4l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5-3.6-3.5 5-.7z',
  ),
  /** A drum of the village feast with its sticks. */
  drum: path(
    'M10 4l18 9-2 4L8 8zM54 4l2 4-18 9-2-4zM32 17c14 0 24 4 24 9v22c0 6-10 11-24 11S8 54 8 48V26c0-5 10-9 24-9zm0 4c-11 0-19 2-19 5s8 5 19 5 19-2 19-5-8-5-19-5zM13 35l7 15 7-12 5 14 5-14 7 12 7-15c-5 2-12 3-19 3s-14-1-19-3z',
  ),
  /** A ball in flight. */
  ball: path(
    'M34 12a24 24 0 1 1 0 48 24 24 0 0 1 0-48zm0 14l-10 7 4 12h12l4-12zM19 19l6 4 8-5v-6zM12 34l5-6-3-7zM14 49l7 2 4 7zM43 58l4-7 7-2zM56 34l-5-6 3-7zM49 19l-6 4-8-5v-6zM2 6h16v4H2zM2 15h9v4H2z',
  ),
  /** A telephone with its waves. */
  phone: path(
    'M10 4h24c3 0 5 2 5 5v46c0 3-2 5-5 5H10c-3 0-5-2-5-5V9c0-3 2-5 5-5zm1 7v38h22V11zm8 41v4h6v-4zM44 22c6 6 6 14 0 20l-3-3c4-4 4-10 0-14zM51 14c11 11 11 25 0 36l-3-3c9-9 9-21 0-30z',
  ),
  /** A shield with a star. */
  shield: path(
    'M32 3l25 8v19c0 15-10 26-25 32C17 56 7 45 7 30V11zm0 12l-4.2 10.2-11 .9 8.4 7.2-2.6 10.7L32 38l9.4 6-2.6-10.7 8.4-7.2-11-.9z',
  ),
} as const;

export type StoryMotif = keyof typeof OCCASION_SHAPES;

/** What marks a story of each occasion. */
export const OCCASION_MOTIFS: Readonly<Record<keyof typeof OCCASIONS, StoryMotif>> = {
  'cuu-nguoi': 'buoy',
  'ung-pho-thien-tai': 'flood',
  'tuong-tro': 'heart',
  'tra-lai-cua-roi': 'purse',
  'san-xuat-gioi': 'sprout',
  'xay-dung-nong-thon-moi': 'village',
  'don-thua-doi-ruong': 'fields',
  'bao-ve-moi-truong': 'leaf',
  'day-va-hoc': 'book',
  'giu-gin-van-hoa': 'drum',
  'the-duc-the-thao': 'ball',
  'chuyen-doi-so': 'phone',
  'giu-gin-an-ninh': 'shield',
};
