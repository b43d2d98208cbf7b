/** Where the editor's bundle is kept, found without what makes it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MAKE_ANEW } from '../../../src/reading/project/kept.ts';

/** The rooms whose code the editor holds. */
const ROOMS = [
  ...['domain', 'schemas', 'problems', 'reading', 'catalog', 'checks', 'views', 'charts'],
  ...['components', 'pages', 'editor'],
];

/** A name for all that decides what the bundle holds. */
function keyOf(root: string): string {
  const hash = createHash('sha256');
  const put = (path: string) => hash.update(relative(root, path)).update(readFileSync(path));
  for (const name of ['package.json', 'node_modules/@sveltia/cms/package.json'])
    put(join(root, name));
  for (const folder of [...ROOMS.map((it) => `src/${it}`), 'scripts/lib/editor'])
    for (const name of readdirSync(join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    }).toSorted())
      if (/\.(?:ts|css|astro)$/.test(name) && !name.endsWith('.test.ts'))
        put(join(root, folder, name));
  return hash.digest('hex').slice(0, 16);
}

/** The folder of the bundle of today's code. */
export const bundleFolder = (root: string) =>
  join(root, 'node_modules/.cache/bien-tap', keyOf(root));

/** That folder, where it is there and a build is not to make everything anew. */
export function keptBundle(root: string): string | undefined {
  if (process.env[MAKE_ANEW] === '1') return undefined;
  const folder = bundleFolder(root);
  return existsSync(folder) ? folder : undefined;
}
