/** The form as LibreOffice keeps it: what somebody types there is read as what was typed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files } from '../../src/domain/routes.ts';
import { FORM, FORM_COLUMNS } from '../../src/office/workbook/form.ts';
import { workbookFault } from '../../src/office/workbook/guard.ts';
import { readForm } from '../../src/office/workbook/read.ts';
import { convert } from '../support/libreOffice.ts';
import { DIST, readCatalog } from '../support/site.ts';
import { typed } from '../support/typedWorkbook.ts';

const lists = Object.values(FORM_COLUMNS).filter((it) => 'list' in it);

test('figures typed into the form and saved by LibreOffice are read the same, and its lists stay', async () => {
  const [indicator] = readCatalog().targets;
  const workbook = await typed(readFileSync(join(DIST, files.workbook)), [
    {
      indicator: `${indicator?.shortName} [${indicator?.id}]`,
      year: 2024,
      value: { value: 0.48, format: '0%' },
      kind: 'thực hiện cả năm',
      asOf: '6/2024',
      title: 'Bài để thử',
      date: new Date('2025-01-15T00:00:00Z'),
    },
    { indicator: 'Hàng hai', year: 2023, value: 'trên 400', kind: 'ước cả năm' },
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'office-test-'));
  const file = join(folder, 'nhap.xlsx');
  writeFileSync(file, workbook);
  const saved = convert([file], 'xlsx');
  const bytes = new Uint8Array(readFileSync(join(saved.folder, 'nhap.xlsx')));
  const open = convert([file], 'fods');
  const text = readFileSync(join(open.folder, 'nhap.fods'), 'utf8');
  for (const it of [saved, open]) it.remove();
  rmSync(folder, { recursive: true });

  expect(workbookFault(bytes)).toBeUndefined();
  const before = await readForm(workbook);
  expect(before.rows).toHaveLength(2);
  const after = await readForm(bytes);
  expect(after.faults).toEqual([]);
  expect(after.rows.map(({ cells }) => cells)).toEqual(before.rows.map(({ cells }) => cells));
  // Of a list LibreOffice says where it stands.
  expect(text).toContain(FORM);
  expect(text.match(/table:condition="[^"]*cell-content-is-in-list\(/g)).toHaveLength(lists.length);
});
