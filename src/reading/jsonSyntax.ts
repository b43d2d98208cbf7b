import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { lineFix } from '../problems/lines.ts';
import type { Problem } from '../problems/problem.ts';
import { CONFLICT_MARK, CONFLICT_MESSAGE } from './conflict.ts';
import { isoDate, plainNumber } from '../problems/repair.ts';

interface Fault {
  /** What the line at the error looks like. */
  pattern: RegExp;
  message: string | ((match: RegExpExecArray) => string);
  /** The line as it should be, where that is certain; `text` is the whole file. */
  mend?: (line: string, match: RegExpExecArray, text: string) => string | undefined;
}

/** Keys whose values are numbers, in the kinds that are kept as JSON. */
const NUMBER_KEYS = new Set(['value', 'outOf', 'year', 'by', 'order', 'sumsTo']);

/** What to do where no number is known: the schema, which knows more, cannot be asked yet. */
const NO_NUMBER =
  'chưa có con số của năm nào thì xóa cả mục của năm ấy trong "observations" (từ "{" tới "}"), không ghi 0: năm thiếu số không cần dòng nào';

/** What ends a value. */
const END = String.raw`(?=\s*(?:,?\s*$|[,}\]]\s*["}\]]))`;
/** A key and the colon behind it. */
const KEY = String.raw`"(?<key>[^"]*)"\s*:\s*`;

/** What the file's figures are counted in. */
const unitIn = (text: string) => /"unit"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '';

/** The usual slips, most telling first. */
const FAULTS: Fault[] = [
  {
    pattern: /[“”„‟]/,
    message: 'dấu nháy cong (“ ”) không dùng được trong JSON; hãy dùng dấu nháy thẳng (")',
    mend: (line) => line.replace(/[“”„‟]/g, '"'),
  },
  {
    pattern: new RegExp(String.raw`:\s*(-?[1-9]\d{0,2}),(\d{3})${END}`),
    message: ([, whole, part]) =>
      `số thập phân trong JSON dùng dấu chấm, hàng nghìn viết liền: "${whole},${part}" ghi là ${whole}.${part} hoặc ${whole}${part}, xem lại nguồn`,
  },
  {
    pattern: new RegExp(String.raw`:\s*-?\d+(?:\.\d{3})*,\d+${END}`),
    message: 'số thập phân trong JSON dùng dấu chấm, không dùng dấu phẩy',
    mend: (line) =>
      line.replace(
        /(:\s*-?\d+(?:\.\d{3})*),(\d+)/,
        (_, whole: string, part: string) => `${whole.replaceAll('.', '')}.${part}`,
      ),
  },
  {
    pattern: new RegExp(String.raw`:\s*-?\d+(?:\.\d{3}){2,}${END}`),
    message: 'số trong JSON không có dấu chấm ngăn hàng nghìn',
    mend: (line) =>
      line.replace(/(?<=:\s*)-?\d+(?:\.\d{3}){2,}/, (number) => number.replaceAll('.', '')),
  },
  {
    pattern: new RegExp(
      String.raw`${KEY}(?<date>\d{4}-\d\d?(?:-\d\d?)?|\d\d?[/.-]\d\d?[/.-]\d{4}|\d\d?\/\d{4})${END}`,
    ),
    message: 'ngày tháng trong JSON phải nằm trong dấu nháy kép, dạng "2023-04-19"',
    mend: (line, { groups: { key = '', date = '' } = {} }) => {
      const iso = NUMBER_KEYS.has(key) ? undefined : isoDate(date);
      return iso && line.replace(date, `"${iso}"`);
    },
  },
  {
    pattern: new RegExp(
      String.raw`${KEY}(?<value>[-−]?\d[\d.,]*\s*[\p{L}%][^",{}[\]]*?)${END}`,
      'u',
    ),
    message: ({ groups: { value = '' } = {} }) =>
      `"${value}" không phải một số; chỉ ghi chữ số, dấu chấm cho phần thập phân; đơn vị ghi ở mục "unit"`,
    mend: (line, { groups: { value = '' } = {} }, text) => {
      const number = plainNumber(value, unitIn(text));
      return number === undefined ? undefined : line.replace(value, String(number));
    },
  },
  {
    pattern: new RegExp(String.raw`:\s*-?0\d+${END}`),
    message: 'số trong JSON không bắt đầu bằng số 0',
    mend: (line) => line.replace(/(:\s*-?)0+(\d)/, '$1$2'),
  },
  {
    pattern: new RegExp(String.raw`:\s*(?:\+\d+(?:\.\d+)?|\+?\.\d+)${END}`),
    message: 'số trong JSON không có dấu + ở đầu, và có chữ số trước dấu chấm',
    mend: (line) =>
      line.replace(/(:\s*)\+?(\.?)(?=\d)/, (_, colon: string, dot: string) =>
        dot === '' ? colon : `${colon}0.`,
      ),
  },
  {
    pattern: /^\s*(?:\/\/|\/\*|#)|["\d\]}]\s*,?\s*(?:\/\/|#)/,
    message: 'JSON không có chỗ cho lời chú (// hoặc #); hãy bỏ lời chú',
    mend: (line) => line.replace(/^((?:"(?:[^"\\]|\\.)*"|[^"/#])*?)\s*(?:\/\/|\/\*|#).*$/, '$1'),
  },
  {
    pattern: /'[^']*'\s*[:,]?/,
    message: `JSON dùng dấu nháy kép ("), không dùng dấu nháy đơn (')`,
    mend: (line) => line.replaceAll("'", '"'),
  },
  {
    pattern: /^\s*[\p{L}_][\p{L}\d_-]*\s*:/u,
    message: 'tên mục phải nằm trong dấu nháy kép',
    mend: (line) => line.replace(/^(\s*)([\p{L}_][\p{L}\d_-]*)\s*:/u, '$1"$2":'),
  },
  {
    pattern: /:\s*(?:True|False|NULL|Null|TRUE|FALSE)\b/,
    message: 'true, false, null trong JSON viết bằng chữ thường',
    mend: (line) =>
      line.replace(/:\s*(?:True|TRUE|False|FALSE|Null|NULL)\b/, (word) => word.toLowerCase()),
  },
  {
    pattern: new RegExp(String.raw`${KEY}(?=,?\s*$|[}\]])`),
    message: ({ groups: { key = '' } = {} }) =>
      `mục "${key}" chưa có giá trị; hãy ghi giá trị${NUMBER_KEYS.has(key) ? `; ${NO_NUMBER}` : ''}`,
  },
  {
    pattern: new RegExp(
      String.raw`${KEY}(?<words>(?!true|false|null)[^\s"{}[\],\d-][^"{}[\]]*?)${END}`,
    ),
    message: ({ groups: { key = '', words = '' } = {} }) =>
      NUMBER_KEYS.has(key)
        ? `mục "${key}" là một số, không ghi chữ "${words}"; ${NO_NUMBER}`
        : `chữ trong JSON phải nằm trong dấu nháy kép: "${words}"`,
    mend: (line, { groups: { key = '', words = '' } = {} }) =>
      NUMBER_KEYS.has(key) ? undefined : line.replace(words, () => JSON.stringify(words)),
  },
  {
    pattern: /^\s*"[^"]*"\s*:\s*"[^"]*$/,
    message: 'thiếu dấu nháy đóng',
    mend: (line) => line.replace(/\s*(,?)\s*$/, '"$1'),
  },
];

const SYNTAX = 'tệp JSON viết sai cú pháp';
const GENERAL = `${SYNTAX} (thiếu hoặc thừa dấu phẩy, dấu nháy, ngoặc)`;
/** Longest line that is looked at whole. */
const MAX_LINE = 400;

/** The first syntax error of a JSON file, with the slip it most looks like. */
export function jsonSyntaxProblem(
  file: string,
  text: string,
  error: ParseError | undefined,
): Problem {
  const code = error && printParseErrorCode(error.error);
  const lines = text.split('\n');
  const offset = Math.min(error?.offset ?? 0, text.length);
  const at = text.slice(0, offset).split('\n').length;
  const conflict = lines.findIndex((it) => CONFLICT_MARK.test(it));
  if (conflict >= 0) return { file, line: conflict + 1, message: CONFLICT_MESSAGE };
  // A file on one line is looked at around the error only.
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const whole = lines[at - 1] ?? '';
  const line = whole.slice(Math.max(0, offset - lineStart - 200)).slice(0, MAX_LINE);
  const found = FAULTS.flatMap((fault) => {
    const match = fault.pattern.exec(line);
    return match ? [{ ...fault, match }] : [];
  })[0];
  if (found) {
    const { message, match, mend } = found;
    const fix = line === whole ? mend?.(line, match, text) : undefined;
    const told = typeof message === 'string' ? message : message(match);
    return {
      file,
      line: at,
      message: `${SYNTAX}: ${told}`,
      ...(fix !== undefined && lineFix(at, fix)),
    };
  }
  const before = lines.slice(0, at - 1).findLastIndex((it) => it.trim() !== '');
  const previous = lines[before] ?? '';
  // Most slips show on the line before the one where they are noticed.
  if (/,\s*$/.test(previous) && /^\s*[\]}]/.test(line))
    return {
      file,
      line: before + 1,
      message: `${SYNTAX}: thừa dấu phẩy ở cuối dòng, ngay trước dấu đóng ngoặc`,
      ...lineFix(before + 1, previous.replace(/,\s*$/, '')),
    };
  if (code === 'CommaExpected' && !/[,[{]\s*$/.test(previous))
    return {
      file,
      line: at,
      message: `${SYNTAX}: thiếu dấu phẩy ở cuối dòng trên (dòng ${before + 1})`,
      ...lineFix(before + 1, `${previous.trimEnd()},`),
    };
  if (code === 'EndOfFileExpected')
    return { file, line: at, message: `${SYNTAX}: còn nội dung sau dấu đóng ngoặc cuối cùng` };
  if (code === 'InvalidCharacter' && /\t/.test(line))
    return { file, line: at, message: `${SYNTAX}: có phím Tab hoặc ký tự lạ trong dấu nháy` };
  return { file, line: at, message: GENERAL };
}
