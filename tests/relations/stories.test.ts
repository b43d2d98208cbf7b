/** What the list and the pages of the cases show of them at a glance, held against the records. */
import { describe, expect, test } from 'vitest';
import { formatDateShort } from '../../src/domain/dates.ts';
import { formatNumber } from '../../src/domain/format.ts';
import { routes } from '../../src/domain/routes.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const { exemplars } = readCatalog();
const pages = new Map(readSite(DIST).map((page) => [page.path, page.document]));
const pageAt = (path: string) => {
  const document = pages.get(path);
  if (!document) throw new Error(`no page ${path}`);
  return document;
};
const list = pageAt(routes.exemplars);
const told = exemplars.filter(({ entry }) => !entry);

describe('the list of cases', () => {
  const counts = (key: (exemplar: (typeof exemplars)[number]) => string | number) =>
    Object.fromEntries(
      [...Map.groupBy(exemplars, key)].map(([value, own]) => [String(value), own.length]),
    );

  test('has a column a year with a dot a case, and leads from it to the year', () => {
    const columns = [...list.querySelectorAll('.strip a')].map((column) => [
      /\/nam\/(\d+)\/$/.exec(column.getAttribute('href') ?? '')?.[1],
      column.querySelectorAll('i').length,
    ]);
    expect(Object.fromEntries(columns)).toEqual(counts(({ year }) => year));
  });

  test('fills as many dots as cases were commended', () => {
    const filled = list.querySelectorAll('.strip i.awarded').length;
    const commended = exemplars.filter(({ standing }) => standing === 'khen-thuong').length;
    expect(filled).toBe(commended);
  });

  test('leads to every phase and standing at once, with their numbers', () => {
    for (const facet of ['ghi-nhan', 'giai-doan']) {
      const links = [...list.querySelectorAll(`[data-facet="${facet}"] a`)];
      const numbers = links.map((it) => Number(/\((\d+)\)/.exec(textOf(it))?.[1]));
      expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(exemplars.length);
      expect(links.filter((it) => it.closest('details'))).toEqual([]);
    }
  });

  test('tells the plan’s own period before all else, every case once over its pages', () => {
    const paths = [...pages.keys()].filter((path) =>
      new RegExp(`^${routes.exemplars}(?:trang/\\d+/)?$`).test(path),
    );
    const number = (path: string) => Number(/\d+/.exec(path)?.[0] ?? 1);
    const ids = paths
      .toSorted((a, b) => number(a) - number(b))
      .flatMap((path) => [...pageAt(path).querySelectorAll('[data-case]')])
      .map((card) => card.getAttribute('data-case'));
    expect(ids.toSorted()).toEqual(exemplars.map(({ id }) => id).toSorted());
    const phases = ids.map((id) => exemplars.find((it) => it.id === id)?.phase);
    expect(phases.lastIndexOf('during')).toBe(
      exemplars.filter(({ phase }) => phase === 'during').length - 1,
    );
  });
});

describe('the page of a case', () => {
  test('proves it under its headline: when, by which number, and what was not seen', () => {
    for (const { path, date, commendations, recognitions } of told) {
      const chain = textOf(pageAt(path).querySelector('[data-evidence]') ?? { textContent: '' });
      expect(chain, path).toContain(formatDateShort(date));
      for (const it of [...commendations, ...recognitions])
        for (const known of [it.decision, it.date && formatDateShort(it.date)])
          if (known) expect(chain, path).toContain(known);
      for (const { status } of commendations)
        if (status === 'proposed') expect(chain, path).toContain('chưa thấy');
    }
  });

  test('shows the figure of the record, which its text has, too', () => {
    for (const { path, figure } of told) {
      const article = pageAt(path).querySelector('article');
      const tile = textOf(article?.querySelector('.tile p') ?? { textContent: '' });
      if (!figure) {
        expect(tile, path).toBe('');
        continue;
      }
      const number = formatNumber(figure.value);
      expect(tile, path).toContain(number);
      expect(tile, path).toContain(figure.unit);
      article?.querySelector('.tile')?.remove();
      expect(textOf(article ?? { textContent: '' }), path).toContain(number);
    }
  });

  test('leads to the form for another case, and says where an error is reported', () => {
    for (const path of [routes.exemplars, ...told.map((it) => it.path)]) {
      const main = pageAt(path).querySelector('main');
      expect(main?.querySelector(`a[href="${routes.nomination}"]`), path).not.toBeNull();
      expect(textOf(main ?? { textContent: '' }), path).toContain('Báo sai sót');
    }
  });
});
