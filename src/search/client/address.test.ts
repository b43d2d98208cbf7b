import { afterAll, expect, test, vi } from 'vitest';
import { addressOf, addressQuery } from './address.ts';

function open(search: string): void {
  vi.stubGlobal('location', { pathname: '/tim-kiem/', search });
}
afterAll(() => vi.unstubAllGlobals());

test('a query comes out of its address as it went in', () => {
  open('');
  const query = {
    text: 'gạo & muối “50 %”',
    filters: { nam: '2024', 'loai-trang': 'guong-dien-hinh' },
    literal: true,
  };
  open(new URL(addressOf(query), 'https://vi.du').search);
  expect(addressQuery()).toEqual(query);
});

test('nothing asked leaves a bare address', () => {
  open('?q=x');
  expect(addressOf({ text: '  ', filters: {}, literal: false })).toBe('/tim-kiem/');
});

test('a query is cut to what the field takes, and unknown parameters are left', () => {
  open(`?q=${'x'.repeat(300)}&utm_source=a&nam=`);
  expect(addressQuery()).toEqual({ text: 'x'.repeat(200), filters: {}, literal: false });
});
