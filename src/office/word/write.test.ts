import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { indicatorChart } from '../../charts/indicatorChart.ts';
import { catalogOf, observation, record } from '../../testing/fixtures.ts';
import { heading, text, type WordDocument } from './document.ts';
import { writeWord } from './write.ts';

const catalog = catalogOf({
  indicators: [
    record('indicators', {
      observations: [observation({ year: 2022, value: 3 }), observation({ year: 2023, value: 5 })],
    }),
  ],
});
const chart = indicatorChart(catalog.targets[0]!, catalog.unit.term)!;

const document: WordDocument = {
  title: 'Thử',
  description: 'Để thử',
  author: 'Trang thử',
  day: '2026-11-29',
  size: 14,
  blocks: [
    heading(1, 'I. Mục'),
    text([
      'Một số',
      {
        text: ' có nguồn',
        note: 'Nguồn thứ nhất. https://thu.vn/',
        again: 'Nguồn thứ nhất (đã dẫn).',
      },
    ]),
    text([
      {
        text: 'Lại số ấy',
        note: 'Nguồn thứ nhất. https://thu.vn/',
        again: 'Nguồn thứ nhất (đã dẫn).',
      },
    ]),
    {
      kind: 'table',
      title: 'Bảng',
      head: ['Cột', 'Số'],
      widths: [60, 40],
      rows: [[['Nhóm']], [['a'], ['1']], [['b'], ['2']]],
    },
    { kind: 'picture', chart, title: 'Biểu đồ', finding: 'Số tăng', key: 'Cột đặc.' },
    { kind: 'item', line: 'Việc thứ nhất' },
    { kind: 'field', label: 'Họ và tên:', lines: 1 },
  ],
};

const partsOf = (file: Uint8Array) => {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { names: Object.keys(parts), part };
};
const words = (xml: string) => xml.replace(/<[^>]+>/g, '');

test('a document has the same bytes whenever, and after whatever, it is written', async () => {
  const first = await writeWord(document);
  await writeWord({ ...document, title: 'Khác' });
  expect(Buffer.compare(first, await writeWord(document))).toBe(0);
});

test('the page is that of official documents: A4, its margins, Times New Roman 14, in Vietnamese', async () => {
  const { part } = partsOf(await writeWord(document));
  const body = part('word/document.xml');
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  const millimetres = (side: string) =>
    Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(body)?.[1]) / 56.7;
  for (const [side, least, most] of [
    ['top', 20, 25],
    ['bottom', 20, 25],
    ['left', 30, 35],
    ['right', 15, 20],
  ] as const) {
    expect(Math.round(millimetres(side))).toBeGreaterThanOrEqual(least);
    expect(Math.round(millimetres(side))).toBeLessThanOrEqual(most);
  }
  expect(part('word/styles.xml')).toMatch(
    /<w:rFonts w:ascii="Times New Roman"[^>]*\/><w:sz w:val="28"\/><w:szCs w:val="28"\/><w:lang w:val="vi-VN"\/>/,
  );
});

test('the number of the page stands in the middle over every page but the first', async () => {
  const { part, names } = partsOf(await writeWord(document));
  const headers = names.filter((name) => /^word\/header\d+\.xml$/.test(name));
  expect(part('word/document.xml')).toContain('<w:titlePg');
  const numbered = headers.filter((name) => part(name).includes('PAGE'));
  expect(numbered).toHaveLength(1);
  expect(part(numbered[0]!)).toContain('<w:jc w:val="center"/>');
  expect(part('word/document.xml')).toMatch(/<w:headerReference w:type="default"/);
});

test('headings have their style, tables a head on each page, pictures their sentence; nothing asks to be updated', async () => {
  const { part } = partsOf(await writeWord(document));
  const body = part('word/document.xml');
  expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*?I\. Mục/);
  expect(body).toContain('<w:tblHeader/>');
  expect(body).toContain(`descr="${chart.description}"`);
  expect(body).not.toMatch(/TOC|fldSimple/);
});

test('a short table stands on one page, and a chart under its name and what it shows', async () => {
  const { part } = partsOf(await writeWord(document));
  const body = part('word/document.xml');
  const rows = body.split('<w:tr>').slice(1);
  const kept = rows.map((row) => row.includes('<w:keepNext/>'));
  expect(kept.slice(0, -1)).not.toContain(false);
  expect(rows.at(-1)?.split('</w:tbl>')[0]).not.toContain('<w:keepNext/>');
  expect(words(body)).toContain('Biểu đồSố tăng');
});

test('a source stands at the foot; where it comes again, by its name alone', async () => {
  const { part } = partsOf(await writeWord(document));
  expect(part('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(2);
  const notes = words(part('word/footnotes.xml'));
  expect(notes).toContain('Nguồn thứ nhất. https://thu.vn/');
  expect(notes).toContain('Nguồn thứ nhất (đã dẫn).');
  expect(notes.match(/https:\/\/thu\.vn/g)).toHaveLength(1);
});
