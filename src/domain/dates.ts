/**
 * Dates as the records write them: a year, a month or a day in ISO form
 * (`2023`, `2023-04`, `2023-04-19`). A shorter form means "known no closer",
 * so every comparison works on the span of days that the form covers.
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parts(date: PartialDate): Parts {
  const match = PATTERN.exec(date);
  if (!match) throw new RangeError(`not a partial date: ${date}`);
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

/** True when the text has one of the three forms and names a day, month or year that exists. */
export function isPartialDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  const { year, month, day } = parts(text);
  if (year < 1900 || year > 2100) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

const pad = (n: number) => String(n).padStart(2, '0');

/** First day the date can mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  const { year, month = 1, day = 1 } = parts(date);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Last day the date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const { year, month = 12, day } = parts(date);
  return `${year}-${pad(month)}-${pad(day ?? daysInMonth(year, month))}`;
}

/** The day after one, both as `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  const { year, month = 1, day: of = 1 } = parts(day);
  return new Date(Date.UTC(year, month - 1, of + 1)).toISOString().slice(0, 10);
}

/** The year of a date. */
export function yearOf(date: PartialDate): number {
  return parts(date).year;
}

/** Orders dates by their last possible day, earliest first; the more exact one goes first in a tie. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return lastDay(a).localeCompare(lastDay(b)) || b.length - a.length;
}

/** Newest first; within a year, dates known no closer than the year come last. */
export function compareNewestFirst(a: PartialDate, b: PartialDate): number {
  const exactness = (date: PartialDate) => Number(date.length > 4);
  return (
    yearOf(b) - yearOf(a) || exactness(b) - exactness(a) || lastDay(b).localeCompare(lastDay(a))
  );
}

/** Vietnamese official use writes a zero before days under 10 and before the months 1 and 2. */
const twoDigitDay = (day: number) => pad(day);
const officialMonth = (month: number) => (month <= 2 ? pad(month) : String(month));

/** Running text: `ngày 05 tháng 7 năm 2023`, `tháng 9 năm 2023`, `năm 2023` (NĐ 30/2020, Phụ lục I). */
export function formatDateLong(date: PartialDate): string {
  const { year, month, day } = parts(date);
  if (month === undefined) return `năm ${year}`;
  const monthYear = `tháng ${officialMonth(month)} năm ${year}`;
  return day === undefined ? monthYear : `ngày ${twoDigitDay(day)} ${monthYear}`;
}

/** Tables and cards: `05/7/2023`, `9/2023`, `2023`. */
export function formatDateShort(date: PartialDate): string {
  const { year, month, day } = parts(date);
  if (month === undefined) return String(year);
  if (day === undefined) return `${officialMonth(month)}/${year}`;
  return `${twoDigitDay(day)}/${officialMonth(month)}/${year}`;
}

/**
 * The instant that stands for a day of the records where a format wants a time of day (RFC 822,
 * RFC 3339): noon in Vietnam, so that the day reads the same from Honolulu to Auckland.
 */
export function instantOf(day: string): Date {
  return new Date(`${day}T12:00:00+07:00`);
}
