/** What withdrawn stories told, from their earlier versions: the files keep only the mark. */
import { stemOf } from '../domain/fileNames.ts';
import type { Person } from '../domain/naming.ts';
import { slugify } from '../domain/vietnamese.ts';
import type { Withdrawal } from '../catalog/types.ts';
import type { Published } from '../reading/published.ts';

/** An earlier version of a story, as far as it has the shape of one. */
export interface OldStory {
  headline: string;
  summary: string;
  place: string;
  date: string;
  occasion: string;
  urls: string[];
  /** Its sources by who published them and their titles, for those without an address. */
  titles: string[];
  collective: string;
  people: Person[];
}

/** A value of an earlier version as text. */
export const textOf = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((it) => typeof it === 'object' && it !== null) : [];

/** A source by its words, however they are written. */
export const titleOf = (publisher: string, title: string) => slugify(`${publisher} ${title}`);

/** The versions of a withdrawn story, newest first. */
export function oldStories({ id }: Withdrawal, { versions }: Published): OldStory[] {
  const texts = [...versions].flatMap(([file, list]) => (stemOf(file) === id ? list : []));
  return texts.flatMap(({ data }) => {
    if (typeof data !== 'object' || data === null || !('headline' in data)) return [];
    const story: Record<string, unknown> = { ...data };
    return [
      {
        headline: textOf(story['headline']),
        summary: textOf(story['summary']),
        place: textOf(story['place']),
        date: textOf(story['date']),
        occasion: textOf(story['occasion']),
        urls: listOf(story['sources']).flatMap(({ url }) => (url === undefined ? [] : textOf(url))),
        titles: listOf(story['sources']).map(({ publisher, title }) =>
          titleOf(textOf(publisher), textOf(title)),
        ),
        collective: slugify(textOf(story['collective'])),
        people: listOf(story['people']).map(({ family, given }) => ({
          family: textOf(family),
          given: textOf(given),
        })),
      },
    ];
  });
}
