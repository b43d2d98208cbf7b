/** Rising numbers, such as rows of documents, in few letters. */
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
