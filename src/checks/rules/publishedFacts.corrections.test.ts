import { describe, expect, test } from 'vitest';
import { input, observation, only, type Input } from '../../testing/fixtures.ts';
import { change, problemsOf, type Over } from '../../testing/publishedChange.ts';

const figures = (...list: Partial<NonNullable<Input<'indicators'>['observations']>[number]>[]) => ({
  observations: list.map((it) => observation(it)),
});
const one = { year: 2023, value: 1234.5 };

describe('a correction', () => {
  const page = '/chi-tieu/ty-le-thu/';
  const value = change('indicators', figures(one), figures({ ...one, value: 1300 }));

  test.for(['1.234,5%', '1234,5 %', 'Số 1234.5 phần trăm', '1 234,5'])(
    'may write the number %s',
    (was) => {
      expect(problemsOf(value, [{ page, was, now: '1.300' }])).toEqual([]);
    },
  );

  test.for<[string, Partial<Input<'corrections'>>]>([
    ['of another page', { page: '/ke-hoach/', was: '1.234,5', now: '1.300' }],
    ['with another old value', { page, was: '11.234,5', now: '1.300' }],
    ['of another year', { page, what: 'Năm 2022', was: '1.234,5', now: '1.300' }],
  ])('%s says nothing of it', ([, correction]) => {
    expect(only(problemsOf(value, [correction])).fix).toContain('"was": "1.234,5%"');
  });

  test('that says what the file does not is refused with what the file says', () => {
    const problem = only(problemsOf(value, [{ page, was: '1.234,5', now: '1.310' }]));
    expect(problem).toMatchObject({ file: 'content/dinh-chinh.json', fix: '"now": "1.300%"' });
    expect(problem.message).toContain('1.300%');
    const undone = change('indicators', figures(one), figures());
    expect(only(problemsOf(undone, [{ page, was: '1.234,5', now: '1.310' }])).message).toContain(
      'không còn',
    );
  });

  test('of a number that was never published is refused, once the history goes back that far', () => {
    const old = figures({ ...one, value: 1300 });
    const moved = change('indicators', [old, old], figures(one));
    const said = { page, was: '1.300', now: '1.234,5' };
    expect(problemsOf(moved, [{ ...said, date: '2025-12-20' }])).toEqual([]);
    const both = { ...said, what: 'Ghi chú', was: '1.300, trước là 77' };
    expect(only(problemsOf(moved, [{ ...both, date: '2025-12-20' }])).message).toContain(
      'chưa bản nào',
    );
    expect(problemsOf(moved, [{ ...both, date: '2025-11-20' }])).toEqual([]);
  });

  test('made where the file was left as it was is refused, known history or not', () => {
    const same = change('indicators', [], figures(one));
    const problem = only(problemsOf(same, [{ page, was: '1.234,5%', now: '1.300%' }]));
    expect(problem.file).toBe('content/dinh-chinh.json');
    expect(problem.message).toContain('tệp vẫn ghi 1.234,5%');
    expect(problemsOf(same, [{ page, was: '1.300%', now: 'năm 2023: 1.234,5%' }])).toEqual([]);
  });

  test('may say several changes, and must say each', () => {
    const both = change(
      'indicators',
      figures({ ...one, kind: 'estimate' }),
      figures({ ...one, value: 1300 }),
    );
    const [was, now] = ['1.234,5% (ước cả năm)', '1.300% (thực hiện cả năm)'];
    expect(problemsOf(both, [{ page, was, now }])).toEqual([]);
    expect(problemsOf(both, [{ page, was: '1.234,5%', now }])).toHaveLength(1);
  });

  test('leads to the next one where a figure was corrected twice', () => {
    const twice = change(
      'indicators',
      [figures({ ...one, value: 1250 }), figures(one)],
      value.now as Over<'indicators'>,
    );
    const first = { page, was: '1.234,5', now: '1.250', date: '2025-12-10' };
    const second = { page, was: '1.250', now: '1.300', date: '2025-12-11' };
    expect(problemsOf(twice)).toHaveLength(2);
    expect(problemsOf(twice, [first]).map(({ fixFile }) => fixFile)).toEqual([
      'content/dinh-chinh.json',
      'content/dinh-chinh.json',
    ]);
    expect(problemsOf(twice, [first, second])).toEqual([]);
  });

  test('that is redacted speaks of what stood on its day, not of what came later', () => {
    const { date } = input('corrections');
    const redacted = { id: 'che', page, redacted: true };
    const listed = (day: Input<'corrections'>['date']) =>
      problemsOf(
        value,
        [{ ...redacted, date: day }],
        [input('corrections', { ...redacted, date: day })],
      );
    expect(listed(date)).toEqual([]);
    expect(listed('2025-12-08')).toHaveLength(1);
  });

  test('that never said what it corrects speaks of no figure', () => {
    const { date } = input('corrections');
    const redacted = { id: 'che', page, redacted: true, date };
    expect(only(problemsOf(value, [redacted], [])).fix).toContain('"was": "1.234,5%"');
  });
});
