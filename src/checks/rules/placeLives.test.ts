import { expect, test } from 'vitest';
import { newPlace, only, record, records, TODAY } from '../../testing/fixtures.ts';
import { placeLives } from './placeLives.ts';

type Place = Parameters<typeof newPlace>[0];
const said = (...places: Place[]) =>
  placeLives({} as never, {
    records: { ...records(), places: places.map((it) => record('places', it)) },
    files: [],
    photos: [],
    today: TODAY,
  });

const DISTRICT: Place = { id: 'huyen-a', name: 'A', type: 'huyen', to: '2025-06-30', becomes: [] };
const becomes = (date: string) => [{ unit: 'xa-moi', date, certainty: 'chắc chắn' }];

test.for<[string, Place[], string, string?]>([
  [
    'a merger on another day than the one after its last',
    [{ to: '2025-06-30', becomes: becomes('2024-07-01') }],
    'Từ ngày',
  ],
  [
    'a code that another has at that time',
    [
      { id: 'xa-a', name: 'Một', codes: [{ code: '18748' }] },
      { id: 'xa-b', name: 'Hai', codes: [{ code: '18748', from: '2020-01-01' }] },
    ],
    'Mã số',
  ],
  ['a code with letters', [{ codes: [{ code: '18A48' }] }], 'Mã số'],
  [
    'a unit above that had ended',
    [DISTRICT, { parents: [{ unit: 'huyen-a', from: '2025-07-01' }], to: undefined, becomes: [] }],
    'Đơn vị cấp trên',
  ],
  [
    'the name of another of its kind',
    [
      { id: 'xa-a', parents: [{ unit: 'tinh' }] },
      { id: 'xa-b', parents: [{ unit: 'tinh' }] },
    ],
    'Tên',
  ],
  ['its kind in its name', [{ name: 'xã Thử', type: 'xa' }], 'Tên', '"name": "Thử"'],
  ['its kind before two words', [{ name: 'Xã Cẩm Mẫu', type: 'xa' }], 'Tên', '"name": "Cẩm Mẫu"'],
  ['its kind before a small letter', [{ name: 'xã thử', type: 'xa' }], 'Tên'],
  ['a merger and no last day', [{ to: undefined, becomes: becomes('2025-07-01') }], 'Nhập vào'],
  [
    'one code twice at one time',
    [{ codes: [{ code: '18748' }, { code: '18748', from: '2020-01-01' }] }],
    'Mã số',
  ],
])('a unit is refused with %s', ([, places, field, fix]) => {
  const problem = only(said(...places));
  if (places.length > 1) expect(problem.message).not.toContain('xa-b');
  expect(problem.field).toMatch(new RegExp(`${field}$`));
  if (fix === undefined) expect(problem.fix).toBeUndefined();
  else expect(problem.fix).toContain(fix);
});

test.for<[string, Place[]]>([
  ['its kind for a name', [{ name: 'Phường Đúc', type: 'phuong' }]],
  ['another kind in its name', [{ name: 'Xã Đàn', type: 'phuong' }]],
  [
    'one code again later',
    [
      {
        codes: [
          { code: '18748', to: '2019-12-31' },
          { code: '18748', from: '2020-01-01' },
        ],
      },
    ],
  ],
  ['a merger on the next day', [{ to: '2025-06-30', becomes: becomes('2025-07-01') }]],
  [
    'a code and a name that were another’s before',
    [
      { id: 'xa-a', codes: [{ code: '18748' }], parents: [{ unit: 'tinh' }] },
      {
        id: 'xa-b',
        from: '2025-07-01',
        to: undefined,
        becomes: [],
        codes: [{ code: '18748' }],
        parents: [{ unit: 'tinh' }],
      },
    ],
  ],
  ['a district above that ended with it', [DISTRICT, { parents: [{ unit: 'huyen-a' }] }]],
  [
    'the name of a town',
    [
      { id: 'xa-a', parents: [{ unit: 'tinh' }] },
      { id: 'xa-b', type: 'thi-tran', parents: [{ unit: 'tinh' }] },
    ],
  ],
])('a unit with %s may stand', ([, places]) => {
  expect(said(...places)).toEqual([]);
});
