import { describe, expect, test } from 'vitest';
import {
  joined,
  only,
  record,
  ruleProblems,
  unitPlace,
  type Input,
} from '../../testing/fixtures.ts';
import { tileMap } from './tileMap.ts';

const UNIT = 'huyen-thu';
const part = (id: string, name: string, over: Partial<Input<'places'>> = {}) =>
  record('places', { id, name, becomes: [], parents: [{ unit: UNIT }], ...over });
const places = [
  part('a', 'A'),
  part('b', 'B'),
  part('cu', 'Cũ', { to: '2019-12-31' }),
  unitPlace(),
];
const siteOf = (rows?: string[][]) => [
  record('site', {
    unit: { place: UNIT, english: { kind: 'district', parts: 'communes' }, tileMap: rows },
  }),
];
const NO_STORY = { exemplars: [], movements: [], timeline: [] };
const problemsOf = (rows?: string[][]) =>
  ruleProblems(tileMap, { ...NO_STORY, places, site: siteOf(rows) });

describe('the tile map', () => {
  test.each([
    ['none', undefined],
    [
      'each place once',
      [
        ['a', 'nước'],
        ['trống', 'b'],
      ],
    ],
    ['a place on two cells side by side', [['a', 'a', 'b']]],
  ])('passes with %s', (_, rows) => {
    expect(problemsOf(rows)).toEqual([]);
  });

  test('names a place that stands twice apart, and the field', () => {
    expect(
      only(
        problemsOf([
          ['a', 'b'],
          ['a', 'nước'],
        ]),
      ),
    ).toMatchObject({
      file: 'content/site.json',
      field: 'Đơn vị › Sơ đồ ô › mục 2 › mục 1',
      message: expect.stringContaining('xã A đã có ô ở hàng 1'),
    });
  });

  test('refuses three cells for one place', () => {
    expect(problemsOf([['a', 'a', 'a', 'b']])).toHaveLength(1);
  });

  test('refuses a place that was no part of the unit in its term', () => {
    expect(only(problemsOf([['a', 'b', 'cu']])).message).toContain(
      'xã Cũ không thuộc huyện Mẫu trong giai đoạn',
    );
  });

  test('names the places it lacks', () => {
    expect(only(problemsOf([['a', 'nước']])).message).toContain('còn thiếu xã B');
  });

  test('a place that no record has is reported once, with what was meant', () => {
    const { problems } = joined({ ...NO_STORY, places, site: siteOf([['a', 'b', 'cuu']]) });
    expect(only(problems)).toMatchObject({
      message: expect.stringContaining('không có địa phương nào mang mã "cuu"'),
      suggestion: 'cu',
    });
  });
});
