import { describe, expect, test } from 'vitest';
import type { Records } from '../../schemas/kinds.ts';
import {
  newPlace,
  only,
  record,
  ruleProblems,
  source,
  type Input,
} from '../../testing/fixtures.ts';
import { referenceLists } from './referenceLists.ts';

const bodies = (...list: Partial<Input<'bodies'>>[]) => ({
  bodies: [
    record('bodies'),
    ...list.map((over, i) => record('bodies', { id: `ban-${i}`, ...over })),
  ],
});
const awards = (over: Partial<Input<'awards'>>) => ({ awards: [record('awards', over)] });
const places = (over: Partial<Input<'places'>>) => ({
  places: [record('places'), newPlace(), newPlace({ id: 'thu-hai', name: 'Thử Hai', ...over })],
});
const fact = (value: number, unit: string) => ({
  facts: [{ what: 'Dân số', value, unit, source: source() }],
});

describe('a list of references is refused', () => {
  test.for<[string, Partial<Records>, string, string?]>([
    [
      'with one name for two bodies',
      bodies({ name: 'Ban Khác', aliases: ['Ban Thử huyện'] }),
      'ban-thu',
    ],
    ['with one name for two places', places({ aliases: ['Thử Mới'] }), 'thu-moi'],
    [
      'with a body of another level than its name',
      bodies({ name: 'UBND xã Thử', level: 'tinh' }),
      'cấp xã',
      '"level": "xa"',
    ],
    [
      'with Vietnamese for English',
      bodies({ name: 'Ban Khác', english: 'Ban Đặc biệt Thử' }),
      'tiếng Việt',
    ],
    [
      'with an award in another group than its name',
      awards({ name: 'Giấy khen thử', group: 'bang-khen' }),
      'nhóm',
      '"group": "giay-khen"',
    ],
    ['with a source read in itself', awards({ alsoReadIn: [String(source().url)] }), 'chính nguồn'],
    [
      'to which it relates itself',
      { indicators: [record('indicators', { relatedTo: ['ty-le-thu'] })] },
      'chính tệp này',
    ],
    [
      'with an abbreviation that stands for itself',
      { abbreviations: [record('abbreviations', { short: 'BTTH', full: 'btth' })] },
      'chữ viết tắt',
    ],
    ['with half a person', places(fact(153.5, 'người')), 'số nguyên'],
  ])('%s', ([, over, said, fix]) => {
    const problem = only(ruleProblems(referenceLists, over));
    expect(problem.message).toContain(said);
    if (fix === undefined) expect(problem.fix).toBeUndefined();
    else expect(problem.fix).toContain(fix);
  });
});

test.for<[string, Partial<Records>]>([
  [
    'a body called as one that had ended',
    bodies(
      { name: 'Ban Cũ', to: '2020-01-01' },
      { id: 'ban-sau', name: 'Ban Sau', from: '2020-01-02', aliases: ['Ban Cũ'] },
    ),
  ],
  ['a place with a name of its own', places({ aliases: ['Thử II'] })],
  ['a body of many', bodies({ name: 'UBND các xã, phường', level: 'xa' })],
  [
    'an English name with a place in it',
    bodies({ name: 'Ban Khác', english: 'People’s Committee of Thử' }),
  ],
  ['a certificate outside the law', awards({ name: 'Bằng khen của Hội Thử', group: 'to-chuc' })],
  ['an area', places(fact(63.5, 'km²'))],
  ['people in thousands', places(fact(6.4, 'nghìn người'))],
])('%s may stand', ([, over]) => {
  expect(ruleProblems(referenceLists, over)).toEqual([]);
});

describe('a body of the unit, whose level is its own,', () => {
  const own = { name: 'Hội Thử huyện Mẫu', level: 'huyen' } as const;
  const of = (over: Partial<Input<'bodies'>>) => ruleProblems(referenceLists, bodies(over));

  test('has a last day, as the unit has', () => {
    expect(only(of(own)).message).toContain('huyện ấy kết thúc ngày 30/6/2025');
  });

  test.for<[string, Partial<Input<'bodies'>>]>([
    ['ends when the editor says', { ...own, to: '2025-07-31' }],
    ['is of those who come from it', { ...own, name: 'Hội đồng hương huyện Mẫu tại Hà Nội' }],
    ['is of another', { ...own, name: 'Hội Thử huyện Mẫu Sơn' }],
    ['is of another level', { ...own, level: 'xa' }],
  ])('%s', ([, over]) => {
    expect(of(over)).toEqual([]);
  });
});
