/** The outcomes a target can have, and the rules behind them, in words. */
import { formatDateShort } from './dates.ts';
import { ABOUT_REACH, type Figure } from './figures.ts';
import { countWord, formatFigure, formatQuantity } from './format.ts';
import { partYearOf, wholeYears, type Term } from './period.ts';
import type { Measure } from './progress.ts';

/**
 * What can be said of a target. `notYet`: the last whole year falls short of a level that was set for a
 * later one. `off`: a number to be equalled is not, for which the plan names no tolerance. `unconfirmed`:
 * no document shows that a milestone was reached.
 */
export type Outcome =
  'met' | 'notMet' | 'notYet' | 'off' | 'insufficient' | 'unconfirmed' | 'noData';

/** True where a target cannot be concluded, for whose figures or documents a letter asks. */
export function hasOpenOutcome(outcome: Outcome): boolean {
  return outcome === 'insufficient' || outcome === 'unconfirmed' || outcome === 'noData';
}

/** Address segments of the outcomes. */
export const OUTCOME_SLUGS: Record<Outcome, string> = {
  met: 'dat',
  notMet: 'chua-dat',
  notYet: 'chua-toi-muc-dat',
  off: 'lech-muc-dat',
  insufficient: 'chua-du-so-lieu',
  unconfirmed: 'chua-thay-van-ban',
  noData: 'chua-co-so-lieu',
};

/** Every outcome, best known first. */
export const OUTCOMES = Object.keys(OUTCOME_SLUGS) as Outcome[];

/** The outcomes by name, for lists of targets. */
export const outcomeLabels = ({ to, lastWholeYear }: Term): Record<Outcome, string> => ({
  met: 'đạt',
  notMet: 'chưa đạt',
  notYet:
    lastWholeYear < to
      ? `chưa tới mức đặt cho ${to} (xét năm ${lastWholeYear})`
      : 'chưa tới mức đặt cho một năm về sau',
  off: 'lệch mức đặt ra',
  insufficient: 'chưa đủ số liệu để kết luận',
  unconfirmed: 'chưa thấy văn bản xác nhận',
  noData: 'chưa có số liệu',
});

type Example = Pick<Figure, 'value' | 'bound'>;
const exact = (value: number): Example => ({ value, bound: 'exact' });
const atLeast = (value: number): Example => ({ value, bound: 'atLeast' });
const about = (value: number): Example => ({ value, bound: 'about' });

/** How each measure is concluded, as the method page says it. */
export const measureRules = (term: Term): Record<Measure, string> => {
  const { to, lastWholeYear } = term;
  const early = lastWholeYear < to;
  const years = `${term.from}–${lastWholeYear}`;
  const count = countWord(wholeYears(term).length);
  return {
    endOfPeriod: early
      ? `Cuối giai đoạn: kế hoạch không ghi năm cho từng chỉ tiêu, trang này hiểu là năm ${to}; vì không có số trọn năm ${to} nên xét năm ${lastWholeYear}. Năm ${lastWholeYear} đã tới mức ấy là đạt; chưa tới thì ghi “chưa tới mức đặt cho ${to}”, không ghi là chưa đạt.`
      : `Cuối giai đoạn: kế hoạch không ghi năm cho từng chỉ tiêu; trang này xét năm ${to}.`,
    everyYear: `Từng năm: đạt khi cả ${count} năm ${years} đều có số và đều đạt; chưa đạt ngay khi có một năm không đạt.`,
    yearlyAverage: `Bình quân năm: chỉ kết luận khi có đủ số của ${count} năm ${years}, lấy trung bình cộng. Số ước chỉ cho biết mức tạm tính.`,
    total: `Cộng cả giai đoạn: đạt ngay khi tổng đã biết đủ mức; chỉ ghi chưa đạt khi có đủ số của ${count} năm ${years}${early ? ` và số ${partOfYear(term)}` : ''}. Số cộng dồn nhiều năm không được cộng thêm.`,
    milestone: `Đạt mốc: cần một quyết định hoặc văn bản xác nhận trong hạn của mốc${early ? `, muộn nhất là ngày ${formatDateShort(term.end)}` : ''}. Không tìm thấy thì không ghi là không đạt.`,
  };
};

/** Figures that can both be true, and such that cannot, as the rule below gives them for examples. */
export const EXAMPLES = {
  together: { bound: [exact(12), atLeast(10)], about: [exact(414), about(400)] },
  apart: { bound: [exact(12), atLeast(15)], about: [exact(430), about(400)] },
} as const;

/** Which of several figures about one year is used, as the method page says it. */
export function agreementRule(): string {
  const { together, apart } = EXAMPLES;
  const said = (figure: Example) => `“${formatFigure(figure, '').trim()}”`;
  return [
    `Có thể cùng đúng, như ${together.bound[0].value} và ${said(together.bound[1])}, thì dùng số rõ hơn: số đúng, rồi “trên”, “ít nhất”, rồi “dưới”, “không quá”, rồi “khoảng”.`,
    `Không thể, như ${apart.bound[0].value} và ${said(apart.bound[1])}, mà chưa rõ số nào đúng thì không dùng số nào; trang ghi là có những số khác nhau, không ghi là thiếu.`,
    `Ở đây “khoảng” là lệch không quá ${formatQuantity(ABOUT_REACH * 100, '%')}: ${said(together.about[1])} hợp với ${together.about[0].value}, không hợp với ${apart.about[0].value}.`,
  ].join(' ');
}

/** The part of the unit's last year in words: `từ đầu năm 2025 đến ngày 30/6/2025`. */
export function partOfYear(term: Term): string {
  return `từ đầu năm ${partYearOf(term)} đến ngày ${formatDateShort(term.end)}`;
}
