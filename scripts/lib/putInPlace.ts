/** Puts a finished site in the place of the previous one, which stays whole where that fails. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
const previousOf = (folder: string) => `${folder}.previous`;

/** Codes of a folder that may be written into but not moved: a mounted one, or one that a program has open. */
const NOT_MOVABLE = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EINVAL']);

/** Brings back the site that an earlier build had moved aside when the machine stopped. */
export function recover(folder: string): void {
  if (!existsSync(folder) && existsSync(previousOf(folder))) renameSync(previousOf(folder), folder);
}

/**
 * Moves `finished` to `folder`. Where `folder` is mounted, held open or a link, what is in it is
 * replaced instead.
 */
export function putInPlace(finished: string, folder: string): void {
  const previous = previousOf(folder);
  remove(previous);
  const present = lstatSync(folder, { throwIfNoEntry: false });
  if (present?.isSymbolicLink()) return replaceContents(finished, realpathSync(folder));
  try {
    if (present) renameSync(folder, previous);
  } catch (error) {
    if (!NOT_MOVABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return replaceContents(finished, folder);
  }
  try {
    renameSync(finished, folder);
  } catch (error) {
    recover(folder);
    throw error;
  }
  remove(previous);
}

/** Copies everything first, as the disk may be another; then only names change. */
function replaceContents(finished: string, folder: string): void {
  const [fresh, old] = [join(folder, '.moi'), join(folder, '.cu')];
  const moved: [from: string, to: string][] = [];
  const move = (from: string, into: string) => {
    const to = join(into, basename(from));
    renameSync(from, to);
    moved.push([from, to]);
  };
  const namesIn = (place: string) => readdirSync(place).map((name) => join(place, name));
  for (const left of [fresh, old]) remove(left);
  try {
    cpSync(finished, fresh, { recursive: true });
    mkdirSync(old);
    // The root of a disk has a folder of the system's own.
    const kept = new Set([fresh, old, join(folder, 'lost+found')]);
    for (const path of namesIn(folder)) if (!kept.has(path)) move(path, old);
    for (const path of namesIn(fresh)) move(path, folder);
  } catch (error) {
    for (const [from, to] of moved.toReversed()) renameSync(to, from);
    throw error;
  } finally {
    for (const left of [fresh, old]) remove(left);
  }
  remove(finished);
}
