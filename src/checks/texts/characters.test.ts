import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { characters } from './characters.ts';

test('a character that does not belong is reported at its line, with the line as it should be', () => {
  const problem = only(textProblems(characters, '---\nheadline: Việc\u200b thử\n---\n\nBài.\n'));
  expect(problem).toMatchObject({ line: 2, fix: 'headline: Việc thử' });
});

test('plain text passes', () => {
  expect(textProblems(characters, '---\nheadline: Việc thử\n---\n\nĐắp đường “thử”.\n')).toEqual(
    [],
  );
});
