/** The guides for developers: short where they begin, and of files that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const guides = ['README.md', 'deploy/README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].concat(
  readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
);
const text = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

test('a newcomer reads the README in a few minutes', () => {
  expect(text('README.md').split('\n').length).toBeLessThanOrEqual(121);
});

test.each(guides)('%s names files and commands that exist', (guide) => {
  const words = text(guide);
  const links = [...words.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)].map(([, it = '']) =>
    join(dirname(guide), it),
  );
  // As seen from the project, or from `src`.
  const named = [
    ...words.matchAll(/`((?:src|scripts|tests)\/[\w/-]*|[\w-]+\/[\w./[\]-]+\.(?:ts|astro|css))`/g),
  ].map(([, it = '']) => (existsSync(it) ? it : join('src', it)));
  expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
  for (const [, name = ''] of words.matchAll(/npm run ([a-z][a-z:-]*)/g))
    expect(Object.keys(scripts), name).toContain(name);
});
