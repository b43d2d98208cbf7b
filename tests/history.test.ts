/** The dates on the built pages against git; in a copy without history no page has one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCatalog } from '../src/catalog/build.ts';
import { pageDates } from '../src/catalog/changed.ts';
import { readLastChanged } from '../src/reading/project/lastChanged.ts';
import { loadRecords } from '../src/reading/project/disk.ts';
import { formatDateLong } from '../src/domain/dates.ts';
import { readSite, textOf } from './site.ts';

const { catalog } = buildCatalog(loadRecords('.').records, undefined, readLastChanged('.'));
if (!catalog) throw new Error('the content does not load');
const dates = pageDates(catalog);

test('every page of a record says when the record last changed, as the sitemap does', () => {
  const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
  const wrong = readSite('dist').flatMap(({ path, document }) => {
    const day = dates.get(path);
    const [, said] = /Cập nhật lần cuối (.*?)\./.exec(textOf(document.body)) ?? [];
    const listed = new RegExp(`${path}</loc><lastmod>(.*?)<`).exec(sitemap)?.[1] ?? '';
    return said === (day && formatDateLong(day)) && listed >= (day ?? '')
      ? []
      : [`${path}: ${said}`];
  });
  expect(wrong).toEqual([]);
});
