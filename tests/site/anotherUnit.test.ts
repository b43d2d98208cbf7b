/** The site of another unit and another plan says nothing of the unit whose content lies beside the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { periodSpan } from '../../src/domain/period.ts';
import { slugify } from '../../src/domain/vietnamese.ts';
import { today } from '../../scripts/lib/today.ts';
import { DIST, readCatalog } from '../support/site.ts';

/** What pages call a unit, its plan and its parts. */
function wordsOf({ unit, period, site }: ReturnType<typeof readCatalog>): string[] {
  const { place, province, words, english } = unit;
  const names = [place.name, ...(province ? [province.name] : [])];
  const { title, whole, parts } = words;
  return [
    ...names.flatMap((name) => [name, slugify(name)]),
    ...[title, whole, parts, english.kind, english.parts, site.name, periodSpan(period)],
  ];
}

test('no file of it holds the first unit’s names, its parts or its years', () => {
  const { catalog } = checkContent('.', today());
  if (!catalog) throw new Error('the content does not check');
  const here = readCatalog();
  const own = wordsOf(here);
  const words = wordsOf(catalog).filter((word) => !own.includes(word));
  expect(words).toContain(catalog.unit.words.parts);
  // A page about a unit of the same kind may well say what that one consists of.
  const alike = here.places.filter(({ type }) => type === catalog.unit.place.type);
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|json|csv|xml|txt|svg|webmanifest)$/.test(file))
    .filter((file) => !alike.some(({ path }) => path && `/${file}`.startsWith(path)));
  const found = files.flatMap((file) => {
    const text = readFileSync(join(DIST, file), 'utf8').toLowerCase();
    return words.filter((word) => text.includes(word.toLowerCase())).map((it) => `${file}: ${it}`);
  });
  expect(found).toEqual([]);
});
