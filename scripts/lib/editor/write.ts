/** The editor's page and what it knows of the site, written for a build. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../src/catalog/types.ts';
import { files, routes } from '../../../src/domain/routes.ts';
import type { EditorData } from '../../../src/editor/main.ts';
import { editorNames } from '../../../src/editor/names.ts';
import { referredIn } from '../../../src/editor/referred.ts';
import { referencesOf } from '../../../src/editor/references.ts';
import type { TextFile } from '../../../src/reading/files.ts';
import { editorPage } from '../../../src/editor/page.ts';
import { keptBundle } from './folder.ts';

export interface Bundling {
  /** The folder of the bundle, once it is there. */
  folder: Promise<string>;
  stop: () => void;
}

/** Starts the bundling in a process of its own, where the bundle is not kept of a build before. */
export function startEditor(root: string): Bundling {
  const kept = keptBundle(root);
  if (kept !== undefined) return { folder: Promise.resolve(kept), stop: () => undefined };
  const child = spawn(process.execPath, [join(root, 'scripts/editor.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
  const folder = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(printed.trim());
      else reject(new Error('the editor could not be bundled'));
    });
  });
  // A failure waits here until the build asks for the folder.
  folder.catch(() => undefined);
  return { folder, stop: () => void child.kill() };
}

/** Where the editor's files lie, in the bundle and on the site. */
const PARTS = 'tep';

const inside = (folder: string) => join(folder, files.editor);

/** What the editor's data are made of. */
export interface EditorInput {
  catalog: Catalog;
  texts: readonly TextFile[];
  /** Folder of the pages that are built. */
  pages: string;
}

/** Records whose pages the preview draws, by what their folders are called. */
const DRAWN = [
  [routes.exemplars, /^\d{4}-/],
  [routes.indicators, /^(?!ket-luan|so-lieu-lien-quan)/],
  [routes.movements, /^/],
] as const;

/** The style sheets of a page of each kind that is drawn, from the home page. */
function stylesOf(pages: string, base: string): string[] {
  const found = DRAWN.flatMap(([route, names]) => {
    const folder = join(pages, route);
    const record = readdirSync(folder, { withFileTypes: true }).find(
      (it) => it.isDirectory() && names.test(it.name),
    );
    const page = record ? join(folder, record.name, 'index.html') : join(pages, 'index.html');
    return [...readFileSync(page, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  });
  return [...new Set(found.map(([, address = '']) => address.slice(base.length)))];
}

/** Writes the page and its data into `folder`; the bundle's files are `copyEditor`'s. */
export function writeEditorPage(
  folder: string,
  bundle: string,
  { catalog, texts, pages }: EditorInput,
  base: string,
): void {
  const { name, forge } = catalog.site;
  const site = { name, home: base, forge, names: editorNames(catalog) };
  const named = (pattern: RegExp) => {
    const file = readdirSync(join(bundle, PARTS)).find((it) => pattern.test(it));
    if (file === undefined) throw new Error(`the editor's bundle has no ${String(pattern)}`);
    return `${PARTS}/${file}`;
  };
  const page = editorPage(site, {
    script: named(/^bien-tap-[\w-]+\.js$/),
    style: named(/\.css$/),
  });
  const data: EditorData = {
    site,
    references: referencesOf(texts),
    referred: referredIn(texts),
    styles: stylesOf(pages, base),
  };
  mkdirSync(inside(folder), { recursive: true });
  writeFileSync(join(inside(folder), 'index.html'), page);
  writeFileSync(join(inside(folder), 'du-lieu.json'), JSON.stringify(data));
}

/** Puts the bundle's files beside the page. */
export function copyEditor(bundle: string, folder: string): void {
  cpSync(join(bundle, PARTS), join(inside(folder), PARTS), { recursive: true });
}
