/** What an indicator says: its unit, its target, the plan's words, its figures. */
import { formatFigure, formatNumber, type Bound } from '../../domain/format.ts';
import { targetPhrase } from '../../domain/targetPhrase.ts';
import type { Comparator, Measure } from '../../domain/progress.ts';
import type { Located } from '../../problems/at.ts';
import {
  BOUNDS,
  COMPARATORS,
  MEASURES,
  type IndicatorData,
  type Observation,
} from '../../schemas/indicator.ts';
import type { Fact, Part } from './fact.ts';
import { itemFacts, leavesOf, recordFact } from './leaves.ts';
import type { Names } from './names.ts';
import { numberPart, numbersIn, partsOf, phraseOf } from './words.ts';

/** Words by which a text says how exactly a figure is known, or how it is compared. */
const SAID: Record<Exclude<Bound, 'exact'>, RegExp> = {
  moreThan: /trên|hơn|vượt/i,
  atLeast: /ít nhất|trở lên|tối thiểu|từ/i,
  lessThan: /dưới|chưa đến|chưa tới/i,
  atMost: /không quá|trở xuống|tối đa|nhiều nhất/i,
  about: /khoảng|gần|chừng/i,
};

const boundPart = (bound: Bound): Part => ({
  words: BOUNDS[bound] ?? bound,
  saidIn: (text) =>
    bound === 'exact'
      ? !Object.values(SAID).some((word) => word.test(text))
      : SAID[bound].test(text.normalize('NFC')),
});

const comparatorPart = (comparator: Comparator): Part => ({
  words: COMPARATORS[comparator] ?? comparator,
  saidIn: (text) =>
    comparator in SAID
      ? SAID[comparator as keyof typeof SAID].test(text.normalize('NFC'))
      : // "bằng", "trong khoảng" and "có hay không" are left to the numbers.
        true,
});

/** What a page says of a part that is no longer there. */
const WITHOUT: Record<string, string> = {
  outOf: 'không ghi tổng số',
  preferred: 'không còn là số được dùng',
};

function figureFact(
  it: Partial<Observation>,
  path: Fact['path'],
  { at, unit, what, names }: { at: Located; unit: string; what: string; names: Names },
): Fact[] {
  const { year, value, outOf, bound = 'exact', coverage = 'unit' } = it;
  const { source, place, preferred = false } = it;
  if (typeof value !== 'number' || typeof year !== 'number') return [];
  const leaves = leavesOf('indicators', ['observations'], it, names);
  const without = { ...leaves.without, ...WITHOUT };
  const parts = partsOf({
    ...leaves.parts,
    value: numberPart(value, formatNumber(value)),
    bound: boundPart(bound),
    outOf: outOf === undefined ? undefined : numberPart(outOf, formatNumber(outOf)),
    year: numberPart(year, `năm ${year}`),
    coverage: names.coverage(coverage),
    place: place && names.place(place, String(year)),
    preferred: preferred ? 'là số được dùng' : undefined,
  });
  const from = source?.url ?? source?.title ?? '';
  return [
    {
      group: 'figure',
      at,
      path,
      what: () => `${what}, năm ${year}`,
      key: String(year),
      year,
      parts,
      main: 'value',
      // A figure is the same one by its source and year, or by its source or year with its value.
      marks: [from, `${from} ${year}`, `${from} ${value}`, `${year} ${value}`].filter(
        (mark) => from !== '' || mark.startsWith(String(year)),
      ),
      phrase: (keys) =>
        [
          formatFigure({ value, bound, outOf }, unit),
          ...phraseOf(
            parts,
            keys.filter((key) => !['value', 'bound'].includes(key) && !(key === 'outOf' && outOf)),
            without,
          ),
        ].join(', '),
    },
  ];
}

const TARGET = ['measure', 'target.comparator', 'target.value', 'target.range', 'target.by'];

function targetFact(data: Partial<IndicatorData>, at: Located, what: string): Fact[] {
  const { target, measure = 'endOfPeriod', unit = '' } = data;
  if (typeof target !== 'object' || target === null) return [];
  const { comparator, value, range, by } = target;
  const parts = partsOf({
    comparator: comparatorPart(comparator),
    value: value === undefined ? undefined : numberPart(value, formatNumber(value)),
    range: range && {
      words: range.map(formatNumber).join('–'),
      saidIn: (text) => range.every((end) => numbersIn(text).has(end)),
    },
    by: numberPart(by, `đến năm ${by}`),
    measure: { words: MEASURES[measure as Measure] ?? measure },
  });
  return [
    {
      group: 'target',
      at,
      path: ['target'],
      what: () => `${what}, mục tiêu`,
      key: 'muc-tieu',
      parts,
      main: 'comparator',
      marks: ['target'],
      phrase: (keys) =>
        [
          targetPhrase(target, unit, measure),
          ...phraseOf(
            parts,
            keys.filter((key) => ['by', 'measure'].includes(key)),
            {},
          ),
        ].join(', '),
    },
  ];
}

/** The facts of an indicator, also of an earlier version that today's schema would refuse. */
export function indicatorFacts(
  raw: unknown,
  at: Located,
  { what, names }: { what: string; names: Names },
): Fact[] {
  const data = (raw ?? {}) as Partial<IndicatorData>;
  const { unit = '', observations = [] } = data;
  // The target says these in one phrase.
  const own = Object.fromEntries(TARGET.map((key) => [key, undefined]));
  return [
    ...recordFact('indicators', data, { at, what, names }, own),
    ...targetFact(data, at, what),
    ...observations.flatMap((it, i) =>
      figureFact(it, ['observations', i], { at, unit, what, names }),
    ),
    ...itemFacts('indicators', data, { at, what, names }, ['observations']),
  ];
}
