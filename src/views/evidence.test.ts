import { describe, expect, test } from 'vitest';
import { termOf } from '../domain/period.ts';
import {
  catalogOf,
  figure,
  observation,
  partsOf,
  PERIOD,
  record,
  SCOPE,
} from '../testing/fixtures.ts';
import type { Input } from '../testing/good.ts';
import {
  evidenceCells,
  evidenceHeadline,
  evidenceInWords,
  evidenceOf,
  fieldInWords,
  marksOf,
  noWholeYearPhrase,
  rowsOf,
  squaresOf,
} from './evidence.ts';

const CUT_SHORT = termOf(PERIOD, '2025-06-30');
const LEVEL = { comparator: 'atLeast', value: 95, by: 2025 } as const;
const ended = (year: number, over = {}) => figure({ year, ...over });

describe('the years of a target', () => {
  const known = (figures: ReturnType<typeof figure>[], year = 2024) =>
    evidenceCells('everyYear', LEVEL, figures, CUT_SHORT).find((it) => it.year === year)?.known;

  test('are needed by its measure, and never after the unit’s last whole year', () => {
    const needed = (measure: Parameters<typeof evidenceCells>[0], term = CUT_SHORT) =>
      evidenceCells(measure, LEVEL, [], term).flatMap((it) => (it.needed ? [it.year] : []));
    expect(needed('endOfPeriod')).toEqual([2024]);
    expect(needed('total')).toEqual([2021, 2022, 2023, 2024]);
    expect(needed('endOfPeriod', SCOPE.term)).toEqual([2025]);
  });

  test('say what is known of a year that is needed', () => {
    expect(known([])).toBe('missing');
    expect(known([ended(2024)])).toBe('decides');
    expect(known([ended(2024, { kind: 'estimate' })])).toBe('estimate');
    expect(known([ended(2024, { kind: 'partial' })])).toBe('partial');
    expect(known([ended(2024, { verified: false })])).toBe('unverified');
    expect(known([ended(2024, { value: 1 }), ended(2024, { value: 2 })])).toBe('disputed');
    expect(known([ended(2024, { coverage: 'commune' })])).toBe('beside');
    expect(known([ended(2024, { kind: 'plan' })])).toBe('missing');
    expect(known([ended(2023)])).toBe('missing');
  });

  test('say that a figure of another year concludes nothing', () => {
    const cells = evidenceCells('endOfPeriod', LEVEL, [ended(2022)], CUT_SHORT);
    expect(cells.map((it) => it.known)).toEqual([
      'none',
      'unused',
      'none',
      'missing',
      'noWholeYear',
    ]);
  });

  test('are never missing after the last whole year, and have a figure there that counts only in a sum', () => {
    const last = ended(2025, { kind: 'partial', asOf: '2025-06-30' });
    expect(known([], 2025)).toBe('noWholeYear');
    expect(known([last], 2025)).toBe('unused');
    expect(evidenceCells('total', LEVEL, [last], CUT_SHORT).at(-1)).toEqual({
      year: 2025,
      needed: false,
      known: 'partial',
    });
  });
});

describe('the picture', () => {
  const target = (id: string, over: Partial<Input<'indicators'>> = {}) =>
    record('indicators', { order: undefined, ...over }, { id });
  const milestone = (id: string, ...years: number[]) =>
    target(id, {
      measure: 'milestone',
      direction: 'milestone',
      unit: 'mốc',
      target: { comparator: 'achieved', by: 2025 },
      observations: years.map((year) => observation({ year, value: 1 })),
    });
  const pictureOf = (...indicators: ReturnType<typeof target>[]) =>
    evidenceOf(catalogOf({ indicators }));

  test('counts documents apart from figures', () => {
    const picture = pictureOf(
      target('mot', { observations: [observation({ year: 2024 })] }),
      target('hai', { measure: 'everyYear', observations: [observation({ year: 2021 })] }),
      milestone('moc'),
      milestone('moc-dat', 2023),
    );
    expect(picture.figures).toEqual({ needed: 5, known: 2 });
    expect(picture.documents).toEqual({ needed: 2, known: 1 });
    expect(evidenceHeadline(picture)).toBe(
      'Cần 5 con số và 2 văn bản. Mới có hai con số và một văn bản.',
    );
    expect(
      rowsOf(picture.fields[0]!).map(({ indicator, document }) => [indicator.id, document]),
    ).toEqual(
      expect.arrayContaining([
        ['mot', undefined],
        ['moc', false],
        ['moc-dat', true],
      ]),
    );
  });

  test('leaves out of its line what the plan does not ask for', () => {
    expect(evidenceHeadline(pictureOf(target('mot', { observations: [] })))).toBe(
      'Cần 1 con số. Chưa có gì.',
    );
    expect(evidenceHeadline(pictureOf(milestone('moc')))).toBe('Cần 1 văn bản. Chưa có gì.');
  });

  test('says in words what the marks say', () => {
    const picture = pictureOf(
      target('mot', {
        measure: 'everyYear',
        observations: [
          observation({ year: 2021 }),
          observation({ year: 2022, kind: 'estimate' }),
          observation({ year: 2023, verified: false }),
        ],
      }),
    );
    expect(evidenceInWords(picture)).toBe(
      'Trong 3 con số còn lại: 1 mới có số ước, 1 có số chưa đối chiếu được, 1 chưa tìm thấy số nào.',
    );
    expect(marksOf(picture)).toEqual([
      'decides',
      'estimate',
      'unverified',
      'missing',
      'noWholeYear',
    ]);
    expect(squaresOf(picture.fields[0]!)).toEqual(['decides', 'estimate', 'unverified', 'missing']);
    expect(fieldInWords(picture.fields[0]!)).toBe('cần 4 con số; có một con số');
  });

  test('has nothing left to say once everything is known', () => {
    expect(
      evidenceInWords(pictureOf(target('mot', { observations: [observation({ year: 2024 })] }))),
    ).toBeUndefined();
  });

  test('keeps the parts of a structure together under its name', () => {
    const { fields } = evidenceOf(catalogOf(partsOf(100, 40, 60)));
    expect(fields[0]?.blocks.map(({ group, rows }) => [group, rows.length])).toEqual([
      ['Cơ cấu thử', 2],
    ]);
  });

  test('says why the years after the last whole one are not asked for', () => {
    expect(noWholeYearPhrase(catalogOf())).toContain('nên năm 2025 không trọn');
  });
});
