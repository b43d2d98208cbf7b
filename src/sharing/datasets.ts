/** The open data in the vocabulary of schema.org: what they measure, where, when, and their files. */
import type { DataDownload, Dataset } from 'schema-dts';
import type { DataFile } from '../openData/dataFiles.ts';
import type { Indicator } from '../catalog/types.ts';
import { routes } from '../domain/routes.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { recordUrn } from './identity.ts';
import { addresses, area, madeBy, work, type Setting } from './structured.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** From the first to the last year of figures. */
function span(indicators: readonly Indicator[]): string {
  const years = indicators.flatMap(({ observations }) => observations.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}/${last}`;
}

/** Whose figures they are: the unit's, the province's, or of parts of the unit. */
function coverage(indicators: readonly Indicator[], { catalog, absolute }: Setting) {
  const { place: whole, province } = catalog.unit;
  const places = indicators.flatMap(({ observations }) =>
    observations.flatMap(({ coverage: scope, place }) => {
      if (scope === 'province') return province ?? [];
      return place === undefined ? whole : catalog.places.filter(({ id }) => id === place);
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
      identifier: recordUrn('indicator', id),
      name: capitalise(name),
      description,
      creator: madeBy(setting),
      url: absolute(path),
      isAccessibleForFree: true,
      ...(changed && { dateModified: changed }),
      temporalCoverage: span([indicator]),
      spatialCoverage: coverage([indicator], setting),
      variableMeasured: { '@type': 'PropertyValue', name, unitText: unit },
      distribution: [
        download(routes.indicatorFile(id, 'csv'), 'text/csv', setting),
        download(routes.indicatorFile(id, 'json'), 'application/json', setting),
        download(routes.indicatorFile(id, 'xlsx'), XLSX, setting),
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
  xlsx: XLSX,
};

/** All open data of the site. */
export function wholeDataset(
  files: readonly Pick<DataFile, 'name'>[],
  description: string,
  setting: Setting,
): Dataset {
  const { catalog, absolute } = setting;
  const { site, targets, context } = catalog;
  const indicators = [...targets, ...context];
  return {
    '@type': 'Dataset',
    identifier: recordUrn('dataset', 'all'),
    name: `${site.name}: dữ liệu mở`,
    description,
    creator: madeBy(setting),
    url: absolute(routes.data),
    isAccessibleForFree: true,
    dateModified: site.dataAsOf,
    temporalCoverage: span(indicators),
    spatialCoverage: [area(catalog.unit.place, absolute)],
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
