/** What is left in a query when a Vietnamese keyboard was not switched on: Telex and VNI keystrokes. */

const HORN: Record<string, string> = { u: 'ư', o: 'ơ', a: 'ă' };
const HAT: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const TONES = 'fsxrj';
const VOWELS = 'aăâeêioôơuưy';

/** First index after the first vowel; keys before it belong to the initial consonant. */
function afterFirstVowel(word: string): number {
  return [...word].findIndex((letter) => VOWELS.includes(letter)) + 1;
}

/** Takes the tone key out: the last one that stands after the first vowel. */
function takeTone(word: string): { rest: string; tone: number } {
  const first = afterFirstVowel(word);
  for (let i = word.length - 1; i >= first && first > 0; i--) {
    const tone = TONES.indexOf(word.charAt(i)) + 1;
    if (tone > 0) return { rest: word.slice(0, i) + word.slice(i + 1), tone };
  }
  return { rest: word, tone: 0 };
}

/** Puts a horn or breve where a `w` asks: on `uo` as a pair, else on the last vowel before it that takes one. */
function addHorns(word: string): string {
  let result = word;
  for (let at = result.indexOf('w'); at >= 0; at = result.indexOf('w')) {
    const before = result.slice(0, at);
    const horned = before
      .replace(/[uư]o(?=[^uo]*$)/, 'ươ')
      .replace(/[uoa](?=[^uoaươ]*$)/, (letter) => HORN[letter] ?? letter);
    if (horned === before) return word;
    result = horned + result.slice(at + 1);
  }
  return result.replace('ưo', 'ươ');
}

/**
 * Reads a word as Telex keystrokes: `nhuwowngj` → `nhương5` (canonical marked form).
 * `undefined` where the word holds no such key.
 */
export function readTelex(word: string): string | undefined {
  if (!/^[a-zâăêôơưđ]+$/.test(word)) return undefined;
  const { rest, tone } = takeTone(word);
  let letters = rest.replace(/^dd/, 'đ');
  if (/^d.+d$/.test(letters)) letters = `đ${letters.slice(1, -1)}`;
  letters = letters.replace(/([aeo])(?:\1|([^aeo]+)\1$)/, (_, vowel: string, between = '') => {
    return (HAT[vowel] ?? vowel) + String(between);
  });
  letters = addHorns(letters);
  if (letters.startsWith('w')) letters = `ư${letters.slice(1)}`;
  const mark = letters + String(tone);
  return mark === `${word}0` ? undefined : mark;
}

/** Telex keys of the VNI keys 1 to 9; the sixth doubles a vowel. */
const AS_TELEX = 'sfrxj wwd';

/** Reads a word as VNI keystrokes: `nu7o71c` → `nươc1`. `undefined` where it is not letters and digits. */
export function readVni(word: string): string | undefined {
  if (!/^\D+[1-9]/.test(word)) return undefined;
  const keys = word
    .replace(/([aeo])([^aeo6]*)6/, '$1$1$2')
    .replace(/\d/g, (key) => AS_TELEX.charAt(Number(key) - 1));
  return readTelex(keys);
}

/** Initials written with dots as one word: `N.T.M` → `NTM`; what stands in longer words or with digits stays. */
export const joinInitials = (text: string): string =>
  text.replace(
    /(^|\s)(\p{L}(?:\.\p{L})+)\.?(?=\s|$)/gu,
    (_, before: string, word: string) => before + word.replace(/\./g, ''),
  );
