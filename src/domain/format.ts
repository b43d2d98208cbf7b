/** Numbers as Vietnamese readers write them: decimal comma, dot for thousands, a hard space before the unit. */

const NBSP = '\u00a0';
const numberFormat = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/**
 * How exactly a published figure is known: as stated, more than it ("trên, hơn"), it or more ("từ …
 * trở lên"), less than it ("dưới"), it or less ("không quá"), or about it ("khoảng, gần").
 */
export type Bound = 'exact' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'about';

export const BOUND_WORDS: Record<Bound, string> = {
  exact: '',
  moreThan: 'trên',
  atLeast: 'ít nhất',
  lessThan: 'dưới',
  atMost: 'không quá',
  about: 'khoảng',
};

/** `1234.5` → `1.234,5`; a true minus sign before negatives. */
export function formatNumber(value: number): string {
  return numberFormat.format(value).replace('-', '−');
}

/** The size of a file to download: `9 KB`. */
export function fileSize(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 1024))}${NBSP}KB`;
}

const COUNT_WORDS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
];

/** A count in running text: a word up to ten, digits beyond. */
export function countWord(count: number): string {
  return COUNT_WORDS[count] ?? formatNumber(count);
}

/** Units that stand before their number. */
const LEADING_UNITS = new Set(['hạng']);

/** A number, or a number out of a total, with its unit: `%` stays attached, other units follow a hard space. */
export function formatQuantity(value: number, unit: string, outOf?: number): string {
  const number =
    outOf === undefined ? formatNumber(value) : `${formatNumber(value)}/${formatNumber(outOf)}`;
  if (unit === '%') return `${number}%`;
  return LEADING_UNITS.has(unit) ? `${unit}${NBSP}${number}` : `${number}${NBSP}${unit}`;
}

interface PublishedFigure {
  value: number;
  bound?: Bound;
  outOf?: number | undefined;
}

/** A published figure with the word for its bound: `trên 400 tỷ đồng`, `22/25 chỉ tiêu`. */
export function formatFigure(
  { value, bound = 'exact', outOf }: PublishedFigure,
  unit: string,
): string {
  const word = BOUND_WORDS[bound];
  const quantity = formatQuantity(value, unit, outOf);
  return word ? `${word} ${quantity}` : quantity;
}

const UNITS = [
  'km²',
  'km',
  'm²',
  'm',
  'ha',
  'tạ',
  'tấn',
  'kg',
  'lít',
  'tỷ',
  'triệu',
  'nghìn',
  'đồng',
];
const NUMBER_AND_UNIT = new RegExp(` (?<=\\d )(?=(?:${UNITS.join('|')})(?![\\p{L}\\p{N}²]))`, 'gu');

/** Keeps a number and its unit on one line in running text, where HTML is made: `3,5 km`. */
export function bindUnits(text: string): string {
  return text.replace(NUMBER_AND_UNIT, NBSP);
}

/** Keeps a dash between words at the end of a line, not at the head of the next: `kinh tế - xã hội`. */
export function bindDashes(text: string): string {
  return text.replace(/(?<=[\p{L}\d]) - (?=[\p{L}\d])/gu, `${NBSP}- `);
}

/** Keeps the words of a name on one line in running text, where HTML is made. */
export function bindName(text: string, name: string): string {
  return text.replace(
    new RegExp(
      name
        .split(' ')
        .map((word) => RegExp.escape(word))
        .join('\\s+'),
      'gu',
    ),
    (it) => it.replace(/\s+/gu, NBSP),
  );
}

/** A text as data holds it: a plain space for a hard one. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NBSP, ' ');
}
