import { expect, test } from 'vitest';
import { sortContent } from '../reading/files.ts';
import { recordsOf } from '../reading/load.ts';
import { goodFiles } from '../testing/contentFolder.ts';
import { only, TODAY } from '../testing/fixtures.ts';
import { checkRecords } from './records.ts';

/** What the check says of files that lie nowhere on a disk. */
function problemsOf(files: Record<string, string>) {
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, read: () => bytes };
  });
  return checkRecords(recordsOf(sortContent(entries)), TODAY).problems;
}

test('the same checks run over files that lie on no disk', () => {
  expect(problemsOf(goodFiles())).toEqual([]);
  const problem = only(problemsOf({ ...goodFiles(), 'dinh-chinh.json': '{}' }));
  expect(problem).toMatchObject({ file: 'content/dinh-chinh.json', line: 1 });
});
