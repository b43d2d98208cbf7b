/** A target in words, as sentences and tables say it. */
import { formatNumber, formatQuantity } from './format.ts';
import type { Comparator, Measure, Target } from './progress.ts';

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

/** The target in a phrase: `trên 95%`, `10–15 hợp tác xã mỗi năm`, `bình quân trên 10,7% mỗi năm`. */
export function targetPhrase(target: Target, unit: string, measure: Measure): string {
  return MEASURE_WORDS[measure](targetQuantity(target, unit));
}

/** The number of the target alone, with its comparing word: `trên 95%`. */
export function targetQuantity({ comparator, value = 0, range, by }: Target, unit: string): string {
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
