import { expect, test } from 'vitest';
import { setApart } from './apart.ts';

test.for([
  [
    '<span>2021</span><span class="sr-only">Năm 2021</span>',
    '<span>2021</span> <span class="sr-only">Năm 2021</span>',
  ],
  [
    '<a href="/"><b>Một</b></a><span><i>hai</i></span>',
    '<a href="/"><b>Một</b></a> <span><i>hai</i></span>',
  ],
  ['<i></i><i></i>', '<i></i><i></i>'],
  ['<a>Một</a><span>, hai</span>', '<a>Một</a><span>, hai</span>'],
  ['<span>20</span>21', '<span>20</span>21'],
  ['<p>Một</p><p>hai</p>', '<p>Một</p><p>hai</p>'],
] as const)('%s', ([html, apart]) => {
  expect(setApart(html)).toBe(apart);
  expect(setApart(apart)).toBe(apart);
});
