import { expect, test } from 'vitest';
import { commendation, only, person, TODAY } from '../../testing/fixtures.ts';
import {
  change,
  problemsOf,
  ready,
  wantsCorrections,
  wantsNone,
} from '../../testing/publishedChange.ts';

const award = (over: object) => ({ commendations: [commendation(over)] });
const DATED = { date: '2025-03-04', decision: '12/QĐ-UBND' };

wantsCorrections([
  ['a date', change('exemplars', {}, { date: '2023-05-19' }), '19/4/2023', '19/5/2023'],
  ['a date made vague', change('exemplars', {}, { date: '2023' }), '19/4/2023', '2023'],
  ['a place', change('exemplars', {}, { place: 'thu-hai' }), 'Thử', 'Thử Hai'],
  [
    'a collective',
    change('exemplars', { collective: 'Tổ một' }, { collective: 'Tổ hai' }),
    'Tổ một',
    'Tổ hai',
  ],
  ['an award that is gone', change('exemplars', award({}), {}), 'Giấy khen thử', 'đã bỏ'],
  [
    'a decision',
    change('exemplars', award(DATED), award({ ...DATED, decision: '13/QĐ-UBND' })),
    '12/QĐ-UBND',
    '13/QĐ-UBND',
  ],
  [
    'a decision left out',
    change('exemplars', award(DATED), award({ date: DATED.date })),
    '12/QĐ-UBND',
    'không ghi số quyết định',
  ],
  [
    'the day of an award',
    change('exemplars', award(DATED), award({ ...DATED, date: '2025-03-05' })),
    '04/3/2025',
    '05/3/2025',
  ],
  [
    'an award taken back',
    change('exemplars', award({}), award({ status: 'cancelled' })),
    'đã trao',
    'đã hủy bỏ',
  ],
  [
    'what was proposed, called given without a decision',
    change('exemplars', award({ status: 'proposed' }), award({})),
    'mới đề nghị',
    'đã trao',
  ],
  [
    'what was proposed, called cancelled without a decision',
    change(
      'exemplars',
      award({ status: 'proposed', ...DATED }),
      award({ status: 'cancelled', ...DATED }),
    ),
    'mới đề nghị',
    'đã hủy bỏ',
  ],
  [
    'the day of a proposal, without a decision',
    change(
      'exemplars',
      award({ status: 'proposed', date: '2022-05-12' }),
      award({ status: 'proposed', date: '2022-06-12' }),
    ),
    '12/5/2022',
    '12/6/2022',
  ],
  [
    'what was given, called proposed',
    change('exemplars', award({}), award({ status: 'proposed' })),
    'đã trao',
    'mới đề nghị',
  ],
  [
    'a recognition that is gone',
    change('exemplars', { recognitions: [{ programme: 'ocop', name: 'Đạt 3 sao' }] }, {}),
    'Đạt 3 sao',
    'đã bỏ',
  ],
  [
    'whether one acted or several',
    change('exemplars', {}, { kind: 'tap-the' }),
    'cá nhân',
    'tập thể',
  ],
]);

wantsNone([
  [
    'a story told anew',
    change('exemplars', {}, { headline: 'Việc khác', summary: 'Câu khác.', doubts: ['Điều ngờ.'] }),
  ],
  ['a day where a year stood', change('exemplars', { date: '2023' }, {})],
  [
    'a person more, a fuller name',
    change(
      'exemplars',
      { people: [person({ family: 'Thử' })] },
      { people: [person({ given: 'Thêm' }), person({ family: 'Phạm Thử' })] },
    ),
  ],
  ['a place by its name', change('exemplars', { place: 'Thử' }, {})],
  ['a decision that was found', change('exemplars', award({}), award(DATED))],
  [
    'an award that was proposed and given, by a decision that is told',
    change('exemplars', award({ status: 'proposed' }), award(DATED)),
  ],
  [
    'an award that was proposed and given on a day that is told',
    change('exemplars', award({ status: 'proposed' }), award({ presented: '2025-03-06' })),
  ],
  [
    'a proposal of a day, given by a decision of another',
    change(
      'exemplars',
      award({ status: 'proposed', date: '2022-05-12' }),
      award({ ...DATED, status: 'awarded' }),
    ),
  ],
  [
    'the day of a proposal whose month was told',
    change(
      'exemplars',
      award({ status: 'proposed', date: '2022-05' }),
      award({ status: 'proposed', date: '2022-05-12' }),
    ),
  ],
  ['an award that came later', change('exemplars', {}, award(DATED))],
]);

test('who calls given what was proposed is told how that is news', () => {
  const [proposed, given] = [award({ status: 'proposed' }), award({})];
  expect(only(problemsOf(change('exemplars', proposed, given))).message).toContain(
    'thì ghi thêm số hoặc ngày quyết định',
  );
  expect(only(problemsOf(change('exemplars', given, proposed))).message).not.toContain('ghi thêm');
});

test('a correction is wanted where a person’s name changed or is gone, in a form that names nobody', () => {
  const other = person({ given: 'Khác' });
  const she = person({ honorific: 'bà' });
  for (const people of [[], [other], [she]]) {
    const changed = change('exemplars', {}, { people });
    const problem = only(problemsOf(changed));
    expect(ready(problem)).toEqual({
      id: expect.any(String) as string,
      date: TODAY,
      page: '/guong-dien-hinh/2023-dap-duong-thu/',
      redacted: true,
    });
    expect(JSON.stringify(problem)).not.toContain(person().family);
    expect(problemsOf(changed, [ready(problem)])).toEqual([]);
  }
});

test('a correction is wanted of a text that holds a name which nobody gives any more, without the name', () => {
  const named = { ...award({ decision: `12 cho ${person().family} ${person().given}` }) };
  const problems = problemsOf(
    change('exemplars', named, { ...award({ decision: '12' }), people: [] }),
  );
  expect(problems).toHaveLength(2);
  expect(JSON.stringify(problems)).not.toContain(person().family);
  for (const problem of problems) expect(ready(problem)).toMatchObject({ redacted: true });
});
