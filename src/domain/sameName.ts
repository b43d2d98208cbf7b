/** Finding a person's name in a text however it is written. */
import { fullName, type Person } from './naming.ts';
import { isPlain, syllablesOf, type Syllable } from './syllables.ts';
import { fold, nfc } from './vietnamese.ts';

/** A text as it is searched for names; making it once is what takes the time. */
export interface Searchable {
  text: string;
  syllables: readonly Syllable[];
}

export const searchable = (text: string): Searchable => {
  const composed = nfc(text);
  return { text: composed, syllables: syllablesOf(composed) };
};

/** Between the words of a name: spaces of any kind, line breaks, emphasis, hyphens; no end of a sentence or field. */
const WITHIN = /^[^\p{L}\p{N}.!?;:|]{0,12}$/u;

/**
 * True where a text holds the full name: in any capitals, Unicode form and place of the tone, across
 * line breaks and emphasis, with the given name first, and without marks as in an address.
 */
export function holdsName(where: Searchable, person: Person): boolean {
  const name = syllablesOf(fullName(person));
  if (name.length < 2) return false;
  const given = syllablesOf(person.given).length;
  // Turned round, a name of two words is too often two other words.
  const orders =
    name.length > 2 ? [name, [...name.slice(-given), ...name.slice(0, -given)]] : [name];
  const glued = fold(fullName(person)).replace(/\s+/g, '');
  return (
    orders.some((order) => where.syllables.some((_, at) => standsAt(where, at, order))) ||
    (glued.length >= 8 && where.syllables.some((it) => it.fold === glued))
  );
}

/** True where a text holds the name with some of its words as letters: `Võ K. Huệ`, `V.K. Huệ`, `Võ Kim H.` */
export function holdsInitials({ text }: Searchable, person: Person): boolean {
  const words = nfc(fullName(person)).split(/\s+/);
  if (words.length < 3) return false;
  const whole = words.map((it) => RegExp.escape(it));
  const letters = words.map((it) => String.raw`${RegExp.escape(it.charAt(0))}\.`);
  const first = [...letters.slice(0, -1), ...whole.slice(-1)];
  const last = [...whole.slice(0, -1), ...letters.slice(-1)];
  const middle = [...whole.slice(0, 1), ...letters.slice(1, -1), ...whole.slice(-1)];
  return [first, middle, last].some((it) =>
    new RegExp(String.raw`(?<!\p{L})${it.join(String.raw`\s?`)}(?!\p{L})`, 'u').test(text),
  );
}

function standsAt({ text, syllables }: Searchable, at: number, name: readonly Syllable[]): boolean {
  const found = syllables.slice(at, at + name.length);
  const [first] = found;
  if (!first || found.length < name.length) return false;
  const gaps = found.slice(1).map(({ start }, i) => text.slice(found[i]?.end, start));
  if (!gaps.every((gap) => WITHIN.test(gap))) return false;
  if (found.every(({ mark }, i) => mark === name[i]?.mark))
    // Two small words are words: `hồng hà`.
    return name.length > 2 || /\p{Lu}/u.test(text.charAt(first.start));
  return (
    found.every((it, i) => isPlain(it) && it.fold === name[i]?.fold) &&
    (name.length > 2 || gaps.every((gap) => /^[-_]$/.test(gap)))
  );
}

/** True for two people of one full name, however its tones are placed and its words shared out. */
export function sameName(a: Person, b: Person): boolean {
  const marks = (person: Person) => syllablesOf(fullName(person)).map(({ mark }) => mark);
  return (
    marks(a).join() === marks(b).join() || marks(a).toSorted().join() === marks(b).toSorted().join()
  );
}
