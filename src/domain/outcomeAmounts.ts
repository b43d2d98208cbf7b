/** The amounts of a verdict in words: a distance, what passes a range, a sum or an average. */
import { formatFigure, formatQuantity } from './format.ts';
import type { Finding, Target } from './progress.ts';

/** `lệch 2,3 điểm phần trăm`: how far what is known stays from the number to be equalled, at the least. */
export function distancePhrase(
  { value = NaN }: Target,
  { basis, amount }: Finding,
  unit: string,
): string {
  const [figure] = basis;
  const { low, high } = amount ?? { low: figure?.value ?? NaN, high: figure?.value ?? NaN };
  const nearest = low > value ? low : high;
  const distance = Number(Math.abs(nearest - value).toFixed(4));
  const exact = low === high && (amount !== undefined || figure?.bound === 'exact');
  return `lệch ${exact ? '' : 'ít nhất '}${formatQuantity(distance, unit === '%' ? 'điểm phần trăm' : unit)}`;
}

/** That a range was passed, which is no miss. */
export function excess({ comparator, range }: Target, { basis }: Finding, unit: string): string {
  if (comparator !== 'between' || !range) return '';
  const beyond = basis.filter(({ value }) => value > range[1]);
  if (beyond.length === 0) return '';
  const listed = new Intl.ListFormat('vi').format(
    beyond.map((it) => `năm ${it.year} ${formatFigure(it, unit)}`),
  );
  return `; vượt khoảng đặt ra: ${listed}`;
}

/** A computed amount by the end that decided: its limit from above or from below; four decimals, as figures are shown. */
export function amountPhrase(target: Target, { verdict, amount }: Finding, unit: string): string {
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
