import { expect, test } from 'vitest';
import { frontOf } from '../../testing/search.ts';
import type { FrontDocument } from './bundle.ts';
import { Scorer } from './score.ts';
import { understand } from './understand.ts';

/** Titles in the order of their ranks. */
function ranked(query: string, documents: Partial<FrontDocument>[]): string[] {
  const front = frontOf(documents);
  const scorers = understand(`${query} `, front).map((it) => new Scorer(it));
  return front.rank(scorers).map(({ document }) => document.title);
}

test('the exact marks come before other marks', () => {
  expect(ranked('dương', [{ title: 'Đường làng' }, { title: 'Cẩm Dương' }])[0]).toBe('Cẩm Dương');
});

test('neighbours of the query that are neighbours in the title come first', () => {
  const documents = [
    { title: 'Mới trồng rau nông trại thôn Đông' },
    { title: 'Rau ở nông thôn mới vùng Đông' },
  ];
  expect(ranked('nông thôn mới', documents)[0]).toBe('Rau ở nông thôn mới vùng Đông');
});

test('a title comes before the same words in a summary', () => {
  const documents = [
    { title: 'Một chuyện khác', summary: 'Kể về cứu người đuối nước.' },
    { title: 'Cứu người đuối nước' },
  ];
  expect(ranked('cứu người đuối nước', documents)[0]).toBe('Cứu người đuối nước');
});

test('the document whose whole name was typed comes before a longer name', () => {
  const documents = [{ title: 'Công an xã Cẩm Duệ' }, { title: 'Xã Cẩm Duệ' }];
  expect(ranked('xã cẩm duệ', documents)[0]).toBe('Xã Cẩm Duệ');
});

test('another name finds the document as its title would', () => {
  const documents = [{ title: 'Thị trấn' }, { title: 'Tàu cá', names: ['Hoàng Văn Ví Dụ'] }];
  expect(ranked('hoang van vi du', documents)).toEqual(['Tàu cá']);
});

test('a misspelt word still finds, after the right one', () => {
  const documents = [{ title: 'Lắp camera' }, { title: 'Lắp cam' }];
  expect(ranked('lắp camra', documents)[0]).toBe('Lắp camera');
});
