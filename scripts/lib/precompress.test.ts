import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { compressed } from './precompress.ts';

/** The system that is named in the tenth byte (RFC 1952). */
const [UNIX, WINDOWS] = [3, 10];

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test('a copy does not tell on which system it was made', () => {
  const packed = zlib.gzipSync('Một trang dài.');
  packed[9] = WINDOWS;
  vi.spyOn(zlib, 'gzipSync').mockReturnValue(packed);
  syncBuiltinESMExports();
  expect(compressed(new Uint8Array(), '.gz')[9]).toBe(UNIX);
});
