import { expect, test } from 'vitest';
import { catalogOf } from '../../testing/fixtures.ts';
import { awardDocuments, clauseDocuments } from './reference.ts';

const catalog = catalogOf({});

test('a clause that sets targets is named by them too, and no other is', () => {
  const withTargets = new Set(catalog.targets.map(({ clause }) => clause.path));
  const named = clauseDocuments(catalog).filter(({ names }) =>
    names.some((it) => it.startsWith('Chỉ tiêu ')),
  );
  expect(withTargets.size).toBeGreaterThan(0);
  expect(new Set(named.map(({ path }) => path))).toEqual(withTargets);
});

test('who asks who signs an award is led to it', () => {
  expect(awardDocuments(catalog).every(({ context }) => context.includes('ai ký, ai tặng'))).toBe(
    true,
  );
});
