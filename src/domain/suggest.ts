/** Near misses: what somebody most likely meant. */
import { distance } from 'fastest-levenshtein';
import { slugify } from './vietnamese.ts';

/** Something that may have been meant: the value to write, and other words people use for it. */
export interface Candidate {
  value: string;
  names?: readonly string[];
}

/** Most typing errors in a text of this length; a short word with two is another word. */
const allowed = (length: number) => (length < 8 ? 1 : length < 12 ? 2 : 3);

/** True where two neighbouring letters have changed places, which is one slip. */
function swapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** The digits of a text: a year or a number with another digit is another year or number. */
const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim();

/**
 * The candidate nearest to a text, by its value or by one of its names, without regard to case,
 * diacritics and spaces; `undefined` where nothing is near, and where two are equally near.
 */
export function nearest(wanted: string, candidates: readonly Candidate[]): string | undefined {
  const text = slugify(wanted.slice(0, 200));
  if (text === '') return undefined;
  let best: { values: Set<string>; errors: number } | undefined;
  for (const { value, names = [] } of candidates) {
    for (const name of [value, ...names].map(slugify)) {
      if (digitsOf(name) !== digitsOf(text)) continue;
      const errors = swapped(text, name) ? 1 : distance(text, name);
      if (errors > allowed(text.length) || (best && errors > best.errors)) continue;
      if (best?.errors === errors) best.values.add(value);
      else best = { values: new Set([value]), errors };
    }
  }
  const [only, other] = best?.values ?? [];
  return other === undefined ? only : undefined;
}
