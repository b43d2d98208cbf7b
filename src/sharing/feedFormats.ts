/** A feed of the catalog as RSS 2.0 and as JSON Feed 1.1. */
import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { renderMarkdown } from '../views/markdown.ts';
import type { Feed, FeedEntry } from './feeds.ts';
import { instantOf } from '../domain/dates.ts';
import { files } from '../domain/routes.ts';
import type { SiteData } from '../schemas/site.ts';

interface Surroundings {
  site: SiteData;
  /** Full address of a path from the site's root. */
  absolute: (path: string) => string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The whole entry as HTML, its links in full: text, facts, sources. */
async function html(
  { summary, body, facts, sources }: FeedEntry,
  { absolute }: Surroundings,
): Promise<string> {
  const text = await renderMarkdown(body, { base: absolute('/'), abbreviations: [] });
  const items = facts.map(({ label, value }) => `<li>${escape(label)}: ${escape(value)}</li>`);
  const cited = sources.map(({ title, publisher, date, url }) => {
    const name = url ? `<a href="${escape(url)}">${escape(title)}</a>` : escape(title);
    return `<li>${[name, escape(publisher), date].filter(Boolean).join(', ')}</li>`;
  });
  return [
    `<p>${escape(summary)}</p>`,
    text.trim(),
    items.length > 0 && `<ul>${items.join('')}</ul>`,
    cited.length > 0 && `<p>Nguồn:</p><ol>${cited.join('')}</ol>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** RSS 2.0; an entry's `guid` is no address, so that it outlives a move of the site. */
export async function rss(feed: Feed, around: Surroundings): Promise<string> {
  const { site, absolute } = around;
  const changes = feed.entries.map(({ published, updated }) => updated ?? published).sort();
  const last = changes.at(-1);
  const xml = generateRssFeed({
    title: feed.title,
    link: absolute(feed.path),
    description: feed.description,
    language: 'vi',
    copyright: `${site.contentLicence.name}: ${site.contentLicence.url}`,
    ...(last && { lastBuildDate: instantOf(last) }),
    atom: {
      links: [
        {
          href: absolute(files.feed(feed.name, 'xml')),
          rel: 'self',
          type: 'application/rss+xml',
        },
      ],
    },
    items: await Promise.all(
      feed.entries.map(async (entry) => ({
        title: entry.title,
        link: absolute(entry.path),
        description: entry.summary,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: instantOf(entry.published),
        categories: entry.tags.map((name) => ({ name })),
        ...(entry.updated && { atom: { updated: instantOf(entry.updated) } }),
        content: { encoded: await html(entry, around) },
      })),
    ),
  });
  return String(xml);
}

/** JSON Feed 1.1. */
export async function jsonFeed(feed: Feed, around: Surroundings): Promise<string> {
  const { absolute } = around;
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: absolute(feed.path),
    feed_url: absolute(files.feed(feed.name, 'json')),
    description: feed.description,
    language: 'vi',
    items: await Promise.all(
      feed.entries.map(async (entry) => ({
        id: entry.id,
        url: absolute(entry.path),
        title: entry.title,
        summary: entry.summary,
        content_html: await html(entry, around),
        ...(entry.image && { image: absolute(entry.image) }),
        date_published: instantOf(entry.published),
        ...(entry.updated && { date_modified: instantOf(entry.updated) }),
        tags: entry.tags,
      })),
    ),
  });
  return `${JSON.stringify(json, null, 1)}\n`;
}
