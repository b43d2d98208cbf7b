/** What the pages are, in the vocabulary of schema.org, from the records that the pages show. */
import type {
  AboutPage,
  AdministrativeArea,
  Article,
  BreadcrumbList,
  CreativeWork,
  Graph,
  Organization,
  Person,
  Thing,
  WebSite,
} from 'schema-dts';
import { changedOn } from '../catalog/changed.ts';
import type { Catalog, Exemplar, Movement, Place } from '../catalog/types.ts';
import { LANGUAGES, type Language } from '../domain/languages.ts';
import { fullName } from '../domain/naming.ts';
import { files, routes } from '../domain/routes.ts';
import { isLinkable } from '../domain/sources.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { OCCASIONS, type ExemplarData } from '../schemas/exemplar.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import { exemplarCard, movementCard } from './cards.ts';

export interface Setting {
  catalog: Catalog;
  /** Full address of a path from the site's root. */
  absolute: (path: string) => string;
}

/** Grounds that let a machine-readable statement name a person: the press alone does not. */
const NAMING_GROUNDS: readonly ExemplarData['basis'][] = ['decision', 'consent'];

/** The nodes of a page as the content of its script element: it can close no element and open none. */
export function jsonLd(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** The trail of a page, the page itself last. */
export function breadcrumbs(
  steps: readonly { label: string; path: string }[],
  { absolute }: Setting,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(path),
    })),
  };
}

/** The office that publishes the site, once there is one. */
function organization({ publisher }: SiteData): Organization | undefined {
  if (!publisher) return undefined;
  const { name, email, phone, address } = publisher;
  return {
    '@type': 'Organization',
    name,
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(address && { address }),
  };
}

function publishedBy({ catalog }: Setting): { publisher?: Organization } {
  const publisher = organization(catalog.site);
  return publisher ? { publisher } : {};
}

/** Who wrote what the site says: the office that publishes it, or the site's own editors by its name. */
export function madeBy({ catalog, absolute }: Setting): Organization {
  const { name } = catalog.site;
  const office = organization(catalog.site) ?? { '@type': 'Organization', name };
  return Object.assign(office, { url: absolute(routes.about) });
}

/** The site; who publishes it is said only where somebody does. */
export function website(setting: Setting): WebSite {
  const { catalog, absolute } = setting;
  const { name, tagline, contentLicence } = catalog.site;
  return {
    '@type': 'WebSite',
    '@id': `${absolute('/')}#site`,
    url: absolute('/'),
    name,
    description: tagline,
    inLanguage: 'vi',
    license: contentLicence.url,
    ...publishedBy(setting),
  };
}

/** The page about the site in another language. */
export function pageAbout(
  lang: Language,
  name: string,
  description: string,
  { absolute }: Setting,
): AboutPage {
  return {
    '@type': 'AboutPage',
    name,
    description,
    url: absolute(LANGUAGES[lang].path),
    inLanguage: lang,
    about: { '@id': `${absolute('/')}#site` },
    isPartOf: { '@id': `${absolute('/')}#site` },
  };
}

/** What every work on the site shares. */
export function work(setting: Setting) {
  const { catalog, absolute } = setting;
  return {
    inLanguage: 'vi',
    license: catalog.site.contentLicence.url,
    isPartOf: { '@id': `${absolute('/')}#site` },
    ...publishedBy(setting),
  };
}

/** A place, with what it is part of now. */
export function area(
  { title, path, now }: Place,
  absolute: Setting['absolute'],
): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    name: capitalise(title),
    ...(path && { url: absolute(path) }),
    ...(now.length > 0 && {
      containedInPlace: now.map((it) => ({
        '@type': 'AdministrativeArea',
        name: capitalise(it.title),
      })),
    }),
  };
}

function citation({ title, publisher, url, date }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(isLinkable(url) && { url }),
    ...(date && { datePublished: date }),
  };
}

/** Addresses of sources, each once. */
export const addresses = (sources: readonly Source[]) => [
  ...new Set(sources.flatMap(({ url }) => (isLinkable(url) ? [url] : []))),
];

/** A case. Its people are named only on the grounds of a decision or of consent. */
export function exemplarArticle(exemplar: Exemplar, setting: Setting): Article {
  const { headline, summary, path, published, place, date, occasion } = exemplar;
  const { people, basis, sources, id } = exemplar;
  const { absolute, catalog } = setting;
  const named = NAMING_GROUNDS.includes(basis) ? people : [];
  return {
    '@type': 'Article',
    headline,
    description: summary,
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    image: absolute(exemplarCard(exemplar, catalog.site.name).path),
    author: madeBy(setting),
    datePublished: published,
    dateModified: changedOn(exemplar),
    articleSection: OCCASIONS[occasion],
    temporalCoverage: date,
    contentLocation: area(place, absolute),
    ...(named.length > 0 && {
      about: named.map((person): Person => ({ '@type': 'Person', name: fullName(person) })),
    }),
    citation: sources.map(citation),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(files.exemplar(id)),
      encodingFormat: 'application/json',
    },
    ...work(setting),
  };
}

/** A movement, with the clause of the plan it comes from and what was read about it. */
export function movementArticle(movement: Movement, setting: Setting): Article {
  const { shortName, name, summary, path, clause, period, milestones, changed } = movement;
  const { absolute, catalog } = setting;
  return {
    '@type': 'Article',
    headline: shortName,
    description: summary,
    url: absolute(path),
    mainEntityOfPage: absolute(path),
    image: absolute(movementCard(movement, catalog.site.name).path),
    author: madeBy(setting),
    ...(changed && { dateModified: changed }),
    about: { '@type': 'Thing', name },
    temporalCoverage: `${period.from}/${period.to}`,
    isBasedOn: absolute(clause.path),
    citation: addresses(milestones.map(({ source }) => source)),
    ...work(setting),
  };
}
