/** What the schemas find wrong with a record, in words for the person who can mend it. */
import type { z } from 'zod';
import { nearest } from '../domain/suggest.ts';
import type { Change, Path } from '../schemas/kinds.ts';
import type { Located } from './at.ts';
import { issueMessage } from './issueMessage.ts';
import { blankOf, isOptional } from './missing.ts';
import type { Problem } from './problem.ts';
import { repaired } from './repair.ts';
import { fieldLabels, keysOf, schemaAt } from './shape.ts';
import { sharing } from './sharing.ts';
import { fieldFix } from './snippet.ts';

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
        message: issueMessage(issue, {
          value,
          schema: part,
          optional: isOptional(schema, path),
          bounded: schemaAt(schema, [...path.slice(0, -1), 'bound']) !== undefined,
        }),
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
  const found = findings(schema, data, issues, renamed).map(({ field, path, change, ...told }) => {
    const problem = {
      file: at.file,
      line: at.lineOf?.(path),
      field: fieldLabels(schema, field) || undefined,
      ...told,
      ...(change && fieldFix(at, path, change)),
    };
    return { problem, path, change };
  });
  return sharing(found, at.mend);
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
