import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { repack } from './repack.ts';

const made = (time: string) =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'docProps/core.xml': strToU8(
        `<cp><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dc:title>${'Thử'}</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp>`,
      ),
    },
    { mtime: new Date(time) },
  );

test('a file made at another time is the same, byte for byte', () => {
  const first = repack(made('2024-01-02T03:04:05Z'), '2025-12-31');
  expect(Buffer.compare(first, repack(made('2031-05-06T07:08:09Z'), '2025-12-31'))).toBe(0);
  expect(strFromU8(unzipSync(first)['docProps/core.xml']!)).toBe(
    '<cp><dcterms:created xsi:type="dcterms:W3CDTF">2025-12-31T00:00:00Z</dcterms:created><dc:title>Thử</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">2025-12-31T00:00:00Z</dcterms:modified></cp>',
  );
});

test('the parts keep their order and bytes', () => {
  const parts = unzipSync(repack(made('2024-01-02T03:04:05Z'), '2025-12-31'));
  expect(Object.keys(parts)).toEqual(['[Content_Types].xml', 'docProps/core.xml']);
  expect(strFromU8(parts['[Content_Types].xml']!)).toBe('<Types/>');
});
