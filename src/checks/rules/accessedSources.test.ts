import { expect, test } from 'vitest';
import { only, record, ruleProblems, source, TODAY } from '../../testing/fixtures.ts';
import { accessedSources } from './accessedSources.ts';

const SINCE = '2026-01-10';
const problems = (published: string, sources = [source()], accessedSince?: string) =>
  ruleProblems(accessedSources, {
    site: [record('site', { ...(accessedSince && { accessedSince }) })],
    exemplars: [record('exemplars', { published, sources })],
  });

test('a new story says of each source when it was read', () => {
  const sources = [source({ accessed: SINCE }), source()];
  expect(only(problems(SINCE, sources, SINCE))).toMatchObject({
    field: 'Nguồn › mục 2 › Ngày đọc',
    fix: expect.stringMatching(/^accessed: "\[điền: ngày đọc nguồn này[^\]]*\]"$/),
  });
});

test('one of before, and one that says it, are left alone', () => {
  expect(problems('2026-01-09', [source()], SINCE)).toEqual([]);
  expect(problems(SINCE, [source({ accessed: SINCE })], SINCE)).toEqual([]);
});

test('a site that names no day asks for none', () => {
  expect(problems(TODAY)).toEqual([]);
});
