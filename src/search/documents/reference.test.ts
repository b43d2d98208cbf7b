import { expect, test } from 'vitest';
import { catalogOf } from '../../testing/fixtures.ts';
import { clauseDocuments } from './reference.ts';

const catalog = catalogOf({});

test('a clause that sets targets is named by them too, and no other is', () => {
  const withTargets = new Set(catalog.targets.map(({ clause }) => clause.path));
  const named = clauseDocuments(catalog).filter(({ names }) =>
    names.some((it) => it.startsWith('Chỉ tiêu ')),
  );
  expect(withTargets.size).toBeGreaterThan(0);
  expect(new Set(named.map(({ path }) => path))).toEqual(withTargets);
});
