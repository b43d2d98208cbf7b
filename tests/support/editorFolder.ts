/** A clone that the editor works on: its files in the browser's own file system, written back after each save. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Clone {
  folder: string;
  git: (...args: string[]) => string;
  remove: () => void;
}

/** A repository of its own with the content under `root`, in one commit. */
export function cloneOf(root: string): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'bien-tap-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@test.invalid', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('commit', '--quiet', '--message=Write the content');
  return { folder, git, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The picker of folders hands over one in the page's own file system, filled from the clone. */
export async function handOver(page: Page, { folder, git }: Clone): Promise<void> {
  const files = git('ls-files', '-z', 'content').split('\0').filter(Boolean);
  const given = files.map((path) => [path, readFileSync(join(folder, path)).toString('base64')]);
  await page.evaluate(async (entries) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    const at = async (path: string) => {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let place = root;
      for (const part of parts) place = await place.getDirectoryHandle(part, { create: true });
      return place.getFileHandle(name, { create: true });
    };
    for (const [path = '', base64 = ''] of entries) {
      const writable = await (await at(path)).createWritable();
      await writable.write(Uint8Array.from(atob(base64), (it) => it.codePointAt(0) ?? 0));
      await writable.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, given);
}

/** Writes the browser's folder over the clone's content. */
export async function takeBack(page: Page, { folder }: Clone): Promise<void> {
  const entries = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (place: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of place.entries()) {
        const at = path === '' ? name : `${path}/${name}`;
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, at);
        else {
          const bytes = new Uint8Array(
            await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
          );
          let text = '';
          for (const byte of bytes) text += String.fromCodePoint(byte);
          found.push([at, btoa(text)]);
        }
      }
    };
    // A file that the browser is just putting in the place of another cannot be read; soon it can.
    for (;;)
      try {
        found.length = 0;
        await walk(await navigator.storage.getDirectory(), '');
        return found;
      } catch (error) {
        if ((error as DOMException).name !== 'NotFoundError') throw error;
      }
  });
  rmSync(join(folder, 'content'), { recursive: true });
  for (const [path, base64] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.from(base64, 'base64'));
  }
}
