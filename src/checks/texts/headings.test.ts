import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { headings } from './headings.ts';

const below = (body: string) => textProblems(headings, `---\nheadline: Thử\n---\n\n${body}\n`);

test.for([
  ['# Cứu người', '## Cứu người'],
  ['#Cứu người', '## Cứu người'],
  ['###Cứu người', '### Cứu người'],
])('%s becomes %s', ([text, fix]) => {
  expect(only(below(`Một.\n\n${text}`))).toMatchObject({ line: 7, fix, field: 'Bài viết' });
});

test('a line of equals signs makes a name of the line above, too', () => {
  expect(only(below('Cứu người\n=====\n\nBài.'))).toMatchObject({ line: 6 });
});

test.for(['## Cứu người', '### 1. Kinh tế {#ii-1}', 'Giải #1, nhà #2', '#1 của huyện', '======='])(
  '%s may stand',
  (text) => {
    expect(below(`Một.\n\n${text}`)).toEqual([]);
  },
);

test('remarks of the front matter are no headings', () => {
  expect(textProblems(headings, '---\n# lời chú\nheadline: Thử\n---\n\nBài.\n')).toEqual([]);
});
