import { describe, expect, test } from 'vitest';
import type { RecordData } from '../schemas/kinds.ts';
import {
  catalogOf,
  newPlace,
  record,
  records,
  unitPlace,
  type Input,
} from '../testing/fixtures.ts';
import { placeGroups } from './placeGroups.ts';

const UNIT = 'huyen-thu';
const NO_STORY = { exemplars: [], movements: [], timeline: [] };

type Parent = NonNullable<Input<'places'>['parents']>[number];
const commune = (id: string, name: string, over: Partial<Input<'places'>> = {}) =>
  record('places', { id, name, becomes: [], parents: [{ unit: UNIT }], ...over });
const ids = (places: readonly Pick<RecordData<'places'>, 'id'>[]) => places.map(({ id }) => id);

describe('of a unit that ended', () => {
  const moved: Parent[] = [
    { unit: UNIT, to: '2024-12-31' },
    { unit: 'thi-xa-thu', from: '2025-01-01' },
  ];
  const groups = placeGroups(
    catalogOf({
      ...NO_STORY,
      places: [
        commune('o-lai', 'Ở Lại', {
          becomes: [{ unit: 'thu-moi', date: '2025-07-01', certainty: 'chắc' }],
        }),
        commune('di', 'Đi', { parents: moved }),
        commune('cu', 'Cũ', { to: '2019-12-31' }),
        newPlace(),
        newPlace({ id: 'khac', name: 'Khác' }),
        record('places', { id: 'thi-xa-thu', name: 'Thị Thử', type: 'thi-xa', becomes: [] }),
      ],
    }),
  );

  test('the units of its term, in the order of their names', () => {
    expect(ids(groups.members)).toEqual(['di', 'o-lai']);
  });

  test('those that left for another unit, with the day', () => {
    expect(groups.left).toMatchObject([
      { place: { id: 'di' }, to: { id: 'thi-xa-thu' }, date: '2025-01-01' },
    ]);
  });

  test('those gone before, those of today, and the rest', () => {
    expect(ids(groups.before)).toEqual(['cu']);
    expect(ids(groups.current)).toEqual(['thu-moi']);
    expect(ids(groups.others)).toEqual(['khac', 'thi-xa-thu']);
  });
});

test('a unit that stands has those it was formed from', () => {
  const into = [{ unit: UNIT, date: '2025-07-01', certainty: 'chắc' }];
  const groups = placeGroups(
    catalogOf({
      ...NO_STORY,
      places: [
        record('places', { id: 'cu', name: 'Cũ', becomes: into }),
        unitPlace({ type: 'xa', from: '2025-07-01', to: undefined }),
      ],
    }),
  );
  expect(ids(groups.former)).toEqual(['cu']);
  expect([groups.members, groups.current, groups.others]).toEqual([[], [], []]);
});

test('the fixtures’ own unit is in no group', () => {
  const all = placeGroups(catalogOf({ ...NO_STORY, places: records().places }));
  expect(ids(Object.values(all).flat() as { id: string }[])).not.toContain(UNIT);
});
