/** Folders that may not be written, and another user, for the tests of what a machine may refuse. */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

const isRoot = process.getuid?.() === 0;

/**
 * A command for a user without rights over other people's files: as it is, but for root, whom no mode
 * stops. `undefined` where that cannot be had.
 */
export const asPlainUser: readonly string[] | undefined = !isRoot
  ? process.platform === 'win32'
    ? undefined
    : []
  : works('setpriv', '--reuid=65534', '--clear-groups', 'true')
    ? ['setpriv', '--reuid=65534', '--clear-groups']
    : undefined;

/** Takes the right to write a path, or to read it; the answer gives it back. */
export function forbid(path: string, mode: { folder: boolean; read?: boolean }): () => void {
  chmodSync(path, mode.read === false ? 0o000 : mode.folder ? 0o555 : 0o444);
  return () => chmodSync(path, mode.folder ? 0o755 : 0o644);
}

/** Mounts something; the answer takes it away. @throws Error where it fails. */
export function mount(...args: string[]): () => void {
  const target = args.at(-1) ?? '';
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return () => {
    // What a killed program still holds is let go a little later.
    spawnSync('umount', ['-l', target]);
  };
}

/** Why nothing can be mounted here; `undefined` where it can. */
export function noMounts(folder: string): string | undefined {
  if (!isRoot) return 'mounting needs root';
  try {
    mount('--bind', folder, folder)();
    return undefined;
  } catch (error) {
    return `mounting is not allowed here: ${String(error)}`;
  }
}
