/** Characters that do not belong in Vietnamese text: unseen, look-alike, or left by an old encoding. */

/** Unseen characters: controls, zero-width and direction marks, soft hyphens, private use, the mark of lost text. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff]|[\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/gu;

/** What stands where a program could not keep a letter: taking it away leaves another word. */
const LOST = /[\u0080-\u009f\ufffd]/;

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [
    ['авеікмнорстхуѕјԁһԛԝАВЕІКМНОРСТХУЅЈ', 'abeikmhopctxysjdhqwABEIKMHOPCTXYSJ'],
    ['αβεικμνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aBeikuvoptuxABEZHIKMNOPTYX'],
    ['ÐðƉɖ', 'ĐđĐđ'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, [...to][index]])),
) as Record<string, string>;

const FOREIGN = /[\p{L}--[\p{Script=Latin}ªº]]|[ÐðƉɖ]|[\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/gv;

/** UTF-8 read as Windows-1252: `Cáº©m`, `Ä‘`, `Äƒ`. */
const MOJIBAKE =
  /á[º»][\u0080-\u00ff\u2010-\u20ac\u0152-\u0192]|Ã[\u0080-\u00bf\u0152-\u0178\u20ac]|Ä[\u0080-\u00bf\u0192‘’‚]|Å[\u0080-\u00bf]|Æ[°¡]|Â[\u00a0-\u00bf]/;

/** Letters that TCVN3, VNI and Windows-1258 leave behind and Vietnamese does not have. */
const OLD_LETTER = /[åäëïöüÿñæøþßûîÅÄËÏÖÜÑÆØÞÛÎ]/;
/** Two letters of VNI or Windows-1258 that are one in Vietnamese: `xaõ`, `nhaân`, `Câìm`. */
const OLD_PAIR = /a[âêáàãéèùõ]|e[âáàãùõ]|o[âùõ]|[âêô][ìò]/i;
/** The shape of a Vietnamese syllable, with any marked letter for a vowel; in VNI `ñ` stands for `đ`. */
const SYLLABLE =
  /^(?:qu|gi|[cgknpt]?h|ngh?|tr|[bcdđgklmnñpqrstvx])?(?:[aeiouyæøþß]|(?![đñſ])[\u00c0-\u1ef9]|(?<![aeiouyà-ỹ])ñ){1,4}(?:ch|n[gh]?|[cmpt])?$/iu;

/**
 * Where a word of an old encoding stands. A letter such as `ü` alone does not tell: names of other
 * languages have it, but are seldom written as a Vietnamese syllable is.
 */
function oldWord(text: string): number | undefined {
  if (OLD_LETTER.test(text) || OLD_PAIR.test(text))
    for (const { 0: word, index } of text.matchAll(/\p{L}+/gu))
      if ((OLD_LETTER.test(word) || OLD_PAIR.test(word)) && SYLLABLE.test(word)) return index;
  return OLD_SIGN.exec(text)?.index;
}

/** Signs that stand inside or at the end of a word of TCVN3: `C¶nh s¸t`, `x·`. */
const OLD_SIGN = /\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬×÷]\p{L}|\p{L}[µ¸¶·](?!\p{L})|(?<!\p{L})[®§]\p{Ll}/u;

/** Web addresses may carry letters of any language. */
const ADDRESS = /https?:\/\/[^\s"')]+/g;

interface CharacterFault {
  /** Position in the text. */
  index: number;
  message: string;
  /** The text with the fault mended, where that is certain. */
  mended?: string;
}

const code = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The plain letter behind a look-alike, if there is one. */
const plain = (letter: string) =>
  LOOKALIKES[letter] ?? (letter.normalize('NFKC') === letter ? '' : letter.normalize('NFKC'));

/** The first fault of each kind in a line of text. */
export function characterFaults(line: string): CharacterFault[] {
  const words = line.replace(ADDRESS, (address) => '.'.repeat(address.length));
  const faults: CharacterFault[] = [];
  const [unseen] = line.matchAll(UNSEEN);
  if (LOST.test(line))
    faults.push({
      index: line.search(LOST),
      message: `có chữ đã mất (${code(LOST.exec(line)?.[0] ?? '')}) ở "${around(line, line.search(LOST))}", như khi tệp lưu sai bảng mã; hãy gõ lại theo nguồn`,
    });
  else if (unseen)
    faults.push({
      index: unseen.index,
      message: `có ký tự không nhìn thấy (${code(unseen[0])}) sau "${line.slice(Math.max(0, unseen.index - 20), unseen.index).trim()}"; hãy xóa`,
      mended: line.replace(UNSEEN, ''),
    });
  const [foreign] = line.matchAll(FOREIGN);
  if (foreign) {
    const mended = line.replace(FOREIGN, plain);
    const certain = [...line.matchAll(FOREIGN)].every(([letter]) => plain(letter) !== '');
    faults.push({
      index: foreign.index,
      message: `chữ "${foreign[0]}" (${code(foreign[0])}) không phải chữ cái tiếng Việt, chỉ trông giống; hãy gõ lại`,
      ...(certain && { mended }),
    });
  }
  const mojibake = MOJIBAKE.exec(words);
  const old = oldWord(words);
  if (mojibake)
    faults.push({
      index: mojibake.index,
      message: `chữ bị hỏng bảng mã ("${around(line, mojibake.index)}"); hãy gõ lại cả dòng bằng Unicode`,
    });
  else if (old !== undefined)
    faults.push({
      index: old,
      message: `"${around(line, old)}" có thể còn ở bảng mã cũ (TCVN3, VNI hoặc Windows-1258); hãy gõ lại bằng Unicode`,
    });
  return faults;
}

/** The word at a position with what touches it. */
function around(line: string, index: number): string {
  const before =
    line
      .slice(Math.max(0, index - 20), index)
      .split(/\s/)
      .at(-1) ?? '';
  const after = line.slice(index, index + 20).split(/\s/)[0] ?? '';
  return before + after;
}
