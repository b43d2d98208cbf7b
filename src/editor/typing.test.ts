import { expect, test } from 'vitest';
import { dateAsKept, photoName } from './typing.ts';

test.each([
  ['19/4/2023', '2023-04-19'],
  ['5-12-2023', '2023-12-05'],
  ['ngày 19 tháng 4 năm 2023', 'ngày 19 tháng 4 năm 2023'],
  ['4/2023', '2023-04'],
  ['tháng 4/2023', '2023-04'],
  [' 19.4.2023 ', '2023-04-19'],
  ['2023-04', '2023-04'],
  ['31/2/2023', '31/2/2023'],
  ['13/2023', '13/2023'],
  ['hôm qua', 'hôm qua'],
])('a day typed %s is kept as %s', (typed, kept) => {
  expect(dateAsKept(typed)).toBe(kept);
});

const words = { headline: 'Dựng cầu tạm cho dân qua suối', date: '4/2029' };
const NEW = '#/collections/exemplars/new';

test.each([
  ['a new story', NEW, words, '2029-dung-cau-tam-cho-dan-qua-suoi.jpg'],
  [
    'a story that is there',
    '#/collections/exemplars/entries/2026/2026-ten-cu',
    words,
    '2026-ten-cu.jpg',
  ],
  ['a story without its day yet', NEW, { ...words, date: '' }, undefined],
  ['a story without a name yet', NEW, { ...words, headline: ' ' }, undefined],
  ['another record', '#/collections/indicators/new', words, undefined],
])('the photo of %s is named by it', (_what, at, typed, name) => {
  expect(photoName(at, typed, 'IMG_2041.jpg')).toBe(name);
});

test('a photo that has the name already keeps it', () => {
  const file = '2029-dung-cau-tam-cho-dan-qua-suoi.webp';
  expect(photoName(NEW, words, file)).toBe(undefined);
});
