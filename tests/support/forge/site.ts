/** The built site with an editor that is connected to a forge, served beside the one that has none. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/lib/server.ts';
import { writeEditorPage } from '../../../scripts/lib/editor/write.ts';
import { readContent } from '../../../src/reading/project/disk.ts';
import type { Catalog } from '../../../src/catalog/types.ts';
import type { ForgeData } from '../../../src/schemas/site.ts';

/**
 * A copy of a built site whose editor's page is written, as a build writes it, for a forge.
 * @param root Project folder, with its site in `dist`.
 */
export async function serveWithForge(root: string, catalog: Catalog, forge: ForgeData) {
  const folder = mkdtempSync(join(tmpdir(), 'trang-'));
  const dist = join(root, 'dist');
  cpSync(dist, folder, { recursive: true, filter: (name) => !/\.(?:br|gz)$/.test(name) });
  const site = { ...catalog.site, forge };
  writeEditorPage(
    folder,
    join(dist, 'bien-tap'),
    { catalog: { ...catalog, site }, texts: readContent(root).files, pages: dist },
    '/',
  );
  const { address, close } = await serve(folder, '/', 0);
  return {
    address,
    close: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
