import { expect, test } from 'vitest';
import { catalogOf } from '../../testing/fixtures.ts';
import { facetGroups } from '../../views/facets.ts';
import { exemplarDocument } from './records.ts';

test('the search tells cases apart by what their list tells them apart by', () => {
  const [exemplar] = catalogOf({}).exemplars;
  if (!exemplar) throw new Error('the fixture has no case');
  const listed = facetGroups([exemplar]).flatMap(({ id, values }) =>
    values.map(({ label }) => [id, label]),
  );
  expect(Object.entries(exemplarDocument(exemplar).facets)).toEqual(listed);
});
