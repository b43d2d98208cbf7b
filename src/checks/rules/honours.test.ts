import { describe, expect, test } from 'vitest';
import { commendation, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { honours } from './honours.ts';

const problems = (over: Partial<Input<'exemplars'>>, award: Partial<Input<'awards'>> = {}) =>
  ruleProblems(honours, {
    awards: [record('awards', award)],
    exemplars: [record('exemplars', over)],
  });
const given = (over: Parameters<typeof commendation>[0]) => ({
  commendations: [commendation(over)],
});
const recognised = (name: string) => ({ recognitions: [{ programme: 'ocop' as const, name }] });
const TITLE = (whom: string[]) => ({ group: 'danh-hieu-thi-dua' as const, for: whom });
const GROUP = { kind: 'tap-the', collective: 'Tổ Thử', people: [] } as const;

describe('an award is refused', () => {
  test.for<[string, Partial<Input<'exemplars'>>, Partial<Input<'awards'>>, string]>([
    ['for collectives, to one person', given({}), TITLE(['tập thể']), 'dành cho tập thể'],
    [
      'for persons, to a collective',
      { ...GROUP, ...given({}) },
      TITLE(['cá nhân']),
      'dành cho cá nhân',
    ],
    ['that stands twice', { commendations: [commendation(), commendation()] }, {}, 'đã có ở mục 1'],
    [
      'by a decision without a number',
      given({ decision: 'Quyết định của UBND' }),
      {},
      'không có số',
    ],
    ['by a day for a number', given({ decision: '20/12/2023' }), {}, 'là ngày'],
    [
      'by the number of another year',
      given({ decision: '12/2021/QĐ-UBND', date: '2023-12-20' }),
      {},
      'năm 2021',
    ],
    ['among recognitions', recognised('Bằng khen của Ban Thử'), {}, 'commendations'],
  ])('%s', ([, over, award, said]) => {
    expect(only(problems(over, award)).message).toContain(said);
  });
});

test.for<[string, Partial<Input<'exemplars'>>, Partial<Input<'awards'>>]>([
  ['for persons, to one', given({ decision: '12/QĐ-UBND', date: '2023' }), TITLE(['cá nhân'])],
  ['for anybody', given({ decision: '12/2023/QĐ-UBND', date: '2023-12-20' }), {}],
  [
    'for persons, to somebody of a collective',
    { ...GROUP, people: [{ family: 'Lê', given: 'Thử' }], ...given({}) },
    TITLE(['cá nhân']),
  ],
  [
    'for collectives, to a model',
    { kind: 'mo-hinh', collective: 'Vườn Thử', ...given({}) },
    TITLE(['tập thể']),
  ],
  [
    'given in two years',
    { commendations: [commendation({ date: '2023' }), commendation({ date: '2024' })] },
    {},
  ],
  ['by a programme', recognised('Đạt OCOP 3 sao'), {}],
  ['by a fair', recognised('Huy chương Vàng hội chợ nông sản'), {}],
])('an award %s may stand', ([, over, award]) => {
  expect(problems(over, award)).toEqual([]);
});
