/** The picture of what the targets need, on the page, beside the records that it is made of. */
import { expect, test } from 'vitest';
import {
  cellWords,
  evidenceHeadline,
  evidenceOf,
  KNOWN_WORDS,
  rowsOf,
} from '../../src/views/evidence.ts';
import { hasLetter } from '../../src/views/missing.ts';
import { routes } from '../../src/domain/routes.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const catalog = readCatalog();
const evidence = evidenceOf(catalog);
const page = readSite(DIST).find(({ path }) => path === routes.indicators);
const rows = new Map(
  [...(page?.document.querySelectorAll('tr[data-target]') ?? [])].map((row) => [
    row.getAttribute('data-target'),
    row,
  ]),
);
/** What a mark draws. */
const shapeIn = (it: Element) => it.querySelector('svg')?.innerHTML.trim();
/** The key of the picture: words and shape. */
const key = new Map(
  [...(page?.document.querySelectorAll('.ev-legend li') ?? [])].map((it) => [
    textOf(it),
    shapeIn(it),
  ]),
);
const plain = (text: string) => textOf({ textContent: text });

test('every target has its row, and every cell says what its record says', () => {
  expect([...rows.keys()].toSorted()).toEqual(catalog.targets.map(({ id }) => id).toSorted());
  for (const { indicator, cells } of evidence.fields.flatMap(rowsOf)) {
    const row = rows.get(indicator.id);
    const shown = [...(row?.querySelectorAll('td[data-known]') ?? [])];
    expect(shown.map((it) => textOf(it))).toEqual(cells.map(cellWords));
    expect(shown.map(shapeIn)).toEqual(cells.map(({ known }) => key.get(KNOWN_WORDS[known])));
    expect(row && textOf(row)).toContain(plain(indicator.goal ?? ''));
    expect(row && textOf(row)).toContain(plain(indicator.progress?.label ?? ''));
  }
});

test('every shape of the key is drawn, and none like another', () => {
  const shapes = [...key.values()];
  expect(shapes.length).toBeGreaterThan(0);
  expect(shapes).not.toContain('');
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('a row links to its indicator, and to a letter where something is wanted', () => {
  for (const indicator of catalog.targets) {
    const links = [...(rows.get(indicator.id)?.querySelectorAll('a') ?? [])].map(
      (a) => new URL(a.getAttribute('href') ?? '', 'https://site.example').pathname,
    );
    const letter = hasLetter(indicator) ? [routes.requestForIndicator(indicator.id)] : [];
    expect(links).toHaveLength(1 + letter.length);
    expect(links.at(-1)).toContain(letter[0] ?? indicator.path);
  }
});

test('the line over it counts the records', () => {
  expect(textOf(page?.document.querySelector('[data-evidence]') ?? { textContent: '' })).toBe(
    plain(evidenceHeadline(evidence)),
  );
});
