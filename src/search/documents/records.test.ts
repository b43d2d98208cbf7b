import { expect, test } from 'vitest';
import { catalogOf } from '../../testing/fixtures.ts';
import { facetGroups } from '../../views/facets.ts';
import { exemplarDocument, recordDocuments } from './records.ts';

test('the search tells cases apart by what their list tells them apart by', () => {
  const [exemplar] = catalogOf({}).exemplars;
  if (!exemplar) throw new Error('the fixture has no case');
  const listed = facetGroups([exemplar]).flatMap(({ id, values }) =>
    values.map(({ label }) => [id, label]),
  );
  expect(Object.entries(exemplarDocument(exemplar).facets)).toEqual(listed);
});

test('what an indicator is called otherwise says more than that it is a number', () => {
  const catalog = catalogOf({});
  const [target] = catalog.targets;
  if (!target) throw new Error('the fixture has no target');
  Object.assign(target, { shortName: 'Vườn mẫu', name: 'Số vườn mẫu', aliases: ['vườn kiểu mẫu'] });
  const found = recordDocuments(catalog).find(({ path }) => path === target.path);
  expect(found?.names).toEqual(['vườn kiểu mẫu']);
});

test('a place is found by its number, and the whole unit by what is known of it', () => {
  const catalog = catalogOf({});
  const source = { title: 'Niên giám', publisher: 'Báo', url: 'https://example.org/' };
  Object.assign(catalog.unit.place, {
    codes: [{ code: '99999' }],
    facts: [{ what: 'Dân số', value: 7.5, unit: 'nghìn người', source }],
  });
  const whole = recordDocuments(catalog).find(({ path }) => path === catalog.unit.place.path);
  expect(whole?.sections[0]?.text).toContain('Mã 99999');
  expect(whole?.sections[0]?.text).toMatch(/Dân số: 7,5\snghìn người/);
  expect(whole?.names).toEqual([expect.stringMatching(/có bao nhiêu dân số$/)]);
});
