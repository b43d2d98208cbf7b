/** Words that people use for what offices call otherwise. */
import { syllablesOf, type Syllable } from '../../domain/syllables.ts';

type Spelling = Pick<Syllable, 'fold' | 'mark'>;

/** What is said, and what the texts say for it. */
const SAID: readonly (readonly [said: string, official: string])[] = [
  ['cấp 1', 'tiểu học'],
  ['cấp 2', 'trung học cơ sở'],
  ['cấp 3', 'trung học phổ thông'],
  ['cấp một', 'tiểu học'],
  ['cấp hai', 'trung học cơ sở'],
  ['cấp ba', 'trung học phổ thông'],
  ['mẫu giáo', 'mầm non'],
  ['nhà trẻ', 'mầm non'],
  ['sổ hộ nghèo', 'hộ nghèo'],
  ['thẻ bảo hiểm', 'bảo hiểm y tế'],
  ['còi xương', 'thấp còi'],
  ['tiền lương', 'thu nhập'],
  ['kiếm được', 'thu nhập'],
  ['gdp', 'giá trị sản xuất'],
  ['sát nhập', 'sáp nhập'],
  ['lụt', 'lũ'],
  ['gom rác', 'thu gom chất thải rắn'],
  ['rác thu gom', 'thu gom chất thải rắn'],
  ['dồn điền đổi thửa', 'tích tụ ruộng đất'],
  ['một cửa', 'thủ tục hành chính'],
  ['giấy tờ qua mạng', 'dịch vụ công trực tuyến'],
  ['làm giấy tờ', 'thủ tục hành chính'],
  ['chết đuối', 'đuối nước'],
  ['nhà tình nghĩa', 'nhà đại đoàn kết'],
  ['nhà tình thương', 'nhà đại đoàn kết'],
  ['học bác', 'học tập và làm theo Bác'],
  ['sài gòn', 'thành phố Hồ Chí Minh'],
  ['bệnh nhân', 'người bệnh'],
  ['gỡ bài', 'gỡ bỏ'],
  ['file', 'tệp'],
  // Small numbers, which texts write out.
  ['2', 'hai'],
  ['3', 'ba'],
  ['4', 'bốn'],
  ['5', 'năm'],
  ['6', 'sáu'],
  ['7', 'bảy'],
  ['8', 'tám'],
  ['9', 'chín'],
  ['10', 'mười'],
];

const ENTRIES = SAID.map(([said, official]) => ({
  said: syllablesOf(said),
  official: syllablesOf(official),
}));

/** True where one typed word is the glossary's: with its marks, or without any. */
const isSaid = (typed: Spelling, said: Spelling) =>
  typed.mark === said.mark || (typed.fold === said.fold && typed.mark === `${typed.fold}0`);

/** The query in official words, one way for each phrase of the glossary that it holds, and that is no part of another. */
export function officially(typed: readonly Spelling[]): Spelling[][] {
  const found = ENTRIES.flatMap(({ said, official }) => {
    const from = typed.findIndex((_, start) =>
      said.every((word, i) => {
        const other = typed[start + i];
        return other !== undefined && isSaid(other, word);
      }),
    );
    return from < 0 ? [] : [{ from, to: from + said.length, official }];
  });
  return found
    .filter(
      (it) => !found.some((other) => other !== it && other.from <= it.from && other.to >= it.to),
    )
    .map(({ from, to, official }) => [...typed.slice(0, from), ...official, ...typed.slice(to)]);
}
