import { expect, test } from 'vitest';
import { holdsInitials, holdsName, sameName, searchable } from './sameName.ts';

const PERSON = { family: 'Đào Khánh', given: 'Hòa' };

test.for([
  'Có ông Đào Khánh Hòa kể.',
  'ĐÀO KHÁNH HÒA',
  'đào khánh hòa',
  'Đào Khánh Hoà',
  'Đào Khánh Hòa'.normalize('NFD'),
  'Đào\u00a0Khánh\u00a0Hòa',
  'Đào\nKhánh\n> Hòa',
  'Đào **Khánh** Hòa',
  'Hòa Đào Khánh',
  'Dao Khanh Hoa',
  'https://tin-thu.example.org/ong-dao-khanh-hoa-1.html',
  'daokhanhhoa',
])('%j holds the name', (text) => {
  expect(holdsName(searchable(text), PERSON)).toBe(true);
});

test.for([
  'Ông Hòa kể.',
  'Đào Khánh. Hòa kể.',
  'Đào Khánh Hóa',
  'Đào Khanh Hòa',
  'cây đào ở Khánh Hòa',
])('%j does not', (text) => {
  expect(holdsName(searchable(text), PERSON)).toBe(false);
});

test.for(['ông Đào K. Hòa kể', 'ông Đ.K. Hòa', 'Đ. K. Hòa', 'Đào Khánh H.'])(
  '%j holds it in letters',
  (text) => {
    expect(holdsInitials(searchable(text), PERSON)).toBe(true);
  },
);

test.for(['Đào Khánh Hòa', 'Hòa kể. Đ. K. Hoàn', 'Đào K. Hiền', 'Đ.K.H.'])(
  '%j does not',
  (text) => {
    expect(holdsInitials(searchable(text), PERSON)).toBe(false);
  },
);

test('a name with a bracket in it is looked for like any other', () => {
  const person = { family: 'Đào Khánh', given: 'Hòa (út' };
  expect(holdsInitials(searchable('Có Đào K. H. (út) kể.'), person)).toBe(true);
  expect(holdsInitials(searchable('Có Đào K. H. út kể.'), person)).toBe(false);
});

test('a name of two words is a name in capitals only, and turned round it is none', () => {
  const short = { family: 'Hồng', given: 'Hà' };
  const holds = (text: string) => holdsName(searchable(text), short);
  expect(['Bà Hồng Hà', 'HỒNG HÀ', '/ba-hong-ha/'].map(holds)).toEqual([true, true, true]);
  expect(['áo hồng hà tiện', 'Hà Hồng', 'hong ha'].map(holds)).toEqual([false, false, false]);
});

test('two people have one name however it is divided', () => {
  expect(sameName(PERSON, { family: 'Đào', given: 'Khánh Hoà' })).toBe(true);
  expect(sameName(PERSON, { family: 'Hòa', given: 'Đào Khánh' })).toBe(true);
  expect(sameName(PERSON, { family: 'Đào Khánh', given: 'Hóa' })).toBe(false);
});
