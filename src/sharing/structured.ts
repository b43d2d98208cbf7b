/** What the pages are, in the vocabulary of schema.org, from the records that the pages show. */
import type {
  AboutPage,
  AdministrativeArea,
  Article,
  BreadcrumbList,
  CreativeWork,
  DataDownload,
  Dataset,
  Graph,
  Organization,
  Person,
  Thing,
  WebSite,
} from 'schema-dts';
import type { DataFile } from '../catalog/dataFiles.ts';
import { changedOn } from '../catalog/pages.ts';
import type { Catalog, Exemplar, Indicator, Movement, Place } from '../catalog/types.ts';
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

/** The page about the site in English. */
export function englishPage(name: string, description: string, setting: Setting): AboutPage {
  const { absolute } = setting;
  return {
    '@type': 'AboutPage',
    name,
    description,
    url: absolute(routes.english),
    inLanguage: 'en',
    about: { '@id': `${absolute('/')}#site` },
    isPartOf: { '@id': `${absolute('/')}#site` },
  };
}

/** What every work on the site shares. */
function work(setting: Setting) {
  const { catalog, absolute } = setting;
  return {
    inLanguage: 'vi',
    license: catalog.site.contentLicence.url,
    isPartOf: { '@id': `${absolute('/')}#site` },
    ...publishedBy(setting),
  };
}

function area({ title, path, now }: Place, absolute: Setting['absolute']): AdministrativeArea {
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
const addresses = (sources: readonly Source[]) => [
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
    ...(changed && { dateModified: changed }),
    about: { '@type': 'Thing', name },
    temporalCoverage: `${period.from}/${period.to}`,
    isBasedOn: absolute(clause.path),
    citation: addresses(milestones.map(({ source }) => source)),
    ...work(setting),
  };
}

/** From the first to the last year of figures. */
function span(indicators: readonly Indicator[]): string {
  const years = indicators.flatMap(({ observations }) => observations.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}/${last}`;
}

/** Whose figures they are: the district's, the province's, or of parts of the district. */
function coverage(indicators: readonly Indicator[], { catalog, absolute }: Setting) {
  const ofType = (type: Place['type']) => catalog.places.filter((place) => place.type === type);
  const places = indicators.flatMap(({ observations }) =>
    observations.flatMap(({ coverage: scope, place }) => {
      if (scope === 'province') return ofType('tinh');
      return catalog.places.filter(({ id }) => id === place).concat(place ? [] : ofType('huyen'));
    }),
  );
  return [...new Set(places)].map((place) => area(place, absolute));
}

const download = (path: string, encodingFormat: string, { absolute }: Setting): DataDownload => ({
  '@type': 'DataDownload',
  contentUrl: absolute(path),
  encodingFormat,
});

/** The figures of an indicator; none where nothing was published. */
export function indicatorDataset(
  indicator: Indicator,
  description: string,
  setting: Setting,
): Dataset[] {
  const { id, name, path, unit, observations, changed } = indicator;
  const { absolute } = setting;
  if (observations.length === 0) return [];
  return [
    {
      '@type': 'Dataset',
      name: capitalise(name),
      description,
      url: absolute(path),
      isAccessibleForFree: true,
      ...(changed && { dateModified: changed }),
      temporalCoverage: span([indicator]),
      spatialCoverage: coverage([indicator], setting),
      variableMeasured: { '@type': 'PropertyValue', name, unitText: unit },
      distribution: [
        download(routes.indicatorFile(id, 'csv'), 'text/csv', setting),
        download(routes.indicatorFile(id, 'json'), 'application/json', setting),
      ],
      citation: addresses(observations.map(({ source }) => source)),
      includedInDataCatalog: { '@type': 'DataCatalog', url: absolute(routes.data) },
      ...work(setting),
    },
  ];
}

const FORMATS: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
};

/** All open data of the site. */
export function wholeDataset(
  files: readonly DataFile[],
  description: string,
  setting: Setting,
): Dataset {
  const { catalog, absolute } = setting;
  const { site, targets, context } = catalog;
  const indicators = [...targets, ...context];
  return {
    '@type': 'Dataset',
    name: `${site.name}: dữ liệu mở`,
    description,
    url: absolute(routes.data),
    isAccessibleForFree: true,
    dateModified: site.dataAsOf,
    temporalCoverage: span(indicators),
    spatialCoverage: catalog.places
      .filter(({ type }) => type === 'huyen')
      .map((place) => area(place, absolute)),
    variableMeasured: targets.map(({ shortName, unit }) => ({
      '@type': 'PropertyValue',
      name: capitalise(shortName),
      unitText: unit,
    })),
    distribution: files.map(({ name }) =>
      download(routes.dataFile(name), FORMATS[name.replace(/.*\./, '')] ?? '', setting),
    ),
    ...work(setting),
  };
}
