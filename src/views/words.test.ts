import { expect, test } from 'vitest';
import { catalogOf, newPlace, record, unitPlace } from '../testing/fixtures.ts';
import type { Place } from '../catalog/types.ts';
import { campaignTitle, endOfUnit, nowAs, planOfUnit } from './words.ts';

test('the site’s title and its plan are named after unit and period', () => {
  const catalog = catalogOf();
  expect(campaignTitle(catalog)).toBe('Năm năm thi đua ở Mẫu');
  expect(planOfUnit(catalog)).toBe('kế hoạch 2021–2025 của huyện Mẫu');
  expect(campaignTitle({ ...catalog, period: { from: 2026, to: 2037 } })).toBe(
    '12 năm thi đua ở Mẫu',
  );
});

test('only a unit that ended is said to have ended', () => {
  expect(endOfUnit(catalogOf())).toBe('Cấp huyện kết thúc hoạt động ngày 30/6/2025');
  const places = [record('places'), newPlace(), unitPlace({ to: undefined })];
  expect(endOfUnit(catalogOf({ places }))).toBeUndefined();
});

test('a unit is a part of the new one only where others went into it, too', () => {
  const [one, other] = [{}, {}] as Place[];
  if (!one || !other) throw new Error('no units');
  expect(nowAs({ formerUnits: [one], alsoFrom: [] })).toBe('nay là');
  expect(nowAs({ formerUnits: [one, other], alsoFrom: [] })).toBe('nay là một phần của');
  expect(nowAs({ formerUnits: [one], alsoFrom: ['xã Ngoài'] })).toBe('nay là một phần của');
});
