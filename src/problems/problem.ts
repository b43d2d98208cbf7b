import type { z } from 'zod';
import { nearest } from '../domain/suggest.ts';
import { repaired } from './repair.ts';
import { choicesOf, exampleOf, fieldLabels, keysOf, schemaAt } from './shape.ts';
import type { Path } from '../schemas/kinds.ts';
import { snippet } from './snippet.ts';

/** Something wrong with the content, in words for the person who can mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  line?: number | undefined;
  /** The field by its Vietnamese labels: `Nguồn › mục 2 › Địa chỉ trang`. */
  field?: string | undefined;
  /** What is wrong, with the value found and what is expected. */
  message: string;
  /** What was most likely meant, where it is a near miss. */
  suggestion?: string | undefined;
  /** Lines to write, without the indentation of the first; they may hold blanks (`blank.ts`). */
  fix?: string | undefined;
  /**
   * The lines of the file that `fix` takes the place of: first and last, from one; the last before
   * the first where it goes in between them. Absent where the fix has no one place.
   */
  replaces?: readonly [first: number, last: number] | undefined;
  /** Another file that `fix` is to be added to. */
  fixFile?: string | undefined;
}

const TYPE_WORDS: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm các mục con',
  tuple: 'cặp giá trị',
};

/** A value as a message quotes it, cut short where it is long. */
export const show = (value: unknown) => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
};

/** The message a schema gives itself; Zod's own would name types in English. */
const custom = ({ message }: z.core.$ZodIssue) =>
  /^Quá (?:nhỏ|lớn)/.test(message) ? undefined : message;

/** The values of a closed list as a message lists them. */
const listed = (schema: z.ZodType | undefined, values: readonly unknown[]) => {
  const labels = new Map(choicesOf(schema).map(({ value, label }) => [value, label]));
  return values
    .map(String)
    .map((value) => {
      const label = labels.get(value);
      return label === undefined || label === value ? value : `${value} (${label})`;
    })
    .join(', ');
};

/** One Zod issue in Vietnamese. The value comes from the record, because Zod does not keep it. */
function issueMessage(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType | undefined,
): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'thiếu mục này';
      if (value === null)
        return 'để trống; hãy ghi giá trị, hoặc bỏ cả dòng nếu mục không bắt buộc';
      return `phải là ${TYPE_WORDS[issue.expected] ?? issue.expected}, đang là ${show(value)}`;
    case 'invalid_value':
      if (value === undefined) return 'thiếu mục này';
      if (value === null) return `để trống; hãy chọn một trong: ${listed(schema, issue.values)}`;
      return `${show(value)} không nằm trong các giá trị được phép: ${listed(schema, issue.values)}`;
    case 'too_small':
      if (issue.origin === 'array') return custom(issue) ?? `cần ít nhất ${issue.minimum} mục`;
      if (issue.origin === 'string') return issue.message;
      return `phải ${issue.inclusive ? 'từ' : 'lớn hơn'} ${issue.minimum}${issue.inclusive ? ' trở lên' : ''}, đang là ${show(value)}`;
    case 'too_big':
      if (issue.origin === 'array') return custom(issue) ?? `nhiều nhất ${issue.maximum} mục`;
      if (issue.origin === 'string') return `${issue.message} (đang có ${String(value).length})`;
      return `phải ${issue.inclusive ? 'không quá' : 'nhỏ hơn'} ${issue.maximum}, đang là ${show(value)}`;
    case 'custom':
    case 'invalid_format':
      return value === undefined ? issue.message : `${issue.message} (đang là ${show(value)})`;
    default:
      return issue.message;
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, data);
}

/** Keys that the schema does not have: a near miss each on its own, the others together. */
function unknownKeys(
  schema: z.ZodType,
  data: unknown,
  { path, keys }: { path: Path; keys: readonly string[] },
  file: string,
): (Omit<Problem, 'file' | 'line' | 'field'> & { key: string })[] {
  const parent = valueAt(data, path);
  const written = new Set(typeof parent === 'object' && parent !== null ? Object.keys(parent) : []);
  const free = keysOf(schemaAt(schema, path)).filter(({ key }) => !written.has(key));
  const candidates = free.map(({ key, label }) => ({ value: key, names: [label] }));
  const meant = keys.map((key) => ({ key, suggestion: nearest(key, candidates) }));
  const strange = meant.filter(({ suggestion }) => suggestion === undefined).map(({ key }) => key);
  const [first] = strange;
  return [
    ...meant.flatMap(({ key, suggestion }) =>
      suggestion === undefined
        ? []
        : {
            key,
            message: `có mục không được dùng: "${key}"`,
            suggestion,
            fix: snippet(file, [...path, suggestion], valueAt(data, [...path, key])),
          },
    ),
    ...(first === undefined
      ? []
      : [
          {
            key: first,
            message: `có mục không được dùng: ${strange
              .slice(0, 12)
              .map((key) => `"${key.slice(0, 60)}"`)
              .join(
                ', ',
              )}${strange.length > 12 ? '…' : ''}; hãy bỏ${free.length > 0 ? `, hoặc dùng một trong: ${free.map(({ key }) => key).join(', ')}` : ''}`,
          },
        ]),
  ];
}

/** Problems of one record from a failed parse; `lineOf` finds the line of a path where the format allows it. */
export function problemsFromIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  file: string,
  lineOf: (path: Path) => number | undefined = () => undefined,
): Problem[] {
  // A misspelt key explains why the right one is missing.
  const explained = new Set<string>();
  const unknown = issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    return unknownKeys(schema, data, issue, file).map(({ key, ...problem }) => {
      if (problem.suggestion !== undefined)
        explained.add([...issue.path, problem.suggestion].map(String).join('\0'));
      return {
        file,
        line: lineOf([...issue.path, key]),
        field: fieldLabels(schema, issue.path) || undefined,
        ...problem,
      };
    });
  });
  const others = issues.flatMap((issue): Problem[] => {
    const { path } = issue;
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') return [];
    if (value === undefined && explained.has(path.map(String).join('\0'))) return [];
    const part = schemaAt(schema, path);
    const better = part && repaired(part, value);
    const paste = better ?? (part && path.length > 0 ? exampleOf(part) : undefined);
    return [
      {
        file,
        line: lineOf(path),
        field: fieldLabels(schema, path) || undefined,
        message: issueMessage(issue, value, part),
        suggestion: typeof better === 'string' ? better : undefined,
        fix: paste === undefined ? undefined : snippet(file, path, paste),
      },
    ];
  });
  return [...unknown, ...others];
}
