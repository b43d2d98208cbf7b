import { describe, expect, test } from 'vitest';
import { catalogOf, commendation, newPlace, record, type Input } from '../testing/fixtures.ts';
import { byPhase, phaseCounts } from './phases.ts';

const casesOf = (...over: Partial<Input<'exemplars'>>[]) =>
  catalogOf({
    places: [record('places'), newPlace()],
    exemplars: over.map((it, i) => record('exemplars', it, { id: `viec-${i}` })),
  }).exemplars;

const awarded = { commendations: [commendation()] };
const decided = { commendations: [commendation({ decision: '12/QĐ-THỬ' })] };
const after = { place: 'thu-moi', commendations: [commendation({ law: '2022' })] };

describe('the parts of the list', () => {
  test('are the plan’s own period, then what came after, then what was before; empty ones are left out', () => {
    const cases = casesOf(
      { date: '2019' },
      { date: '2025-08', place: 'thu-moi' },
      { date: '2023' },
    );
    expect(byPhase(cases).map(({ phase }) => phase)).toEqual(['during', 'after', 'before']);
    expect(byPhase(casesOf({ date: '2023' })).map(({ phase }) => phase)).toEqual(['during']);
  });

  test('keep the order of the list', () => {
    const cases = casesOf({ date: '2021' }, { date: '2024' }, { date: '2022' });
    expect(byPhase(cases)[0]?.exemplars.map(({ year }) => year)).toEqual([2024, 2022, 2021]);
  });
});

describe('the counts of a phase', () => {
  test('say how many were awarded, and how many of these by a decision that is known', () => {
    const cases = casesOf(
      { date: '2023' },
      { date: '2022', ...awarded },
      { date: '2025-08', ...after },
      {
        date: '2025-09',
        ...after,
        commendations: [{ ...after.commendations[0]!, decision: '1/QĐ' }],
      },
      { date: '2020', ...decided },
      { date: '2019' },
    );
    expect(phaseCounts(cases)).toEqual([
      '2 gương trong giai đoạn (1 được khen thưởng)',
      '2 gương sau khi bỏ cấp huyện (2 được khen thưởng, một có số quyết định)',
      '2 gương trước giai đoạn (1 được khen thưởng, có số quyết định)',
    ]);
  });

  test('say nothing of awards where there are none', () => {
    expect(phaseCounts(casesOf({ date: '2023' }))).toEqual(['1 gương trong giai đoạn']);
  });

  test('do not count what was only proposed', () => {
    const proposed = { commendations: [commendation({ status: 'proposed' })] };
    expect(phaseCounts(casesOf({ date: '2023', ...proposed }))).toEqual([
      '1 gương trong giai đoạn',
    ]);
  });
});
