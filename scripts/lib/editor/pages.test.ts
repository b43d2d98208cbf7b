import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { sitePages } from './pages.ts';

type Resolve = (this: unknown, id: string, importer?: string) => Promise<unknown>;

/** What an import of `imported` in `importer` becomes, where Vite finds the module at `id`. */
async function resolved(plugin: Plugin, imported: string, importer: string, id: string) {
  const resolve = plugin.resolveId as Resolve;
  return resolve.call({ resolve: () => Promise.resolve({ id }) }, imported, importer);
}

describe.for([
  ['on Linux', '/nha/du-an', '/nha/du-an'],
  ['on Windows', 'C:\\nha\\du-an', 'C:/nha/du-an'],
])('%s', ([, root = '', home = '']) => {
  const plugin = sitePages(root);
  const page = `${home}/src/pages/phong-trao/[id].astro`;

  test('what a page takes from the machine has its double', async () => {
    const found = await resolved(
      plugin,
      '../../catalog/index.ts',
      page,
      `${home}/src/catalog/index.ts`,
    );
    expect(found).toBe(`${home}/src/editor/preview/doubles/catalog.ts`);
  });

  test('a double may take what it stands for', async () => {
    const double = `${home}/src/editor/preview/doubles/catalog.ts`;
    const real = `${home}/src/catalog/index.ts`;
    expect(await resolved(plugin, '../../../catalog/index.ts', double, real)).toBeUndefined();
  });

  test('a module of a package stays itself', async () => {
    const id = `${home}/node_modules/zod/index.js`;
    expect(await resolved(plugin, 'zod', page, id)).toEqual({ id });
  });
});
