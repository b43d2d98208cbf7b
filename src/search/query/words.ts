/** Which documents hold a word: files of words in order, each word with the rows of its documents. */

/** `tu/…json`: some of the words. */
export interface WordsFile {
  build: string;
  words: string;
}

/** Characters of a file, about twice its bytes after gzip. */
const SIZE = 20_000;
const DIGIT = 26;
const LETTER_A = 97;
const CAPITAL_A = 65;

/** Rising numbers as their distances: digits of base 26 in letters, the last one of each a capital. */
export function packRows(rows: readonly number[]): string {
  let before = -1;
  return rows
    .map((row) => {
      let distance = row - before;
      before = row;
      let text = String.fromCharCode(CAPITAL_A + (distance % DIGIT));
      for (distance = Math.floor(distance / DIGIT); distance > 0;) {
        text = String.fromCharCode(LETTER_A + (distance % DIGIT)) + text;
        distance = Math.floor(distance / DIGIT);
      }
      return text;
    })
    .join('');
}

/** The numbers that `packRows` got. */
export function unpackRows(text: string): number[] {
  const rows: number[] = [];
  let row = -1;
  let distance = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLast = code < LETTER_A;
    distance = distance * DIGIT + code - (isLast ? CAPITAL_A : LETTER_A);
    if (!isLast) continue;
    row += distance;
    rows.push(row);
    distance = 0;
  }
  return rows;
}

/** The words of all files, in order, and the first word of each file. */
export function packWords(index: ReadonlyMap<string, readonly number[]>): {
  files: string[];
  firsts: string[];
} {
  const files: string[] = [];
  const firsts: string[] = [];
  let size = SIZE;
  for (const word of [...index.keys()].sort()) {
    const entry = `${word}:${packRows(index.get(word) ?? [])}`;
    if (size + entry.length > SIZE) {
      firsts.push(word);
      files.push(entry);
      size = 0;
    } else files[files.length - 1] += ` ${entry}`;
    size += entry.length + 1;
  }
  return { files, firsts };
}

/** The number of the file that has a word, if any has; files are known by their first words. */
export function fileOfWord(firsts: readonly string[], word: string): number {
  return firsts.filter((it) => it <= word).length - 1;
}

/** The rows of the documents that hold a word, by its file. */
export function rowsOfWord(words: string, word: string): number[] {
  const key = ` ${word}:`;
  const all = ` ${words} `;
  const at = all.indexOf(key);
  return at < 0 ? [] : unpackRows(all.slice(at + key.length, all.indexOf(' ', at + 1)));
}
