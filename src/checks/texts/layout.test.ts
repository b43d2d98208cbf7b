import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { layout } from './layout.ts';

const below = (body: string) => textProblems(layout, `---\nheadline: Thử\n---\n\n${body}\n`);
const LONG = 'Cả thôn đắp con đường qua cánh đồng thử trong ba tháng, ai cũng góp công.';

test('lines set in become code, and are told once', () => {
  expect(only(below('Một.\n\n    Hai.\n    Ba.'))).toMatchObject({ line: 7 });
  expect(only(below('\tMột.'))).toMatchObject({ line: 5 });
});

test('a paragraph stands once', () => {
  expect(only(below(`${LONG}\n\nHai.\n\n${LONG}`))).toMatchObject({
    line: 9,
    message: expect.stringContaining('dòng 5'),
  });
});

test('what goes on with a list, and a refrain, may stand', () => {
  expect(below('- Một.\n\n    Hai.\n\n  - Ba.\n\n1. Bốn\n\n    Năm')).toEqual([]);
  expect(below('> Hò ơ\n\nMột.\n\n> Hò ơ')).toEqual([]);
  expect(below('Một dòng\n    nối tiếp.')).toEqual([]);
});

test('a list of Word is given back as one', () => {
  const [first] = textProblems(
    layout,
    '---\nheadline: Thử\n---\n\n• Sáng chở đá\n• Chiều đầm đất\n',
  );
  expect(first).toMatchObject({ line: 5, fix: '- Sáng chở đá' });
});

test('a table of Word is refused at its first line', () => {
  const [first] = textProblems(layout, '---\nheadline: Thử\n---\n\nThôn\tNgười\nLạc\t20\n');
  expect(first).toMatchObject({ line: 5, message: expect.stringContaining('Tab') as string });
});
