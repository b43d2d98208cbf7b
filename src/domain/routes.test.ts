import { expect, test } from 'vitest';
import { listPage, routes } from './routes.ts';

const pages = Object.entries(routes).flatMap(([name, route]) => {
  // A folder of frames, without a page of its own.
  if (name === 'embeds') return [];
  if (typeof route === 'string') return [[name, route] as const];
  if (name === 'indicatorFile' || name === 'dataFile') return [];
  return [[name, (route as (...ids: string[]) => string)('thu', 'gia-tri')] as const];
});

test.for(pages)('%s is lower case, without marks, and ends in a slash', ([, path]) => {
  expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/);
});

test('no two pages share an address', () => {
  const paths = pages.map(([, path]) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a facet value, an anchor and a download have their addresses', () => {
  expect(routes.facet('nam', '2023')).toBe('/guong-dien-hinh/nam/2023/');
  expect(routes.clause('iii-1-2')).toBe('/ke-hoach/#iii-1-2');
  expect(routes.indicatorFile('thu', 'csv')).toBe('/chi-tieu/thu.csv');
  expect(routes.dataFile('chi-tieu.json')).toBe('/du-lieu/chi-tieu.json');
});

test('the first page of a list is the list itself', () => {
  expect(listPage('/guong-dien-hinh/', 1)).toBe('/guong-dien-hinh/');
  expect(listPage('/guong-dien-hinh/', 2)).toBe('/guong-dien-hinh/trang/2/');
});
