import { stringify } from 'yaml';
import type { Path } from '../schemas/kinds.ts';

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
