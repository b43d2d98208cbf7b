import { expect, test } from 'vitest';
import { catalogOf, record, type Input } from '../testing/fixtures.ts';
import { knownOf, recorded } from './placeKnown.ts';

const placeWith = (...stories: Partial<Input<'exemplars'>>[]) => {
  const exemplars = stories.map((over, i) => record('exemplars', over, { id: `2023-bai-${i}` }));
  const found = catalogOf({ exemplars, movements: [], timeline: [] }).places.find(
    ({ id }) => id === 'thu',
  );
  if (!found) throw new Error('the fixtures lack their place');
  return found;
};

test('a place of which nothing is known has nothing to lead to', () => {
  const silent = { ...placeWith(), observations: [], milestones: [] };
  expect([knownOf(silent), recorded(silent)]).toEqual([{ parts: [], phases: '' }, '']);
});

test('what is known leads to its section, with its number', () => {
  const place = { ...placeWith({}, {}), observations: [], milestones: [] };
  expect(knownOf(place).parts).toEqual([{ id: 'guong', text: '2 gương' }]);
  expect(recorded(place)).toBe('2\u00a0gương');
});

test('stories of several phases are told apart, most first', () => {
  const { phases } = knownOf(placeWith({}, {}, { date: '2019' }));
  expect(phases).toBe('2 gương trong giai đoạn, 1 gương trước giai đoạn');
});

test('stories of the period alone need no word', () => {
  expect(knownOf(placeWith({})).phases).toBe('');
});
