import type { z } from 'zod';

/** Something wrong with the content, in words for the person who can mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  line?: number | undefined;
  /** The field by its Vietnamese labels: `Nguồn › mục 2 › Địa chỉ trang`. */
  field?: string | undefined;
  message: string;
}

type Path = readonly PropertyKey[];

interface Definition {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** Steps through optional, default and preprocess wrappers to the schema inside. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}

function labelOf(schema: z.ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const { innerType, out } = definitionOf(schema);
  return schema.meta()?.title ?? labelOf(innerType ?? out);
}

/** The Vietnamese labels along a path, with list positions counted from one. */
export function fieldLabels(schema: z.ZodType, path: Path): string {
  const labels: string[] = [];
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const definition: Definition | undefined = current && definitionOf(unwrap(current));
    if (typeof key === 'number') {
      labels.push(`mục ${key + 1}`);
      current = definition?.element ?? definition?.items?.[key];
    } else {
      current = definition?.shape?.[String(key)];
      labels.push(labelOf(current) ?? String(key));
    }
  }
  return labels.join(' › ');
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

const show = (value: unknown) => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
};

/** The message a schema gives itself; Zod's own would name types in English. */
const custom = ({ message }: z.core.$ZodIssue) =>
  /^Quá (?:nhỏ|lớn)/.test(message) ? undefined : message;

/** One Zod issue in Vietnamese. The value comes from the record, because Zod does not keep it. */
function issueMessage(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return 'thiếu mục này';
      return `phải là ${TYPE_WORDS[issue.expected] ?? issue.expected}, đang là ${show(value)}`;
    case 'unrecognized_keys':
      return `có mục không được dùng: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_value':
      if (value === undefined) return 'thiếu mục này';
      return `${show(value)} không nằm trong các giá trị được phép: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array') return custom(issue) ?? `cần ít nhất ${issue.minimum} mục`;
      if (issue.origin === 'string') return issue.message;
      return `phải ${issue.inclusive ? 'từ' : 'lớn hơn'} ${issue.minimum}${issue.inclusive ? ' trở lên' : ''}, đang là ${show(value)}`;
    case 'too_big':
      if (issue.origin === 'array') return custom(issue) ?? `nhiều nhất ${issue.maximum} mục`;
      if (issue.origin === 'string') return issue.message;
      return `phải ${issue.inclusive ? 'không quá' : 'nhỏ hơn'} ${issue.maximum}, đang là ${show(value)}`;
    case 'custom':
    case 'invalid_format':
      return value === undefined ? issue.message : `${issue.message} (đang là ${show(value)})`;
    default:
      return issue.message;
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** Problems of one record from a failed parse; `lineOf` finds the line of a path where the format allows it. */
export function problemsFromIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  file: string,
  lineOf: (path: Path) => number | undefined = () => undefined,
): Problem[] {
  return issues.map((issue) => ({
    file,
    line: lineOf(
      issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
    ),
    field: fieldLabels(schema, issue.path) || undefined,
    message: issueMessage(issue, valueAt(data, issue.path)),
  }));
}

/** `content/x.md:12 · Nguồn › mục 1: thiếu mục này` */
export function formatProblem({ file, line, field, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return field ? `${place} · ${field}: ${message}` : `${place} · ${message}`;
}
