import { formatNumber, formatQuantity } from '../../domain/format.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/** Units of one dimension, each by the ways to write it: what stands for one cannot stand for another. */
const DIMENSIONS: readonly Readonly<Record<string, RegExp>>[] = [
  {
    'nghìn đồng': /^(?:nghìn|ngàn)(?: đồng)?(?!\p{L}| (?:tỷ|tỉ))/iu,
    'triệu đồng': /^(?:triệu|tr(?= ?đ))(?!\p{L})/iu,
    'tỷ đồng': /^(?:tỷ|tỉ)(?!\p{L})/iu,
    'nghìn tỷ đồng': /^(?:nghìn|ngàn) (?:tỷ|tỉ)(?!\p{L})/iu,
  },
  {
    ha: /^(?:ha|héc[- ]?ta|hecta)(?!\p{L})/iu,
    'm²': /^(?:m²|m2|mét vuông)/iu,
    'km²': /^(?:km²|km2|ki-?lô-?mét vuông)/iu,
    sào: /^sào(?!\p{L})/iu,
  },
  {
    km: /^(?:km|ki-?lô-?mét|cây số)(?![\p{L}²2]| vuông)/iu,
    m: /^(?:m|mét)(?![\p{L}²2³3]| (?:vuông|khối))/iu,
  },
  {
    tấn: /^tấn(?!\p{L})/iu,
    tạ: /^tạ(?!\p{L})/iu,
    kg: /^(?:kg|ki-?lô-?gam)(?!\p{L})/iu,
  },
  { người: /^người(?!\p{L})/iu, hộ: /^hộ(?!\p{L})/iu },
];

interface Known {
  dimension: number;
  name: string;
}

/** A unit as one of those that are known. */
function knownUnit(words: string): Known | undefined {
  for (const [dimension, units] of DIMENSIONS.entries())
    for (const [name, pattern] of Object.entries(units))
      if (pattern.test(words)) return { dimension, name };
  return undefined;
}

/** The other unit of its kind that a text gives a number in, wherever it gives that number in any. */
function otherUnit(value: number, unit: string, text: string): string | undefined {
  const own = knownUnit(unit);
  if (!own) return undefined;
  const number = RegExp.escape(formatNumber(value));
  const told = [
    ...text.matchAll(new RegExp(`(?<![\\d.,/])${number}(?![.,]?\\d|/)[\\s\\u00a0]+`, 'g')),
  ]
    .map(({ 0: found, index }) =>
      knownUnit(text.slice(index + found.length, index + found.length + 24)),
    )
    .filter((it) => it?.dimension === own.dimension);
  return told.length > 0 && told.every((it) => it?.name !== own.name) ? told[0]?.name : undefined;
}

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
            `bài kể ${formatNumber(figure.value)} ${told}, mà mục này ghi ${formatQuantity(figure.value, figure.unit)}; hãy xem lại nguồn`,
          ),
        ];
  }),
  ...records.indicators.flatMap((record) =>
    record.data.observations.flatMap(({ value, note = '', source }, index): Problem[] => {
      const told = otherUnit(value, record.data.unit, `${source.title}\n${note}`);
      return told === undefined
        ? []
        : [
            problemAt(
              record,
              ['observations', index, 'value'],
              `ghi chú hoặc tiêu đề nguồn nói ${formatNumber(value)} ${told}, mà số liệu này tính bằng ${record.data.unit}; hãy đổi con số sang ${record.data.unit}, hoặc xem lại nguồn`,
            ),
          ];
    }),
  ),
];
