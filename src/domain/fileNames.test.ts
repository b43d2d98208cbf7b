import { expect, test } from 'vitest';
import { endingOf, fileName, folderOf, stemOf } from './fileNames.ts';

test.for([
  ['content/chi-tieu/thu.json', 'content/chi-tieu', 'thu.json', 'thu', '.json'],
  ['thu.mau.md', '', 'thu.mau.md', 'thu.mau', '.md'],
  ['content/.gitkeep', 'content', '.gitkeep', '.gitkeep', ''],
  ['content.d/khong-duoi', 'content.d', 'khong-duoi', 'khong-duoi', ''],
] as const)('%s', ([path, ...parts]) => {
  expect([folderOf(path), fileName(path), stemOf(path), endingOf(path)]).toEqual(parts);
});
