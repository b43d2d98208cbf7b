/** A site of many stories under a sub-path, built from content changed by chance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deadLinks } from '../support/links.ts';
import { BASE } from './content.ts';
import { dist, mutants, pageAt, pages } from './site.ts';

test('what the check accepts, the build can build', () => {
  expect(mutants).toBeGreaterThan(10);
});

test('every link of the site holds', () => {
  expect(deadLinks(pages, dist, BASE)).toEqual([]);
});

test('styles, fonts and the canonical address keep to the sub-path', () => {
  const home = pageAt('/').document;
  expect(home.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `https://example.vn${BASE}`,
  );
  const styles = [...home.querySelectorAll('link[rel="stylesheet"]')]
    .map((link) => link.getAttribute('href') ?? '')
    .map((path) => readFileSync(join(dist, path.replace(BASE, '')), 'utf8'))
    .join('');
  const fonts = [...styles.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url]) => url);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((url) => !url?.startsWith(BASE) && !url?.startsWith('./'))).toEqual([]);
});
