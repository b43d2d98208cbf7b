import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  indicatorOf,
  joined,
  milestone,
  newPlace,
  observation,
  only,
  record,
  records,
} from '../testing/fixtures.ts';
import { buildCatalog } from './build.ts';
import { compareFacts } from './facts.ts';

describe('without a site or a plan', () => {
  test('there is no catalog', () => {
    expect(buildCatalog(records({ site: [] })).catalog).toBeUndefined();
    expect(buildCatalog(records({ plans: [] })).catalog).toBeUndefined();
  });
});

describe('the joined records', () => {
  const catalog = catalogOf({
    movements: [
      record('movements', {
        launchedBy: ['ban-thu'],
        indicators: ['ty-le-thu'],
        milestones: [
          milestone({ date: undefined, fact: 'Không ngày.' }),
          milestone({ place: 'Thử', key: true }),
        ],
      }),
    ],
    bodies: [record('bodies', { duties: [{ clause: 'ii-1', text: 'Việc thử' }] })],
    indicators: [
      record('indicators', {
        group: 'nhom-thu',
        bodies: ['ban-thu'],
        observations: [observation({ coverage: 'commune', place: 'thu' })],
      }),
      record(
        'indicators',
        { target: undefined, relatedTo: ['ty-le-thu'], observations: [observation()] },
        { id: 'lien-quan-thu' },
      ),
    ],
  });
  const movement = only(catalog.movements);
  const target = only(catalog.targets);
  const context = only(catalog.context);
  const clause = catalog.plan.clauses.find(({ id }) => id === 'ii-1');
  const [place] = catalog.places;

  test('hold each other in both directions', () => {
    expect(movement.launchedBy).toEqual(catalog.bodies);
    expect(movement.field).toBe(only(catalog.fields));
    expect(only(catalog.fields).movements).toEqual([movement]);
    expect(movement.indicators).toEqual([target]);
    expect(target.movements).toEqual([movement]);
    expect(movement.clause).toBe(clause);
    expect(clause?.movements).toEqual([movement]);
    expect(clause?.duties).toEqual([{ body: only(catalog.bodies), text: 'Việc thử' }]);
    expect(only(catalog.groups).members).toEqual([target]);
  });

  test('set indicators with a target apart from context', () => {
    expect(only(catalog.fields).targets).toEqual([target]);
    expect(context.relatedTo).toEqual([target]);
    expect(target.context).toEqual([context]);
    expect(context.progress).toBeUndefined();
  });

  test('list dated facts first, with their phase and their place', () => {
    expect(movement.milestones.map(({ date, phase }) => [date, phase])).toEqual([
      ['2022-05-19', 'during'],
      [undefined, undefined],
    ]);
    expect(movement.milestones[0]?.places).toEqual([place]);
    expect(place?.milestones).toMatchObject([
      { fact: 'Phát động phong trào thử.', movement: { id: movement.id } },
    ]);
    expect(place?.observations).toMatchObject([{ indicator: { id: target.id } }]);
  });

  test('stand with every place that they name', () => {
    const { places, movements } = catalogOf({
      places: [...records().places, record('places', { id: 'ben-thu', name: 'Bên Thử' })],
      movements: [record('movements', { milestones: [milestone({ places: ['Thử', 'ben-thu'] })] })],
    });
    const named = only(only(movements).milestones).places;
    expect(named.map(({ title }) => title)).toEqual(['xã Thử', 'xã Bên Thử']);
    for (const place of named) expect(place.milestones).toHaveLength(1);
    expect(only(only(movements).milestones).phase).toBe('during');
    expect(places.filter(({ milestones }) => milestones.length > 0)).toEqual(named);
  });

  test('are of no phase for certain where their places are of different ones', () => {
    const gone = record('places', {
      ...{ id: 'ben-thu', name: 'Bên Thử' },
      parents: [{ unit: 'huyen-thu', to: '2021-12-31' }],
    });
    const phaseAt = (...places: string[]) =>
      only(
        only(
          catalogOf({
            places: [...records().places, gone],
            movements: [record('movements', { milestones: [milestone({ places })] })],
          }).movements,
        ).milestones,
      ).phase;
    expect([phaseAt('ben-thu'), phaseAt('thu'), phaseAt('thu', 'ben-thu')]).toEqual([
      ...['left', 'during', 'unclear'],
    ]);
  });

  test('say to which unit their place belonged before and after it was of this one', () => {
    const labelAt = (date: string, parents: { unit: string; from?: string; to?: string }[]) =>
      only(
        only(
          catalogOf({
            places: [
              ...records().places,
              record('places', { id: 'tp-thu', name: 'Lớn', type: 'thanh-pho' }),
              record('places', { id: 'ben-thu', name: 'Bên Thử', parents }),
            ],
            movements: [
              record('movements', { milestones: [milestone({ date, places: ['ben-thu'] })] }),
            ],
          }).movements,
        ).milestones,
      ).phaseLabel;
    const went = [
      { unit: 'huyen-thu', to: '2022-04-30' },
      { unit: 'tp-thu', from: '2022-05-01' },
    ];
    const came = [
      { unit: 'tp-thu', to: '2022-04-30' },
      { unit: 'huyen-thu', from: '2022-05-01' },
    ];
    expect(labelAt('2022-05-01', went)).toBe('đã về TP Lớn');
    expect(labelAt('2022-04-30', came)).toBe('còn thuộc TP Lớn');
    for (const [date, parents] of [
      ['2022-04-30', went],
      ['2022-05-01', came],
    ] as const)
      expect(labelAt(date, parents)).toBe('trong giai đoạn');
  });

  test('a figure of one commune leaves the indicator without data', () => {
    expect(target.progress).toMatchObject({
      outcome: 'noData',
      coveredYears: [],
      missingYears: [2024],
    });
  });

  test('a deciding figure gives the outcome', () => {
    expect(indicatorOf({ observations: [observation()] }).progress).toMatchObject({
      outcome: 'met',
      coveredYears: [2024],
      missingYears: [],
    });
  });
});

test('targets follow the plan’s order, movements their clauses', () => {
  const { targets, movements } = catalogOf({
    plans: [
      record(
        'plans',
        {},
        { body: '## Một {#i}\n\nChữ.\n\n## Hai {#ii}\n\n### Mục {#ii-1}\n\nChữ.\n' },
      ),
    ],
    indicators: [
      record('indicators', {}, { id: 'khong-thu-tu' }),
      record('indicators', { order: 2 }, { id: 'a-hai' }),
      record('indicators', { order: 1 }, { id: 'b-mot' }),
    ],
    movements: [
      record('movements', { clause: 'ii-1' }, { id: 'a-sau' }),
      record('movements', { clause: 'i' }, { id: 'b-truoc' }),
    ],
  });
  expect(targets.map(({ id }) => id)).toEqual(['b-mot', 'a-hai', 'khong-thu-tu']);
  expect(movements.map(({ id }) => id)).toEqual(['b-truoc', 'a-sau']);
});

test('a target is also said in a phrase, context has none', () => {
  expect(indicatorOf().goal).toBe('ít nhất 95%');
  expect(indicatorOf({ target: undefined, observations: [observation()] }).goal).toBeUndefined();
});

test('a figure of a place before it existed is reported, and still joined', () => {
  const observations = [observation({ year: 2023, coverage: 'commune', place: 'thu-moi' })];
  const { catalog, problems } = joined({
    places: [record('places'), newPlace()],
    indicators: [record('indicators', { observations })],
  });
  expect(only(problems)).toMatchObject({
    file: 'content/chi-tieu/ty-le-thu.json',
    field: 'Số liệu đã công bố › mục 1 › Địa phương',
  });
  expect(only(problems).message).toMatch(/"thu-moi".*2023/);
  expect(catalog.places.find(({ id }) => id === 'thu-moi')?.observations).toHaveLength(1);
});

test('requests are known to the indicators they ask about', () => {
  const { targets } = catalogOf({
    requests: [record('requests', { indicators: ['ty-le-thu', 'hoi-hai'] })],
    indicators: [record('indicators'), record('indicators', {}, { id: 'hoi-hai' })],
  });
  expect(targets.map(({ requests }) => requests.map(({ id }) => id))).toEqual([
    ['yeu-cau-thu'],
    ['yeu-cau-thu'],
  ]);
});

test('facts stand earliest first, those without a date last', () => {
  const facts = [{}, { date: '2023' }, { date: '2021-05' }, {}];
  expect(facts.toSorted(compareFacts)).toEqual([{ date: '2021-05' }, { date: '2023' }, {}, {}]);
});
