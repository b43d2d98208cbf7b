/** Keeps a preview in step with the content, which the catalog reads from disk and Vite does not watch. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { handedOver, handOver } from '../../src/catalog/handover.ts';

/** Milliseconds in which an editor's program, or git, has written all that it writes at a time. */
const TOGETHER = 30;

/**
 * A Vite plugin: reads the content for the pages, and anew when a file under `content/` changes. Pages
 * then run again with it; their code, which did not change, is not prepared again.
 */
export function reloadContent(root: string): Plugin {
  const folder = join(root, 'content');
  return {
    name: 'reload-content',
    async configureServer(server) {
      // A build, which starts a server of its own for a moment, has handed it over.
      if (!handedOver()) await readContent(root);
      let waiting: NodeJS.Timeout | undefined;
      const reload = async () => {
        await readContent(root);
        for (const { hot } of Object.values(server.environments)) hot.send({ type: 'full-reload' });
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void reload(), TOGETHER);
      });
    },
  };
}

/** Hands the content to the pages; where it has faults they read it themselves, and show what they say. */
async function readContent(root: string): Promise<void> {
  // Loaded only where there is a preview.
  const { readCatalog } = await import('../../src/catalog/read.ts');
  try {
    handOver(readCatalog(root));
  } catch {
    handOver(undefined);
  }
}
