import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { prefixLinks } from './src/views/markdown.ts';
import { deployment } from './scripts/lib/deployment.ts';
import { lowerScripts, STYLES_FOR } from './scripts/lib/floor.ts';
import { lowerStyles } from './scripts/lib/lowerStyles.ts';
import { reloadContent } from './scripts/lib/reloadContent.ts';

const { site, base } = deployment(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  integrations: [mdx()],
  markdown: {
    processor: satteri({ hastPlugins: [prefixLinks(base)], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  build: {
    // While one page is written to disk the next is rendered.
    concurrency: 4,
    inlineStylesheets: 'never',
    assets: 'tai-nguyen',
  },
  vite: {
    plugins: [tailwindcss(), lowerStyles(), lowerScripts(), reloadContent(process.cwd())],
    // What they would add is for functions that the styles do not use, or names fonts twice.
    css: { lightningcss: { exclude: Features.LightDark | Features.FontFamilySystemUi } },
    build: {
      cssTarget: STYLES_FOR,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks the modules of .mdx records with a directive of its own; bundling it is fine.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    ssr: { external: ['@napi-rs/canvas', 'chart.js', 'docx', 'sharp', 'svgo'] },
  },
  devToolbar: { enabled: false },
});
