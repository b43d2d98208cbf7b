import { expect, test } from 'vitest';
import { catalogOf, newPlace, person, record, type Input } from '../testing/fixtures.ts';
import { filterIndex } from './filterIndex.ts';
import { ORDERS } from './sorting.ts';

const named = (family: string, given: string) => [person({ family, given })];
const cases: [id: string, over: Partial<Input<'exemplars'>>][] = [
  ['khong-ten', { people: [], headline: 'Ao chung' }],
  ['to', { people: [], collective: 'Tổ liên gia' }],
  ['hoi', { people: named('Lê', 'Bình'), collective: 'Hội thử' }],
  ['duc', { people: named('An', 'Đức') }],
  ['dung', { people: named('Trần', 'Dũng') }],
  ['an-tran', { people: named('Trần', 'An') }],
  ['an-bui', { people: named('Bùi', 'An') }],
  ['anh', { people: named('Lê', 'Ánh'), place: 'bac' }],
  ['doi', { people: [], collective: 'Đội bóng', place: 'dong' }],
];
const { exemplars } = catalogOf({
  places: [
    record('places'),
    newPlace(),
    newPlace({ id: 'dong', name: 'Đông', from: undefined }),
    newPlace({ id: 'bac', name: 'Bắc', from: undefined }),
  ],
  exemplars: cases.map(([id, over]) => record('exemplars', over, { id })),
});
const sorted = (id: string) => {
  const order = ORDERS.find((it) => it.id === id);
  if (!order) throw new Error(`no order ${id}`);
  return exemplars.toSorted(order.compare).map((it) => it.id);
};

test('by name: people by given then family name, then collectives, then cases without a name', () => {
  expect(sorted('ten')).toEqual([
    'an-bui',
    'an-tran',
    'anh',
    'dung',
    'duc',
    'doi',
    'hoi',
    'to',
    'khong-ten',
  ]);
});

test('by place: in the Vietnamese alphabet, the usual order within a place', () => {
  const others = exemplars.map(({ id }) => id).filter((id) => id !== 'anh' && id !== 'doi');
  expect(sorted('dia-phuong')).toEqual(['anh', 'doi', ...others]);
});

test('the index of the list says the same as the records', () => {
  const { facets, orders, cases: rows } = filterIndex(exemplars);
  expect(rows.map(([id]) => id)).toEqual(exemplars.map(({ id }) => id));
  for (const [id, values, ranks] of rows) {
    const exemplar = exemplars.find((it) => it.id === id);
    const valueOf = (facet: string) => {
      const at = facets.findIndex((it) => it.id === facet);
      return facets[at]?.values[values[at] ?? -1];
    };
    expect(valueOf('dia-phuong')).toBe(exemplar?.place.id);
    expect(valueOf('viec')).toBe(exemplar?.occasion);
    expect(valueOf('phong-trao')).toBeUndefined();
    expect(ranks).toEqual(orders.map((order) => sorted(order).indexOf(id)));
  }
});
