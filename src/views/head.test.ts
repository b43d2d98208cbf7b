import { describe, expect, test } from 'vitest';
import { descriptionOf, MOST_DESCRIPTION, MOST_TITLE, titleOf } from './head.ts';

describe('a title', () => {
  const name = 'a'.repeat(MOST_TITLE);

  test.for([
    ['has the site’s name where both fit', titleOf('Trang', 'Bài'), 'Bài | Trang'],
    ['is the site’s name alone on the home page', titleOf('Trang', 'Trang'), 'Trang'],
    ['is the page’s name alone where both are too long', titleOf('Trang', name), name],
    [
      'is the short name where the name is too long',
      titleOf('Trang', `${name}a`, 'Bài'),
      'Bài | Trang',
    ],
  ])('%s', ([, title, expected]) => {
    expect(title).toBe(expected);
  });
});

test('a description is the fullest wording that is shown whole, and never cut', () => {
  const long = `${'a'.repeat(MOST_DESCRIPTION)}.`;
  expect(descriptionOf(long, 'Vừa.', 'Ngắn.')).toBe('Vừa.');
  expect(descriptionOf('Dài.', long)).toBe('Dài.');
  expect(descriptionOf(long)).toBe(long);
});
