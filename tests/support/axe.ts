/** axe in a page of a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.0 to 2.2, A and AA, and axe's best practices; none is left out. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Puts axe into a page, whose context must bypass its policy. */
export async function loadAxe(page: Frame | Page): Promise<void> {
  await page.evaluate(source);
}

/** What breaks `rules` in a page, or in a part of it, with the elements concerned. */
export async function violations(
  page: Frame | Page,
  rules: readonly string[],
  part = 'html',
): Promise<string[]> {
  return page.evaluate(
    async ({ runOnly, part }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(part, { runOnly, resultTypes: ['violations'] });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    { runOnly: [...rules], part },
  );
}
