import { expect, test } from 'vitest';
import { catalogOf } from '../../testing/fixtures.ts';
import { clauseDocuments } from './reference.ts';

const catalog = catalogOf({});

test('a clause is found by the headings over it, and by the years of the plan', () => {
  const [clause] = catalog.plan.clauses;
  if (!clause) throw new Error('the fixture has no clause');
  const part = { ...clause, id: `${clause.id}-9`, title: '9. Phần dưới' };
  const plan = { ...catalog.plan, clauses: [clause, part] };
  const [over, under] = clauseDocuments({ ...catalog, plan });
  expect(under?.context).toContain(over?.title);
  expect(over?.context).not.toContain(under?.title);
  const { from, to } = catalog.period;
  expect(over?.context[0]).toBe(`kế hoạch ${from}–${to}`);
});

test('a clause that sets targets is named by them too, and no other is', () => {
  const withTargets = new Set(catalog.targets.map(({ clause }) => clause.path));
  const named = clauseDocuments(catalog).filter(({ names }) =>
    names.some((it) => it.startsWith('Chỉ tiêu ')),
  );
  expect(withTargets.size).toBeGreaterThan(0);
  expect(new Set(named.map(({ path }) => path))).toEqual(withTargets);
});
