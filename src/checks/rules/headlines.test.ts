import { expect, test } from 'vitest';
import { only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { headlines } from './headlines.ts';

const story = (over: Partial<Input<'exemplars'>>) =>
  ruleProblems(headlines, { exemplars: [record('exemplars', over)] });

test.for([
  [{ headline: 'Đắp đường qua đồng thử.' }, 'dấu chấm'],
  [{ headline: 'Đắp đường qua đồng thử:' }, 'dấu chấm'],
  [{ headline: 'đắp đường qua đồng' }, 'viết hoa'],
  [{ headline: 'Đắp đường' }, 'ngắn quá'],
  [{ summary: 'cả thôn đắp đường.' }, 'viết hoa'],
  [{ headline: 'Đắp đường qua đồng', summary: 'Đắp đường qua đồng.' }, 'nhắc lại'],
] as const)('%o is refused', ([over, what]) => {
  expect(only(story(over)).message).toContain(what);
});

test.for([
  { headline: 'Hơn 300 người đắp đường' },
  { headline: '“Ngôi nhà trí tuệ” của thôn' },
  { headline: '5 năm giữ rừng' },
  { headline: 'Ai giữ rừng thôn Thử?' },
  { headline: 'Trồng lúa, ngô, khoai...' },
])('%o may stand', (over) => {
  expect(story(over)).toEqual([]);
});
