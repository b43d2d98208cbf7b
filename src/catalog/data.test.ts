import { describe, expect, test } from 'vitest';
import { catalogOf, observation, only, record, source, type Input } from '../testing/fixtures.ts';
import {
  exemplarData,
  indicatorData,
  OBSERVATION_COLUMNS,
  observationRows,
  toCsv,
} from './data.ts';

const BOM = '\ufeff';
const indicatorOf = (over: Partial<Input<'indicators'>>) =>
  only(catalogOf({ indicators: [record('indicators', over)] }).targets);

describe('toCsv', () => {
  const csv = (...rows: Parameters<typeof toCsv>[1]) => toCsv(['a', 'b'], rows);

  test('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv([1, 'Thử'])).toBe(`${BOM}a,b\r\n1,Thử\r\n`);
    expect(csv()).toBe(`${BOM}a,b\r\n`);
  });

  test('quotes commas, quotation marks and line breaks', () => {
    expect(csv(['một, hai', 'nói "thử"'])).toBe(`${BOM}a,b\r\n"một, hai","nói ""thử"""\r\n`);
    expect(csv(['một\nhai', 'ba\r\nbốn'])).toBe(`${BOM}a,b\r\n"một\nhai","ba\r\nbốn"\r\n`);
  });

  test('leaves unknown cells empty, and keeps zero and false', () => {
    expect(csv([undefined, ''], [0, false])).toBe(`${BOM}a,b\r\n,\r\n0,false\r\n`);
  });

  test.for(['=1+1', '+84', '-thử', '@SUM(A1)', '\t=1'])('disarms the formula %j', (text) => {
    expect(csv([text, 1])).toBe(`${BOM}a,b\r\n'${text},1\r\n`);
  });

  test('quotes a formula that holds a comma, too', () => {
    expect(csv(['=SUM(1,2)', 1])).toBe(`${BOM}a,b\r\n"'=SUM(1,2)",1\r\n`);
  });

  test('leaves negative numbers numbers', () => {
    expect(csv([-2.5, 1])).toBe(`${BOM}a,b\r\n-2.5,1\r\n`);
  });
});

describe('observationRows', () => {
  const cells = (row: ReturnType<typeof observationRows>[number]) =>
    Object.fromEntries(OBSERVATION_COLUMNS.map((column, i) => [column, row[i]]));

  test('gives a figure its row, with target, kind, area and source', () => {
    const indicator = indicatorOf({
      observations: [
        observation({
          value: 96.5,
          coverage: 'commune',
          place: 'thu',
          bound: 'about',
          asOf: '2025-06',
          verified: false,
          note: 'Ghi chú thử',
        }),
      ],
    });
    expect(cells(only(observationRows([indicator])))).toEqual({
      indicator: 'ty-le-thu',
      name: 'Tỷ lệ thử',
      unit: '%',
      target: 'ít nhất 95%',
      year: 2025,
      value: 96.5,
      bound: 'about',
      kind: 'actual',
      span: undefined,
      coverage: 'commune',
      place: 'thu',
      area: undefined,
      verified: false,
      as_of: '2025-06',
      source_title: 'Bài báo thử',
      source_publisher: 'Báo Thử',
      source_url: 'https://example.org/bai-thu',
      source_date: '2023-05',
      note: 'Ghi chú thử',
    });
  });

  test('keeps an indicator without figures, with its target and nothing else', () => {
    const row = only(observationRows([indicatorOf({ observations: [] })]));
    expect(row).toHaveLength(OBSERVATION_COLUMNS.length);
    expect(row.filter((cell) => cell !== undefined)).toEqual([
      'ty-le-thu',
      'Tỷ lệ thử',
      '%',
      'ít nhất 95%',
    ]);
  });

  test('lists figures oldest first, whatever the file’s order', () => {
    const observations = [2023, 2021, 2022].map((year) => observation({ year }));
    const rows = observationRows([indicatorOf({ observations })]);
    expect(rows.map((row) => cells(row)['year'])).toEqual([2021, 2022, 2023]);
  });

  test('has no target for context', () => {
    const over = { target: undefined, observations: [observation()] };
    const { context } = catalogOf({ indicators: [record('indicators', over)] });
    expect(cells(only(observationRows(context)))['target']).toBeUndefined();
  });
});

describe('indicatorData', () => {
  test('states target, outcome, reason and missing years', () => {
    const data = indicatorData(indicatorOf({ observations: [observation({ year: 2024 })] }));
    expect(data).toMatchObject({
      id: 'ty-le-thu',
      field: 'linh-vuc-thu',
      clause: 'ii-1',
      target: { comparator: 'atLeast', value: 95, by: 2025 },
      outcome: { code: 'insufficient', label: 'chưa đủ số liệu để kết luận', missingYears: [2025] },
      observations: [{ year: 2024, value: 96, source: { publisher: 'Báo Thử' } }],
    });
  });

  test('calls an absent figure absent', () => {
    const data = indicatorData(indicatorOf({}));
    expect(data.outcome).toMatchObject({ code: 'noData', label: 'chưa có số liệu' });
    expect(data.observations).toEqual([]);
  });
});

describe('exemplarData', () => {
  const dataOf = (over: Partial<Input<'exemplars'>>) =>
    exemplarData(only(catalogOf({ exemplars: [record('exemplars', over)] }).exemplars));

  test('says what the case may be called, when and where it was, and what the place is now', () => {
    expect(dataOf({ place: 'Thử' })).toMatchObject({
      standing: { code: 'bao-chi', label: 'báo chí giới thiệu' },
      phase: { code: 'during', label: 'trong giai đoạn' },
      place: { id: 'thu', name: 'xã Thử', now: ['xã Thử Mới'] },
    });
  });

  test('leaves out an address that may not be linked', () => {
    const [linked, bare] = dataOf({
      sources: [source(), source({ url: 'http://192.0.2.7/bai' })],
    }).sources;
    expect(linked).toHaveProperty('url', 'https://example.org/bai-thu');
    expect(bare).not.toHaveProperty('url');
    expect(bare).toMatchObject({ title: 'Bài báo thử', publisher: 'Báo Thử' });
  });

  test('names awards and bodies in words', () => {
    const commendations = [{ award: 'giay-khen-thu', decidedBy: 'ban-thu', law: '2003' as const }];
    expect(dataOf({ commendations }).commendations).toMatchObject([
      { award: 'Giấy khen thử', decidedBy: 'Ban Thử huyện', status: 'awarded' },
    ]);
  });
});
