import { describe, expect, test } from 'vitest';
import { catalogOf, observation, record } from '../testing/fixtures.ts';
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
      ['tung-nam', 'figures', [2021, 2022, 2023, 2024, 2025]],
      ['moc', 'document', [2024]],
    ]);
  });

  test('counts figures, not documents', () => {
    expect(countFigures(lacking)).toBe(5);
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
  expect(disputed).toMatchObject([{ years: [], disputed: [2025] }]);
  expect(countFigures(disputed)).toBe(1);
});
