import { expect, test } from 'vitest';
import { editorConfig } from './config.ts';
import { namesOf, titled } from './messages.ts';

const names = { clauses: [], movements: [], places: [] };
const config = editorConfig({ name: 'Trang thử', home: '/', names });
const saved = (collection: string, slug: string, data = {}) =>
  new Map([namesOf({ collection, slug, data }, config) ?? ['', '']]);

test('a story is named by its headline, in the message alone', () => {
  const its = saved('exemplars', '2029-dung-cau', { headline: 'Dựng "cầu" tạm' });
  const body = {
    commit_message: 'Thêm gương điển hình: 2029-dung-cau',
    actions: [{ content: '' }],
  };
  const text = 'gương điển hình: 2029-dung-cau';
  body.actions = [{ content: text }];
  expect(JSON.parse(titled(JSON.stringify(body), its))).toEqual({
    commit_message: 'Thêm gương điển hình: Dựng "cầu" tạm',
    actions: [{ content: text }],
  });
});

test('a list is named by its label', () => {
  const its = saved('_singletons', 'corrections');
  expect(titled('{"title":"Draft: Sửa Tệp: corrections"}', its)).toBe(
    '{"title":"Draft: Sửa mục Đính chính"}',
  );
});

test('what is not known keeps the name of its file', () => {
  expect(namesOf({ collection: 'exemplars', slug: 'x', data: {} }, config)).toBeUndefined();
  expect(titled('{"title":"Sửa chỉ tiêu: x"}', new Map())).toBe('{"title":"Sửa chỉ tiêu: x"}');
});
