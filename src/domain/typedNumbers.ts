/**
 * Numbers as people write them in tables and sheets: `7.000,5`, `7,000.5`, `trên 400`, `48 %`,
 * `22/25 chỉ tiêu`, `khoảng 3,5 triệu đồng`. Nothing is guessed: what reads in two ways says so.
 */
import { BOUND_WORDS, formatNumber, type Bound } from './format.ts';
import { tidy } from './figures.ts';

/** Which mark ends the whole part: `vi` 1.234,5 and `en` 1,234.5. */
export type Dialect = 'vi' | 'en';

export interface TypedNumber {
  value: number;
  bound: Bound;
  /** The total it was counted in: 25 of `22/25`. */
  outOf?: number;
  /** What stands beside the number, as written: `%`, `tỷ đồng`. */
  unit?: string;
  /** The value in the other dialect, where the text allows both: 1.234 of `1.234`. */
  other?: number;
}

/** What a text says: a number, that there is none, or why it cannot be read. */
export type Reading = { number: TypedNumber } | { none: true } | { fault: string };

interface Expected {
  /** The unit of the indicator; another beside the number is a fault. */
  unit?: string | undefined;
  /** How the rest of the table writes; without it a text that reads in two ways keeps both. */
  dialect?: Dialect | undefined;
}

/** Signs for "no figure" in tables. */
const NONE = /^(?:[-–—−.…x]|\.{2,3}|(?:chưa|không) (?:có|rõ)(?: số(?: liệu)?)?|n\/a)?$/i;

const LEADING: [RegExp, Bound][] = [
  [/^(?:>=|≥|ít nhất|tối thiểu)/, 'atLeast'],
  [/^(?:<=|≤|không quá|tối đa|nhiều nhất)/, 'atMost'],
  [/^(?:>|trên|hơn)/, 'moreThan'],
  [/^(?:<|dưới|chưa (?:đến|tới))/, 'lessThan'],
  [/^(?:[~≈]|khoảng|gần|xấp xỉ|chừng)/, 'about'],
];
const TRAILING: [RegExp, Bound][] = [
  [/(?<=\d.*) trở lên$/, 'atLeast'],
  [/(?<=\d.*) trở xuống$/, 'atMost'],
];

const NUMBER = String.raw`[-−–+]?\d(?:[\d.,]|[ ](?=\d{3}(?!\d)))*`;
const PARTS = new RegExp(
  String.raw`^(?<before>[^\d]*?)(?<number>${NUMBER})(?: ?/ ?(?<total>${NUMBER}))?(?<after>[^\d].*|)$`,
  'u',
);

/** One form for all spaces and for letters with marks. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A unit as it is compared: spaces, capitals, both spellings of `tỷ` and a full stop do not tell units apart. */
const unitKey = (unit: string) =>
  plain(unit)
    .toLowerCase()
    .replace(/[.;,]+$/, '')
    .replaceAll('tỉ', 'tỷ')
    .replace('phần trăm', '%')
    .replaceAll(' ', '');

/** True where words beside a number are its unit, or the first words of it: `tỷ` of `tỷ đồng`. */
function namesUnit(words: string, unit: string): boolean {
  const [said, whole] = [words, unit].map((it) => plain(it).split(/[ /]/).map(unitKey));
  const begins = said?.every((word, i) => word === whole?.[i]) ?? false;
  return begins || unitKey(words) === unitKey(unit);
}

/** The number that digits and marks give in one dialect; none where they are not set as it sets them. */
function inDialect(text: string, dialect: Dialect): number | undefined {
  const [group, decimal] = dialect === 'vi' ? ['[. ]', ','] : ['[, ]', String.raw`\.`];
  const shape = new RegExp(
    String.raw`^[-−–+]?(?:\d+|[1-9]\d{0,2}(?:${group}\d{3})+)(?:${decimal}\d+)?$`,
  );
  if (!shape.test(text)) return undefined;
  const digits = text.replace(/[−–]/, '-').replace(/^\+/, '');
  return Number(
    dialect === 'vi' ? digits.replace(/[. ]/g, '').replace(',', '.') : digits.replace(/[, ]/g, ''),
  );
}

/** What digits and marks can stand for, the Vietnamese reading first. */
function valuesOf(text: string, dialect?: Dialect): number[] {
  const values = (['vi', 'en'] as const).map((it) => inDialect(text, it));
  const [vi, en] = values;
  if (dialect && vi !== undefined && en !== undefined) return [dialect === 'vi' ? vi : en];
  return [...new Set(values.filter((it) => it !== undefined))];
}

/** How the texts of a table are written, told by those that read in one way alone; none where they differ. */
export function dialectOf(texts: readonly string[]): Dialect | undefined {
  const told = new Set(
    texts.flatMap((text) => {
      const { number, total } = PARTS.exec(plain(text))?.groups ?? {};
      return [number, total].flatMap((it): Dialect[] => {
        const [vi, en] = it ? [inDialect(it, 'vi'), inDialect(it, 'en')] : [];
        if (vi === en || (vi !== undefined && en !== undefined)) return [];
        return [vi === undefined ? 'en' : 'vi'];
      });
    }),
  );
  return told.size === 1 ? [...told][0] : undefined;
}

/** The word of a bound before or after a number, and the text without it. */
function boundOf(text: string): { bound: Bound; rest: string; fault?: string } {
  const low = text.toLowerCase();
  const tail = TRAILING.find(([words]) => words.test(low));
  if (tail) {
    const rest = text.slice(0, low.search(tail[0])).replace(/^từ /i, '');
    return { bound: tail[1], rest: plain(rest) };
  }
  const head = LEADING.find(([words]) => words.test(low));
  if (!head) return { bound: 'exact', rest: text };
  return { bound: head[1], rest: plain(text.slice(head[0].exec(low)![0].length)) };
}

const fault = (message: string): Reading => ({ fault: message });

/** Reads a text as a number. */
export function readNumber(typed: string, { unit, dialect }: Expected = {}): Reading {
  const text = plain(typed).replace(/^['’‘]/, '');
  if (NONE.test(text)) return { none: true };
  const { bound, rest } = boundOf(text.replace(/^đạt /i, ''));
  const parts = PARTS.exec(rest)?.groups;
  if (!parts) return fault(`“${text}” không có con số nào đọc được`);
  const { before = '', number = '', total, after = '' } = parts;
  if (/^[eE][+-]?\d/.test(after)) return fault(`“${text}” viết theo lũy thừa; hãy gõ đủ chữ số`);
  if (/\d/.test(after) && !/²|³/.test(after))
    return fault(`“${text}” có hơn một con số; mỗi ô chỉ ghi một con số`);
  const beside = plain(`${before} ${after}`);
  if (beside !== '' && !/^[\p{L}%₫][\p{L}\p{M}%°²³ /]*[.;,]?$/u.test(beside))
    return fault(`không hiểu “${beside}” cạnh con số`);
  if (unit !== undefined && beside !== '' && !namesUnit(beside, unit))
    return fault(`“${beside}” không phải đơn vị của chỉ tiêu (${unit})`);
  const [value, other] = valuesOf(number, dialect);
  if (value === undefined)
    return fault(`“${number}” có dấu chấm, dấu phẩy không theo cách viết số nào`);
  const [outOf, otherTotal] = total === undefined ? [] : valuesOf(total, dialect);
  if (total !== undefined && outOf === undefined)
    return fault(`“${total}” có dấu chấm, dấu phẩy không theo cách viết số nào`);
  if (outOf !== undefined && (other ?? otherTotal) !== undefined)
    return fault(`“${text}” đọc được hai cách; hãy gõ số không có dấu ngăn nghìn`);
  if (outOf !== undefined && outOf >= 1900 && outOf <= 2100 && value >= 1 && value <= 12)
    return fault(`“${text}” giống tháng và năm hơn là một con số trên tổng số`);
  return {
    number: {
      value,
      bound,
      ...(outOf !== undefined && { outOf }),
      ...(beside !== '' && { unit: beside }),
      ...(other !== undefined && { other }),
    },
  };
}

/** That a text reads in two ways, in words for whoever typed it. */
export function twoReadings(typed: string, { value, other = value }: TypedNumber): string {
  const [low = value, high = value] = [value, other].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  // Three digits after a mark are what reads in two ways; a fourth tells.
  const decimals = Number.isInteger(low) ? String(low) : `${String(low).replace('.', ',')}0`;
  return `“${plain(typed)}” đọc được hai cách: ${formatNumber(high)} (dấu ngăn nghìn) hay ${formatNumber(low)} (dấu thập phân); hãy gõ ${high} hoặc ${decimals}`;
}

/** True where a sheet's number format shows a share as per cent: 0.48 as 48%, and not one with a quoted `"%"`. */
export function showsPercent(format: string | undefined): boolean {
  return (format ?? '').replace(/"[^"]*"|\\./g, '').includes('%');
}

/** What a number format writes before and after the number, and how it writes the number. */
function partsOfFormat(format: string): { before: string; digits: string; after: string } {
  const [first = ''] = format
    .replace(/[_*]./g, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const pieces = first.match(/"[^"]*"|\\.|[^"\\]+/g) ?? [];
  const parts = { before: '', digits: '', after: '' };
  for (const piece of pieces) {
    if (!/^["\\]/.test(piece)) parts.digits += piece;
    else if (/[0#?]|general/i.test(parts.digits)) parts.after += piece.replace(/["\\]/g, '');
    else parts.before += piece.replace(/["\\]/g, '');
  }
  return parts;
}

/** The number that a cell of a sheet shows: 48 where 0.48 is shown as 48%, and the words that its format writes beside it. */
export function shownNumber(
  value: number,
  format: string | undefined,
  { unit }: Expected = {},
): Reading {
  if (!Number.isFinite(value)) return fault('ô không chứa con số');
  const { before, digits, after } = partsOfFormat(format ?? '');
  if (/[0#?],+(?:[^0#?,]|$)/.test(digits))
    return fault('ô hiện con số đã chia cho nghìn hay triệu; hãy đổi định dạng ô rồi xem lại số');
  if (!showsPercent(format)) {
    const number: TypedNumber = { value: tidy(value), bound: 'exact' };
    if (plain(before + after) === '') return { number };
    // The digit stands for the number, whose own would be read again.
    const words = readNumber(`${before} 1 ${after}`, { unit });
    return 'number' in words
      ? { number: { ...words.number, ...number, bound: words.number.bound } }
      : words;
  }
  if (unit !== undefined && unitKey(unit) !== '%')
    return fault(`ô định dạng phần trăm, còn chỉ tiêu tính bằng ${unit}`);
  return { number: { value: tidy(value * 100), bound: 'exact', unit: '%' } };
}

/** A number as it is typed: the word of its bound, decimal comma, thousands dots. */
export function typedNumber({ value, bound, outOf }: TypedNumber): string {
  const number = [value, outOf].flatMap((it) => (it === undefined ? [] : formatNumber(it)));
  return plain(`${BOUND_WORDS[bound]} ${number.join('/')}`);
}
