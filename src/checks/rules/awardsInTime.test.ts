import { describe, expect, test } from 'vitest';
import { commendation, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { awardsInTime } from './awardsInTime.ts';

type Over = Parameters<typeof commendation>[0] & object;

/** Commendations fit the law of their date unless a test says otherwise. */
const problemsOf = ({ law, ...over }: Over, award: Partial<Input<'awards'>> = {}) =>
  ruleProblems(awardsInTime, {
    awards: [record('awards', award)],
    bodies: [
      record('bodies'),
      record('bodies', { id: 'ban-tinh', name: 'Ban Thử tỉnh', level: 'tinh' }),
      record('bodies', {
        id: 'ban-cu',
        name: 'Ban Thử cũ',
        level: 'tinh',
        from: '2022-06-01',
        to: '2025-02-28',
      }),
    ],
    exemplars: [
      record('exemplars', {
        commendations: [
          commendation({ ...over, law: law ?? (String(over.date) < '2024' ? '2003' : '2022') }),
        ],
      }),
    ],
  });
const messagesOf = (...args: Parameters<typeof problemsOf>) =>
  problemsOf(...args).map(({ message }) => message);

describe('the district level', () => {
  test.for([
    ['by its level', { level: 'huyen' }, {}],
    ['by the body that decided', { decidedBy: 'ban-thu' }, {}],
    ['by the award itself', {}, { to: '2025-06-30' }],
  ] as const)('decides nothing after its end, known %s', ([, over, award]) => {
    for (const [date, shown] of [
      ['2025-07-01', '01/7/2025'],
      ['2025-07', '7/2025'],
      ['2026', '2026'],
    ] as const) {
      const problem = only(problemsOf({ ...over, date }, award));
      expect(problem).toMatchObject({
        file: 'content/guong-dien-hinh/2023/2023-dap-duong-thu.md',
        field: 'Khen thưởng › mục 1 › Ngày',
      });
      expect(problem.message).toMatch(/cấp huyện kết thúc/);
      expect(problem.message).toContain(shown);
    }
  });

  test('may have decided on its last day, in a month or year that may precede it, or at no known time', () => {
    for (const date of ['2025-06-30', '2025-06', '2025', undefined])
      expect(problemsOf({ level: 'huyen', date, law: '2022' })).toEqual([]);
  });

  test('is not the only one: awards of other levels go on', () => {
    expect(problemsOf({ level: 'tinh', decidedBy: 'ban-tinh', date: '2025-08' })).toEqual([]);
  });
});

describe('the body that decided', () => {
  test('must have worked on a day the date can mean', () => {
    for (const date of ['2022-05-31', '2022-05', '2021', '2025-03-01'])
      expect(only(messagesOf({ decidedBy: 'ban-cu', date })), date).toMatch(
        /^Ban Thử cũ không hoạt động/,
      );
    for (const date of ['2022-06-01', '2022', '2022-06', '2025-02-28', '2025', undefined])
      expect(problemsOf({ decidedBy: 'ban-cu', date })).toEqual([]);
  });
});

describe('the law', () => {
  test.for([
    ['2024-01-01', '2003', '2022'],
    ['2024', '2003', '2022'],
    ['2023-12-31', '2022', '2003'],
    ['2023', '2022', '2003'],
  ] as const)('of an award on %s is not that of %s', ([date, law, right]) => {
    const message = only(messagesOf({ date, law }));
    expect(message).toContain(`"${law}"`);
    expect(message).toContain(`law: "${right}"`);
    expect(problemsOf({ date, law: right })).toEqual([]);
  });

  test('does not bind organisations, nor what has no date', () => {
    expect(problemsOf({ date: '2024', law: 'organisation' })).toEqual([]);
    expect(problemsOf({ law: '2022' })).toEqual([]);
    expect(problemsOf({ law: '2003' })).toEqual([]);
  });

  test.for(['proposed', 'cancelled'] as const)('is not judged for one %s', (status) => {
    expect(problemsOf({ date: '2024', law: '2003', status })).toEqual([]);
  });
});

test('every fault of an award is reported', () => {
  const messages = messagesOf({ decidedBy: 'ban-cu', date: '2025-05', law: '2003' });
  expect(messages).toHaveLength(2);
});

test('an award that had ended by then is an error', () => {
  expect(problemsOf({ date: '2024-05' }, { level: 'tỉnh', to: '2023-12-31' })).toHaveLength(1);
});

test('a recognition by the district after its end is refused, one before is not', () => {
  const recognised = (date: string) =>
    ruleProblems(awardsInTime, {
      exemplars: [
        record('exemplars', {
          recognitions: [{ programme: 'ocop', name: 'Đạt 3 sao', decidedBy: 'ban-thu', date }],
        }),
      ],
    });
  expect(only(recognised('2025-09-12'))).toMatchObject({
    field: expect.stringMatching(/công nhận › mục 1 › Ngày$/) as string,
    message: expect.stringContaining('cấp huyện kết thúc') as string,
  });
  expect(recognised('2025-06-12')).toEqual([]);
});
