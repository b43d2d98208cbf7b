/** Vietnamese as it comes out where the keyboard program was off, set to another method, or Caps Lock was on. */

export type TypingFault = 'unmarked' | 'telex' | 'vni' | 'capitals';

const WORD = /[\p{L}\p{M}\d]+/gu;
const INITIAL = '(?:qu|gi|[cgknpt]?h|ngh?|tr|[bcdgklmnpqrstvx])?';
const FINAL = '(?:ch|n[gh]?|[cmpt])?';
/** A Vietnamese syllable without its marks. */
const PLAIN = new RegExp(`^${INITIAL}[aeiouy]{1,3}${FINAL}$`, 'i');
/** Of those, what no syllable is without marks: one closed by c, ch, p or t has a tone, `ie`, `uo` and `ye` have a hat or a horn. */
const IMPOSSIBLE = /[aeiouy](?:ch?|p|t)$|(?<!g)ie|(?<!q)uo|[^aeiou]ye/i;
/** A syllable in Telex: letters doubled, `w`, or a tone's letter at its end. */
const TELEX = new RegExp(
  `^(?:d(?=d))?${INITIAL}(?=[a-z]*(?:aa|ee|oo|[aou]w|[sfrxj]$)|(?<=dd))[aeiouyw]{1,5}${FINAL}[sfrxj]?$`,
  'i',
);
/** A syllable in VNI: with figures for its marks. */
const VNI = new RegExp(`^${INITIAL}9?[aeiouy]{1,3}[1-8]{0,2}[aeiouy]{0,2}${FINAL}[1-8]{0,2}$`, 'i');

/** A word that begins as none but one of Telex does; an attack on servers is called `ddos`. */
const isDoubled = (word: string) => /^dd(?!os)/i.test(word) && TELEX.test(word);
const LONG = 4;
const isMarked = (word: string) => /[^\x20-\x7e]/.test(word);

/** Web and mail addresses, and words joined as in the address of a page. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<!\S)\S{0,200}[\w(]\/\S*|(?<!\S)\/\S*|(?<!\S)\S{1,64}@\S+|(?<!\w)\w{1,40}(?:-\w{1,40}){2,}/g;

/** True for most sentences, which have marks and small letters enough: looking closer takes its time. */
function looksRight(sentence: string): boolean {
  let marks = 0;
  let small = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    const code = sentence.charCodeAt(index);
    if (code > 0xbf) marks += 1;
    else if (code > 0x60 && code < 0x7b) small += 1;
  }
  return marks > sentence.length * 0.12 && small > sentence.length * 0.2;
}

/**
 * How a sentence was mistyped, if it was. Names, abbreviations and words of other languages stand in
 * good sentences, so that most of its words must tell.
 */
export function typingFault(sentence: string): TypingFault | undefined {
  if (/dd/i.test(sentence) && sentence.replace(ADDRESS, ' ').match(WORD)?.some(isDoubled))
    return 'telex';
  if (looksRight(sentence)) return undefined;
  const words = (sentence.replace(ADDRESS, ' ').match(WORD) ?? []).filter((word) =>
    /\p{L}/u.test(word),
  );
  if (words.length < LONG) return undefined;
  const letters = sentence.match(/\p{L}/gu) ?? [];
  const loud = letters.filter((letter) => letter !== letter.toLowerCase());
  const share = (list: readonly string[]) => list.length / words.length;
  const marked = words.filter(isMarked);
  if (loud.length > letters.length * 0.9 && letters.length > 15 && share(marked) > 0.4)
    return 'capitals';
  if (share(marked) > 0.5) return undefined;
  // Abbreviations tell nothing.
  const open = words.filter((word) => !isMarked(word) && /[a-z]/.test(word));
  const vni = open.filter((word) => /[a-z]\d/i.test(word) && word.length > 2 && VNI.test(word));
  if (vni.length > 1 && share(vni) >= 0.3) return 'vni';
  const telex = open.filter((word) => TELEX.test(word));
  if (telex.length > 1 && share(telex) >= 0.4) return 'telex';
  const plain = open.filter((word) => PLAIN.test(word));
  const impossible = plain.filter((word) => IMPOSSIBLE.test(word) && /^[a-z]/.test(word));
  if (plain.length < LONG) return undefined;
  const alone = marked.length <= 1 && share(plain) >= 0.7;
  return (alone && impossible.length > 0) || (share(plain) >= 0.5 && impossible.length > 1)
    ? 'unmarked'
    : undefined;
}
