/** What is left in a query when a Vietnamese keyboard was not switched on: Telex and VNI keystrokes. */

const HORN: Record<string, string> = { u: 'ư', o: 'ơ' };
const HAT: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const TELEX_TONES = 'fsxrj';
const VNI_TONES = '21435';
const VOWELS = 'aăâeêioôơuưy';

/** First index after the first vowel; keys before it belong to the initial consonant. */
function afterFirstVowel(word: string): number {
  return [...word].findIndex((letter) => VOWELS.includes(letter)) + 1;
}

/** Takes the tone key out: the last one that stands after the first vowel. */
function takeTone(word: string, keys: string): { rest: string; tone: number } {
  const first = afterFirstVowel(word);
  if (first === 0) return { rest: word, tone: 0 };
  for (let i = word.length - 1; i >= first; i--) {
    const tone = keys.indexOf(word.charAt(i)) + 1;
    if (tone > 0) return { rest: word.slice(0, i) + word.slice(i + 1), tone };
  }
  return { rest: word, tone: 0 };
}

/** Puts a horn or breve where the key asks: on `uo` as a pair, else on the vowel before it, else on the last that takes one. */
function addHorn(word: string, key: string, takes: string): string {
  let result = word;
  for (let at = result.indexOf(key); at >= 0; at = result.indexOf(key)) {
    const before = result.slice(0, at);
    const after = result.slice(at + 1);
    const pair = /[uư]o(?=[^uo]*$)/.exec(before);
    if (pair && takes.includes('o')) result = before.replace(/[uư]o(?=[^uo]*$)/, 'ươ') + after;
    else {
      const place = [...before].map((letter) => takes.includes(letter)).lastIndexOf(true);
      if (place < 0) return word;
      const letter = before.charAt(place);
      result = before.slice(0, place) + (HORN[letter] ?? 'ă') + before.slice(place + 1) + after;
    }
  }
  return result.replace('ưo', 'ươ');
}

/**
 * Reads a word as Telex keystrokes: `nhuwowngj` → `nhương5` (canonical marked form).
 * `undefined` where the word holds no such key.
 */
export function readTelex(word: string): string | undefined {
  if (!/^[a-zâăêôơưđ]+$/.test(word)) return undefined;
  const { rest, tone } = takeTone(word, TELEX_TONES);
  let letters = rest.replace(/^dd/, 'đ');
  if (/^d.+d$/.test(letters)) letters = `đ${letters.slice(1, -1)}`;
  letters = letters.replace(/([aeo])(?:\1|([^aeo]+)\1$)/, (_, vowel: string, between = '') => {
    return (HAT[vowel] ?? vowel) + String(between);
  });
  letters = addHorn(letters, 'w', 'uoa');
  if (letters.startsWith('w')) letters = `ư${letters.slice(1)}`;
  const mark = letters + String(tone);
  return mark === `${word}0` ? undefined : mark;
}

/** Reads a word as VNI keystrokes: `nu7o71c` → `nươc1`. `undefined` where it is not letters and digits. */
export function readVni(word: string): string | undefined {
  if (!/^[a-zâăêôơưđ]+[0-9][a-z0-9]*$/.test(word)) return undefined;
  const { rest, tone } = takeTone(word, VNI_TONES);
  let letters = rest.includes('9') ? rest.replace('9', '').replace(/^d/, 'đ') : rest;
  letters = letters.replace(/([aeo])([^aeo6]*)6/, (_, vowel: string, between: string) => {
    return (HAT[vowel] ?? vowel) + between;
  });
  letters = addHorn(letters, '7', 'uo');
  letters = addHorn(letters, '8', 'a');
  return /[0-9]/.test(letters) ? undefined : letters + String(tone);
}

/** Initials written with dots as one word: `N.T.M` → `NTM`; what stands in longer words or with digits stays. */
export const joinInitials = (text: string): string =>
  text.replace(
    /(^|\s)(\p{L}(?:\.\p{L})+)\.?(?=\s|$)/gu,
    (_, before: string, word: string) => before + word.replace(/\./g, ''),
  );
