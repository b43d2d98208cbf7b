/**
 * The editor's scripts, styles, words and fonts, bundled once for the same package and sources: kept in
 * `node_modules/.cache`, so that a build whose editor has not changed only copies them.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { MAKE_ANEW } from '../../../src/reading/project/kept.ts';
import { bundleFolder, keptBundle } from './folder.ts';
import { sitePages } from './pages.ts';
import { LEFT_OUT, swapped } from './swaps.ts';
import { withWords } from './words.ts';

/** Engines with the folder access and the module workers that the editor needs; a phone's of the last years. */
const TARGET = ['chrome105', 'firefox115', 'safari16.4'];

/** Modules that run on a machine only, and what the rules that use them become: judged after sending. */
const ON_A_MACHINE = ['satteri'];

const plugin: Plugin = {
  name: 'editor',
  enforce: 'pre',
  resolveId(source) {
    if (LEFT_OUT.some((it) => it.test(source))) return '\0left-out';
    return ON_A_MACHINE.includes(source) ? `\0machine` : undefined;
  },
  load(id) {
    if (id === '\0left-out') return 'export default {};';
    if (id === '\0machine') return readFileSync(join(import.meta.dirname, 'machine.js'), 'utf8');
    return undefined;
  },
  transform(code, id) {
    if (/@sveltia\/cms\/locales\/vi\.json$/.test(id)) return { code: withWords(code), map: null };
    return /@sveltia\/cms\/npm\/index\.js$/.test(id)
      ? { code: swapped(code), map: null }
      : undefined;
  },
  generateBundle(_options, bundle) {
    // A picture of a map that no form has.
    for (const name of Object.keys(bundle)) if (/marker-icon/.test(name)) delete bundle[name];
  },
};

/** Packages whose code is in the bundle; the editor's own names those that are bundled in it already. */
const PACKAGES = [
  ...['@sveltia/cms', 'immutable', 'turndown', 'zod', 'yaml', 'jsonc-parser'],
  ...['fastest-levenshtein', 'exifreader', 'image-size', 'astro', 'chart.js'],
];

/** The licences of the editor's works, one after the other. */
function licences(root: string): string {
  const at = (...parts: string[]) => join(root, 'node_modules', ...parts);
  const fonts = at('@sveltia/cms/npm/assets');
  const ofFonts = readdirSync(fonts).filter((name) => /^(?!noto-mono).*LICENSE\.txt$/.test(name));
  const ofPackages = PACKAGES.flatMap((name) => {
    const file = readdirSync(at(name)).find((it) => /^licen[cs]e(?:\.\w+)?$/i.test(it));
    return file === undefined ? [] : [[name, at(name, file)] as const];
  });
  return [...ofPackages, ...ofFonts.map((name) => [name, join(fonts, name)] as const)]
    .map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`)
    .join(`\n${'-'.repeat(40)}\n\n`);
}

/**
 * The folder of the bundle, made now where it is not there yet, or where a build is to make everything anew.
 * @throws Error where the package is not what the swaps expect, or the bundle cannot be made.
 */
export async function editorBundle(root: string): Promise<string> {
  const kept = keptBundle(root);
  if (kept !== undefined) return kept;
  const folder = bundleFolder(root);
  const making = `${folder}.${process.pid}`;
  await build({
    root: join(root, 'src/editor'),
    configFile: false,
    envDir: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [sitePages(root), plugin],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: making,
      emptyOutDir: true,
      target: TARGET,
      assetsDir: 'tep',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, 'src/editor/main.ts'),
        output: {
          entryFileNames: 'tep/bien-tap-[hash].js',
          assetFileNames: 'tep/[name]-[hash][extname]',
        },
      },
    },
  });
  writeFileSync(join(making, 'tep/giay-phep.txt'), licences(root));
  mkdirSync(dirname(folder), { recursive: true });
  if (process.env[MAKE_ANEW] === '1') rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another build was first.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
