/**
 * Vietnamese text as syllables that can be compared: a syllable without marks, and with its marks
 * in one canonical form whatever the tone's place (`hòa`, `hoà`) or the Unicode form.
 */

import { remember } from './remember.ts';

/** Tone marks in Unicode order of the Vietnamese tones: huyền, sắc, ngã, hỏi, nặng. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const TONE = new RegExp(`[${TONES.join('')}]`, 'g');
const MARK = /[\u0300-\u036f]/g;
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:\p{N}+[\p{L}\p{M}\p{N}]*)?/gu;

export interface Syllable {
  /** Lower case without any mark, `đ` as `d`; a number without its thousands dots. */
  fold: string;
  /** Letters with their vowel marks, then the tone's number (0 for none): `đương2`. */
  mark: string;
  /** Where it stands in the text it was taken from. */
  start: number;
  end: number;
}

/** The canonical marked form of one syllable: tone taken out of its place and put at the end. */
export function markOf(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tone = TONES.findIndex((it) => decomposed.includes(it)) + 1;
  return decomposed.replace(TONE, '').normalize('NFC') + tone;
}

/** A marked form without its marks. */
export function foldMark(mark: string): string {
  return mark.slice(0, -1).normalize('NFD').replace(MARK, '').replace(/đ/g, 'd');
}

/** True for a form that carries no mark at all: as typed on a plain keyboard. */
export function isPlain({ fold, mark }: Pick<Syllable, 'fold' | 'mark'>): boolean {
  return mark === `${fold}0`;
}

/** A language has few syllables, and texts repeat them. */
const formsOf = remember((word: string) => {
  const mark = markOf(word);
  return { fold: foldMark(mark), mark };
});

/**
 * The syllables of a text, in order. Numbers are kept whole (`9.700` → `9700`, `10,7`), a day or
 * month loses its leading zero, and letters glued to digits stay together (`mo71i`).
 */
export function syllablesOf(text: string): Syllable[] {
  return [...text.normalize('NFC').matchAll(WORD)].map(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    if (/^\p{N}/u.test(word)) {
      const number = word.replace(/\.(?=\p{N}{3}(?!\p{N}))/gu, '').replace(/^0+(?=\p{N})/u, '');
      return { fold: number, mark: `${number}0`, ...span };
    }
    return { ...formsOf(word), ...span };
  });
}
