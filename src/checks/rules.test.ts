import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES, TEXT_RULES } from './rules.ts';

test.for([
  ['rules', RULES],
  ['texts', TEXT_RULES],
] as const)('every rule of %s/ is run', ([folder, rules]) => {
  const files = readdirSync(new URL(folder, import.meta.url)).filter((it) => /^\w+\.ts$/.test(it));
  const list = readFileSync(new URL('rules.ts', import.meta.url), 'utf8');
  expect(files.filter((file) => !list.includes(`'./${folder}/${file}'`))).toEqual([]);
  expect(new Set<unknown>(rules).size).toBe(files.length);
});
