/** Keeps a preview in step with the content, which the catalog reads from disk and Vite does not watch. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A Vite plugin: when a file under `content/` changes, everything is read anew and pages reload. */
export function reloadContent(root: string): Plugin {
  const folder = join(root, 'content');
  return {
    name: 'reload-content',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
