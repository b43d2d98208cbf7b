/** What a host of the site has to send, for the tests of each host. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { contentTypeOf } from '../../src/hosting/contentTypes.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { DIST } from './site.ts';

/** A built site as it may lie on a host: with files in it and beside it that are not for readers. */
export function siteWithHiddenFiles(): { folder: string; remove: () => void } {
  const outer = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const folder = join(outer, 'site');
  mkdirSync(folder);
  for (const name of readdirSync(DIST)) symlinkSync(resolve(DIST, name), join(folder, name));
  for (const name of ['_redirects', '.git/config', '.env', '../package.json']) {
    const file = join(folder, name);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'hidden');
  }
  return { folder, remove: () => rmSync(outer, { recursive: true }) };
}

/** Every path that a built site answers, from its root; a page by its folder. */
export function servedPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
    .filter((path) => !/\.(?:br|gz)$|^\/_(?:headers|redirects)$/.test(path))
    .map((path) => path.replace(/\/index\.html$/, '/'));
}

/** The headers of the table for a path, with names in lower case. */
export function expectedHeaders(path: string): Record<string, string> {
  const headers = { ...headersFor(path), 'Content-Type': contentTypeOf(path) };
  return Object.fromEntries(Object.entries(headers).map(([name, it]) => [name.toLowerCase(), it]));
}

/** Headers of an answer that are not the table's matter, but the file's, the connection's or the server's. */
const OWN =
  /^(?:accept-ranges|allow|connection|content-(?:encoding|length|range)|date|etag|keep-alive|last-modified|location|server|vary)$/;

/** Expects exactly the headers of the table; an answer without a body has no content type. */
export function expectTable(
  path: string,
  actual: Readonly<Record<string, string>>,
  { body = true } = {},
): void {
  const told = Object.entries(actual).filter(([name]) => !OWN.test(name));
  const { 'content-type': type = '', ...rest } = expectedHeaders(path);
  expect(Object.fromEntries(told), path).toEqual({
    ...rest,
    ...(body && { 'content-type': type }),
  });
}
