import { expect, test } from 'vitest';
import { frontOf, reading } from '../../testing/search.ts';
import { readAs } from './readAs.ts';
import { understand } from './understand.ts';

test('says how the query was read, in the spelling of the answer', () => {
  expect(readAs(reading('nong thon moi', true), 'Xã nông thôn mới')).toBe('nông thôn mới');
});

test('marks that were left out are no other reading', () => {
  expect(readAs(reading('nong thon moi'), 'Xã nông thôn mới')).toBeUndefined();
});

test('a slip that the answer mends is said', () => {
  const title = 'Lắp camera an ninh';
  const others = Array.from({ length: 9 }, () => ({ title: 'Trồng rừng' }));
  const [slip] = understand('camra ', frontOf([{ title }, ...others]));
  expect(slip && readAs(slip, title)).toBe('camera');
});

test('a word that the answer does not hold stays as it was typed', () => {
  expect(readAs(reading('nong thon xanh', true), 'Xã nông thôn mới')).toBe('nông thôn xanh');
  const marked = 'Nong thon nào';
  expect(readAs(reading(marked, true), 'Xã nông thôn mới', marked)).toBe('nông thôn nào');
});

test('an answer that holds less than half of it proposes nothing', () => {
  expect(readAs(reading('nong trai xanh', true), 'Xã nông thôn mới')).toBeUndefined();
});
