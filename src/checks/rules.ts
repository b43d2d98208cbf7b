/** The rules: every file in `rules/` and `texts/` is one and exports nothing but its rule. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Rule, TextRule } from './rule.ts';

/** What the modules of a folder export, in the order of their names. */
async function rulesIn<R>(
  folder: string,
  load: (name: string) => Promise<Record<string, R>>,
): Promise<R[]> {
  const names = readdirSync(join(import.meta.dirname, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  return (await Promise.all(names.map(load))).flatMap((module) => Object.values(module));
}

/** Rules over the joined content. */
export const RULES = await rulesIn<Rule>('rules', (name) => import(`./rules/${name}.ts`));

/** Rules over the text of each file. */
export const TEXT_RULES = await rulesIn<TextRule>('texts', (name) => import(`./texts/${name}.ts`));
