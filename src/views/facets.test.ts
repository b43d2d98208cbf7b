import { describe, expect, test } from 'vitest';
import { catalogOf, commendation, newPlace, record, type Input } from '../testing/fixtures.ts';
import { facetGroups } from './facets.ts';

const cases: Partial<Input<'exemplars'>>[] = [
  { date: '2021', commendations: [commendation()] },
  {
    date: '2023',
    kind: 'tap-the',
    occasion: 'cuu-nguoi',
    movement: { id: 'phong-trao-thu', basis: 'source' },
  },
  { date: '2023-05', kind: 'tap-the', occasion: 'cuu-nguoi' },
  { date: '2025-08', kind: 'tap-the', place: 'thu-moi' },
];
const { exemplars } = catalogOf({
  places: [record('places'), newPlace()],
  exemplars: cases.map((over, i) => record('exemplars', over, { id: `viec-${i}` })),
});
const groups = facetGroups(exemplars);
const counts = (facet: string) =>
  groups
    .find(({ id }) => id === facet)
    ?.values.map(({ id, label, exemplars: list }) => [id, label, list.length]);

describe('facets', () => {
  test('are the eight of the design, standing first', () => {
    expect(groups.map(({ id }) => id)).toEqual([
      'ghi-nhan',
      'giai-doan',
      'viec',
      'linh-vuc',
      'nam',
      'loai',
      'dia-phuong',
      'phong-trao',
    ]);
  });

  test('count every case once under its value', () => {
    for (const { id, values } of groups.filter((group) => group.id !== 'phong-trao')) {
      const listed = values.flatMap(({ exemplars: list }) => list.map((it) => it.id));
      expect(listed.toSorted(), id).toEqual(['viec-0', 'viec-1', 'viec-2', 'viec-3']);
    }
  });

  test('list the value with most cases first', () => {
    expect(counts('ghi-nhan')).toEqual([
      ['bao-chi', 'báo chí giới thiệu', 3],
      ['khen-thuong', 'được khen thưởng', 1],
    ]);
    expect(counts('loai')).toEqual([
      ['tap-the', 'tập thể', 3],
      ['ca-nhan', 'cá nhân', 1],
    ]);
  });

  test('list years newest first', () => {
    expect(counts('nam')).toEqual([
      ['2025', '2025', 1],
      ['2023', '2023', 2],
      ['2021', '2021', 1],
    ]);
  });

  test('list phases from the plan’s own on, named as the cases name them', () => {
    expect(counts('giai-doan')).toEqual([
      ['trong', 'trong giai đoạn', 3],
      ['sau', 'sau khi bỏ cấp huyện', 1],
    ]);
  });

  test('list equals in Vietnamese order', () => {
    expect(counts('viec')).toEqual([
      ['cuu-nguoi', 'Cứu người', 2],
      ['xay-dung-nong-thon-moi', 'Xây dựng nông thôn mới', 2],
    ]);
  });

  test('name places as units and skip cases without a movement', () => {
    expect(counts('dia-phuong')).toEqual([
      ['thu', 'xã Thử', 3],
      ['thu-moi', 'xã Thử Mới', 1],
    ]);
    expect(counts('phong-trao')).toEqual([['phong-trao-thu', 'Thi đua thử', 1]]);
  });

  test('have no values where there are no cases', () => {
    expect(facetGroups([]).flatMap(({ values }) => values)).toEqual([]);
  });
});
