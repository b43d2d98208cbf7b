import { expect, test } from 'vitest';
import { newPlace, observation, only, record, ruleProblems } from '../../testing/fixtures.ts';
import { figurePlaces } from './figurePlaces.ts';

const said = (coverage: 'commune' | 'province', type: 'xa' | 'huyen' | 'tinh') => {
  const observations = [observation({ coverage, place: 'noi-ay' })];
  return ruleProblems(figurePlaces, {
    places: [
      record('places'),
      record('places', { id: 'noi-ay', name: 'Nơi Ấy', type, to: undefined, becomes: [] }),
      newPlace(),
    ],
    indicators: [record('indicators', { observations })],
  });
};

test('a figure is of a place of its coverage', () => {
  expect(only(said('commune', 'huyen')).field).toMatch(/Địa phương$/);
  expect(only(said('province', 'xa')).message).toContain('một tỉnh');
  expect(said('commune', 'xa')).toEqual([]);
  expect(said('province', 'tinh')).toEqual([]);
});
