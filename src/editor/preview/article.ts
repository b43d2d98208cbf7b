/**
 * The article of a record, drawn by the page that the site itself has for it. What that page takes from the
 * machine of a build has a double here, which `scripts/lib/editor/pages.ts` puts in its place.
 */
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import IndicatorPage from '../../pages/chi-tieu/[id].astro';
import StoryPage from '../../pages/guong-dien-hinh/[id].astro';
import MovementPage from '../../pages/phong-trao/[id].astro';
import { drawOf } from './doubles/catalog.ts';
import { drawIn } from './doubles/charts.ts';
import { drawPhoto } from './doubles/photos.ts';
import type { Previewed } from './record.ts';

export interface Setting {
  /** The document that the article will stand in. */
  page: Document;
  /** Address of the story's photo, where there is one. */
  photo: string | undefined;
}

const container = Container.create({ astroConfig: { site: location.origin } });

const PAGES: Record<
  Previewed['kind'],
  [AstroComponentFactory, (it: Previewed) => Record<string, unknown>]
> = {
  exemplars: [StoryPage, ({ record }) => ({ exemplar: record, related: [] })],
  indicators: [IndicatorPage, ({ record }) => ({ indicator: record })],
  movements: [MovementPage, ({ record }) => ({ movement: record })],
};

let last: Promise<unknown> = Promise.resolve();

/** Draws the article; one after the other, since what is drawn is known to all components at once. */
export function article(of: Previewed, setting: Setting): Promise<string> {
  const drawn = last.then(() => draw(of, setting));
  last = drawn.catch(() => undefined);
  return drawn;
}

async function draw(of: Previewed, { page, photo }: Setting): Promise<string> {
  const { kind, catalog, record } = of;
  drawOf(catalog);
  drawIn(page);
  drawPhoto(photo);
  const [component, props] = PAGES[kind];
  const request = new Request(new URL(record.path, location.href));
  return (await container).renderToString(component, { props: props(of), request });
}
