import { describe, expect, test } from 'vitest';
import { catalogOf, milestone, newPlace, observation, record } from '../testing/fixtures.ts';
import { reportYears, type ReportYear } from './report.ts';

const catalog = catalogOf({
  places: [record('places'), newPlace()],
  movements: [
    record('movements', {
      milestones: [
        milestone({ date: '2022-12', fact: 'Cuối năm.' }),
        milestone({ date: '2022-05-19', fact: 'Giữa năm.' }),
        milestone({ date: '2020-11', fact: 'Trước giai đoạn.' }),
        milestone({ date: '2025-09', fact: 'Sau cấp huyện.' }),
        milestone({ date: undefined, fact: 'Không ngày.' }),
      ],
    }),
  ],
  exemplars: [
    record('exemplars', { date: '2023-04' }, { id: 'viec-2023' }),
    record('exemplars', { date: '2020' }, { id: 'viec-2020' }),
    record('exemplars', { date: '2025' }, { id: 'viec-2025' }),
    record('exemplars', { date: '2025-08', place: 'thu-moi' }, { id: 'viec-sau' }),
  ],
  indicators: [
    record(
      'indicators',
      {
        measure: 'everyYear',
        observations: [
          observation({ year: 2021, value: 1 }),
          observation({ year: 2022, value: 2, kind: 'estimate' }),
          observation({ year: 2022, value: 3, kind: 'plan' }),
          observation({ year: 2023, value: 4, coverage: 'commune', place: 'thu' }),
          observation({ year: 2026, value: 5 }),
        ],
      },
      { id: 'tung-nam' },
    ),
    record('indicators', {}, { id: 'cuoi-ky' }),
    record(
      'indicators',
      {
        measure: 'milestone',
        direction: 'milestone',
        target: { comparator: 'achieved', by: 2025 },
        observations: [observation({ year: 2023, value: 1 })],
      },
      { id: 'moc-da-dat' },
    ),
    record(
      'indicators',
      { target: undefined, observations: [observation({ year: 2024, value: 6 })] },
      { id: 'lien-quan' },
    ),
  ],
});
const years = reportYears(catalog);
const byYear = <T>(of: (year: ReportYear) => T) =>
  Object.fromEntries(years.map((year) => [year.year, of(year)]));

describe('the report', () => {
  test('has a section for each year of the plan', () => {
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  test('shows the district’s figures, estimates too, but no plans and no communes', () => {
    expect(byYear(({ figures }) => figures.map(({ observation: it }) => it.value))).toEqual({
      2021: [1],
      2022: [2],
      2023: [1],
      2024: [6],
      2025: [],
    });
  });

  test('shows what happened within the period, in order', () => {
    expect(byYear(({ milestones }) => milestones.map(({ fact }) => fact))).toEqual({
      2021: ['Một mốc thử.'],
      2022: ['Giữa năm.', 'Cuối năm.'],
      2023: [],
      2024: [],
      2025: [],
    });
    expect(byYear(({ exemplars }) => exemplars.map(({ id }) => id))).toEqual({
      2021: [],
      2022: [],
      2023: ['viec-2023'],
      2024: [],
      2025: ['viec-2025'],
    });
  });

  test('names the targets that lack a deciding figure of the year', () => {
    expect(byYear(({ missing }) => missing.map(({ id }) => id).toSorted())).toEqual({
      2021: [],
      2022: ['tung-nam'],
      2023: ['tung-nam'],
      2024: ['cuoi-ky', 'tung-nam'],
      2025: [],
    });
  });
});
