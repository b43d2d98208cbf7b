import { describe, expect, test } from 'vitest';
import { reading } from '../../testing/search.ts';
import { slugOf, toAnswer, type Filters } from './answer.ts';
import type { RegistryRow } from './bundle.ts';

const rows: RegistryRow[] = [
  { kind: 'guong', facets: { nam: '2023', 'dia-phuong': 'xã Thử', 'ghi-nhan': 'được khen' } },
  { kind: 'guong', facets: { nam: '2024', 'dia-phuong': 'xã Thử' } },
  { kind: 'guong', facets: { nam: '2024', 'dia-phuong': 'xã Thử Mới' } },
  { kind: 'chi-tieu', facets: {} },
];
const registry = { build: 'a1b', rows };
/** The answer to a query that found every row. */
const answer = (filters: Filters) =>
  toAnswer(
    rows.map((_, row) => ({ row })),
    registry,
    filters,
    reading('thử'),
  );
const found = (filters: Filters) => answer(filters).results.map(({ row }) => row);
const counts = (filters: Filters, name: keyof Filters) =>
  Object.fromEntries(answer(filters).counts[name]);

test('without filters everything found is kept, with its kind', () => {
  expect(answer({}).results.map(({ kind }) => kind)).toEqual(rows.map(({ kind }) => kind));
});

test('filters leave what meets all of them', () => {
  expect(found({ nam: '2024' })).toEqual([1, 2]);
  expect(found({ nam: '2024', 'dia-phuong': 'xa-thu' })).toEqual([1]);
  expect(found({ 'loai-trang': 'guong-dien-hinh', nam: '2023' })).toEqual([0]);
  expect(found({ nam: '1999' })).toEqual([]);
});

describe('the number beside a choice', () => {
  test('is how many results it would leave', () => {
    expect(counts({}, 'nam')).toEqual({ 2023: 1, 2024: 2 });
    expect(counts({ nam: '2024' }, 'dia-phuong')).toEqual({ 'xã Thử': 1, 'xã Thử Mới': 1 });
  });

  test('is there for the other values of a filter in force, to change to', () => {
    expect(counts({ nam: '2024' }, 'nam')).toEqual({ 2023: 1, 2024: 2 });
  });

  test('is of the whole site where nothing was asked', () => {
    const idle = toAnswer([], registry, {}, undefined);
    expect(idle.results).toEqual([]);
    expect(idle.counts.nam.get('2024')).toBe(2);
  });

  test('is nothing where the query found nothing', () => {
    expect(toAnswer([], registry, {}, reading('zzz')).counts.nam.size).toBe(0);
  });
});

test('a case comes with its standing, a page of another kind with none', () => {
  const standings = answer({}).results.map(({ standing }) => standing);
  expect([standings[0], standings[3]]).toEqual(['được khen', undefined]);
});

test('a filter of the address bar is shown in its own spelling, also where nothing is left', () => {
  expect(answer({ 'dia-phuong': 'xa-thu-moi', nam: '2023' }).chosen).toEqual({
    'dia-phuong': 'xã Thử Mới',
    nam: '2023',
  });
  expect(answer({ 'dia-phuong': 'khong-co' }).chosen).toEqual({});
});

test('a document of another build, which the table does not know, is left out', () => {
  expect(toAnswer([{ row: 99 }], registry, {}, reading('thử')).results).toEqual([]);
});

test('a value stands in the address bar without marks and spaces', () => {
  expect(slugOf('Giáo dục, y tế và đời sống')).toBe('giao-duc-y-te-va-doi-song');
  expect(slugOf(undefined)).toBeUndefined();
});
