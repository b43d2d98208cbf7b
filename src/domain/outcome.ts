/** The outcome of an indicator and the Vietnamese sentences that state it. */
import { formatFigure, formatNumber, formatQuantity } from './format.ts';
import {
  decide,
  latestResult,
  disputedYears,
  isDeciding,
  isDisputed,
  missingYears,
  speaksOfUnit,
  type Comparator,
  type Figure,
  type FigureKind,
  type Finding,
  type Measure,
  type Outcome,
  type Target,
} from './progress.ts';
import { periodSpan, type Period } from './period.ts';
import { capitalise } from './vietnamese.ts';

interface Judgement {
  outcome: Outcome;
  /** Why, as one or two Vietnamese sentences. */
  reason: string;
}

/** Whose plan the target belongs to. */
export interface PlanScope {
  period: Period;
  /** What the unit is called: `huyện`. */
  kind: string;
}

/** Outcome of an indicator, measured in `unit`, and the reason in words. */
export function judge(
  measure: Measure,
  target: Target,
  unit: string,
  figures: readonly Figure[],
  { period, kind }: PlanScope,
): Judgement {
  const finding = decide(measure, target, figures, period);
  const phrase = targetPhrase(target, unit, measure);
  const goal = `kế hoạch đặt ${measure === 'milestone' ? 'mốc' : 'mức'} ${phrase}`;
  if (finding.verdict !== 'open') {
    return {
      outcome: finding.verdict === 'met' ? 'met' : 'notMet',
      reason: `${decidedBy(measure, target, finding, unit)}; ${goal}.`,
    };
  }
  const own = figures.filter((figure) => speaksOfUnit(figure, period));
  if (own.length === 0) {
    const lacking =
      measure === 'milestone'
        ? 'Chưa tìm thấy quyết định hay văn bản xác nhận'
        : `Chưa tìm thấy số liệu công bố của ${kind} cho giai đoạn ${periodSpan(period)}`;
    return { outcome: 'noData', reason: `${lacking}; ${goal}.` };
  }
  // Of a disputed year no figure is picked for the sentence.
  const agreed = own.filter((it) => !isDeciding(it) || !isDisputed(figures, it.year));
  const known = latestKnown(unit, agreed, goal, kind);
  const disputed = disputedYears(measure, target, figures, period);
  const missing = missingYears(measure, target, figures, period);
  return {
    outcome: 'insufficient',
    reason: [
      known,
      disputePhrase(disputed),
      disputed.length > 0 && missing.length === 0 ? undefined : whyOpen(measure, missing),
    ]
      .filter((it) => it !== undefined)
      .join(' '),
  };
}

const COMPARATOR_WORDS: Record<Exclude<Comparator, 'between' | 'achieved'>, string> = {
  moreThan: 'trên',
  atLeast: 'ít nhất',
  atMost: 'không quá',
  exactly: '',
};

const MEASURE_WORDS: Record<Measure, (quantity: string) => string> = {
  endOfPeriod: (quantity) => quantity,
  everyYear: (quantity) => `${quantity} mỗi năm`,
  yearlyAverage: (quantity) => `bình quân ${quantity} mỗi năm`,
  total: (quantity) => `${quantity} cả giai đoạn`,
  milestone: (quantity) => quantity,
};

/** How each measure is concluded, as the method page says it. */
export const measureRules = ({ to }: Period): Record<Measure, string> => ({
  endOfPeriod: `Cuối giai đoạn: kế hoạch không ghi năm cho từng chỉ tiêu; trang này xét số của năm ${to}.`,
  everyYear:
    'Từng năm: đạt khi mọi năm đều có số và đều đạt; chưa đạt ngay khi có một năm không đạt.',
  yearlyAverage:
    'Bình quân năm: chỉ kết luận khi có đủ số của mọi năm. Tăng 7%, 11,2% và 13% trong ba năm trên năm năm chưa nói được gì về mức bình quân.',
  total:
    'Cộng cả giai đoạn: kết luận khi có đủ các năm, hoặc sớm hơn khi tổng đã biết đủ để quyết định.',
  milestone:
    'Đạt mốc: cần một quyết định hoặc văn bản xác nhận. Không tìm thấy thì ghi là chưa tìm thấy, không ghi là không đạt.',
});

/** The target in a phrase: `trên 95%`, `10–15 hợp tác xã mỗi năm`, `bình quân trên 10,7% mỗi năm`. */
export function targetPhrase(target: Target, unit: string, measure: Measure): string {
  return MEASURE_WORDS[measure](targetQuantity(target, unit));
}

function targetQuantity({ comparator, value = 0, range, by }: Target, unit: string): string {
  if (comparator === 'achieved') return `hoàn thành chậm nhất năm ${by}`;
  if (comparator === 'between') {
    const [min, max] = range ?? [0, 0];
    return `${formatNumber(min)}–${formatQuantity(max, unit)}`;
  }
  const quantity = formatQuantity(value, unit);
  const word = COMPARATOR_WORDS[comparator];
  // A share cannot exceed 100 %, so "at least" would add nothing.
  const whole = comparator === 'atLeast' && unit === '%' && value === 100;
  return word && !whole ? `${word} ${quantity}` : quantity;
}

/** What the verdict rests on. */
function decidedBy(measure: Measure, target: Target, finding: Finding, unit: string): string {
  const { verdict, basis } = finding;
  const [first] = basis;
  const span = `${first?.year}–${basis.at(-1)?.year}`;
  switch (measure) {
    case 'yearlyAverage':
      return `Bình quân các năm ${span} là ${amountPhrase(target, finding, unit)}`;
    case 'total':
      return `Cộng các năm đã có số là ${amountPhrase(target, finding, unit)}`;
    case 'milestone':
      return `Đã có văn bản xác nhận năm ${first?.year}`;
    case 'everyYear':
      if (verdict === 'met') return `Năm nào trong các năm ${span} cũng đạt`;
      return yearSentence(first, unit);
    case 'endOfPeriod':
      return yearSentence(first, unit);
  }
}

/** A computed amount by the end that decided: its limit from above or from below; four decimals, as figures are shown. */
function amountPhrase(target: Target, { verdict, amount }: Finding, unit: string): string {
  if (!amount) throw new RangeError('a sum or average without an amount');
  const { low, high, above, below } = amount;
  const quantity = (value: number) => formatQuantity(Number(value.toFixed(4)), unit);
  if (low === high) return quantity(low);
  const byUpperEnd =
    verdict === (target.comparator === 'atMost' ? 'met' : 'missed') && Number.isFinite(high);
  if (byUpperEnd || !Number.isFinite(low))
    return `${below ? 'dưới' : 'không quá'} ${quantity(high)}`;
  return `${above ? 'trên' : 'ít nhất'} ${quantity(low)}`;
}

function yearSentence(figure: Figure | undefined, unit: string): string {
  if (!figure) throw new RangeError('a verdict without a figure');
  return `Năm ${figure.year} thực hiện ${formatFigure(figure, unit)}`;
}

const KIND_NOTES: Record<FigureKind, string> = {
  actual: '',
  estimate: ' (số ước)',
  partial: ' (chưa trọn năm)',
  plan: ' (kế hoạch)',
};

/** The latest of the unit's own figures in words, then the plan's target. */
function latestKnown(unit: string, own: readonly Figure[], goal: string, kind: string): string {
  const latest = latestResult(own);
  if (!latest) return `${capitalise(goal)}.`;
  const value = formatFigure(latest, unit);
  const doubt = latest.verified ? '' : ' (chưa đối chiếu được)';
  return `Số mới nhất của ${kind}, năm ${latest.year}, là ${value}${KIND_NOTES[latest.kind]}${doubt}; ${goal}.`;
}

/** `Năm 2022 có hai số khác nhau, chưa biết số nào đúng.`; nothing where no year is disputed. */
export function disputePhrase(years: readonly number[]): string | undefined {
  if (years.length === 0) return undefined;
  const listed = new Intl.ListFormat('vi').format(years.map(String));
  return years.length === 1
    ? `Năm ${listed} có những số khác nhau, chưa biết số nào đúng.`
    : `Các năm ${listed} đều có những số khác nhau, chưa biết số nào đúng.`;
}

function whyOpen(measure: Measure, missing: readonly number[]): string {
  if (measure === 'milestone')
    return 'Chưa tìm thấy quyết định hay văn bản xác nhận nên chưa kết luận được.';
  if (missing.length === 0) return 'Số đã công bố chưa đủ chính xác để kết luận.';
  const years = new Intl.ListFormat('vi').format(missing.map(String));
  const which = missing.length === 1 ? `của năm ${years}` : `của các năm ${years}`;
  return `Còn thiếu số thực hiện cả năm ${which}, nên chưa kết luận được.`;
}
