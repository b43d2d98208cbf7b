import { expect, test } from 'vitest';
import { milestone, only, record, ruleProblems } from '../../testing/fixtures.ts';
import { slips } from './slips.ts';

const story = (body: string) =>
  ruleProblems(slips, { exemplars: [record('exemplars', {}, { body })] });

test.for([
  ['Cả thôn ra đồng. Bà con trong thôn ai cũng', 'câu còn dở'],
  ['Cả thôn của của ông ra đồng.', 'hai lần'],
  ['Cả thôn ra đồng. Trong trong thôn vắng.', 'hai lần'],
] as const)('%s is refused at its line', ([text, said]) => {
  const problem = only(story(`Một.\n\n${text}`));
  expect(problem).toMatchObject({ field: 'Bài viết', message: expect.stringContaining(said) });
  expect(problem.fix).toBeUndefined();
});

test('so is a dated fact that breaks off', () => {
  const milestones = [milestone({ fact: 'Xã ra quân làm đường cùng với' })];
  expect(ruleProblems(slips, { movements: [record('movements', { milestones })] })).toHaveLength(1);
});

test.for([
  'Ngày ngày ông ra đồng, năm năm liền, từng bước từng bước một.',
  'Ông được tặng danh hiệu Nghệ nhân Nhân dân.',
  '## Người dân và\n\nMột.',
  'Cho mượn nhà làm chỗ ở',
  'Bà Lê Thị Ở ở cuối thôn.',
  'Việc ai cũng biết: “Làm đường là của chung.”',
])('%s may stand', (body) => {
  expect(story(body)).toEqual([]);
});
