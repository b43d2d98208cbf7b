/** Whether two wordings state the same, but for how they are typed. */
import { isPlain, syllablesOf } from './syllables.ts';
import { fold, nfc } from './vietnamese.ts';

const NUMBER = /[-+±<>≤≥~≈]?\d+(?:[.,:/]\d+)*/g;
/** What may come or go between letters; a sign that means something is none of these. */
const LOOSE = /[\s.,;:!?"“”'‘’()…-]/g;

const withOneDash = (text: string) => nfc(text).replace(/[−–—]/g, '-');

/** Numbers as they are written, with their signs; a dash between two is no sign. */
const numbersOf = (text: string) =>
  withOneDash(text)
    .replace(/(\d)\s*-\s*(?=\d)/g, '$1 - ')
    .match(NUMBER)
    ?.join(' ') ?? '';

const lettersOf = (text: string) => fold(withOneDash(text)).replace(LOOSE, '');

/** True where no name of `now` has other marks than before: `Cẩm Hà` is not `Cẩm Hạ`. */
function keepsNames(before: string, now: string): boolean {
  const said = syllablesOf(before);
  return syllablesOf(now)
    .filter(({ start }) => start > 0 && /\p{Lu}/u.test(nfc(now).charAt(start)))
    .every((name) => {
      const alike = said.filter(({ fold: letters }) => letters === name.fold);
      return alike.length === 0 || alike.some((it) => it.mark === name.mark || isPlain(it));
    });
}

/** True where two wordings differ in marks, capitals, spaces and punctuation alone, and in no number or name. */
export const sameWords = (before: string, now: string): boolean =>
  before === now ||
  (lettersOf(before) === lettersOf(now) &&
    numbersOf(before) === numbersOf(now) &&
    keepsNames(before, now));
