/** Near misses: what somebody most likely meant. */
import { distance } from 'fastest-levenshtein';
import { slugify } from './vietnamese.ts';

/** Something that may have been meant: the value to write, and other words people use for it. */
export interface Candidate {
  value: string;
  names?: readonly string[];
}

/** Most typing errors allowed in a word of this length. */
const allowed = (length: number) => (length < 4 ? 1 : Math.min(4, Math.ceil(length / 4)));

/**
 * The candidate nearest to a text, by its value or by one of its names, without regard to case,
 * diacritics and spaces; `undefined` where nothing is near.
 */
export function nearest(wanted: string, candidates: readonly Candidate[]): string | undefined {
  const text = slugify(wanted.slice(0, 200));
  if (text === '') return undefined;
  let best: { value: string; errors: number } | undefined;
  for (const { value, names = [] } of candidates) {
    for (const name of [value, ...names]) {
      const errors = distance(text, slugify(name));
      if (errors <= allowed(text.length) && (!best || errors < best.errors))
        best = { value, errors };
    }
  }
  return best?.value;
}
