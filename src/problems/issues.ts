/** What the schemas find wrong with a record, in words for the person who can mend it. */
import type { z } from 'zod';
import { nearest } from '../domain/suggest.ts';
import type { Change, Path } from '../schemas/kinds.ts';
import type { Located } from './at.ts';
import { blankOf, lookUp } from './missing.ts';
import { show, type Problem } from './problem.ts';
import { repaired } from './repair.ts';
import { choicesOf, fieldLabels, keysOf, schemaAt } from './shape.ts';
import { fieldFix } from './snippet.ts';

const TYPE_WORDS: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm các mục con',
  tuple: 'cặp giá trị',
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

/** What is said where a value is missing or left empty: what to write, and where to find it. */
function missing(issue: z.core.$ZodIssue, empty: boolean, schema: z.ZodType | undefined): string {
  const choices =
    issue.code === 'invalid_value' && `chọn một trong: ${listed(schema, issue.values)}`;
  const number = empty && issue.code === 'invalid_type' && issue.expected === 'number';
  const optional = schema?.safeParse(undefined).success ? ', hoặc bỏ cả dòng' : '';
  return [
    empty ? `để trống; hãy ${choices || 'ghi giá trị'}${optional}` : 'thiếu mục này',
    !empty && choices,
    number && 'chưa biết con số thì bỏ cả mục, không ghi 0',
    schema && lookUp(schema),
  ]
    .filter(Boolean)
    .join('; ');
}

/** One Zod issue in Vietnamese. The value comes from the record, because Zod does not keep it. */
function issueMessage(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType | undefined,
): string {
  const absent = value === undefined || value === null;
  switch (issue.code) {
    case 'invalid_type':
      if (absent) return missing(issue, value === null, schema);
      return `phải là ${TYPE_WORDS[issue.expected] ?? issue.expected}, đang là ${show(value)}${issue.expected === 'string' && typeof value !== 'object' ? '; hãy đặt trong dấu nháy' : ''}`;
    case 'invalid_value': {
      if (absent) return missing(issue, value === null, schema);
      const hint = schema ? lookUp(schema) : '';
      return `${show(value)} không nằm trong các giá trị được phép: ${listed(schema, issue.values)}${hint && `; ${hint}`}`;
    }
    case 'too_small':
      if (issue.origin === 'array') return custom(issue) ?? `cần ít nhất ${issue.minimum} mục`;
      if (issue.origin === 'string') return issue.message;
      return `phải ${issue.inclusive ? 'từ' : 'lớn hơn'} ${issue.minimum}${issue.inclusive ? ' trở lên' : ''}, đang là ${show(value)}`;
    case 'too_big':
      if (issue.origin === 'array') return custom(issue) ?? `nhiều nhất ${issue.maximum} mục`;
      if (issue.origin === 'string')
        return `${issue.message} (đang có ${String(value).length}); hãy viết ngắn lại`;
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

/** One fault of a record, and how its field is mended where that follows from what stands there. */
interface Finding {
  /** Where the labels of the problem lead to. */
  field: Path;
  /** The key or value itself. */
  path: Path;
  message: string;
  suggestion?: string | undefined;
  change?: Change | undefined;
}

/** Keys that the schema does not have: a near miss each on its own, the others together. */
function unknownKeys(
  schema: z.ZodType,
  data: unknown,
  { path, keys }: { path: Path; keys: readonly string[] },
): Finding[] {
  const parent = valueAt(data, path);
  const group = schemaAt(schema, path);
  const written = new Set(typeof parent === 'object' && parent !== null ? Object.keys(parent) : []);
  const free = keysOf(group).filter(({ key }) => !written.has(key));
  const strange: string[] = [];
  const near = keys.flatMap((key): Finding[] => {
    const candidates = free
      .filter((it) => !written.has(it.key))
      .map((it) => ({ value: it.key, names: [it.label] }));
    const suggestion = nearest(key, candidates);
    if (suggestion === undefined) {
      strange.push(key);
      return [];
    }
    written.add(suggestion);
    const value = valueAt(data, [...path, key]);
    const fits = group && schemaAt(group, [suggestion])?.safeParse(value).success;
    return [
      {
        field: path,
        path: [...path, key],
        message: `có mục không được dùng: "${key}"`,
        suggestion,
        change: fits ? { value, key: suggestion } : undefined,
      },
    ];
  });
  const [first] = strange;
  if (first === undefined) return near;
  const names = strange.slice(0, 12).map((key) => `"${key.slice(0, 60)}"`);
  const instead =
    free.length > 0 ? `, hoặc dùng một trong: ${free.map(({ key }) => key).join(', ')}` : '';
  const message = `có mục không được dùng: ${names.join(', ')}${strange.length > 12 ? '…' : ''}; hãy bỏ${instead}`;
  return [...near, { field: path, path: [...path, first], message }];
}

/** The blank for a value that is missing, empty, or no record where one belongs. */
function blankFor(
  issue: z.core.$ZodIssue,
  value: unknown,
  part: z.ZodType,
  label: string,
): unknown {
  const empty =
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && !value.length);
  const isGroup = keysOf(part).length > 0 && typeof value !== 'object';
  if (!empty && !isGroup) return undefined;
  // Why a part is wanted that may otherwise be left out, the schema's own message says.
  if (issue.code === 'custom' || part.safeParse(value).success) return undefined;
  return blankOf(part, label);
}

/** The word of today for one that the project no longer uses at a place. */
export type Renamed = (path: Path, word: string) => string | undefined;

/** The faults of a record, from a failed parse. */
function findings(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  renamed: Renamed | undefined,
): Finding[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(schema, data, issue) : [],
  );
  // A misspelt key explains why the right one is missing.
  const explained = new Set(
    unknown.map(({ field, suggestion }) => [...field, suggestion].map(String).join('\0')),
  );
  const unit = valueAt(data, ['unit']);
  const others = issues.flatMap((issue): Finding[] => {
    const { path } = issue;
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') return [];
    if (value === undefined && explained.has(path.map(String).join('\0'))) return [];
    const part = schemaAt(schema, path);
    // Which id was meant, those know who refer to it.
    const isId = path.length === 1 && path[0] === 'id';
    const better =
      (typeof value === 'string' ? renamed?.(path, value) : undefined) ??
      (part && !isId ? repaired(part, value, typeof unit === 'string' ? unit : '') : undefined);
    const label = fieldLabels(schema, path).split(' › ').at(-1) ?? '';
    const paste =
      better ?? (part && path.length > 0 ? blankFor(issue, value, part, label) : undefined);
    return [
      {
        field: path,
        path,
        message: issueMessage(issue, value, part),
        suggestion: typeof better === 'string' ? better : undefined,
        change: paste === undefined ? undefined : { value: paste },
      },
    ];
  });
  return [...unknown, ...others];
}

/** Problems of one record from a failed parse; lines and fixes in place, as far as `at` knows them. */
export function problemsFromIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  at: Pick<Located, 'file' | 'lineOf' | 'mend'>,
  renamed?: Renamed,
): Problem[] {
  return findings(schema, data, issues, renamed).map(
    ({ field, path, message, suggestion, change }) => ({
      file: at.file,
      line: at.lineOf?.(path),
      field: fieldLabels(schema, field) || undefined,
      message,
      suggestion,
      ...(change && fieldFix(at, path, change)),
    }),
  );
}

/** A record with every fault mended whose right value follows from the wrong one. */
export function mendedData(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  renamed?: Renamed,
): unknown {
  const copy: unknown = structuredClone(data);
  for (const { path, change } of findings(schema, data, issues, renamed)) {
    const parent = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (!change || key === undefined || typeof parent !== 'object' || parent === null) continue;
    if (change.key !== undefined) Reflect.deleteProperty(parent, key);
    Object.assign(parent, { [change.key ?? key]: change.value });
  }
  return copy;
}
