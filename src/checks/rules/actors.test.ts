import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  only,
  person,
  record,
  records,
  TODAY,
  type Input,
} from '../../testing/fixtures.ts';
import { actors } from './actors.ts';

function problems(over: Partial<Input<'exemplars'>>) {
  const all = { exemplars: [record('exemplars', over)] };
  const context = { records: records(all), files: [], photos: [], today: TODAY };
  return actors(catalogOf(all), context);
}

const NOBODY = { people: [] };
const GROUP = { kind: 'tap-the', collective: 'Tổ liên gia số 1', ...NOBODY } as const;

describe('who acted is refused where', () => {
  test.for<[string, Partial<Input<'exemplars'>>, string]>([
    ['a collective has no name and one person', { kind: 'tap-the' }, 'chỉ ghi một người'],
    ['a collective has neither name nor people', { kind: 'tap-the', ...NOBODY }, 'chưa ghi ai làm'],
    ['a model is nobody’s', { kind: 'mo-hinh', ...NOBODY }, 'chưa ghi mô hình nào'],
    ['a collective is one person', { ...GROUP, collective: 'Bà Trần Thị Thử' }, 'là một người'],
    [
      'a group alone acted as one person',
      { collective: 'Hội Nông dân xã Thử', ...NOBODY },
      'bỏ dòng này',
    ],
  ])('%s', ([, over, said]) => {
    expect(only(problems(over)).message).toContain(said);
  });
});

describe('who acted is accepted where', () => {
  test.for<[string, Partial<Input<'exemplars'>>]>([
    ['a person acted', {}],
    ['nobody may be named', NOBODY],
    [
      'two acted as one',
      { people: [person(), person({ given: 'Hai' })], headline: 'Hai anh em chèo thuyền đêm lũ' },
    ],
    [
      'two stand for a collective',
      { kind: 'tap-the', people: [person(), person({ given: 'Hai' })] },
    ],
    ['a collective has a spokesman', { ...GROUP, people: [person({ role: 'tổ trưởng' })] }],
    ['a collective helped one person', { ...GROUP, headline: 'Một người ngã bệnh, cả tổ ra đồng' }],
    ['a collective’s name begins like a person’s', { ...GROUP, collective: 'Bà con thôn Thử' }],
    ['a model has its keeper', { kind: 'mo-hinh' }],
    ['a model has a name', { kind: 'mo-hinh', collective: 'Vườn ươm thôn Thử', ...NOBODY }],
    ['a person acted with a cooperative', { collective: 'Hợp tác xã Nông sản Thử' }],
    ['a shop is called after somebody', { ...GROUP, collective: 'Ông Sơn Coffee' }],
    ['a person has a model', { collective: 'Mô hình nuôi ong dưới tán rừng' }],
    ['a headline begins with others', { headline: 'Thôn nghèo có người thầy vá đường' }],
  ])('%s', ([, over]) => {
    expect(problems(over)).toEqual([]);
  });
});
