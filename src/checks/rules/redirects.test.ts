import { expect, test } from 'vitest';
import { only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { redirects } from './redirects.ts';

const check = (...list: Partial<Input<'redirects'>>[]) =>
  ruleProblems(redirects, { redirects: list.map((over) => record('redirects', over)) });

test('a redirect from a free address to a page that exists may stay', () => {
  expect(check({}, { from: '/gioi-thieu/cu/', to: '/ke-hoach/' })).toEqual([]);
  expect(check({ to: '/guong-dien-hinh/2022-da-rut-thu/' })).toEqual([]);
});

test.for([
  [
    'a page that exists',
    { from: '/phong-trao/phong-trao-thu/', to: '/ke-hoach/' },
    'Địa chỉ cũ',
    /đang có/,
  ],
  ['no page', { to: '/phong-trao/khong-co/' }, 'Địa chỉ mới', /không có trang.*khong-co/],
  ['itself', { to: '/phong-trao/ten-cu-thu/' }, 'Địa chỉ mới', /chính nó/],
] as const)('one from or to %s is refused', ([, over, field, message]) => {
  const problem = only(check(over));
  expect(problem).toMatchObject({ file: 'content/chuyen-huong.json', field });
  expect(problem.message).toMatch(message);
});

test('a chain is refused with the page to name instead', () => {
  const problem = only(check({}, { from: '/phong-trao/cu-hon/', to: '/phong-trao/ten-cu-thu/' }));
  expect(problem.message).toMatch(/"\/phong-trao\/ten-cu-thu\/".*"\/phong-trao\/phong-trao-thu\/"/);
});

test('a circle is refused at both ends', () => {
  const [a, b] = ['/phong-trao/a/', '/phong-trao/b/'];
  const both = check({ from: a, to: b }, { from: b, to: a });
  expect(both).toHaveLength(2);
  expect(both.map(({ fix }) => fix)).toEqual([undefined, undefined]);
});
