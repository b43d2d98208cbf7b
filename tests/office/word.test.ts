/** Every file of Word of the site, opened and printed by LibreOffice: what an office gets to see. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportYears } from '../../src/views/report.ts';
import { lackingByBody, lackingOf } from '../../src/views/missing.ts';
import { requestWords } from '../../src/views/requestLetter.ts';
import { files, routes } from '../../src/domain/routes.ts';
import { formatFigure } from '../../src/domain/format.ts';
import { convert, PDF, type Converted } from '../support/libreOffice.ts';
import { pagesOf } from '../support/pdf.ts';
import { DIST, readCatalog, readSite } from '../support/site.ts';

const catalog = readCatalog();
const documents = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.docx'),
);

let converted: Converted;
beforeAll(() => {
  converted = convert(
    documents.map((name) => join(DIST, name)),
    PDF,
  );
});
afterAll(() => converted?.remove());

/** Text without the places where lines break: pages and narrow columns break it anywhere. */
const solid = (text: string) => text.replace(/\s+/g, '');
const printed = (path: string) =>
  pagesOf(join(converted.folder, basename(path).replace(/docx$/, 'pdf')));
/** Where a page number stands: at the head of the page. */
const numberOf = (page: string) => /^\d+(?= |$)/.exec(page)?.[0];

test('every document opens, whatever its name', () => {
  expect(documents.length).toBeGreaterThan(0);
  expect(converted.names.toSorted()).toEqual(
    documents.map((name) => basename(name).replace(/docx$/, 'pdf')).toSorted(),
  );
});

test('no page is empty, and each but the first has its number at its head', () => {
  for (const name of documents) {
    const pages = printed(name);
    expect(pages.length, name).toBeGreaterThan(0);
    expect(pages.map(numberOf), name).toEqual(
      pages.map((_page, i) => (i === 0 ? undefined : String(i + 1))),
    );
    expect(
      pages.filter((page) => page.replace(/^\d+/, '').trim().length < 20),
      name,
    ).toEqual([]);
  }
});

describe('a request', () => {
  const lacking = lackingOf(catalog);
  const letters = [
    ...lacking.map((it) => ({
      path: files.requestForIndicatorDocument(it.indicator.id),
      words: requestWords(catalog, it.indicator.bodies, [it]),
      most: 1,
    })),
    ...lackingByBody(lacking).map(({ body, lacking: own }) => ({
      path: files.requestForBodyDocument(body.id),
      words: requestWords(catalog, [body], own),
      most: Math.ceil(own.length / 5) + 1,
    })),
  ];

  test('says word for word what its page says, with room to write, and names no article of law', () => {
    for (const { path, words, most } of letters) {
      const pages = printed(path);
      const text = solid(pages.map((page) => page.replace(/^\d+ /, '')).join(''));
      for (const said of [words.title, words.opening, words.purpose, words.signed, ...words.sender])
        expect(text, path).toContain(solid(said));
      for (const item of words.items) expect(text, path).toContain(solid(item));
      expect(text.match(/\.{20}|…{20}/g)?.length, path).toBeGreaterThanOrEqual(3);
      expect(text).not.toMatch(/Điều\d|Mẫusố/);
      // Nobody signs on a page without what is asked.
      const [last = ''] = words.items.slice(-1);
      expect(solid(pages.at(-1) ?? ''), path).toContain(solid(last));
      expect(pages.length, path).toBeLessThanOrEqual(most);
    }
  });
});

test('the nomination is one sheet', () => {
  const pages = printed(files.nominationDocument);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('PHIẾU GIỚI THIỆU ĐIỂN HÌNH');
  expect(pages[0]).toContain('5. Đồng ý nêu tên');
});

describe('the draft of the report', () => {
  const years = reportYears(catalog);
  const { from, to } = catalog.period;
  const drafts = [
    { path: files.reportDocument(`${from}-${to}`), of: years },
    ...years.map((it) => ({ path: files.reportDocument(String(it.year)), of: [it] })),
  ];

  test('opens as an official document does, is a draft, and is signed by nobody', () => {
    for (const { path } of drafts) {
      const pages = printed(path);
      const [first = ''] = pages;
      for (const part of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'DỰ THẢO',
        'Số: ……/BC-……',
        'BÁO CÁO',
        'Đây không phải báo cáo của cơ quan nhà nước',
      ])
        expect(solid(first), path).toContain(solid(part));
      const text = solid(pages.join(' '));
      expect(text).toContain(solid('Nơi nhận:'));
      expect(text).toContain(solid('(dự thảo, chưa ký)'));
    }
  });

  test('the signature stands with the end of the text, not alone on a page', () => {
    for (const { path } of drafts) {
      const last = printed(path).at(-1)?.split('Nơi nhận:')[0] ?? '';
      expect(last.replace(/^\d+ /, '').length, path).toBeGreaterThan(30);
    }
  });

  test('has every figure, fact and case of its years, and every target that lacks one', () => {
    for (const { path, of } of drafts) {
      const text = solid(printed(path).join(' '));
      for (const { figures, missing, exemplars } of of) {
        for (const { indicator, observation } of figures)
          expect(text, path).toContain(solid(formatFigure(observation, indicator.unit)));
        if (missing.length > 0)
          expect(text, path).toContain(
            solid(`Thiếu số thực hiện cả năm của ${missing.length} chỉ tiêu: `),
          );
        for (const { headline } of exemplars) expect(text, path).toContain(solid(headline));
      }
    }
  });

  test('gives every target with its level and verdict, and says where there is no figure', () => {
    const text = solid(printed(drafts[0]?.path ?? '').join(' '));
    const figured = new Set(years.flatMap(({ figures }) => figures.map((it) => it.indicator.id)));
    for (const { id, shortName, goal, progress } of catalog.targets) {
      expect(text).toContain(solid(`${shortName}${goal}`));
      expect(text).toContain(solid(progress?.provisional ?? ''));
      if (figured.has(id)) continue;
      const beside = [progress?.provisional, progress?.atEnd].join('');
      expect(text).toContain(
        solid(`${shortName}${goal}chưa có số liệu${beside}${progress?.label}`),
      );
    }
  });

  test('names nobody whom the page of the report does not name', () => {
    const page = readSite(DIST).find(({ path }) => path === routes.report);
    const shown = page?.document.body.textContent ?? '';
    const text = drafts.flatMap(({ path }) => printed(path)).join(' ');
    const named = catalog.exemplars.flatMap(({ people }) =>
      people.map(({ family, given }) => `${family} ${given}`),
    );
    const further = named.filter((name) => text.includes(name) && !shown.includes(name));
    expect(further).toEqual([]);
  });
});
