/** What Zod found wrong with one field, in Vietnamese. */
import type { z } from 'zod';
import { lookUp } from './missing.ts';
import { show } from './problem.ts';
import { choicesOf } from './shape.ts';

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
function missing(
  issue: z.core.$ZodIssue,
  empty: boolean,
  { schema, optional }: Pick<Asked, 'schema' | 'optional'>,
): string {
  const choices =
    issue.code === 'invalid_value' && `chọn một trong: ${listed(schema, issue.values)}`;
  return [
    empty
      ? `để trống; hãy ${choices || 'ghi giá trị'}${optional ? ', hoặc bỏ cả dòng' : ''}`
      : 'thiếu mục này',
    !empty && choices,
    schema && lookUp(schema),
  ]
    .filter(Boolean)
    .join('; ');
}

/** What a message is about: the value as it stands in the record, because Zod does not keep it. */
interface Asked {
  value: unknown;
  schema: z.ZodType | undefined;
  /** May be left out. */
  optional: boolean;
  /** Has a field beside it for words such as "hơn", "khoảng". */
  bounded: boolean;
}

/** What to do with words where a number belongs. */
function noNumber({ value, schema, optional, bounded }: Asked): string {
  if (typeof value !== 'string') return '';
  if (/\d/.test(value))
    return bounded && /\p{L}{3}/u.test(value)
      ? '; chỉ ghi chữ số, những chữ như "hơn", "khoảng" ghi bằng mã ở mục "bound"'
      : '';
  const advice = [schema && lookUp(schema), optional && `chưa biết thì bỏ cả dòng`].filter(Boolean);
  return advice.length > 0 ? `; ${advice.join('; ')}` : '';
}

/** One Zod issue in Vietnamese. */
export function issueMessage(issue: z.core.$ZodIssue, asked: Asked): string {
  const { value, schema } = asked;
  const absent = value === undefined || value === null;
  switch (issue.code) {
    case 'invalid_type':
      if (absent) return missing(issue, value === null, asked);
      return `phải là ${TYPE_WORDS[issue.expected] ?? issue.expected}, đang là ${show(value)}${issue.expected === 'string' && typeof value !== 'object' ? '; hãy đặt trong dấu nháy' : ''}${issue.expected === 'number' ? noNumber(asked) : ''}`;
    case 'invalid_value': {
      if (absent) return missing(issue, value === null, asked);
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
