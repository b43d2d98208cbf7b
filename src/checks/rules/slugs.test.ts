import { expect, test } from 'vitest';
import { only, person, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { slugs } from './slugs.ts';

const called = (id: string, over: Partial<Input<'exemplars'>> = {}, folder = '2023') => {
  const story = record('exemplars', over, { id });
  const file = `content/guong-dien-hinh/${folder}/${id}.md`;
  return ruleProblems(slugs, { exemplars: [{ ...story, file }] });
};

test('a story is called by its year', () => {
  expect(only(called('dap-duong')).suggestion).toBe('2023-dap-duong.md');
  expect(only(called('2022-dap-duong')).suggestion).toBe('2023-dap-duong.md');
});

test('and lies in the folder of that year', () => {
  expect(only(called('2023-dap-duong', {}, '2022')).suggestion).toBe(
    'content/guong-dien-hinh/2023/2023-dap-duong.md',
  );
});

test('and not by a person', () => {
  expect(only(called('2023-pham-thu-nghiem-dap-duong'))).toMatchObject({
    message: expect.stringContaining('tên người'),
    suggestion: '2023-dap-duong-thu.md',
  });
  expect(called('2023-pham-thu-nghiem', { people: [person({ given: 'Khác' })] })).toEqual([]);
});

test('a good name passes', () => {
  expect(called('2023-dap-duong')).toEqual([]);
});

test.for(['2023-bai-moi', '2023-1', '2023-ban-sao-2', '2023-test', '2023-guong-moi-sua'])(
  '%s tells of no deed',
  (id) => {
    expect(only(called(id))).toMatchObject({
      message: expect.stringContaining('không nói việc gì') as string,
      suggestion: '2023-dap-duong-thu.md',
    });
  },
);
