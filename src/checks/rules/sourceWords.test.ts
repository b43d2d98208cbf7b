import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { sourceWords } from './sourceWords.ts';

const story = (over: Parameters<typeof source>[0]) =>
  ruleProblems(sourceWords, { exemplars: [record('exemplars', { sources: [source(over)] })] });

test('an address is neither a title nor a publisher', () => {
  expect(only(story({ title: 'https://bao-thu.example.org/x' })).field).toMatch(/Tiêu đề nguồn$/);
  expect(only(story({ publisher: 'https://baothu.vn' })).field).toMatch(/Cơ quan đăng$/);
});

test('the publisher behind a title is cut off', () => {
  const problem = only(story({ title: 'Cả thôn đắp đường | Báo Thử', publisher: 'Báo Thử' }));
  expect(problem.fix).toContain('title: Cả thôn đắp đường');
});

test.for([
  { title: 'Cẩm Mẫu - quê hương đổi mới', publisher: 'Báo Thử' },
  { title: 'Báo Thử', publisher: 'Báo Thử' },
  { title: 'Luật Thử', publisher: 'luatthu.vn' },
  { title: 'Nông dân 4.0 làm gì?', publisher: 'Cổng thông tin điện tử xã Thử' },
])('%o may stand', (over) => {
  expect(story(over)).toEqual([]);
});
