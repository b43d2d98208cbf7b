import { expect, test } from 'vitest';
import { recorded } from '../../src/views/placeKnown.ts';
import { placeGroups } from '../../src/views/placeGroups.ts';
import { tileMap } from '../../src/views/tileMap.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

const catalog = readCatalog();
const pages = new Map(readSite(DIST).map((page) => [page.path, page]));
const pageOf = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const words = (held: Parameters<typeof recorded>[0]) => textOf({ textContent: recorded(held) });
const { groups } = tileMap(catalog);

test('the page of places names every unit of the term once, with what is recorded of it', () => {
  const tiles = [...pageOf('/dia-phuong/').document.querySelectorAll('.map-tile')];
  const wanted = groups.flatMap((group) => group.tiles);
  expect(tiles).toHaveLength(placeGroups(catalog).members.length);
  expect(
    tiles.map((tile) => [
      tile.querySelector('a')?.getAttribute('href'),
      textOf(tile.querySelector('.map-known') ?? { textContent: '' }),
    ]),
  ).toEqual(wanted.map((tile) => [tile.place.path, words(tile) || 'chưa có gì']));
});

test('a unit of today says what is recorded of it since it exists', () => {
  const names = [...pageOf('/dia-phuong/').document.querySelectorAll('.map-name')];
  const named = groups.filter(({ units }) => units.length > 0);
  expect(names).toHaveLength(named.length);
  for (const [i, name] of names.entries())
    expect(textOf(name)).toContain(named[i] && words(named[i]));
});

test('a unit that is no more says first what it is part of now', () => {
  const gone = catalog.places.filter(({ path, now }) => path !== undefined && now.length > 0);
  for (const { path, now } of gone) {
    const lead = pageOf(path ?? '').document.querySelector('h1 + .lead');
    const links = [...(lead?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
    expect(links.slice(0, now.length)).toEqual(now.map((it) => it.path));
  }
});
