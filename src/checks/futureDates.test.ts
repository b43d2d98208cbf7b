import { expect, test } from 'vitest';
import {
  catalogOf,
  commendation,
  milestone,
  newPlace,
  only,
  record,
  source,
  TODAY,
  type Input,
} from '../testing/fixtures.ts';
import { futureDates } from './futureDates.ts';

const problemsOf = (over: Partial<Input<'exemplars'>>) =>
  futureDates(
    catalogOf({ places: [record('places'), newPlace()], exemplars: [record('exemplars', over)] }),
    { today: TODAY },
  );

test.for([
  ['a deed', { date: '2026-01-16', place: 'thu-moi' }, 'Thời gian'],
  ['a deed of a coming year', { date: '2027', place: 'thu-moi' }, 'Thời gian'],
  ['a publication', { published: '2026-02-01' }, 'Ngày đăng'],
  ['an update', { updated: '2026-02-01' }, 'Ngày cập nhật'],
  ['a source', { sources: [source(), source({ date: '2026-02' })] }, 'Nguồn › Ngày đăng'],
  ['a commendation', { commendations: [commendation({ date: '2026-03' })] }, 'Khen thưởng › Ngày'],
] as const)('%s after today is reported', ([, over, field]) => {
  const problem = only(problemsOf(structuredClone(over) as Partial<Input<'exemplars'>>));
  expect(problem).toMatchObject({ file: 'content/guong-dien-hinh/2023-dap-duong-thu.md', field });
  expect(problem.message).toMatch(/tương lai/);
  expect(problem.message).toContain(TODAY);
});

test('a fact of a movement after today is reported', () => {
  const movements = [
    record('movements', { milestones: [milestone(), milestone({ date: '2026-05' })] }),
  ];
  expect(futureDates(catalogOf({ movements }), { today: TODAY })).toMatchObject([
    { file: 'content/phong-trao/phong-trao-thu.md', field: 'Mốc › Thời gian' },
  ]);
});

test('today, the current month and the current year are not the future', () => {
  for (const date of [TODAY, '2026-01', '2026'])
    expect(problemsOf({ date, place: 'thu-moi', sources: [source({ date })] })).toEqual([]);
  expect(problemsOf({})).toEqual([]);
});
