/** The editor's preview beside the page that the build made of the same record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleOutline } from '../support/articleOutline.ts';
import { editorOverClone } from '../support/editorOverClone.ts';
import { DIST, readCatalog } from '../support/site.ts';

const editor = editorOverClone();

const catalog = readCatalog();
const records = [
  ...catalog.exemplars
    .filter(({ entry }) => !entry)
    .map(({ path, file, id }) => [path, `exemplars/entries/${file.split('/').at(-2)}/${id}`]),
  ...[...catalog.targets, ...catalog.context].map(({ path, id }) => [
    path,
    `indicators/entries/${id}`,
  ]),
  ...catalog.movements.map(({ path, file, id }) => [
    path,
    `${file.endsWith('.mdx') ? 'movementsMdx' : 'movements'}/entries/${id}`,
  ]),
] as [path: string, at: string][];

const shown = () => editor.page.frameLocator('iframe').locator('.ban-xem-truoc').innerHTML();

/** Lines of one that the other has not. */
const beyond = (one: readonly string[], other: readonly string[]) =>
  one.filter((line) => !other.includes(line));

test.each(records)('%s is drawn as it is published', async (path, at) => {
  const there = articleOutline(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
  expect(there.length).toBeGreaterThan(10);
  await editor.page.evaluate((to) => (location.hash = to), `#/collections/${at}`);
  const differing = async () => {
    const here = articleOutline(await shown());
    return { missing: beyond(there, here), added: beyond(here, there) };
  };
  await expect.poll(differing, { timeout: 15_000 }).toEqual({ missing: [], added: [] });
});

test('a chart is a picture of its size, and a photo is shown', async () => {
  const [withPhoto] = catalog.exemplars.filter(({ photo, entry }) => photo && !entry);
  const charted = records.find(([path]) =>
    readFileSync(join(DIST, path, 'index.html'), 'utf8').includes('class="chart'),
  );
  const frame = editor.page.frameLocator('iframe');
  const to = async (at: string | undefined) =>
    editor.page.evaluate((hash) => (location.hash = hash), `#/collections/${at}`);
  await to(charted?.[1]);
  await frame.locator('figure.chart svg[role="img"] image').first().waitFor();
  await to(records.find(([path]) => path === withPhoto?.path)?.[1]);
  const photo = frame.locator('figure.photo img');
  await expect
    .poll(() => photo.evaluate((it: HTMLImageElement) => it.naturalWidth), { timeout: 15_000 })
    .toBeGreaterThan(100);
});

test('nothing was complained of, and nobody asked beside the site', () => {
  expect(editor.complaints).toEqual([]);
});
