import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Problem } from '../problems/problem.ts';
import { CONFLICT_MARK, CONFLICT_MESSAGE } from './conflict.ts';

interface Fault {
  /** What the line at the error, or the one before it, looks like. */
  pattern: RegExp;
  message: string;
  /** The line as it should be. */
  mend?: (line: string) => string;
}

/** The usual slips, most telling first. */
const FAULTS: Fault[] = [
  {
    pattern: /[“”„‟]/,
    message: 'dấu nháy cong (“ ”) không dùng được trong JSON; hãy dùng dấu nháy thẳng (")',
    mend: (line) => line.replace(/[“”„‟]/g, '"'),
  },
  {
    pattern: /:\s*-?\d+(?:\.\d{3})*,\d+\s*,?\s*$/,
    message: 'số thập phân trong JSON dùng dấu chấm, không dùng dấu phẩy',
    mend: (line) =>
      line.replace(
        /(-?\d+(?:\.\d{3})*),(\d+)/,
        (_, whole: string, part: string) => `${whole.replaceAll('.', '')}.${part}`,
      ),
  },
  {
    pattern: /:\s*-?\d+(?:\.\d{3}){2,}\s*,?\s*$/,
    message: 'số trong JSON không có dấu chấm ngăn hàng nghìn',
    mend: (line) => line.replace(/-?\d+(?:\.\d{3}){2,}/, (number) => number.replaceAll('.', '')),
  },
  {
    pattern: /:\s*-?0\d+\s*,?\s*$/,
    message: 'số trong JSON không bắt đầu bằng số 0',
    mend: (line) => line.replace(/(:\s*-?)0+(\d)/, '$1$2'),
  },
  {
    pattern: /^\s*(?:\/\/|\/\*|#)|"\s*,?\s*\/\//,
    message: 'JSON không có chỗ cho lời chú (// hoặc #); hãy bỏ lời chú',
    mend: (line) => line.replace(/\s*(?:\/\/|\/\*|#).*$/, ''),
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
    pattern: /:\s*(?:True|False|None|NULL|Null|TRUE|FALSE)\b/,
    message: 'true, false, null trong JSON viết bằng chữ thường',
    mend: (line) =>
      line
        .replace(/\bNone\b/, 'null')
        .replace(/:\s*(?:True|TRUE|False|FALSE|Null|NULL)\b/, (word) => word.toLowerCase()),
  },
];

const SYNTAX = 'tệp JSON viết sai cú pháp';
const GENERAL = `${SYNTAX} (thiếu hoặc thừa dấu phẩy, dấu nháy, ngoặc)`;

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
  if (CONFLICT_MARK.test(text))
    return {
      file,
      line: lines.findIndex((line) => CONFLICT_MARK.test(line)) + 1,
      message: CONFLICT_MESSAGE,
    };
  // A file on one line is looked at around the error only.
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = (lines[at - 1] ?? '').slice(Math.max(0, offset - lineStart - 200)).slice(0, 400);
  const fault = FAULTS.find(({ pattern }) => pattern.test(line));
  if (fault)
    return {
      file,
      line: at,
      message: `${SYNTAX}: ${fault.message}`,
      fix: fault.mend?.(line).trim(),
    };
  const before = lines.slice(0, at - 1).findLastIndex((it) => it.trim() !== '');
  const previous = lines[before] ?? '';
  // Most slips show on the line before the one where they are noticed.
  if (/,\s*$/.test(previous) && /^\s*[\]}]/.test(line))
    return {
      file,
      line: before + 1,
      message: `${SYNTAX}: thừa dấu phẩy ở cuối dòng, ngay trước dấu đóng ngoặc`,
      fix: previous.trim().replace(/,$/, ''),
    };
  if (code === 'CommaExpected' && !/[,[{]\s*$/.test(previous))
    return {
      file,
      line: at,
      message: `${SYNTAX}: thiếu dấu phẩy ở cuối dòng trên (dòng ${before + 1})`,
      fix: `${previous.trim()},`,
    };
  if (code === 'UnexpectedEndOfString')
    return { file, line: at, message: `${SYNTAX}: thiếu dấu nháy đóng` };
  if (code === 'InvalidCharacter' && /\t/.test(line))
    return { file, line: at, message: `${SYNTAX}: có phím Tab hoặc ký tự lạ trong dấu nháy` };
  return { file, line: at, message: GENERAL };
}
