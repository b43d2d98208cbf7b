/** The folders of the project that commands write, and what must hold before they do. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  assertContent,
  assertFolder,
  assertRoom,
  assertWritable,
  freeRoom,
  roomNeeded,
} from './preconditions.ts';

/** @throws Obstacle where the project under `root` has no content. */
export function assertProject(root: string): void {
  const content = join(root, 'content');
  const isFolder = statSync(content, { throwIfNoEntry: false })?.isDirectory() === true;
  assertContent(isFolder ? readdirSync(content) : [], content);
}

const assertAllWritable = (root: string, names: readonly string[]) => {
  for (const name of names) assertWritable(join(root, name));
};

/** @throws Obstacle where a build in `root` cannot write what it makes, or has no room for it. */
export function assertBuildable(root: string): void {
  const output = join(root, 'dist');
  assertFolder(output);
  assertAllWritable(root, ['', '.cache', '.astro', 'node_modules/.cache']);
  if (existsSync(output)) assertWritable(output);
  const needed = roomNeeded(readdirSync(join(root, 'content'), { recursive: true }).length);
  // A mounted `dist` may be a disk of its own.
  for (const folder of [root, output]) assertRoom(freeRoom(folder), needed, folder);
}

/** @throws Obstacle where a preview in `root` cannot write what it keeps. */
export function assertPreviewable(root: string): void {
  assertAllWritable(root, ['.cache', '.astro', 'node_modules/.cache', 'node_modules/.vite']);
}
