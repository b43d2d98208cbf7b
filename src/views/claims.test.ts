import { expect, test } from 'vitest';
import { catalogOf, observation, record } from '../testing/fixtures.ts';
import { claimsOf, claimsSentence } from './claims.ts';

const reports = (...observations: Parameters<typeof observation>[0][]) =>
  record(
    'indicators',
    {
      target: undefined,
      unit: 'chỉ tiêu',
      observations: observations.map((it) => observation(it)),
    },
    { id: 'tu-bao' },
  );
const claimsFrom = (...observations: Parameters<typeof observation>[0][]) =>
  claimsOf(
    catalogOf({
      site: [record('site', { claims: 'tu-bao' })],
      indicators: [reports(...observations)],
    }),
  );

test('each whole year of the unit has a row, with what was reported or nothing', () => {
  const claims = claimsFrom(
    { year: 2021, value: 23, outOf: 25 },
    { year: 2023, value: 22, outOf: 25, pending: 2, kind: 'estimate' },
    { year: 2024, value: 15, outOf: 17, coverage: 'commune', place: 'thu' },
    { year: 2020, value: 18, outOf: 23 },
  );
  expect(claims?.years.map(({ year, met, pending, unmet }) => [year, met, pending, unmet])).toEqual(
    [
      [2021, 23, 0, 2],
      [2022, 0, 0, 0],
      [2023, 22, 2, 1],
      [2024, 0, 0, 0],
    ],
  );
  expect(claims?.years.map(({ observation: it }) => it !== undefined)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(claims?.partYear).toBe(2025);
  expect(claims && claimsSentence(claims, 'huyện')).toBe(
    'Huyện báo đạt 23/25, 22/25 chỉ tiêu của kế hoạch từng năm (2021, 2023).',
  );
});

test('a site that names no such series, or whose series says nothing, has no claim', () => {
  expect(claimsOf(catalogOf({ indicators: [reports({ value: 1, outOf: 2 })] }))).toBeUndefined();
  const silent = claimsFrom({
    year: 2024,
    value: 15,
    outOf: 17,
    coverage: 'commune',
    place: 'thu',
  });
  expect(silent && claimsSentence(silent, 'huyện')).toBeUndefined();
});
