import { expect, test } from 'vitest';
import { catalogOf, record } from '../testing/fixtures.ts';
import { whereToAsk } from './whereToAsk.ts';

const ENDED = record('bodies', { to: '2025-06-30' });
const CLINICS = record('bodies', { id: 'tram-thu', name: 'Các trạm thử', level: 'khac' });
const catalog = catalogOf({ bodies: [ENDED, CLINICS] });
const asked = (...ids: string[]) =>
  whereToAsk(
    catalog,
    catalog.bodies.filter(({ id }) => ids.includes(id)),
  ).map(({ answer }) => answer);

test('of a body that has ended it is said when, and that nobody knows who has its records', () => {
  const [where = ''] = asked('ban-thu');
  expect(where).toMatch(/^Ban Thử huyện hoạt động đến ngày 30\/6\/2025\./);
  expect(where.includes(catalog.unit.recordsNote ?? '')).toBe(true);
});

test('a body that stands is asked first, its name written as within a sentence', () => {
  expect(asked('tram-thu')[0]).toBe('Nên hỏi trước các trạm thử.');
  expect(asked('ban-thu', 'tram-thu')[0]).toBe(
    'Ban Thử huyện hoạt động đến ngày 30/6/2025. Nên hỏi trước các trạm thử.',
  );
});

test('no time is promised that was not read', () => {
  expect(asked('ban-thu')[1]).toMatch(/^Chưa rõ: .*01\/9\/2026/);
});
