/** The rules: every file in `rules/` and `texts/` is one and exports nothing but its rule. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, TextRule } from './rule.ts';

async function rulesIn<R>(folder: string): Promise<R[]> {
  const files = readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const modules = await Promise.all(
    files.map((name) => import(`./${folder}/${name}`) as Promise<Record<string, R>>),
  );
  return modules.flatMap((module) => Object.values(module));
}

/** Rules over the joined content. */
export const RULES = await rulesIn<Rule>('rules');

/** Rules over the text of each file. */
export const TEXT_RULES = await rulesIn<TextRule>('texts');
