/** Thousands of changes to the records of a frozen content: the check answers each, and rejects none of the content itself. */
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIXTURE_CONTENT, FIXTURE_TODAY } from '../../tests/support/fixture.ts';
import { readContent } from '../reading/project/disk.ts';
import { recordsOf } from '../reading/load.ts';
import type { KindName, Records } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { mutantsOf } from '../testing/mutants.ts';
import { fieldOfLine } from './fieldOfLine.ts';
import { checkRecords } from './records.ts';
import { githubReport } from './report.ts';
import { textReport } from '../problems/text.ts';
import { TEXT_RULES } from './rules.ts';

const SEED = { seed: 20252021, endOnFailure: true };

const content = readContent(dirname(FIXTURE_CONTENT));
const loaded = recordsOf(content);

/** What is said of a file by itself: its syntax, its shape, its text. */
function ownProblems(file: (typeof content.files)[number]): Problem[] {
  const { problems } = recordsOf({ ...content, files: [file] });
  const texts = TEXT_RULES.flatMap((rule) => rule(file));
  for (const { line } of texts) fieldOfLine(file, line);
  return [...problems, ...texts];
}

/** What is said of the whole content with one file replaced. */
function allProblems(file: (typeof content.files)[number]): Problem[] {
  const own = recordsOf({ ...content, files: [file] });
  const records = Object.fromEntries(
    Object.entries(loaded.records).map(([kind, list]) => [
      kind,
      [...list.filter((it) => it.file !== file.file), ...own.records[kind as KindName]],
    ]),
  ) as unknown as Records;
  return checkRecords({ ...own, records, files: [file] }, FIXTURE_TODAY).problems;
}

/** Every answer names a file and says something, and can be printed. */
function expectAnswer(problems: Problem[], lines: number): void {
  for (const { file, line, message } of problems) {
    expect(file).toMatch(/^content\//);
    expect(message).not.toBe('');
    expect(message).not.toMatch(/invalid|expected|undefined|\[object/i);
    if (line !== undefined) expect(line).toBeGreaterThan(0);
    if (line !== undefined) expect(line).toBeLessThanOrEqual(lines + 1);
  }
  textReport(problems);
  expect(githubReport(problems).split('\n').filter(Boolean)).toHaveLength(problems.length);
}

describe('the check', () => {
  test('rejects nothing of the content itself', () => {
    expect(content.problems).toEqual([]);
    expect(checkRecords(loaded, FIXTURE_TODAY).problems).toEqual([]);
  });

  test('answers thousands of changed files by themselves', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(mutantsOf(content.files), (file) => {
        expectAnswer(ownProblems(file), file.text.split('\n').length);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  test('answers changed files among all others', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(mutantsOf(content.files), (file) => {
        expectAnswer(allProblems(file), Number.POSITIVE_INFINITY);
      }),
      { ...SEED, numRuns: 100 },
    );
  });
});
