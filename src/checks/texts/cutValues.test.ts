import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { cutValues } from './cutValues.ts';

const head = (line: string) =>
  textProblems(cutValues, `---\nkind: ca-nhan\n${line}\n---\n\nBài.\n`);

test.for<[string, string]>([
  ['summary: Đạt giải #1 của huyện.', "summary: 'Đạt giải #1 của huyện.'"],
  ['headline: Được tặng bằng khen số # 123', "headline: 'Được tặng bằng khen số # 123'"],
  ["summary: Làng O'Neil, # rồi về", "summary: 'Làng O''Neil, # rồi về'"],
])('%s loses its end; in quotes it keeps it', ([line, fix]) => {
  expect(only(head(line))).toMatchObject({
    line: 3,
    fix,
    message: expect.stringContaining('nháy'),
  });
});

test('a glued word may be either, and no fix is offered', () => {
  const problem = only(head('summary: Hưởng ứng #HocTapBac trong xã.'));
  expect(problem).toMatchObject({ line: 3 });
  expect(problem.fix).toBeUndefined();
});

test.for([
  'summary: Cứu người trên sông. # một câu',
  "summary: 'Đạt giải #1 của huyện.'",
  'kind: ca-nhan #ca-nhan, tap-the',
  'date: 2023 #năm',
  'summary: Xem mục A#1.',
  '# summary: Đạt giải #1',
])('%s may stand', (line) => {
  expect(head(line)).toEqual([]);
});

test('a text below may hold any sign', () => {
  expect(textProblems(cutValues, '---\nkind: ca-nhan\n---\n\nGiải #1 của huyện.\n')).toEqual([]);
});
