import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Compressor } from './compressor.ts';
import type { Ending } from './precompress.ts';

const PAGE = '<p>Một trang dài.</p>'.repeat(500);
const NAME = 'guong-dien-hinh/2025-viec/index.html';
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'compressor-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

test('a page stands in its folder once it is written, and its copy beside it', async () => {
  const folder = join(scratch, 'both');
  const compressor = new Compressor(folder, ['.br'], join(scratch, 'kept'));
  await compressor.add(NAME, bytes(PAGE));
  await compressor.written();
  expect(readFileSync(join(folder, NAME), 'utf8')).toBe(PAGE);
  await compressor.finish();
  expect(brotliDecompressSync(readFileSync(join(folder, `${NAME}.br`))).toString()).toBe(PAGE);
});

test('a page is written where no copies are wanted', async () => {
  const folder = join(scratch, 'bare');
  const compressor = new Compressor(folder, [], join(scratch, 'kept-bare'));
  await compressor.add(NAME, bytes(PAGE));
  await compressor.finish();
  expect(readFileSync(join(folder, NAME), 'utf8')).toBe(PAGE);
  expect(existsSync(join(folder, `${NAME}.br`))).toBe(false);
});

test('who waits for a page that cannot be written hears why', async () => {
  const folder = join(scratch, 'a-file');
  writeFileSync(folder, '');
  const compressor = new Compressor(folder, ['.br'], join(scratch, 'kept-none'));
  await compressor.add(NAME, bytes(PAGE));
  await expect(compressor.written()).rejects.toThrow('ENOTDIR');
  await expect(compressor.add('khac/index.html', bytes(PAGE))).rejects.toThrow('ENOTDIR');
  await compressor.stop();
});

test('an empty file stands there, too, once it is written', async () => {
  const folder = join(scratch, 'empty');
  const compressor = new Compressor(folder, [], join(scratch, 'kept-empty'));
  await compressor.add('trong.txt', bytes(''));
  await compressor.written();
  expect(readFileSync(join(folder, 'trong.txt'), 'utf8')).toBe('');
  await compressor.finish();
});

test('what copies were made is kept by a build that makes none', async () => {
  const kept = join(scratch, 'kept-over');
  const build = async (folder: string, endings: readonly Ending[]) => {
    const compressor = new Compressor(join(scratch, folder), endings, kept);
    await compressor.add(NAME, bytes(PAGE));
    await compressor.finish();
  };
  const contents = () => readdirSync(kept).map((name) => readFileSync(join(kept, name)));
  await build('first', ['.br']);
  const before = contents();
  await build('second', []);
  expect(contents()).toEqual(before);
});
