/** Works of others in the built site: named on the page about it, their licences beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LICENCE_NAMES, shippedWorks } from '../../src/sharing/licences.ts';
import { DIST, readSite, textOf } from '../support/site.ts';

const about = readSite(DIST).find(({ path }) => path === '/gioi-thieu/')?.document;
if (!about) throw new Error('no page about the site');
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};
const works = shippedWorks();
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

/** Modules that scripts for readers reach, and the packages that they import. */
function scriptImports(): string[] {
  const templates = filesOf('src').filter((file) => file.endsWith('.astro'));
  const specifiersIn = (text: string) =>
    [...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s*)?'([^']+)'/gm)].map(
      ([, it = '']) => it,
    );
  const open = templates.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/<script(?: src="([^"]+)")?>([\s\S]*?)<\/script>/g),
    ].flatMap(([, src, text = '']) =>
      [...(src === undefined ? [] : [src]), ...specifiersIn(text)].map((it) => [file, it] as const),
    ),
  );
  expect(open.length).toBeGreaterThan(2);
  const seen = new Set<string>();
  const packages = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, specifier] = next;
    if (!specifier.startsWith('.')) packages.add(specifier);
    const file = join(dirname(from), specifier);
    if (!specifier.startsWith('.') || seen.has(file)) continue;
    seen.add(file);
    for (const it of specifiersIn(readFileSync(file, 'utf8'))) open.push([file, it]);
  }
  return [...packages];
}

test('what is in the files of the site is named as a work of others', () => {
  const installedFont = (file: string) =>
    Object.keys(devDependencies).find((name) =>
      existsSync(
        join('node_modules', name, '700Bold', basename(file).replace(/\.[^.]+\.woff2$/, '.ttf')),
      ),
    );
  // The editor has its licences beside its files.
  const built = filesOf(DIST).filter((file) => !file.includes('bien-tap'));
  const fonts = built.filter((file) => file.endsWith('.woff2')).map(installedFont);
  expect(fonts.length).toBeGreaterThan(0);
  // The minifier drops banners, so what the style sheets take in says it.
  const imported = filesOf('src/styles').flatMap((file) =>
    file.endsWith('.css')
      ? [...readFileSync(file, 'utf8').matchAll(/@import '(\w+)\//g)].map(([, name]) => name)
      : [],
  );
  const engine = existsSync(join(DIST, 'pagefind/pagefind.js')) ? ['pagefind'] : [];
  const found = new Set([...fonts, ...imported, ...engine, ...scriptImports()]);
  expect([...found].toSorted()).toEqual(works.map(({ name }) => name).toSorted());
});

test.each(works.map((work) => [work.title, work] as const))(
  '%s stands on the page about the site with its version and its licence',
  (title, { version, licence, path, name }) => {
    const link = about.querySelector(`a[href="${path}"]`);
    expect(textOf(link ?? { textContent: '' })).toContain(LICENCE_NAMES[licence] ?? licence);
    const said = textOf(link?.closest('li') ?? { textContent: '' });
    expect(said).toContain(title);
    expect(said).toContain(`gói ${name} ${version}`);
    expect(version).toBe(devDependencies[name]);
    const text = readFileSync(join(DIST, path), 'utf8');
    expect(text).toContain('Copyright');
    expect(text).toMatch(/Permission is hereby granted|SIL OPEN FONT LICENSE Version 1\.1/);
  },
);

test('the licences of what the editor is made of lie beside its files', () => {
  const text = readFileSync(join(DIST, 'bien-tap/tep/giay-phep.txt'), 'utf8');
  for (const work of ['@sveltia/cms', 'source-sans-3', 'material-symbols', 'zod', 'yaml'])
    expect(text).toContain(work);
  expect(text).toContain('Permission is hereby granted');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('every other package that the site is made with stands there too', () => {
  const text = textOf(about.body);
  for (const name of Object.keys(devDependencies))
    if (!works.some((work) => work.name === name)) expect(text).toContain(name);
});

test('the guide to the libraries gives a reason for each direct dependency, and for no other', () => {
  const [, section = ''] = readFileSync('docs/which-libraries-and-why.md', 'utf8').split(
    '\n## Dependencies\n',
  );
  const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| (`.+?) +\| (.+?) *\|$/gm)];
  for (const [, , reason = ''] of rows) expect(reason.length).toBeGreaterThan(4);
  const named = rows.flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, it]) => it),
  );
  const wanted = ['package.json', 'bench/package.json'].flatMap((file) => {
    const {
      dependencies = {},
      devDependencies: dev = {},
      optionalDependencies: optional = {},
    } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
    return Object.keys({ ...dependencies, ...dev, ...optional });
  });
  expect(named.toSorted()).toEqual(wanted.toSorted());
});
