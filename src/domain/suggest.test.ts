import { expect, test } from 'vitest';
import { nearest } from './suggest.ts';

const places = [
  { value: 'cam-lac', names: ['Cẩm Lạc', 'xã Cẩm Lạc'] },
  { value: 'cam-binh', names: ['Cẩm Bình'] },
  { value: 'thien-cam', names: ['Thiên Cầm', 'thị trấn Thiên Cầm'] },
];

test.for([
  ['cam-lạc', 'cam-lac'],
  ['Cam Lac', 'cam-lac'],
  ['camlac', 'cam-lac'],
  ['cam-bing', 'cam-binh'],
  ['TT Thiên Cầm', 'thien-cam'],
  ['thị trấn Thiên Cẩm', 'thien-cam'],
] as const)('%s means %s', ([wanted, value]) => {
  expect(nearest(wanted, places)).toBe(value);
});

test('what is near to nothing has no suggestion', () => {
  expect(nearest('ky-anh', places)).toBeUndefined();
  expect(nearest('', places)).toBeUndefined();
  expect(nearest('!!!', places)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('an exact value wins over one that comes first', () => {
  expect(nearest('an', [{ value: 'ban' }, { value: 'an' }])).toBe('an');
});
