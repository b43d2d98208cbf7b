import { expect, test } from 'vitest';
import { formatDateShort } from '../../domain/dates.ts';
import type { Records } from '../../schemas/kinds.ts';
import {
  commendation,
  milestone,
  newPlace,
  observation,
  only,
  record,
  ruleProblems,
  source,
  TODAY,
  type Input,
} from '../../testing/fixtures.ts';
import { futureDates } from './futureDates.ts';

const LATER = '2026-01-16';
const later = source({ date: LATER });
const exemplar = (over: Partial<Input<'exemplars'>>): Partial<Records> => ({
  exemplars: [record('exemplars', over)],
});

const CASES: [what: string, over: Partial<Records>, file: string, field: RegExp][] = [
  ['a deed', exemplar({ date: LATER, place: 'thu-moi' }), 'guong-dien-hinh', /^Thời gian$/],
  ['a publication', exemplar({ published: LATER }), 'guong-dien-hinh', /^Ngày đăng$/],
  ['an update', exemplar({ updated: LATER }), 'guong-dien-hinh', /^Ngày cập nhật$/],
  ['a source', exemplar({ sources: [source(), later] }), 'guong-dien-hinh', /^Nguồn.*Ngày đăng$/],
  [
    'a commendation',
    exemplar({ commendations: [commendation({ date: LATER })] }),
    'guong-dien-hinh',
    /^Khen thưởng.*Ngày$/,
  ],
  [
    'the day on which an award is given',
    exemplar({ commendations: [commendation({ presented: LATER })] }),
    'guong-dien-hinh',
    /^Khen thưởng.*Ngày trao$/,
  ],
  [
    'a recognition',
    exemplar({ recognitions: [{ programme: 'ocop', name: 'Sao thử', date: LATER }] }),
    'guong-dien-hinh',
    /công nhận.*Ngày$/,
  ],
  [
    'a fact of a movement',
    { movements: [record('movements', { milestones: [milestone(), milestone({ date: LATER })] })] },
    'phong-trao',
    /^Mốc.*Thời gian$/,
  ],
  [
    'the source of a figure',
    { indicators: [record('indicators', { observations: [observation({ source: later })] })] },
    'chi-tieu',
    /^Số liệu.*Nguồn.*Ngày đăng$/,
  ],
  [
    'the day of a figure',
    { indicators: [record('indicators', { observations: [observation({ asOf: LATER })] })] },
    'chi-tieu',
    /^Số liệu.*Thời điểm của con số$/,
  ],
  ['an event', { timeline: [record('timeline', { date: LATER })] }, 'moc-thoi-gian', /^Thời gian$/],
  [
    'a correction',
    { corrections: [record('corrections', { date: LATER })] },
    'dinh-chinh',
    /^Ngày đính chính$/,
  ],
  [
    'the source of a place',
    { places: [record('places', { sources: [later] }), newPlace()] },
    'dia-phuong',
    /^Nguồn.*Ngày đăng$/,
  ],
];

test.for(CASES)('%s after today is reported', ([, over, file, field]) => {
  const problem = only(ruleProblems(futureDates, over));
  expect(problem.file).toContain(`content/${file}`);
  expect(problem.field).toMatch(field);
  expect(problem.message).toContain(`"${LATER}"`);
  expect(problem.message).toContain(formatDateShort(TODAY));
});

test('a coming month or year is the future; today, this month and this year are not', () => {
  const problemsOn = (date: string) =>
    ruleProblems(futureDates, exemplar({ date, place: 'thu-moi', sources: [source({ date })] }));
  for (const date of ['2026-02', '2027']) expect(problemsOn(date)).toHaveLength(2);
  for (const date of [TODAY, '2026-01', '2026']) expect(problemsOn(date)).toEqual([]);
});

test('the year of a figure is judged by another rule, its day by this one', () => {
  const problemsOn = (over: Parameters<typeof observation>[0]) =>
    ruleProblems(futureDates, {
      indicators: [record('indicators', { observations: [observation(over)] })],
    });
  expect(problemsOn({ year: 2027, kind: 'actual' })).toEqual([]);
  expect(problemsOn({ year: 2026, kind: 'plan', asOf: LATER })).toHaveLength(1);
});

test('the day to which the data reach is not the future either', () => {
  expect(
    only(ruleProblems(futureDates, { site: [record('site', { dataAsOf: LATER })] })),
  ).toMatchObject({ file: 'content/site.json', field: 'Dữ liệu cập nhật đến' });
});
