import { stringify } from 'yaml';
import type { Change, FixLines, KindName, LoadedRecord, Path } from '../schemas/kinds.ts';
import { unquoted } from './blank.ts';

/** The fix that changes a field: the lines of its file where these are known, else the field alone. */
export function fieldFix(
  { file, mend }: Pick<LoadedRecord<KindName>, 'file' | 'mend'>,
  path: Path,
  change: Change,
): FixLines {
  const { value, key = path.at(-1) } = change;
  const alone = () => snippet(file, key === undefined ? [] : [...path.slice(0, -1), key], value);
  return mend?.(path, change) ?? { fix: unquoted(alone()) };
}

/** One field as it stands in a record's file, ready to paste: YAML in front matter, JSON in `.json`. */
export function snippet(file: string, path: Path, value: unknown): string {
  const key = path.at(-1);
  if (file.endsWith('.json')) {
    const json = JSON.stringify(value, null, 2);
    return typeof key === 'string' ? `${JSON.stringify(key)}: ${json}` : json;
  }
  const whole = typeof key === 'string' ? { [key]: value } : key === undefined ? value : [value];
  return stringify(whole, { lineWidth: 0 }).trimEnd();
}
