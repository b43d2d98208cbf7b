import { saysInWords } from '../../domain/numberWords.ts';
import { formatNumber, formatQuantity } from '../../domain/format.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/** Units of one dimension, each by the ways to write it: what stands for one cannot stand for another. */
const DIMENSIONS: readonly Readonly<Record<string, string>>[] = [
  {
    'nghìn đồng': '(?:nghìn|ngàn) đồng',
    'triệu đồng': '(?:triệu đồng|tr ?đ)',
    'tỷ đồng': '(?:tỷ|tỉ) đồng',
    'nghìn tỷ đồng': '(?:nghìn|ngàn) (?:tỷ|tỉ) đồng',
  },
  {
    ha: '(?:ha|héc[- ]?ta|hecta)',
    'm²': '(?:m²|m2|mét vuông)',
    'km²': '(?:km²|km2|ki-?lô-?mét vuông)',
    sào: 'sào',
  },
  {
    km: '(?:km|ki-?lô-?mét|cây số)(?![²2]| vuông)',
    m: '(?:m|mét)(?![²2³3]| (?:vuông|khối))',
  },
  { tấn: 'tấn', tạ: 'tạ', kg: '(?:kg|ki-?lô-?gam)' },
];

interface Known {
  dimension: number;
  name: string;
  pattern: string;
}

/** A unit as one of those that are known. */
function knownUnit(words: string): Known | undefined {
  for (const [dimension, units] of DIMENSIONS.entries())
    for (const [name, pattern] of Object.entries(units))
      if (new RegExp(`^${pattern}(?!\\p{L})`, 'iu').test(words))
        return { dimension, name, pattern };
  return undefined;
}

/** The other unit of its kind that a text gives a number in, where it gives that number once and in no other way. */
function otherUnit(value: number, unit: string, text: string): string | undefined {
  const own = knownUnit(unit);
  if (!own || saysInWords(text, value, [own.pattern])) return undefined;
  const number = RegExp.escape(formatNumber(value));
  const [found, again] = text.matchAll(new RegExp(`(?<![\\d.,/])${number}(?![.,]?\\d|/)\\s*`, 'g'));
  if (!found || again) return undefined;
  const told = knownUnit(text.slice(found.index + found[0].length).replace(/\s+/g, ' '));
  return told?.dimension === own.dimension && told.name !== own.name ? told.name : undefined;
}

/** Ahead of a number of something else: a part, a goal, what it is compared to. */
const OF_ELSE =
  '(?:trong đó|riêng|gồm|kế hoạch|mục tiêu|chỉ tiêu|dự toán|giai đoạn|tăng|giảm|thêm|so với|bằng|tỉnh|mỗi)';
/** Slips of a decimal point. */
const POWERS = [10, 100, 1000, 1e6];

/** The number that a text gives in a figure's own unit where the figure is a power of ten of it. */
function otherPower(value: number, unit: string, text: string): number | undefined {
  const { pattern } = knownUnit(unit) ?? (unit === '%' ? { pattern: '%' } : {});
  if (pattern === undefined || value === 0) return undefined;
  if (says(text, value, pattern) || saysInWords(text, value, [pattern])) return undefined;
  return POWERS.flatMap((power) => [value * power, value / power])
    .map((it) => Number(it.toPrecision(12)))
    .find((it) => says(text, it, pattern, String.raw`(?<!${OF_ELSE}[^.;]{0,40})`));
}

/** True where a text gives a number in a unit, in digits. */
const says = (text: string, value: number, pattern: string, ahead = '') =>
  // Most texts do not even have the digits: looking first is much faster than making the pattern.
  text.includes(formatNumber(value)) &&
  new RegExp(
    String.raw`(?<![\d.,/])${ahead}${RegExp.escape(formatNumber(value))}\s?${pattern}(?!\p{L})`,
    'iu',
  ).test(text);

/** A figure is in the unit that its own text gives it in: `20 triệu đồng` are no `20 tỷ đồng`. */
export const figureUnits: Rule = (_catalog, { records }) => [
  ...records.exemplars.flatMap((record): Problem[] => {
    const { figure, headline, summary } = record.data;
    if (!figure) return [];
    const told = otherUnit(figure.value, figure.unit, [headline, summary, record.body].join('\n'));
    return told === undefined
      ? []
      : [
          problemAt(
            record,
            ['figure', 'unit'],
            `bài kể ${formatNumber(figure.value)} ${told}, mà mục này ghi ${formatQuantity(figure.value, figure.unit)}; hãy xem lại nguồn, hoặc viết rõ ${formatQuantity(figure.value, figure.unit)} trong bài`,
          ),
        ];
  }),
  ...records.indicators.flatMap((record) =>
    record.data.observations.flatMap(({ value, note = '', source }, index): Problem[] => {
      const { unit } = record.data;
      const text = `${source.title}\n${note}`;
      const power = otherPower(value, unit, text);
      const path = ['observations', index, 'value'];
      if (power !== undefined)
        return [
          problemAt(
            record,
            path,
            `ghi chú hoặc tiêu đề nguồn nói ${formatQuantity(power, unit)}, mà số liệu này ghi ${formatQuantity(value, unit)}; hãy xem lại dấu phẩy trong nguồn, hoặc ghi rõ ${formatQuantity(value, unit)} trong ghi chú`,
          ),
        ];
      const told = otherUnit(value, unit, text);
      return told === undefined
        ? []
        : [
            problemAt(
              record,
              path,
              `ghi chú hoặc tiêu đề nguồn nói ${formatNumber(value)} ${told}, mà số liệu này tính bằng ${record.data.unit}; hãy đổi con số sang ${record.data.unit}, xem lại nguồn, hoặc ghi rõ ${formatQuantity(value, record.data.unit)} trong ghi chú`,
            ),
          ];
    }),
  ),
];
