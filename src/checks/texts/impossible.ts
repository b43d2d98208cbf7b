import { isPartialDate } from '../../domain/dates.ts';
import type { TextRule } from '../rule.ts';

const pad = (digits: string) => digits.padStart(2, '0');
/** A day behind a word for one, or in words: numbers with slashes alone may be anything. */
const DAY =
  /(?<!\p{L})(?:(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?!\d)/giu;
/** A part of something: more than all of it cannot be. */
const PART =
  /(?<!\p{L})chiếm(?:\s+[^\d\s.;]{1,8}){0,3}\s+(\d{1,4}(?:,\d+)?)\s?%|(?<![\d,])(\d{1,4}(?:,\d+)?)\s?%\s+(?:tổng\s+)?(?:số\s+)?(?:hộ|người dân|dân số|phiếu|thôn|xã|trường|học sinh)(?!\p{L})/giu;
/** Of a count of things that are whole, no more than all: not of a day and a month, nor of what a plan asked for. */
const OF_ALL =
  /(?<![\d.,/])(?<!(?:định|số|đoàn|lộ) )(\d{2,3})\/(\d{2,3}) (?:chỉ tiêu|tiêu chí|xã|thôn|trường học|khu dân cư)(?!\p{L})/giu;
const ASKED_FOR = /kế hoạch|giao(?!\p{L})|kết nạp|tuyển/iu;
/** Products of the programme have five stars at most. */
const STARS = /OCOP (?:hạng |đạt )?(?:0?[6-9]|[1-9]\d) sao/iu;
/** An hour of the day, and the age of a person. */
const HOUR = /(?<!\p{L})lúc\s+(\d{1,3})\s?(?:giờ|h|g)(?:\s?(\d{1,3}))?(?!\p{L})/giu;
const AGE =
  /(?<!\p{L})(?:cụ|ông|bà|anh|chị|người|cháu|em|già)(?:\s\p{L}+){0,5},?\s\(?(?:năm nay\s|đã\s)?(\d{3})\s+tuổi/giu;
const OLDEST = 122;
/** What is compared with something else may pass all of it. */
const COMPARED = /kế hoạch|chỉ tiêu|so với|tăng|vượt|dự toán|mục tiêu/i;
/**
 * A day of the week right before its date; `thứ hai` is the second of something, too, but behind a part of the day,
 * save nights, which are counted. Dates of the moon's calendar have other days, and a weekend's first date is a Saturday's.
 */
const WEEKDAY =
  /(?<!\p{L})((?<=(?:sáng|trưa|chiều|tối|hôm|vào)\s)thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|(?<!(?:bảy|7)(?:,| và|-| -)\s?)chủ\snhật),?\s+(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d| \(?(?:âm lịch|ÂL))/giu;
const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
/** Titles of sources are copied to the letter, and a correction says what the page had. */
const TO_THE_LETTER = /^\s*(?:- )?"?(?:title|was)"?\s*:/;

const weekdayOf = (date: string) => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** A day of the week that a date was not, with the one that it was. */
function otherWeekday([found, said = '', d, m, year]: RegExpExecArray): string[] {
  const date = `${year}-${pad(m ?? '')}-${pad(d ?? '')}`;
  if (!isPartialDate(date)) return [];
  const told = said
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/\d/, (digit) => WEEKDAYS[Number(digit) - 1]?.slice('thứ '.length) ?? digit);
  const right = weekdayOf(date);
  return told === right
    ? []
    : [`"${found}": ngày ấy là ${right}; hãy xem lại nguồn, sai thứ hay sai ngày`];
}

/** Days that no calendar has or that were another day of the week, and shares above all there is. */
export const impossible: TextRule = ({ file, text }) =>
  text.split('\n').flatMap((line, index) => {
    if (!/\d{3}|%|lúc|\d\/\d|\d sao/i.test(line) || TO_THE_LETTER.test(line)) return [];
    /** Few lines have what the pattern cannot do without. */
    const matches = (pattern: RegExp, needed: RegExp) =>
      needed.test(line) ? [...line.matchAll(pattern)] : [];
    const at = (message: string) => ({ file, line: index + 1, message });
    const days = matches(DAY, /\d{4}/).flatMap(([found, d1, m1, y1, d2, m2, y2]) => {
      const date = `${y1 ?? y2}-${pad(m1 ?? m2 ?? '')}-${pad(d1 ?? d2 ?? '')}`;
      return isPartialDate(date) || Number(y1 ?? y2) < 1900
        ? []
        : [at(`"${found}" không có trên lịch; hãy xem lại nguồn`)];
    });
    const weekdays = matches(WEEKDAY, /thứ|chủ/i).flatMap((it) => otherWeekday(it).map(at));
    const parts =
      !line.includes('%') || COMPARED.test(line)
        ? []
        : [...line.matchAll(PART)].flatMap(([found, a, b]) =>
            Number((a ?? b ?? '').replace(',', '.')) > 100
              ? [at(`"${found}" quá 100%, mà một phần không thể lớn hơn cả; hãy xem lại nguồn`)]
              : [],
          );
    const counts = matches(OF_ALL, /\d\/\d/).flatMap(([found, part, all]) =>
      Number(all) > 12 && Number(part) > Number(all) && !ASKED_FOR.test(line)
        ? [at(`"${found}": một phần không thể nhiều hơn cả; hãy xem lại nguồn`)]
        : [],
    );
    const stars = STARS.exec(line)?.[0];
    const hours = matches(HOUR, /lúc/i).flatMap(([found, hour, minute]) =>
      Number(hour) > 24 || Number(minute ?? 0) > 59
        ? [at(`"${found}" không có trên đồng hồ; hãy xem lại nguồn`)]
        : [],
    );
    const ages = matches(AGE, /\d{3}\s+tuổi/i).flatMap(([found, age]) =>
      Number(age) > OLDEST ? [at(`"${found}": không ai sống lâu thế; hãy xem lại nguồn`)] : [],
    );
    return [
      ...days,
      ...weekdays,
      ...parts,
      ...counts,
      ...(stars === undefined
        ? []
        : [at(`"${stars}": không sản phẩm nào quá năm sao; hãy xem lại nguồn`)]),
      ...hours,
      ...ages,
    ];
  });
