import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  commendation,
  exemplarOf,
  indicatorOf,
  observation,
  person,
  record,
} from '../testing/fixtures.ts';
import { indicatorDataset } from './datasets.ts';
import { exemplarArticle, jsonLd, website, type Setting } from './structured.ts';

const absolute = (path: string) => `https://example.org/thu${path}`;
const setting: Setting = { catalog: catalogOf(), absolute };
const PUBLISHER = { name: 'Ủy ban Thử', email: 'thu@example.org' };

describe('jsonLd', () => {
  test('holds no character that could end its element', () => {
    const text = jsonLd([{ '@type': 'Thing', name: '</script><b>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><b>' }],
    });
  });
});

describe('website', () => {
  test('has a publisher as soon as an office adopts it, and not before', () => {
    expect(website(setting)).not.toHaveProperty('publisher');
    const catalog = catalogOf({ site: [record('site', { publisher: PUBLISHER })] });
    expect(website({ catalog, absolute })).toMatchObject({
      publisher: { '@type': 'Organization', ...PUBLISHER },
    });
  });
});

describe('exemplarArticle', () => {
  const NAMED = [{ '@type': 'Person', name: 'Phạm Thử Nghiệm' }];

  test.each([
    [
      'a decision',
      { basis: 'decision', commendations: [commendation({ decision: '12/QĐ' })] },
      NAMED,
    ],
    ['consent', { basis: 'consent', consent: 'phieu-1' }, NAMED],
    ['the press alone', { basis: 'press' }, undefined],
    ['a public role', { basis: 'publicRole' }, undefined],
  ] as const)('on the ground of %s', (_ground, over, about) => {
    const exemplar = exemplarOf({
      ...over,
      commendations: [...('commendations' in over ? over.commendations : [])],
      people: [person()],
    });
    expect(exemplarArticle(exemplar, setting)).toMatchObject({ ...(about && { about }) });
    if (!about) expect(exemplarArticle(exemplar, setting)).not.toHaveProperty('about');
  });

  test('gives the time of the deed as exactly as it is known, apart from the day of publication', () => {
    expect(exemplarArticle(exemplarOf({ date: '2023' }), setting)).toMatchObject({
      temporalCoverage: '2023',
      datePublished: '2025-12-01',
    });
  });
});

describe('indicatorDataset', () => {
  test('is none without figures', () => {
    expect(indicatorDataset(indicatorOf(), 'Mô tả.', setting)).toEqual([]);
  });

  test('spans the years of its figures and tells its files', () => {
    const observations = [2021, 2024].map((year) => observation({ year }));
    const [dataset] = indicatorDataset(indicatorOf({ observations }), 'Mô tả.', setting);
    expect(dataset).toMatchObject({
      temporalCoverage: '2021/2024',
      distribution: [
        { contentUrl: 'https://example.org/thu/chi-tieu/ty-le-thu.csv' },
        { contentUrl: 'https://example.org/thu/chi-tieu/ty-le-thu.json' },
        { contentUrl: 'https://example.org/thu/chi-tieu/ty-le-thu.xlsx' },
      ],
    });
  });
});
