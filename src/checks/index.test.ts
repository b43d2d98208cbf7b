import { expect, test } from 'vitest';
import { contentFolder, markdownFile } from '../testing/contentFolder.ts';
import { input, TODAY } from '../testing/fixtures.ts';
import { checkContent } from './index.ts';

test('good content has no problems, and every kind is counted', () => {
  const { problems, catalog, counts } = checkContent(contentFolder(), TODAY);
  expect(problems).toEqual([]);
  expect(catalog?.exemplars).toHaveLength(1);
  expect(counts).toMatchObject({ 'gương điển hình': 1, 'địa phương': 3, 'chỉ tiêu': 1 });
});

test('problems of shape, of references and of rules come together', () => {
  const root = contentFolder({
    'viet-tat.json': '[{ "id": "bct" }]',
    'guong-dien-hinh/2024/hong.md': markdownFile(input('exemplars', { field: 'khong-co' }), 'Bài.'),
    'guong-dien-hinh/2024/the.md': markdownFile(input('exemplars'), '<script>thử</script>'),
    'guong-dien-hinh/2024/lien-ket.md': markdownFile(input('exemplars'), '[x](javascript:thu)'),
  });
  const files = checkContent(root, TODAY).problems.map(({ file }) => file);
  expect(new Set(files)).toEqual(
    new Set([
      'content/viet-tat.json',
      'content/guong-dien-hinh/2024/hong.md',
      'content/guong-dien-hinh/2024/the.md',
      'content/guong-dien-hinh/2024/lien-ket.md',
    ]),
  );
});

test('content may be checked by a path with a slash at its end', () => {
  expect(checkContent(`${contentFolder()}/`, TODAY).problems).toEqual([]);
});

test('content without a site is reported, not joined', () => {
  const { problems, catalog } = checkContent(contentFolder({ 'site.json': '{}' }), TODAY);
  expect(catalog).toBeUndefined();
  expect(problems.every(({ file }) => file === 'content/site.json')).toBe(true);
  expect(problems).not.toEqual([]);
});
