import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { linkTexts } from './linkTexts.ts';

const below = (body: string) => textProblems(linkTexts, `---\nheadline: Thử\n---\n\n${body}\n`);

test.for([
  '[](/ke-hoach/)',
  '[ ](/ke-hoach/)',
  '[…](/ke-hoach/)',
  '[tại đây](/ke-hoach/)',
  '[**Xem thêm**](/ke-hoach/)',
  '[ở đây](/ke-hoach/)',
  '[bấm vào đây](/ke-hoach/)',
  '[link](/ke-hoach/)',
  '[Xem chi tiết…](https://bao-thu.example.org/bai)',
  '[kế hoạch]()',
  '[xem thêm tại đây nhé](/ke-hoach/)',
  '[https://bao-thu.example.org/bai](https://bao-thu.example.org/bai)',
])('%s says nothing of where it leads', (link) => {
  expect(only(below(`Một.\n\nKế hoạch ${link}.`))).toMatchObject({ line: 7, field: 'Bài viết' });
});

test.for([
  '[kế hoạch của huyện](/ke-hoach/)',
  '[xem thêm về cứu người ở Cẩm Lạc](/dia-phuong/)',
  '[đường link nội đồng](/chi-tieu/)',
  'Tại đây, ông kể [1] và (2).',
])('%s does', (text) => {
  expect(below(text)).toEqual([]);
});

test('a link with a blank in it is none, and is put together', () => {
  expect(only(below('Một [kế hoạch] (/ke-hoach/).'))).toMatchObject({
    fix: 'Một [kế hoạch](/ke-hoach/).',
    replaces: [5, 5],
  });
});

test('an address by itself says nothing of where it leads', () => {
  const below = (body: string) => textProblems(linkTexts, `---\nheadline: Thử\n---\n\n${body}\n`);
  expect(below('Xem https://bao-thu.example.org/x để rõ.')).toMatchObject([{ line: 5 }]);
  expect(
    below(
      'Xem [bài của báo](https://bao-thu.example.org/x) và [báo][1].\n\n[1]: https://bao-thu.example.org/',
    ),
  ).toEqual([]);
});
