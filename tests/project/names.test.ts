/** The unit, its province and what it consists of stand in the content and in the table of kinds alone. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { today } from '../../scripts/lib/today.ts';
import { slugify } from '../../src/domain/vietnamese.ts';

/** What the parts of each kind of unit are called. */
const TABLE = 'src/domain/unit.ts';

test('no file of the code names the unit of the content, its province or its parts', () => {
  const { catalog } = checkContent('.', today());
  if (!catalog) throw new Error('the content does not check');
  const { place, province, words: kind } = catalog.unit;
  const names = [place.name, ...(province ? [province.name] : [])];
  const words = [
    kind.parts,
    ...names.flatMap((name) => [name, slugify(name), slugify(name).replaceAll('-', '')]),
  ];
  const files = execFileSync('git', ['ls-files', 'src', 'scripts'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(?:ts|astro|css|mjs|cjs)$/.test(file) && file !== TABLE);
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase();
    return words
      .filter((word) => text.includes(word.toLowerCase()))
      .map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
