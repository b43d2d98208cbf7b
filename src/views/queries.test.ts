import { describe, expect, test } from 'vitest';
import type { Observation } from '../schemas/indicator.ts';
import {
  catalogOf,
  commendation,
  indicatorOf,
  milestone,
  observation,
  only,
  record,
  type Input,
  PERIOD,
} from '../testing/fixtures.ts';
import {
  coverage,
  groupBy,
  hasFigureInPeriod,
  keyMilestones,
  showcase,
  sortObservations,
} from './queries.ts';
import { latestResult } from '../domain/figures.ts';

const observed = (...list: NonNullable<Input<'indicators'>['observations']>): Observation[] =>
  record('indicators', { observations: list }).data.observations;
const values = (list: readonly Observation[]) => list.map(({ value }) => value);

describe('coverage', () => {
  test('counts targets by outcome, and those with a deciding figure in any year', () => {
    const indicators = [
      [observation({ value: 96 })],
      [observation({ value: 90 })],
      [observation({ value: 96, year: 2022 })],
      [observation({ value: 96, verified: false })],
      [observation({ value: 96, coverage: 'province' })],
      [],
    ].map((observations, i) => record('indicators', { observations }, { id: `ty-le-${i}` }));
    const context = record('indicators', { target: undefined, observations: [observation()] });
    expect(coverage(catalogOf({ indicators: [...indicators, context] }))).toEqual({
      total: 6,
      covered: 3,
      byYear: [
        [2021, 0],
        [2022, 1],
        [2023, 0],
        [2024, 2],
        [2025, 0],
      ],
      byOutcome: {
        met: 1,
        notMet: 0,
        notYet: 1,
        off: 0,
        insufficient: 2,
        unconfirmed: 0,
        noData: 2,
      },
    });
  });

  test('leaves out years in which sources disagree', () => {
    const observations = [observation({ value: 94 }), observation({ value: 96 })];
    expect(coverage({ targets: [indicatorOf({ observations })], period: PERIOD })).toMatchObject({
      total: 1,
      covered: 0,
    });
  });

  test('of nothing is nothing', () => {
    expect(coverage({ targets: [], period: PERIOD })).toMatchObject({ total: 0, covered: 0 });
  });
});

test('an indicator has a figure in the period once the district has published anything', () => {
  const has = (...observations: Input<'indicators'>['observations'] & object) =>
    hasFigureInPeriod(indicatorOf({ observations }));
  expect(has(observation({ kind: 'partial', span: '6 tháng', verified: false }))).toBe(true);
  expect(has(observation({ kind: 'plan' }))).toBe(false);
  expect(has(observation({ year: 2020 }))).toBe(false);
  expect(has()).toBe(false);
});

test('groupBy keeps the order in which keys first appear', () => {
  expect(groupBy([3, 1, 2, 5], (n) => n % 2)).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});

describe('figures', () => {
  const list = observed(
    observation({ year: 2023, kind: 'actual', value: 1 }),
    observation({ year: 2023, kind: 'plan', value: 2 }),
    observation({ year: 2021, kind: 'actual', value: 3 }),
    observation({ year: 2023, kind: 'partial', span: '6 tháng', value: 4 }),
    observation({ year: 2023, kind: 'estimate', value: 5 }),
  );

  test('stand oldest first, the fullest of a year last', () => {
    expect(values(sortObservations(list))).toEqual([3, 2, 4, 5, 1]);
    expect(values(list)).toEqual([1, 2, 3, 4, 5]);
  });

  test('the latest is the district’s, before a later one of a commune', () => {
    const commune = observed(
      observation({ year: 2025, coverage: 'commune', place: 'thu', value: 9 }),
    );
    expect(latestResult([...commune, ...list])?.value).toBe(1);
    expect(latestResult(commune)?.value).toBe(9);
  });

  test('a plan is not a result', () => {
    expect(latestResult(observed(observation({ kind: 'plan' })))).toBeUndefined();
    expect(latestResult([])).toBeUndefined();
  });
});

test('key milestones are the timeline and the marked ones of movements, earliest first', () => {
  const milestones = [
    milestone({ date: '2023', fact: 'Mốc chính.', key: true }),
    milestone({ date: '2020', fact: 'Mốc thường.' }),
  ];
  const timeline = [
    record('timeline', { id: 'chinh', date: '2022', fact: 'Mốc chung.', key: true }),
    record('timeline', { id: 'thuong', date: '2022' }),
  ];
  const catalog = catalogOf({ movements: [record('movements', { milestones })], timeline });
  const [event, marked, ...others] = keyMilestones(catalog);
  expect(others).toEqual([]);
  expect(event).toMatchObject({ fact: 'Mốc chung.' });
  expect(marked).toMatchObject({ fact: 'Mốc chính.' });
  expect(marked?.movement).toBe(only(catalog.movements));
});

describe('the cases of the home page', () => {
  const awarded = [commendation()];
  const told = (featured?: string) => {
    const { exemplars } = catalogOf({
      exemplars: [
        record('exemplars', { date: '2024', featured: featured === 'moi' }, { id: 'moi' }),
        record('exemplars', { date: '2023', commendations: awarded }, { id: 'khen-moi' }),
        record('exemplars', { date: '2022', commendations: awarded }, { id: 'khen-cu' }),
        record('exemplars', { date: '2021', featured: featured === 'cu' }, { id: 'cu' }),
      ],
    });
    const { feature, others } = showcase(exemplars);
    return [feature?.id, others.map(({ id }) => id)];
  };

  test('begin with the one that an editor chose', () => {
    expect(told('cu')).toEqual(['cu', ['moi', 'khen-moi']]);
    expect(told('moi')).toEqual(['moi', ['khen-moi']]);
  });

  test('else with the newest that was commended', () => {
    expect(told()).toEqual(['khen-moi', ['moi']]);
  });

  test('are none where there are none', () => {
    expect(showcase([])).toEqual({ feature: undefined, others: [] });
  });
});
