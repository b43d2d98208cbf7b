import { expect, test } from 'vitest';
import { catalogOf, milestone, observation, record, records } from '../testing/fixtures.ts';
import { tallyOf, tallyText } from './tally.ts';

const tally = tallyOf(
  catalogOf({
    places: [...records().places, record('places', { id: 'ben-thu', name: 'Bên Thử' })],
    exemplars: [
      record('exemplars', { date: '2023-04-19' }),
      record('exemplars', { date: '2022', entry: true }, { id: '2022-mot-muc', body: '' }),
    ],
    movements: [
      record('movements', {
        milestones: [
          milestone({ date: '2022-05', places: ['thu', 'ben-thu'] }),
          milestone({ date: undefined }),
        ],
      }),
    ],
    timeline: [record('timeline', { date: '2021-03-08' })],
    indicators: [
      record('indicators', {
        observations: [
          observation({ year: 2023 }),
          observation({ year: 2022, coverage: 'commune', place: 'thu' }),
        ],
      }),
    ],
  }),
);

test('records are counted by kind and year, those of no commune in a row of their own', () => {
  expect(tally.columns).toEqual([
    ...['gương', 'mục ngắn', 'mốc', 'số liệu'],
    ...['2021', '2022', '2023', 'không rõ năm'],
  ]);
  const row = (title: string) => tally.rows.find((it) => it.title === title);
  expect(row('xã Thử')).toMatchObject({ total: 4, counts: [1, 1, 1, 1, 0, 3, 1, 0] });
  expect(row('xã Bên Thử')).toMatchObject({ total: 1, counts: [0, 0, 1, 0, 0, 1, 0, 0] });
  expect(row('không riêng xã nào')).toMatchObject({ total: 3, counts: [0, 0, 2, 1, 1, 0, 1, 1] });
  expect(row('tất cả')).toMatchObject({ total: 7, counts: [1, 1, 3, 2, 1, 3, 2, 1] });
});

test('a commune without a record has its row, too, with points for gaps', () => {
  const [head = '', ...lines] = tallyText(tally).split('\n');
  const empty = lines.find((line) => line.startsWith('xã Thử Mới'));
  expect(empty?.replaceAll(/ +/g, ' ')).toBe(`xã Thử Mới${' ·'.repeat(9)}`);
  expect(head).toHaveLength(empty?.length ?? 0);
});
