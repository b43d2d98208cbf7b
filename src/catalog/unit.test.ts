import { describe, expect, test } from 'vitest';
import { catalogOf, newPlace, record, records, unitPlace } from '../testing/fixtures.ts';
import { buildCatalog } from './build.ts';

const PROVINCE = record('places', {
  id: 'tinh-thu',
  name: 'Tỉnh Thử',
  type: 'tinh',
  becomes: [],
  to: undefined,
});

describe('the unit of the site', () => {
  test('takes kind, name and days from its place, and its province from the parents', () => {
    const places = [
      record('places'),
      newPlace(),
      PROVINCE,
      unitPlace({ parents: [{ unit: 'tinh-thu' }] }),
    ];
    const { unit } = catalogOf({ places });
    expect(unit).toMatchObject({
      words: { title: 'huyện Mẫu', whole: 'toàn huyện' },
      province: { id: 'tinh-thu' },
      term: { start: '2021-01-01', end: '2025-06-30', cutShort: true },
      phaseLabels: { after: 'sau khi bỏ cấp huyện (01/7/2025)' },
    });
  });

  test('has a page, also where it is a province', () => {
    const place = unitPlace({ type: 'tinh' });
    const { unit } = catalogOf({ places: [record('places'), newPlace(), place] });
    expect(unit.place.path).toBe('/dia-phuong/huyen-thu/');
    expect(unit.province).toBeUndefined();
  });

  test('that no place bears is reported at its field', () => {
    const site = [
      record('site', { unit: { place: 'huyen-tu', english: { kind: 'district', parts: 'x' } } }),
    ];
    const { catalog, problems } = buildCatalog(records({ site }));
    expect(catalog).toBeUndefined();
    expect(problems).toMatchObject([{ field: 'Đơn vị › Địa phương', suggestion: 'huyen-thu' }]);
  });
});

test('a second plan is one too many', () => {
  const plans = [record('plans'), record('plans', {}, { id: '2031-2035' })];
  const { problems } = buildCatalog(records({ plans }));
  expect(problems).toMatchObject([
    { file: 'content/ke-hoach/2031-2035.md', message: expect.stringContaining('một kế hoạch') },
  ]);
});
