/** The outcome of an indicator and the Vietnamese sentences that state it. */
import { formatFigure, formatNumber, formatQuantity } from './format.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  missingYears,
  speaksOfDistrict,
  VERDICTS,
  type Comparator,
  type Figure,
  type FigureKind,
  type Measure,
  type Outcome,
  type Target,
} from './progress.ts';
import { capitalise } from './vietnamese.ts';

export interface Judgement {
  outcome: Outcome;
  /** Why, as one or two Vietnamese sentences. */
  reason: string;
}

/** Outcome of an indicator and the reason in words. */
export function judge(
  measure: Measure,
  target: Target,
  unit: string,
  figures: readonly Figure[],
): Judgement {
  const verdict = VERDICTS[measure](target, figures);
  const missing = missingYears(measure, target, figures);
  const goal = `kế hoạch đặt ${target.comparator === 'achieved' ? 'mốc ' : ''}${targetPhrase(target, unit)}`;
  if (verdict === 'met') return { outcome: 'met', reason: sentence(target, unit, figures, goal) };
  if (verdict === 'missed')
    return { outcome: 'notMet', reason: sentence(target, unit, figures, goal) };
  if (!figures.some(speaksOfDistrict)) {
    return {
      outcome: 'noData',
      reason: `Chưa tìm thấy số liệu công bố của huyện cho giai đoạn ${FIRST_YEAR}–${LAST_YEAR}; ${goal}.`,
    };
  }
  return {
    outcome: 'insufficient',
    reason: `${sentence(target, unit, figures, goal)} ${whyOpen(measure, missing)}`,
  };
}

const COMPARATOR_WORDS: Record<Exclude<Comparator, 'between' | 'achieved'>, string> = {
  moreThan: 'trên',
  atLeast: 'ít nhất',
  atMost: 'không quá',
  exactly: '',
};

/** The target in a phrase: `trên 95%`, `ít nhất 45%`, `10–15 hợp tác xã`. */
export function targetPhrase(target: Target, unit: string): string {
  const { comparator, value = 0, range } = target;
  if (comparator === 'achieved') return `hoàn thành chậm nhất năm ${target.by}`;
  if (comparator === 'between') {
    const [min, max] = range ?? [0, 0];
    return `${formatNumber(min)}–${formatQuantity(max, unit)}`;
  }
  const quantity = formatQuantity(value, unit);
  const word = COMPARATOR_WORDS[comparator];
  return word ? `${word} ${quantity}` : quantity;
}

const KIND_NOTES: Record<FigureKind, string> = {
  actual: '',
  estimate: ' (số ước)',
  partial: ' (chưa trọn năm)',
  plan: ' (kế hoạch)',
};

/** The latest figure of the district in words, then the plan's target. */
function sentence(target: Target, unit: string, figures: readonly Figure[], goal: string): string {
  if (target.comparator === 'achieved') return `${capitalise(goal)}.`;
  const latest = figures
    .filter(speaksOfDistrict)
    .toSorted((a, b) => a.year - b.year || rank(a) - rank(b))
    .at(-1);
  if (!latest) return `${capitalise(goal)}.`;
  const value = formatFigure(latest.value, unit, latest.bound);
  const doubt = latest.verified ? '' : ' (chưa đối chiếu được)';
  return `Số mới nhất của huyện là năm ${latest.year}: ${value}${KIND_NOTES[latest.kind]}${doubt}; ${goal}.`;
}

/** Within a year the figure that says most about the whole year comes last. */
function rank(figure: Figure): number {
  const byKind = { plan: 0, partial: 1, estimate: 2, actual: 3 }[figure.kind];
  return byKind * 2 + (figure.preferred ? 1 : 0);
}

function whyOpen(measure: Measure, missing: readonly number[]): string {
  if (measure === 'milestone')
    return 'Chưa tìm thấy quyết định hay văn bản xác nhận nên chưa kết luận.';
  if (missing.length === 0) return 'Số đã công bố chưa đủ chính xác để kết luận.';
  const years = new Intl.ListFormat('vi').format(missing.map(String));
  return `Thiếu số thực hiện cả năm ${years} nên chưa kết luận.`;
}
