import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert, EVERY_SHEET } from '../support/libreOffice.ts';

test('LibreOffice is at hand and makes a file that can be missed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-test-'));
  const file = join(folder, 'thu.csv');
  writeFileSync(file, 'Năm,Con số\n2024,48.5\n');
  const { names, folder: made, remove } = convert([file], EVERY_SHEET);
  expect(names).toEqual(['thu-thu.csv']);
  expect(readFileSync(join(made, 'thu-thu.csv'), 'utf8')).toContain('48.5');
  remove();
  rmSync(folder, { recursive: true });
});
