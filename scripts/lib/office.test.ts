import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { makeWorkbook, type WorkbookContent } from '../../src/office/workbook/write.ts';
import { cached, MAKE_ANEW, makeElsewhere } from '../../src/reading/project/kept.ts';
import { Office } from './office.ts';

const workbook: WorkbookContent = {
  title: 'Thử',
  day: '2026-11-30',
  sheets: [{ name: 'Số', columns: [{ title: 'Cột', width: 9 }], rows: [[{ text: 'một' }]] }],
};

let office: Office | undefined;
afterEach(() => office?.stop());

/** Asks the thread; making it here instead is a failure. */
const askedOf = (kind: string) =>
  makeElsewhere(kind, (content: unknown) => Promise.reject(new Error(`here: ${String(content)}`)));

const STARTING = 60_000;

test(
  'a thread makes the same file, byte for byte, as long as it runs',
  { timeout: STARTING },
  async () => {
    office = new Office();
    const make = askedOf('workbook');
    expect(Buffer.compare(await make(workbook), await makeWorkbook(workbook))).toBe(0);
    await office.stop();
    await expect(make('vài chữ')).rejects.toThrow('here: vài chữ');
  },
);

test('what the thread cannot make fails, and the next is made', { timeout: STARTING }, async () => {
  office = new Office();
  await expect(askedOf('workbook')({ ...workbook, sheets: 1 })).rejects.toThrow('iterable');
  await expect(askedOf('poem')({})).rejects.toThrow('poem');
  expect((await askedOf('workbook')(workbook)).length).toBeGreaterThan(1000);
});

test('a build that makes everything anew makes each file once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const make = vi.fn(() => Promise.resolve(new Uint8Array([1])));
  const ask = (content: string) => cached('thử', content, make, folder);
  await ask('a');
  vi.stubEnv(MAKE_ANEW, '1');
  onTestFinished(() => void vi.unstubAllEnvs());
  await ask('a');
  expect(make).toHaveBeenCalledTimes(2);
  await ask('a');
  expect(make).toHaveBeenCalledTimes(2);
});
