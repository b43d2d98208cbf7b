import { formatNumber, formatQuantity } from '../../domain/format.ts';
import { saysInWords } from '../../domain/numberWords.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { IndicatorData } from '../../schemas/indicator.ts';
import { numbersIn } from '../facts/words.ts';
import type { Rule } from '../rule.ts';

type Path = (string | number)[];
type Told = (path: Path, message: string) => Problem[];

/** A time that is less than a year. */
const PART_YEAR =
  /(?<![\p{L}\d])(?:(?:\d|1[01]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|quý|nửa (?:đầu |cuối )?năm|đầu năm đến)(?!\p{L})/iu;
/** Words that look like a part of a year and go on to its end: `hết quý IV`, `từ 1 tháng 1 đến 31 tháng 12`. */
const TO_ITS_END =
  /(?<![\p{L}\d])(?:(?:(?:từ )?(?:đầu năm|(?:ngày )?0?1(?: tháng |\/)0?1) đến )?(?:(?:hết|cuối) )?(?:ngày )?31(?: tháng |\/)12|(?:từ )?đầu năm đến (?:hết|cuối) năm|(?:hết|cuối) quý (?:IV|4|bốn|tư)|(?:4|bốn) quý)(?![\p{L}\d])/giu;
const WHOLE_YEAR = /(?<!\p{L})(?:cả năm|trọn năm|12 tháng|mười hai tháng)(?!\p{L})/iu;
/** A year of our time. */
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** No source counts finer than so many decimals. */
const DECIMALS = 4;
/** Between a number in words and what it counts: `hai đơn vị cấp xã`. */
const WORDS_BETWEEN = 3;
/** A fraction of one for a percentage comes, a hundred times as large, within so much of what is usual; growth may be small. */
const NEAR_USUAL = 0.5;

/** How large the amounts of money are that a text speaks of: `triệu đồng`. */
const amountsIn = (text: string): string[] =>
  text.toLowerCase().match(/(?:nghìn|triệu|tỷ) đồng/g) ?? [];

const decimals = (value: number) => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

function faultsOfFigures({ unit, target, observations }: IndicatorData, at: Told): Problem[] {
  const goal = target?.value ?? target?.range?.[0];
  return observations.flatMap(({ value, kind, span = '' }, index) => {
    const path = (key: string) => ['observations', index, key];
    const usual =
      goal ?? Math.min(...observations.flatMap((it, i) => (i === index ? [] : it.value)));
    if (
      unit === '%' &&
      value > 0 &&
      value < 1 &&
      Math.abs(value * 100 - usual) <= usual * NEAR_USUAL
    )
      return at(
        path('value'),
        `${formatQuantity(value, unit)} là phân số, mức thường thấy là ${formatNumber(usual)}%; tỷ lệ ở đây ghi theo phần trăm, hãy xem lại nguồn`,
      );
    if (decimals(value) > DECIMALS)
      return at(
        path('value'),
        `${value} có ${decimals(value)} chữ số thập phân, như máy tính in ra; hãy ghi như nguồn nêu`,
      );
    if (['actual', 'estimate'].includes(kind) && PART_YEAR.test(span.replaceAll(TO_ITS_END, '')))
      return at(
        path('kind'),
        `số ghi cả năm mà khoảng thời gian ghi "${span}"; chưa trọn năm thì ghi "kind": "partial", cả năm thì bỏ "span"`,
      );
    return kind === 'partial' && WHOLE_YEAR.test(span)
      ? at(
          path('kind'),
          `số ghi chưa trọn năm mà khoảng thời gian ghi "${span}"; cả năm thì ghi "actual" hoặc "estimate", xem lại nguồn`,
        )
      : [];
  });
}

function faultsOfTarget(
  { unit, target, planWords = '', direction }: IndicatorData,
  at: Told,
): Problem[] {
  if (!target) return [];
  const { comparator, value } = target;
  // A year is no level, and a level may be written out in words.
  const numbers = numbersIn(planWords.replaceAll(YEAR, ''));
  const counted = RegExp.escape(unit.split(/[\s/]+/)[0] ?? '');
  const inWords = (level: number) =>
    saysInWords(planWords, Math.abs(level), [unit === '%' ? 'phần trăm' : counted], WORDS_BETWEEN);
  const [money] = amountsIn(unit);
  const plannedMoney = amountsIn(planWords);
  const against =
    (direction === 'down' && (comparator === 'atLeast' || comparator === 'moreThan')) ||
    (direction === 'up' && comparator === 'atMost');
  return [
    ...(value !== undefined && numbers.size > 0 && !numbers.has(Math.abs(value)) && !inWords(value)
      ? at(
          ['target', 'value'],
          `mức đặt ra ${formatNumber(value)} không có trong lời kế hoạch ("planWords"); hãy xem lại kế hoạch`,
        )
      : []),
    ...(money !== undefined && plannedMoney.length > 0 && !plannedMoney.includes(money)
      ? at(
          ['unit'],
          `đơn vị "${unit}" không có trong lời kế hoạch ("planWords"); hãy xem lại kế hoạch`,
        )
      : []),
    ...(against
      ? at(
          ['direction'],
          'chiều tốt và cách so ngược nhau: càng cao càng tốt thì mức đặt ra là ít nhất, càng thấp càng tốt thì là nhiều nhất; hãy xem lại lời kế hoạch',
        )
      : []),
  ];
}

/** A figure is written as its unit and its time want, a target as the plan words it. */
export const figureForms: Rule = (_catalog, { records }) =>
  records.indicators.flatMap((record) => {
    const at: Told = (path, message) => [problemAt(record, path, message)];
    return [...faultsOfFigures(record.data, at), ...faultsOfTarget(record.data, at)];
  });
