/** What an editor is told where a value is missing: what to look up, and a blank to fill in. */
import type { z } from 'zod';
import type { Path } from '../schemas/kinds.ts';
import { blank } from './blank.ts';
import { choicesOf, exampleOf, keysOf, schemaAt } from './shape.ts';

/** What a single value looks like, told by what fits the schema. */
function formOf(schema: z.ZodType): string | undefined {
  const example = exampleOf(schema);
  const fits = (value: string) => schema.safeParse(value).success;
  if (typeof example !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(example))
    return fits('2023')
      ? 'dạng 2023-04-19; chỉ biết tháng thì 2023-04, chỉ biết năm thì 2023'
      : 'dạng 2023-04-19';
  return example.startsWith('https://') ? 'bắt đầu bằng https://' : undefined;
}

/** Where to look a value up, and its form; empty where the label says it all. */
export function lookUp(schema: z.ZodType): string {
  const hint = schema.meta()?.description;
  return [hint, formOf(schema)].filter(Boolean).join('; ');
}

/** Most values of a closed list that a blank names. */
const FEW = 6;

/** A blank for one value, by its kind. */
function blankValue(schema: z.ZodType, label: string): string {
  const choices = choicesOf(schema).map(({ value }) => value);
  if (choices.length > 0)
    return blank(choices.length > FEW ? `mã ${label}` : `một trong ${choices.join(', ')}`);
  const example = exampleOf(schema);
  if (typeof example === 'number') return blank(`số, ${label}`);
  if (typeof example === 'boolean') return blank('true hoặc false');
  return blank(/^\d{4}-/.test(String(example)) ? `${label}, dạng ${String(example)}` : label);
}

/** Keys of a group that are wanted though they may be left out: of a source its address, or why there is none. */
function wanted(schema: z.ZodType): Set<unknown> {
  const { error } = schema.safeParse(exampleOf(schema));
  return new Set(error?.issues.map(({ path }) => path.length === 1 && path[0]));
}

/** True for a field that may be left out, whatever else the record says. */
export function isOptional(schema: z.ZodType, path: Path): boolean {
  const part = schemaAt(schema, path);
  const group = schemaAt(schema, path.slice(0, -1));
  if (!part || !group || typeof path.at(-1) === 'number') return false;
  return part.safeParse(undefined).success && !wanted(group).has(path.at(-1));
}

/** The required parts of a value, each a blank. */
export function blankOf(schema: z.ZodType, label = ''): unknown {
  const keys = keysOf(schema);
  if (keys.length > 0) {
    const also = wanted(schema);
    return Object.fromEntries(
      keys.flatMap(({ key, label: name }) => {
        const part = schemaAt(schema, [key]);
        if (!part || (part.safeParse(undefined).success && !also.has(key))) return [];
        return [[key, blankOf(part, name)]];
      }),
    );
  }
  const element = schemaAt(schema, [0]);
  if (element) return [blankOf(element, label)];
  return blankValue(schema, label.toLowerCase());
}
