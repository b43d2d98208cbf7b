/** Whether a text says a thing, however it is written. */
import { formatDateShort } from '../../domain/dates.ts';
import { nfc, slugify } from '../../domain/vietnamese.ts';
import type { Part } from './fact.ts';

/** Numbers of a text, in every way that their dots and commas can be read: `1.234` is 1234 and 1,234. */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const [token] of text.matchAll(/\d+(?:[.,\u00a0\u202f ]\d+)*/g)) {
    const grouped = token.replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
    const readings = [
      grouped,
      grouped.replaceAll('.', '').replace(',', '.'),
      grouped.replaceAll(',', ''),
      grouped.replace(',', '.'),
      ...token.split(/[\u00a0\u202f ]/),
    ];
    for (const reading of readings) if (reading !== '') found.add(Number(reading));
  }
  found.delete(NaN);
  return found;
}

/** True where a text holds a phrase, whatever its marks, capitals and spaces. */
export const saysWords = (text: string, phrase: string) =>
  `-${slugify(text)}-`.includes(`-${slugify(phrase)}-`);

const GONE = /(?<![\p{L}\p{M}])(?:bỏ|xóa|xoá|gỡ|rút|hủy|huỷ|thôi|không|chưa)(?![\p{L}\p{M}])/u;

/** True where a text says that something is no longer there. */
export const saysGone = (text: string) => GONE.test(nfc(text).toLowerCase());

/** A part that is a number. */
export const numberPart = (value: number, words: string): Part => ({
  words,
  saidIn: (text) => numbersIn(text).has(Math.abs(value)),
});

/** A part that is a date; one that goes into more detail takes nothing back. */
export const datePart = (date: string): Part => ({
  words: formatDateShort(date),
  refinedBy: (words) => words.endsWith(`/${formatDateShort(date)}`),
  saidIn: (text) => {
    const numbers = numbersIn(text.replace(/[/\-.](?=\d)/g, ' / '));
    return date.split('-').every((piece) => numbers.has(Number(piece)));
  },
});

/** True where a text says a part. */
export const says = (text: string, { words, saidIn }: Part) =>
  saidIn ? saidIn(text) : saysWords(text, words);

/** The parts that are there; a bare text is a part said in its own words. */
export function partsOf(parts: Record<string, Part | string | undefined>): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, typeof part === 'string' ? { words: part } : part]],
    ),
  );
}

/** Parts in words; of one that is not there, what `without` says. */
export const phraseOf = (
  parts: Readonly<Record<string, Part>>,
  keys: readonly string[],
  without: Readonly<Record<string, string>>,
) =>
  keys.map((key) => {
    const { label, words } = parts[key] ?? {};
    if (words === undefined) return without[key] ?? 'không ghi';
    return label === undefined ? words : `${label}: ${words}`;
  });
