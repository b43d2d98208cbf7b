import { describe, expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { damage } from './damage.ts';

const below = (body: string) => textProblems(damage, `---\nheadline: Thử\n---\n\n${body}\n`);

test.for(['<<<<<<< HEAD', '=======', '>>>>>>> nhanh-khac', '||||||| goc'])(
  'the conflict mark %s is refused in a text, a head and JSON',
  (mark) => {
    expect(only(below(`Một.\n\n${mark}`))).toMatchObject({ line: 7, message: /xung đột/ });
    expect(only(textProblems(damage, `---\na: b\n${mark}\n---\n`)).line).toBe(3);
    expect(only(textProblems(damage, `[\n${mark}\n]`, 'content/co-quan.json')).line).toBe(2);
  },
);

describe('lost letters', () => {
  test.for(['C?m L?c', 'Nguy?n', 'xã ?ông', 'TH? TR?N', 'h&agrave;', 'L&#7841;c', 'C\\u1ea9m'])(
    'are reported: %s',
    (text) => {
      expect(only(below(text)).line).toBe(5);
    },
  );

  test.for([
    'Ai cứu? Ông Huệ cứu.',
    'Ông là ai? ở đâu? làm gì?',
    '“Đâu?”, ông hỏi. (Thật không?)',
    'Xem https://xamau.tinhthu.gov.vn/vi/content?Itemid=101&amp=1 nhé.',
    'Công ty R&D; lời & lỗ.',
  ])('are none: %s', (text) => {
    expect(below(text)).toEqual([]);
  });
});

describe('the head within the text', () => {
  test('is reported once, at its first line', () => {
    const twice = below('Một bài.\n\n---\nheadline: Thử\nkind: ca-nhan\n---\n\nHai bài.');
    expect(only(twice)).toMatchObject({ line: 8, message: expect.stringContaining('"headline"') });
    expect(only(below('Một bài.\n```')).line).toBe(6);
    expect(only(below('---\n\nMột bài.')).line).toBe(5);
  });

  test('is no head where a text divides itself or has a colon', () => {
    expect(below('Một bài.\n\n---\n\nHai bài: ba.\n\nÔng kể: bơi.')).toEqual([]);
  });
});

test('fields are not called stray where the head is not opened or not closed', () => {
  expect(textProblems(damage, 'headline: Thử\n---\n\nBài.\n')).toEqual([]);
  expect(textProblems(damage, '---\nheadline: Thử\n\nBài.\n')).toEqual([]);
});
