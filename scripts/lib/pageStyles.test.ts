import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PageStyles } from './pageStyles.ts';

const site = mkdtempSync(join(tmpdir(), 'styles-'));
const folder = join(site, 'tai-nguyen');
mkdirSync(folder);
const SHEETS = {
  'a.css': 'a{}',
  'frame.css': 'body{margin:0}p{margin:0}',
  'b.css': 'b{}',
  'large.css': 'c{}'.repeat(50),
};
for (const [name, css] of Object.entries(SHEETS)) writeFileSync(join(folder, name), css);
afterAll(() => rmSync(site, { recursive: true }));

const BASE = '/duoi/';
const linkTo = (name: string) => `<link rel="stylesheet" href="${BASE}tai-nguyen/${name}">`;
const page = (...names: string[]) => `<head><title>x</title>${names.map(linkTo).join('')}</head>`;
const namesIn = (html: string) =>
  [...html.matchAll(/href="\/duoi\/tai-nguyen\/([^"]+)"/g)].map(([, name = '']) => name);

describe('the style sheets of a page', () => {
  const styles = new PageStyles(site, BASE);
  const finish = (html: string) => styles.join(html);

  test('stay as they are where there are two', () => {
    expect(finish(page('a.css', 'frame.css'))).toBe(page('a.css', 'frame.css'));
  });

  test('become one in their order beside the one that all pages share', () => {
    const [own = '', shared] = namesIn(finish(page('a.css', 'frame.css', 'b.css')));
    expect(shared).toBe('frame.css');
    expect(readFileSync(join(folder, own), 'utf8')).toBe('a{}b{}');
  });

  test('are joined once for all pages that have the same, and named by what is in them', () => {
    const html = finish(page('a.css', 'frame.css', 'b.css'));
    expect(finish(page('a.css', 'b.css', 'frame.css'))).toBe(html);
    expect(readdirSync(folder)).toHaveLength(5);
    const [other] = namesIn(finish(page('b.css', 'a.css', 'frame.css')));
    expect(other).not.toBe(namesIn(html)[0]);
  });

  test('for paper stays apart', () => {
    const paper = '<link rel="stylesheet" media="print" href="/duoi/tai-nguyen/print.css">';
    expect(finish(page('a.css', 'frame.css', 'b.css') + paper)).toContain(paper);
  });

  test('share the sheet of the first page, though another page has a larger one of its own', () => {
    const [, shared] = namesIn(finish(page('a.css', 'large.css', 'frame.css')));
    expect(shared).toBe('frame.css');
  });

  test('are gone where no page links them', () => {
    const other = new PageStyles(site, BASE);
    const html = other.join(page('a.css', 'frame.css', 'b.css'));
    other.removeUnlinked();
    expect(readdirSync(folder).toSorted()).toEqual(namesIn(html).toSorted());
  });
});
