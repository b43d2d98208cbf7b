/** Numbers up to ninety-nine, as a text may write them out. */
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
