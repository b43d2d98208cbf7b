/** The numbers of a text, however it is worded. */
import type { Part } from './fact.ts';
import { numbersIn } from './words.ts';

/** Numbers as they are written, smallest text first. */
const numbersOf = (text: string) => (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).toSorted();

/** A number with the words around it that can be no name: `tăng 8 bậc`, `23/25 chỉ tiêu năm 2021`. */
const QUANTITY =
  /(?:(?<=^|[,:;(]\s*)(?:\p{Ll}+\s){1,3})?\d[\d.,/]*(?<![.,/])(?:\s?%)?(?:\s(?:\p{Ll}[\p{Ll}²]*|\d[\d.,/]*(?<![.,/])))*/gu;

/** Numbers with the words around them: `hạng 8/63; tăng 8 bậc`. */
export const quantitiesOf = (text: string) => (text.match(QUANTITY) ?? []).join('; ');

/** All numbers of some texts, told in any order; more of them take nothing back. */
export function numbersPart(texts: readonly string[]): Part | undefined {
  const text = texts.join('; ');
  const numbers = numbersOf(text);
  if (numbers.length === 0) return undefined;
  return {
    words: numbers.join('; '),
    saidIn: (said) => [...numbersIn(text)].some((number) => numbersIn(said).has(number)),
    refinedBy(words) {
      const left = words.split('; ');
      return numbers.every((number) => {
        const found = left.indexOf(number);
        if (found >= 0) left.splice(found, 1);
        return found >= 0;
      });
    },
  };
}
