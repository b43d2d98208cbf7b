import { expect, test } from 'vitest';
import { newPlace, only, record, ruleProblems, type Input } from '../../testing/fixtures.ts';
import { storyPlace } from './storyPlace.ts';

const other = newPlace({ id: 'nui-xanh', name: 'Núi Xanh', from: undefined });
const of = (over: Partial<Input<'exemplars'>>, body = 'Cả xóm cùng làm.') =>
  ruleProblems(storyPlace, {
    places: [record('places'), newPlace(), other],
    exemplars: [
      record('exemplars', { headline: 'Đắp đường', collective: undefined, ...over }, { body }),
    ],
  });
const summary = 'Bà con xã Núi Xanh đắp đường.';

test('a story of another commune than its summary names is refused', () => {
  expect(only(of({ summary }))).toMatchObject({
    file: 'content/guong-dien-hinh/2023/2023-dap-duong-thu.md',
    field: 'Địa phương lúc xảy ra',
    message: expect.stringMatching(/xã Núi Xanh.*"thu"/) as string,
  });
});

test.for<[string, Partial<Input<'exemplars'>>, string?]>([
  ['in the commune', { summary, place: 'nui-xanh' }],
  ['that names its own, too', { summary: 'Bà con xã Núi Xanh sang xã Thử đắp đường.' }],
  ['whose text names its own', { summary }, 'Đường nối sang Thử.'],
  ['that names no commune', { summary: 'Bà con đắp đường ở Núi Xanh.' }],
  ['that names a longer one', { summary: 'Bà con xã Núi Xanh Thượng đắp đường.' }],
  ['of a child, whose place is not told', { summary, minor: true, people: [] }],
])('a story %s passes', ([, over, body]) => {
  expect(of(over, body)).toEqual([]);
});
