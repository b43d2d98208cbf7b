import { expect, test } from 'vitest';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { templateFigures } from './templateFigures.ts';

const withBody = (body: string) => {
  const movement = { ...record('movements', {}, { body }), file: 'content/phong-trao/thu.mdx' };
  return ruleProblems(templateFigures, { movements: [{ ...movement, bodyLine: 20 }] });
};

test('figures of an indicator that does not exist are reported at their line', () => {
  expect(only(withBody('Một.\n\n<Figures of="ty-le-thuu" />'))).toMatchObject({
    file: 'content/phong-trao/thu.mdx',
    line: 22,
    message: expect.stringContaining('"ty-le-thuu"'),
    fix: '<Figures of="ty-le-thu" />',
  });
  expect(withBody('<Figures />')).toHaveLength(1);
});

test('figures of one that exists pass', () => {
  expect(withBody('<Figures of="ty-le-thu" />')).toEqual([]);
});
