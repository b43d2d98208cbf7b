/**
 * Lets the editor's bundle hold pages of the site, by which its preview is drawn: their components are compiled as
 * Astro compiles them, and what they take from the machine of a build has a double that a browser can run.
 */
import { readFileSync } from 'node:fs';
import { transform } from '@astrojs/compiler-rs';
import { transformWithOxc, type Plugin } from 'vite';

const DOUBLES: Readonly<Record<string, string>> = {
  'catalog/index.ts': 'catalog.ts',
  'charts/render.ts': 'charts.ts',
  'components/href.ts': 'addresses.ts',
  'components/BackToTop.astro': 'Nothing.astro',
  'components/RecordTools.astro': 'Nothing.astro',
  'components/TakeChart.astro': 'Nothing.astro',
  'layouts/Page.astro': 'Frame.astro',
  'office/workbook/contents.ts': 'nothing.ts',
  'office/workbook/write.ts': 'nothing.ts',
  'photos/copies.ts': 'photos.ts',
  'sharing/cards.ts': 'nothing.ts',
  'sharing/datasets.ts': 'nothing.ts',
  'sharing/structured.ts': 'nothing.ts',
  'views/markdown.ts': 'markdown.ts',
};

const NO_STYLES = '\0no-styles';

/** Vite's plugin for a project at `root`. */
export function sitePages(root: string): Plugin {
  // Vite writes "/" on Windows, too.
  const home = root.replaceAll('\\', '/');
  const source = `${home}/src/`;
  return {
    name: 'site-pages',
    enforce: 'pre',
    async resolveId(id, importer) {
      // The preview takes the style sheets that the site is served with.
      if (importer?.endsWith('.astro') && (/\.css$/.test(id) || id.includes('?astro')))
        return NO_STYLES;
      if (!importer?.startsWith(source) || importer.includes('/preview/doubles/')) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const double = found?.id.startsWith(source) && DOUBLES[found.id.slice(source.length)];
      return double ? `${source}editor/preview/doubles/${double}` : found;
    },
    async load(id) {
      if (id === NO_STYLES) return '';
      if (!id.endsWith('.astro')) return undefined;
      const { code } = transform(readFileSync(id, 'utf8'), {
        compact: 'jsx',
        // Not where the project lies: the bundle is the same everywhere.
        filename: id.slice(home.length),
        normalizedFilename: id.slice(home.length),
        internalURL: 'astro/compiler-runtime',
        scopedStyleStrategy: 'attribute',
        resultScopedSlot: true,
        resolvePath: (path: string) => path,
      });
      const plain = await transformWithOxc(code, `${id}.ts`, { lang: 'ts' });
      return { code: plain.code, map: null };
    },
  };
}
