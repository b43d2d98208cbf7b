/** The dates on the built pages against git; in a copy without history cases alone have one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageDates } from '../../src/catalog/changed.ts';
import { formatDateLong } from '../../src/domain/dates.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const dates = pageDates(readCatalog());

test('every page of a record says when the record last changed, as the sitemap does', () => {
  const sitemap = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
  const wrong = readSite(DIST).flatMap(({ path, document }) => {
    const day = dates.get(path);
    const [, said] = /Cập nhật lần cuối (.*?)\./.exec(textOf(document.body)) ?? [];
    const listed = new RegExp(`${path}</loc><lastmod>(.*?)<`).exec(sitemap)?.[1] ?? '';
    return said === (day && formatDateLong(day)) && listed >= (day ?? '')
      ? []
      : [`${path}: ${said}`];
  });
  expect(wrong).toEqual([]);
});
