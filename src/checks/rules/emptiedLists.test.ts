import { expect, test } from 'vitest';
import { catalogOf, only, record, records, TODAY } from '../../testing/fixtures.ts';
import { emptiedLists } from './emptiedLists.ts';

const FILE = 'content/viet-tat.json';

function check(before: readonly unknown[], now = 0, unread: readonly string[] = []) {
  const abbreviations = Array.from({ length: now }, (_, i) =>
    record('abbreviations', { id: `ma-${i}`, short: `MA${i}` }),
  );
  const all = records({ abbreviations });
  const none = Object.fromEntries(Object.keys(all).map((kind) => [kind, new Set<string>()]));
  const versions = new Map([
    [FILE, [{ text: JSON.stringify(before), data: undefined, from: '2026-01-01' }]],
  ]);
  return emptiedLists(catalogOf({ abbreviations }), {
    records: all,
    unread: { ...none, abbreviations: new Set(unread) } as never,
    files: [],
    photos: [],
    today: TODAY,
    published: { versions, missing: [] },
  });
}

test('a published list that holds nothing any more is refused', () => {
  expect(only(check([{}, {}, {}]))).toMatchObject({ file: FILE, line: 1 });
});

test.for<[string, ReturnType<typeof check>]>([
  ['has lost some', check([{}, {}, {}], 1)],
  ['held next to nothing', check([{}])],
  ['was empty before', check([])],
  ['cannot be read, which is told elsewhere', check([{}, {}, {}], 0, ['*'])],
])('one that %s may stand', ([, problems]) => {
  expect(problems).toEqual([]);
});
