/** What the feeds carry: the newest cases and corrections, from the same facts as their pages. */
import { formatDateShort } from '../domain/dates.ts';
import { recordUrn } from './identity.ts';
import type { Period } from '../domain/period.ts';
import { files, routes } from '../domain/routes.ts';
import { citedTitle, isLinkable } from '../domain/sources.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../schemas/exemplar.ts';
import { dossierFacts } from '../views/dossier.ts';
import { renamedIds } from '../catalog/gone.ts';
import type { Catalog, Correction, Exemplar } from '../catalog/types.ts';

/** Entries of a feed; what is older is on the site and in the open data. */
export const FEED_SIZE = 50;

/** Name of the feed of everything. */
export const ALL = 'tat-ca';

export interface FeedEntry {
  /** Stays the same if the site moves. */
  id: string;
  /** Address from the site's root. */
  path: string;
  title: string;
  summary: string;
  /** The text, as Markdown; empty where there is none. */
  body: string;
  /** Facts of the page's box, `label: value`. */
  facts: { label: string; value: string }[];
  sources: { title: string; publisher: string; date?: string | undefined; url?: string }[];
  tags: string[];
  /** Path of its picture from the site's root. */
  image?: string;
  /** Days on which it was put on the site and last changed there, `YYYY-MM-DD`. */
  published: string;
  updated?: string | undefined;
}

export interface Feed {
  /** Address segment: `tat-ca`, or the field it is limited to. */
  name: string;
  title: string;
  description: string;
  /** The page that lists the same. */
  path: string;
  entries: FeedEntry[];
}

/** The feed of everything, then one of each field. */
export function feeds(catalog: Catalog): Feed[] {
  const { site, period, fields, exemplars, corrections, redirects } = catalog;
  const renamed = renamedIds(redirects, routes.exemplar);
  const firstIds = new Map([...renamed].toReversed().map(([former, id]) => [id, former]));
  const entryOf = (exemplar: Exemplar) =>
    exemplarEntry(exemplar, period, firstIds.get(exemplar.id));
  return [
    {
      name: ALL,
      title: site.name,
      description: 'Gương người tốt, việc tốt mới đăng và các đính chính.',
      path: routes.exemplars,
      entries: newest([
        ...newest(exemplars).map(entryOf),
        ...newest(corrections.flatMap(correctionEntries)),
      ]),
    },
    ...fields
      .filter(({ exemplars: cases }) => cases.length > 0)
      .map((field) => ({
        name: field.id,
        title: `${site.name}: ${field.name}`,
        description: `Gương người tốt, việc tốt mới đăng thuộc lĩnh vực ${field.name}.`,
        path: routes.facet('linh-vuc', field.id),
        entries: newest(field.exemplars).map(entryOf),
      })),
  ];
}

/** A source's title as it is cited, with what must be said of it. */
const titleOf = (source: Parameters<typeof citedTitle>[0]) => {
  const { title, remark } = citedTitle(source);
  return remark === undefined ? title : `${title} (${remark})`;
};

/** As many as a feed carries. Cases keep the list's order, newest deed first, among those of one day. */
function newest<T extends { published: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => b.published.localeCompare(a.published)).slice(0, FEED_SIZE);
}

/**
 * A case as a feed's entry.
 * @param firstId The id under which it was first published, where it has been renamed since.
 */
export function exemplarEntry(
  exemplar: Exemplar,
  period: Period,
  firstId = exemplar.id,
): FeedEntry {
  const { path, headline, summary, body, field, place, sources } = exemplar;
  const { standing, kind, occasion, movement, published } = exemplar;
  return {
    id: recordUrn('guong-dien-hinh', firstId),
    path,
    title: headline,
    summary,
    body,
    facts: [
      { label: 'Ghi nhận', value: STANDING_LABELS[standing] },
      ...dossierFacts(exemplar, period).map(({ label, text, notes = [] }) => ({
        label,
        value: [text, ...notes.map((note) => note.text)].join('; '),
      })),
    ],
    sources: sources.map(({ publisher, date: day, url, ...source }) => ({
      title: titleOf(source),
      publisher,
      date: day && formatDateShort(day),
      ...(isLinkable(url) && { url }),
    })),
    tags: [
      capitalise(EXEMPLAR_KINDS[kind]),
      OCCASIONS[occasion],
      field.name,
      capitalise(place.title),
      ...(movement ? [movement.shortName] : []),
    ],
    image: files.socialImage(`guong-dien-hinh/${exemplar.id}`),
    published,
    updated: exemplar.changed ?? exemplar.updated,
  };
}

/** A correction as an entry; none where it may no longer be read. */
function correctionEntries({ id, date, text }: Correction): FeedEntry[] {
  if (!text) return [];
  return [
    {
      id: recordUrn('dinh-chinh', id),
      path: `${routes.corrections}#${id}`,
      title: `Đính chính: ${text.what}`,
      summary: `Đã ghi: ${text.was}. Sửa thành: ${text.now}. Lý do: ${text.reason}`,
      body: '',
      facts: [],
      sources: [],
      tags: ['Đính chính'],
      published: date,
    },
  ];
}
