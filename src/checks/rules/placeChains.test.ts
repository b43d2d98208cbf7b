import { expect, test } from 'vitest';
import { newPlace, only, record, records } from '../../testing/fixtures.ts';
import { placeChains } from './placeChains.ts';

const said = (...places: Parameters<typeof newPlace>[0][]) =>
  placeChains({} as never, {
    records: { ...records(), places: places.map((it) => record('places', it)) },
    files: [],
    photos: [],
    today: '2026-01-15',
  });
const becomes = (unit: string) => ({
  becomes: [{ unit, date: '2025-07-01', certainty: 'chắc chắn' }],
});

test('a unit does not merge into itself, nor belong to itself', () => {
  expect(only(said({ id: 'xa-a', ...becomes('xa-a') })).message).toContain('chính nó');
  expect(only(said({ id: 'xa-a', parents: [{ unit: 'xa-a' }] }))).toMatchObject({
    field: expect.stringContaining('Thuộc'),
  });
});

test('units do not merge in a circle, whatever leads into it', () => {
  const circle = said(
    { id: 'xa-a', ...becomes('xa-b') },
    { id: 'xa-b', ...becomes('xa-c') },
    { id: 'xa-c', ...becomes('xa-b') },
  );
  expect(circle).toHaveLength(2);
});

test('two units merge into one, which merges later', () => {
  expect(
    said(
      { id: 'xa-a', ...becomes('xa-c'), parents: [{ unit: 'huyen' }] },
      { id: 'xa-b', ...becomes('xa-c'), parents: [{ unit: 'huyen' }] },
      { id: 'xa-c', ...becomes('xa-d') },
      { id: 'xa-d' },
      { id: 'huyen', parents: [{ unit: 'tinh' }] },
    ),
  ).toEqual([]);
});
