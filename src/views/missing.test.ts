import { describe, expect, test } from 'vitest';
import { catalogOf, observation, only, record, type Input } from '../testing/fixtures.ts';
import { countFigures, lackingByBody, lackingOf } from './missing.ts';

const catalog = catalogOf({
  bodies: [
    record('bodies'),
    record('bodies', { id: 'phong-thu', name: 'Phòng Thử' }),
    record('bodies', { id: 'hoi-thu', name: 'Hội Thử' }),
  ],
  indicators: [
    record(
      'indicators',
      { order: 1, measure: 'everyYear', bodies: ['ban-thu', 'phong-thu'] },
      { id: 'tung-nam' },
    ),
    record(
      'indicators',
      { order: 2, bodies: ['hoi-thu'], observations: [observation()] },
      { id: 'da-biet' },
    ),
    record(
      'indicators',
      {
        order: 3,
        measure: 'milestone',
        direction: 'milestone',
        target: { comparator: 'achieved', by: 2024 },
        bodies: ['ban-thu'],
      },
      { id: 'moc' },
    ),
  ],
});
const lacking = lackingOf(catalog);

describe('what is lacking', () => {
  test('are the years of figures, or the document of a milestone; nothing for what is known', () => {
    expect(lacking.map(({ indicator, what, years }) => [indicator.id, what, years])).toEqual([
      ['tung-nam', 'figures', [2021, 2022, 2023, 2024]],
      ['moc', 'document', []],
    ]);
  });

  test('counts figures, not documents', () => {
    expect(countFigures(lacking)).toBe(4);
    expect(countFigures([])).toBe(0);
  });

  test('is asked of every body that answers for it, and of no other', () => {
    const byBody = lackingByBody(lacking).map(({ body, lacking: list }) => [
      body.id,
      list.map(({ indicator }) => indicator.id),
    ]);
    expect(byBody).toEqual([
      ['ban-thu', ['tung-nam', 'moc']],
      ['phong-thu', ['tung-nam']],
    ]);
  });
});

test('a disputed year is no missing one, and is still counted', () => {
  const observations = [observation({ value: 94 }), observation({ value: 96 })];
  const disputed = lackingOf(catalogOf({ indicators: [record('indicators', { observations })] }));
  expect(disputed).toMatchObject([{ years: [], disputed: [2024] }]);
  expect(countFigures(disputed)).toBe(1);
});

describe('the figure on the day the unit ended', () => {
  const asksFor = (over: Partial<Input<'indicators'>>) =>
    only(lackingOf(catalogOf({ indicators: [record('indicators', over)] }))).atEnd;

  test('is asked for of sums, yearly counts and levels', () => {
    expect(asksFor({ measure: 'total', unit: 'tỷ đồng' })).toBe(true);
    expect(asksFor({ measure: 'everyYear', unit: 'hợp tác xã' })).toBe(true);
    expect(asksFor({ measure: 'endOfPeriod' })).toBe(true);
  });

  test('is not of rates and amounts of a whole year, nor of averages', () => {
    expect(asksFor({ measure: 'everyYear', unit: '%' })).toBe(false);
    expect(asksFor({ measure: 'endOfPeriod', flow: true })).toBe(false);
    expect(asksFor({ measure: 'yearlyAverage' })).toBe(false);
  });

  test('is not of a target for an earlier year, nor where it is known', () => {
    const target = { comparator: 'atLeast' as const, value: 95, by: 2024 };
    expect(asksFor({ target })).toBe(false);
    const known = observation({ year: 2025, kind: 'partial', asOf: '2025-06-30' });
    expect(asksFor({ observations: [known] })).toBe(false);
  });

  test('is all that a total lacks once its whole years are known', () => {
    const years = [2021, 2022, 2023, 2024].map((year) => observation({ year, value: 1 }));
    const [lacks] = lackingOf(
      catalogOf({ indicators: [record('indicators', { measure: 'total', observations: years })] }),
    );
    expect(lacks).toMatchObject({ years: [], atEnd: true });
  });
});
