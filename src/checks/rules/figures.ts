import { formatFigure, formatNumber, formatQuantity } from '../../domain/format.ts';
import { isCounted } from '../../domain/counted.ts';
import { isDeciding, isDisputed, type FigureKind } from '../../domain/figures.ts';
import type { Indicator, IndicatorGroup } from '../../catalog/types.ts';
import { problemAt } from '../../problems/at.ts';
import type { LoadedRecord, Records } from '../../schemas/kinds.ts';
import type { IndicatorData } from '../../schemas/indicator.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/** Names of what may fall below nought: how much a thing has grown. */
const CHANGE = /tăng|giảm|chênh/i;

/** Names and units of a rate of growth, or of a comparison with a plan: it may pass 100 %. */
const GROWTH =
  /(?:tốc độ|mức|tỷ lệ|nhịp độ) (?:tăng|giảm)|tăng trưởng|^tăng|so với|hoàn thành (?:kế hoạch|dự toán)/i;

/** How far rounded shares may miss their sum, each. */
const ROUNDING = 0.5;

/** A figure this many times its target, or the usual one, has most likely lost its decimal comma. */
const FAR_OFF = 50;

/** A percentage stays below a hundred without its comma, too; so many times the others it seldom is. */
const COMMA_LOST = 8;

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** What a figure is compared with: the target, else the middle of the other figures. */
function usual({ target, observations }: IndicatorData, index: number): number | undefined {
  const goal = target?.value ?? target?.range?.[1];
  if (goal !== undefined) return goal;
  const others = observations.filter((_, at) => at !== index).map(({ value }) => value);
  return others.length >= 2 ? median(others) : undefined;
}

/** True where nought says something: it is the goal, a part of a total, or the less the better. */
const mayBeNought = ({ target, direction }: IndicatorData, outOf: number | undefined) =>
  outOf !== undefined || direction === 'down' || target?.value === 0 || target?.range?.[0] === 0;

/** The greatest of the other figures, where there are several and all have a decimal comma. */
function greatestWithComma({ observations }: IndicatorData, index: number): number | undefined {
  const others = observations.filter((_, at) => at !== index).map(({ value }) => value);
  return others.length >= 2 && others.every((it) => it > 0 && !Number.isInteger(it))
    ? Math.max(...others)
    : undefined;
}

/** True for a rate of growth, which may pass 100 %. */
export const isGrowth = ({ growth, name, shortName }: IndicatorData) =>
  growth || [name, shortName].some((it) => GROWTH.test(it));

/** Why a figure cannot be right for its unit. */
function faultOf(data: IndicatorData, index: number): string | undefined {
  const { unit, observations } = data;
  const observation = observations[index];
  if (!observation) return undefined;
  const { year, value, outOf, kind, note } = observation;
  const shown = formatQuantity(value, unit);
  const grows = isGrowth(data);
  if (unit === '%' && Math.abs(value) > 100 && !grows)
    return `năm ${year} ghi ${shown}, quá 100%; xem lại con số hoặc đơn vị, hoặc ghi "growth": true nếu đây là mức tăng`;
  if (unit === '%' && value < 0 && !grows && !CHANGE.test(data.name))
    return `năm ${year} ghi ${shown}; một tỷ lệ không thể âm`;
  if (
    value === 0 &&
    note === undefined &&
    kind !== 'plan' &&
    !grows &&
    data.measure !== 'milestone' &&
    !mayBeNought(data, outOf)
  )
    return `năm ${year} ghi ${shown}; chưa có con số thì xóa cả mục của năm ấy, không ghi 0, nguồn ghi đúng là 0 thì nói ở "note"`;
  const most = greatestWithComma(data, index);
  if (
    unit === '%' &&
    !grows &&
    note === undefined &&
    most !== undefined &&
    Number.isInteger(value) &&
    value >= most * COMMA_LOST
  )
    return `năm ${year} ghi ${shown}, các năm khác cao nhất ${formatQuantity(most, unit)}; xem lại dấu thập phân, nguồn ghi đúng như vậy thì nói ở "note"`;
  if (unit === '%') return undefined;
  if (value < 0) return `năm ${year} ghi ${shown}; số tính bằng ${unit} không thể âm`;
  if (isCounted(unit) && !Number.isInteger(value))
    return `năm ${year} ghi ${shown}; ${unit} đếm bằng số nguyên`;
  if (isCounted(unit) && outOf !== undefined && !Number.isInteger(outOf))
    return `năm ${year} ghi trên tổng số ${formatNumber(outOf)}; ${unit} đếm bằng số nguyên`;
  const expected = usual(data, index);
  if (expected !== undefined && expected > 0 && value > expected * FAR_OFF)
    return `năm ${year} ghi ${shown}, gấp ${formatNumber(Math.round(value / expected))} lần mức thường thấy (${formatNumber(expected)}); xem lại dấu thập phân và đơn vị`;
  return undefined;
}

function preferredTwice(record: LoadedRecord<'indicators'>): Problem[] {
  const seen = new Set<string>();
  return record.data.observations.flatMap((observation, index) => {
    const { preferred, year, kind, coverage, place, span } = observation;
    if (!preferred) return [];
    const key = [year, kind, coverage, place, kind === 'partial' ? span : ''].join();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      problemAt(
        record,
        ['observations', index, 'preferred'],
        `năm ${year} có hai số cùng ghi "preferred: true"; chỉ giữ một`,
      ),
    ];
  });
}

/** The same figure by the same source, written down twice. */
function statedTwice(record: LoadedRecord<'indicators'>): Problem[] {
  const seen = new Map<string, number>();
  return record.data.observations.flatMap((observation, index) => {
    const { year, value, kind, coverage, place, area, span, asOf, source } = observation;
    const about = [coverage, place, area, span, asOf, source.url ?? source.title];
    const key = [year, value, kind, ...about].join('|');
    const other = seen.get(key);
    seen.set(key, other ?? index);
    const message = `con số năm ${year} này đã có ở mục ${(other ?? 0) + 1}; hãy bỏ một mục`;
    return other === undefined ? [] : [problemAt(record, ['observations', index], message)];
  });
}

/** Figures of a year that would decide it and contradict each other: one is preferred, or the record says that nobody knows. */
function disputes(record: LoadedRecord<'indicators'>): Problem[] {
  const { observations, unit, disputed } = record.data;
  const years = [...new Set(observations.map((it) => it.year))].filter((it) =>
    isDisputed(observations, it),
  );
  const asked = years.filter((it) => !disputed.includes(it));
  return [
    ...asked.map((it) => {
      const own = observations.filter((one) => one.year === it && isDeciding(one));
      const listed = new Set(
        own.map((one) => `${formatFigure(one, unit)} (${one.source.publisher})`),
      );
      const last = observations.findLastIndex((one) => one.year === it && isDeciding(one));
      return problemAt(
        record,
        ['observations', last, 'value'],
        `năm ${it} có những số khác nhau: ${[...listed].join(', ')}; ghi "preferred": true ở số nên dùng và nói lý do ở "note", hoặc thêm năm ấy vào "disputed" nếu chưa biết số nào đúng`,
      );
    }),
    ...disputed.flatMap((it, index) =>
      years.includes(it)
        ? []
        : [
            problemAt(
              record,
              ['disputed', index],
              `năm ${it} không còn những số khác nhau mà chưa chọn; hãy bỏ năm này`,
            ),
          ],
    ),
  ];
}

/** Words for a running total, unless it only runs from the start of its year. */
const RUNNING = /(?:lũy|luỹ) kế|cộng dồn|từ đầu (?:giai đoạn|nhiệm kỳ)/iu;
const OF_ONE_YEAR = /(?:từ )?đầu năm/iu;

/** Running totals of several years: a sum must know them, a level is none. */
function runningTotals(record: LoadedRecord<'indicators'>): Problem[] {
  const { observations, measure } = record.data;
  return observations.flatMap(({ cumulative, span = '', year }, index) => {
    const path = ['observations', index, 'cumulative'];
    if (cumulative && (measure === 'endOfPeriod' || measure === 'milestone'))
      return [
        problemAt(
          record,
          path,
          'chỉ tiêu này xét mức tại một thời điểm, không cộng các năm; hãy bỏ dòng "cumulative"',
        ),
      ];
    const adds = measure === 'total' || measure === 'everyYear' || measure === 'yearlyAverage';
    if (!adds || cumulative || !RUNNING.test(span) || OF_ONE_YEAR.test(span)) return [];
    return [
      problemAt(
        record,
        path,
        `số năm ${year} ghi “${span}”: cộng dồn nhiều năm thì thêm "cumulative": true để không bị cộng với số của từng năm; chỉ dồn từ đầu năm ấy thì ghi rõ trong "span", ví dụ “lũy kế từ đầu năm”`,
      ),
    ];
  });
}

/** The figure of the unit for a year and kind; nothing where there is none, or several that differ. */
function shareOf({ observations }: Indicator, year: number, kind: FigureKind): number | undefined {
  const own = observations.filter(
    (it) => it.year === year && it.kind === kind && it.coverage === 'unit' && it.bound === 'exact',
  );
  const values = new Set(
    (own.some((it) => it.preferred) ? own.filter((it) => it.preferred) : own).map(
      ({ value }) => value,
    ),
  );
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

/** Shares of one year and kind that miss their sum by more than rounding explains. */
function observedShares(
  { name, sumsTo, members }: IndicatorGroup,
  { indicators }: Records,
): Problem[] {
  if (sumsTo === undefined) return [];
  const all = members.flatMap(({ observations }) => observations);
  const pairs = new Map(all.map(({ year, kind }) => [`${year} ${kind}`, { year, kind }]));
  return [...pairs.values()].flatMap(({ year, kind }) => {
    const shares = members.flatMap((member) => {
      const value = shareOf(member, year, kind);
      return value === undefined ? [] : [{ member, value }];
    });
    const sum = shares.reduce((total, { value }) => total + value, 0);
    const slack = ROUNDING * members.length + 1e-9;
    const isWhole = shares.length === members.length;
    if (sum <= sumsTo + slack && (!isWhole || sum >= sumsTo - slack)) return [];
    const last = shares.at(-1);
    const record = indicators.find(({ id }) => id === last?.member.id);
    const at = record?.data.observations.findIndex((it) => it.year === year && it.kind === kind);
    const parts = shares.map(({ member, value }) => `${member.shortName} ${formatNumber(value)}`);
    const message = `năm ${year}, các phần của "${name}" cộng lại là ${formatNumber(Number(sum.toFixed(4)))}, phải là ${formatNumber(sumsTo)} (${parts.join('; ')}); xem lại từng số với nguồn`;
    return record ? [problemAt(record, ['observations', at ?? 0, 'value'], message)] : [];
  });
}

/** Figures that cannot be right: impossible for their unit, stated or preferred twice, disputed without a word, running totals, parts that miss their sum. */
export const figures: Rule = ({ groups }, { records }) => [
  ...records.indicators.flatMap((record) => [
    ...record.data.observations.flatMap((_, index) => {
      const message = faultOf(record.data, index);
      return message ? [problemAt(record, ['observations', index, 'value'], message)] : [];
    }),
    ...preferredTwice(record),
    ...disputes(record),
    ...runningTotals(record),
    ...statedTwice(record),
  ]),
  ...groups.flatMap((group) => observedShares(group, records)),
  ...groups.flatMap(({ id, name, sumsTo, members }): Problem[] => {
    const sum = members.reduce((total, { target }) => total + (target?.value ?? 0), 0);
    if (sumsTo === undefined || Math.abs(sum - sumsTo) <= 1e-9) return [];
    const [first] = members;
    const record =
      records.indicators.find((it) => it.id === first?.id) ??
      records.groups.find((it) => it.id === id);
    const message = `các phần của "${name}" cộng lại là ${formatNumber(sum)}, phải là ${formatNumber(sumsTo)}`;
    return record
      ? [problemAt(record, record.kind === 'groups' ? ['sumsTo'] : ['target', 'value'], message)]
      : [];
  }),
];
