/** Numbers as a text may write them out. */
const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** What a figure is called behind a ten: `hai mươi mốt`, `mười lăm`. */
const BEHIND: Readonly<Record<number, readonly string[]>> = {
  1: ['mốt', 'một'],
  4: ['tư', 'bốn'],
  5: ['lăm', 'năm', 'nhăm'],
  7: ['bảy', 'bẩy'],
};

/** Ways to write out a whole number from 1 to 99; nothing for any other. */
export function numberWords(value: number): string[] {
  if (!Number.isInteger(value) || value < 1 || value > 99) return [];
  const [ten, one] = [Math.floor(value / 10), value % 10];
  const word = ONES[one] ?? '';
  if (ten === 0) return one === 7 ? ['bảy', 'bẩy'] : [word];
  const tens = ten === 1 ? ['mười'] : [`${ONES[ten]} mươi`];
  if (one === 0) return tens;
  return tens.flatMap((it) => (BEHIND[one] ?? [word]).map((behind) => `${it} ${behind}`));
}

/** A whole number up to 999 as people say it: `bốn trăm mười bảy`; nothing for any other. */
export function spokenNumber(value: number): string | undefined {
  const rest = value % 100;
  const [words] = numberWords(rest);
  if (value < 100) return words;
  if (!Number.isInteger(value) || value > 999) return undefined;
  const hundreds = `${ONES[Math.floor(value / 100)]} trăm`;
  return [hundreds, rest > 0 && rest < 10 && 'linh', words].filter(Boolean).join(' ');
}

/** What makes a number word behind it a part of something else: `một trăm linh hai`, `thứ ba`, `hằng năm`. */
const PART_OF = 'linh|lẻ|trăm|nghìn|ngàn|mươi|mười|thứ|hằng|hàng|mỗi|mấy|nhiều|từng';
/** `Năm` is a year behind a number, and at the head of what people do in it. */
const YEAR =
  '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|vài|bao)\\s|(?:cả|trong|đầu|cuối|giữa|qua)\\s(?=năm\\s+(?:người\\s+dân|bà\\s+con))';

/**
 * True where a text writes a number out before what it counts: `cứu ba người`.
 * @param things Patterns for what is counted.
 * @param gap How many words may stand between: `hai đơn vị cấp xã`.
 */
export function saysInWords(
  text: string,
  value: number,
  things: readonly string[],
  gap = 0,
): boolean {
  return numberWords(value).some((words) => {
    const before = `(?<!\\p{L})(?<!(?<!\\p{L})(?:(?:${PART_OF})\\s${words === 'năm' ? `|${YEAR}` : ''}))`;
    // Behind a year the sentence goes on: `năm nay cả xã`.
    const between = `(?:\\p{L}+\\s+){0,${words === 'năm' ? 0 : gap}}`;
    return new RegExp(
      `${before}${words.replaceAll(' ', '\\s+')}\\s+${between}(?:${things.join('|')})(?!\\p{L})`,
      'iu',
    ).test(text);
  });
}
