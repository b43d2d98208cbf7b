/** The content of a project on this machine: nothing outside its folder is read. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { missingContent, sortContent, type ContentEntry, type ContentFiles } from '../files.ts';
import { recordsOf, type LoadResult } from '../load.ts';

/** Every file of records under `root/content`, in order, and what is wrong with the others. */
export function readContent(root: string): ContentFiles {
  const content = join(root, 'content');
  const missing = missingContent((path) => existsSync(join(content, path)));
  const problems: Problem[] = [];
  const found = sortContent(walk(content, '', problems));
  return {
    ...found,
    problems: [...missing.problems, ...problems, ...found.problems],
    unusable: [...missing.unusable, ...found.unusable],
  };
}

/** Loads every record under `root/content`; records of the wrong shape are reported and left out. */
export function loadRecords(root: string): LoadResult {
  return recordsOf(readContent(root));
}

function entryAt(content: string, path: string): ContentEntry {
  const full = join(content, path);
  return { path, size: lstatSync(full).size, read: () => readFileSync(full) };
}

/** The plain files under a folder; links and devices are refused, never followed. */
function walk(content: string, folder: string, problems: Problem[]): ContentEntry[] {
  const full = join(content, folder);
  const problem = (path: string, message: string) =>
    problems.push({ file: `content/${path}`.replace(/\/$/, ''), message });
  if (!existsSync(full)) return [];
  if (!lstatSync(full).isDirectory()) {
    problem(folder, 'phải là một thư mục thật, không phải liên kết hay tệp');
    return [];
  }
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) return [entryAt(content, path)];
      if (entry.isDirectory() && path.split('/').length <= 3) return walk(content, path, problems);
      problem(
        path,
        entry.isDirectory()
          ? 'thư mục lồng quá sâu; không đọc'
          : 'là liên kết tượng trưng hoặc tệp đặc biệt, không phải tệp thường; hãy chép nội dung thật vào đây',
      );
      return [];
    });
}
