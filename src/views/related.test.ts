import { describe, expect, test } from 'vitest';
import { catalogOf, newPlace, record } from '../testing/fixtures.ts';
import type { Input } from '../testing/good.ts';
import { relatedExemplars } from './related.ts';

describe('related cases', () => {
  const movement = { id: 'phong-trao-thu', basis: 'editor' } as const;
  const over: [string, Partial<Input<'exemplars'>>][] = [
    ['goc', { occasion: 'cuu-nguoi', movement }],
    ['nay-cung-xa', { place: 'cu-khac', occasion: 'day-va-hoc' }],
    ['cung-phong-trao', { place: 'ben-thu', occasion: 'day-va-hoc', movement }],
    ['cung-viec', { place: 'ben-thu', occasion: 'cuu-nguoi' }],
    ['cung-noi', { occasion: 'day-va-hoc' }],
    ['khac-han', { place: 'ben-thu', occasion: 'day-va-hoc' }],
    ['cung-noi-cung-viec', { occasion: 'cuu-nguoi' }],
  ];
  const { exemplars } = catalogOf({
    places: [
      record('places'),
      newPlace(),
      newPlace({ id: 'ben-thu', name: 'Bên Thử', from: undefined }),
      record('places', { id: 'cu-khac', name: 'Cũ Khác' }),
    ],
    exemplars: over.map(([id, it]) => record('exemplars', it, { id })),
  });
  const origin = exemplars.find(({ id }) => id === 'goc')!;
  const related = (limit?: number) =>
    relatedExemplars(
      exemplars,
      limit,
    )(origin).map(({ exemplar, reasons }) => [exemplar.id, ...reasons]);

  test('come with what they share, those that share most first', () => {
    expect(related(9)).toEqual([
      ['cung-noi-cung-viec', 'cùng việc', 'cùng nơi'],
      ['cung-viec', 'cùng việc'],
      ['cung-noi', 'cùng nơi'],
      ['cung-phong-trao', 'cùng phong trào'],
      ['nay-cung-xa', 'nay cùng một xã'],
    ]);
  });

  test('stop at the limit', () => {
    expect(related(1)).toEqual([['cung-noi-cung-viec', 'cùng việc', 'cùng nơi']]);
  });

  test('come in the order of the list where they share as much, without the case itself', () => {
    const many = catalogOf({
      exemplars: [1, 2, 3, 4, 5, 6].map((n) => record('exemplars', {}, { id: `nhu-nhau-${n}` })),
    }).exemplars;
    const relatedTo = relatedExemplars(many, 3);
    const idsOf = (index: number) => relatedTo(many[index]!).map(({ exemplar }) => exemplar.id);
    const ids = many.map(({ id }) => id);
    expect(idsOf(1)).toEqual([ids[0], ids[2], ids[3]]);
    expect(idsOf(5)).toEqual([ids[0], ids[1], ids[2]]);
  });

  test('do not join cases that merely have no movement', () => {
    const other = exemplars.find(({ id }) => id === 'cung-viec')!;
    const stranger = exemplars.find(({ id }) => id === 'cung-noi')!;
    expect(relatedExemplars([stranger])(other)).toEqual([]);
  });
});
