import { expect, test } from 'vitest';
import { recordUrn } from './identity.ts';

test('a record has one name for ever', () => {
  // Readers' programs have this one stored: if it changes, every entry of every feed comes back as new.
  expect(recordUrn('guong-dien-hinh', '2023-cuu-hai-hoc-sinh-giua-kenh')).toBe(
    'urn:uuid:4d888165-d270-54bf-8187-9a4fed9aeee1',
  );
});

test('is a version 5 UUID that differs by kind and id', () => {
  const urns = [
    recordUrn('guong-dien-hinh', 'a'),
    recordUrn('guong-dien-hinh', 'b'),
    recordUrn('dinh-chinh', 'a'),
  ];
  expect(new Set(urns).size).toBe(3);
  for (const urn of urns)
    expect(urn).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});
