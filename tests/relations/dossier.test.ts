/** Facts box, JSON, structured data and feed of every case, held against each other and the record. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { exemplarRecord } from '../../src/openData/data.ts';
import { dossierFacts, NO_DECISION, type FactId } from '../../src/views/dossier.ts';
import { FEED_SIZE } from '../../src/sharing/feeds.ts';
import { formatDateShort } from '../../src/domain/dates.ts';
import { fullName } from '../../src/domain/naming.ts';
import { DIST, readCatalog, readSite, textOf } from '../support/site.ts';

interface FeedItem {
  url: string;
  title: string;
  summary: string;
  content_html: string;
}

const catalog = readCatalog();
const { exemplars, fields } = catalog;
const pages = new Map(readSite(DIST).map(({ path, document }) => [path, document]));
const feedItems = fields
  .filter((field) => field.exemplars.length > 0)
  .flatMap(({ id }) => {
    const feed = JSON.parse(readFileSync(`${DIST}/tin/${id}.json`, 'utf8')) as {
      items: FeedItem[];
    };
    return feed.items;
  });
test('every case of a field is in its feed, as far as the feed reaches', () => {
  const carried = fields.map(({ exemplars: cases }) => Math.min(FEED_SIZE, cases.length));
  expect(feedItems).toHaveLength(carried.reduce((sum, count) => sum + count, 0));
});

const plain = (text: string) => textOf({ textContent: text }).toLowerCase();

describe.each(exemplars.map((exemplar) => [exemplar.id, exemplar] as const))(
  '%s',
  (id, exemplar) => {
    const document = pages.get(exemplar.path.replace(/#.*/, ''));
    if (!document) throw new Error(`no page ${exemplar.path}`);
    /** The article, or the entry on the page of its commune. */
    const teller = exemplar.entry ? document.getElementById(id) : document.querySelector('article');
    const told = plain(teller?.textContent ?? '');
    const boxes = (fact: FactId) =>
      [...(teller?.querySelectorAll(`[data-fact="${fact}"]`) ?? [])].map((it) =>
        plain(it.textContent ?? ''),
      );
    const json = JSON.parse(
      readFileSync(`${DIST}/guong-dien-hinh/${id}.json`, 'utf8'),
    ) as ReturnType<typeof exemplarRecord>;

    test('tells on its page what its JSON says', () => {
      const inBox = (fact: FactId, ...texts: (string | undefined)[]) => {
        const [box = ''] = boxes(fact);
        for (const text of texts) if (text !== undefined) expect(box).toContain(plain(text));
      };
      const texts = [json.headline, json.who, json.summary, json.standing.label, ...json.doubts];
      for (const text of texts) expect(told).toContain(plain(text));
      for (const { title, publisher, date } of json.sources)
        for (const text of [title, publisher, date && formatDateShort(date)])
          if (text) expect(told).toContain(plain(text));
      inBox('kind', json.kind.label);
      inBox('occasion', json.occasion.label);
      inBox('field', json.field.name);
      inBox('movement', json.movement?.name, json.movement?.basis?.label);
      inBox('stage', json.stage?.label);
      if (!exemplar.entry) {
        inBox('place', json.place.name, ...exemplar.place.now.map(({ newTitle }) => newTitle));
        inBox('date', formatDateShort(json.date), json.phase.label);
      }
      inBox('basis', json.minor ? 'trẻ em' : json.people.length > 0 ? json.basis.label : undefined);
      inBox('published', formatDateShort(json.published));
    });

    test('shows each award as its JSON has it', () => {
      const shown = [...boxes('commendation'), ...boxes('recognition')];
      const awards = [
        ...json.commendations.map(({ award, ...it }) => ({ name: award, ...it })),
        ...json.recognitions,
      ];
      expect(shown).toHaveLength(awards.length);
      for (const [i, award] of awards.entries()) {
        const { name, level, decidedBy, decision, date } = award;
        const number =
          decision ??
          ('status' in award && award.status.code === 'proposed' ? undefined : NO_DECISION);
        const texts = [name, level?.label, decidedBy, number];
        for (const text of [...texts, date && formatDateShort(date)])
          if (text) expect(shown[i]).toContain(plain(text));
      }
    });

    const item = feedItems.find(({ url }) => url.endsWith(exemplar.path));
    test.runIf(item)('is the same in its field’s feed', () => {
      if (!item) return;
      expect({ title: item.title, summary: item.summary }).toEqual({
        title: json.headline,
        summary: json.summary,
      });
      const content = plain(item.content_html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&'));
      for (const { label, text, notes = [] } of dossierFacts(exemplar, catalog.period))
        for (const part of [label, text, ...notes.map((note) => note.text)])
          expect(content).toContain(plain(part).replaceAll('"', '&quot;'));
      for (const { publisher } of json.sources) expect(content).toContain(plain(publisher));
    });

    test.runIf(!exemplar.entry)('is the same in its structured data', () => {
      const scripts = document.querySelectorAll('script[type="application/ld+json"]');
      const article = [...scripts]
        .flatMap(
          (it) =>
            (JSON.parse(it.textContent ?? '') as { '@graph': { '@type': string }[] })['@graph'],
        )
        .find((node) => node['@type'] === 'Article');
      expect(article).toMatchObject({
        headline: json.headline,
        description: json.summary,
        datePublished: json.published,
        temporalCoverage: json.date,
        articleSection: json.occasion.label,
        citation: json.sources.map(({ title, publisher }) => ({
          name: title,
          publisher: { name: publisher },
        })),
      });
      const { about = [], contentLocation } = article as unknown as {
        about?: { name: string }[];
        contentLocation: { name: string };
      };
      expect(plain(contentLocation.name)).toBe(plain(json.place.name));
      const named = json.people.map(fullName);
      expect(about.filter(({ name }) => !named.includes(name))).toEqual([]);
    });
  },
);
