/** `npm run nhap`: figures typed into the site's own workbook, by hand and as hands go wrong. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { FORM_KEYS } from '../../src/office/workbook/form.ts';
import { copyFixture, FIXTURE_TODAY, onDay } from '../support/fixture.ts';
import type { Outcome, ProjectCopy } from '../support/project.ts';
import { siteWorkbookOf, typed, type TypedRow } from '../support/typedWorkbook.ts';

let copy: ProjectCopy;
let blank: Uint8Array;
beforeAll(async () => {
  copy = copyFixture();
  blank = await siteWorkbookOf(copy.folder, FIXTURE_TODAY);
});
afterAll(() => copy.remove());
beforeEach(() => {
  execFileSync('git', ['checkout', '--quiet', '--', 'content'], { cwd: copy.folder });
});

const FILE = 'content/chi-tieu/bao-hiem-y-te.json';
const NEW: TypedRow = {
  indicator: 'Bảo hiểm y tế [bao-hiem-y-te]',
  year: 2028,
  value: { value: 0.965, format: '0.0%' },
  unit: '%',
  kind: 'thực hiện cả năm',
  title: 'Báo cáo kinh tế - xã hội năm 2028 của xã Mây Vàng',
  publisher: 'Trang thông tin điện tử xã Mây Vàng (bịa)',
  url: 'https://may-vang.example.com/bao-cao-2028',
  date: new Date('2029-01-15T00:00:00Z'),
  read: 'đọc toàn văn',
};
const CHANGED: TypedRow = {
  indicator: 'Bảo hiểm y tế',
  year: 2027,
  value: 'ít nhất 95,4%',
  kind: 'thực hiện cả năm',
  reason: 'Chép nhầm hàng trong bảng của báo cáo.',
};

const changedFiles = () =>
  execFileSync('git', ['status', '--porcelain', '--', 'content'], {
    cwd: copy.folder,
    encoding: 'utf8',
  });

/** Runs the command on a file of these bytes. */
function enter(bytes: Uint8Array, answer = ''): Outcome {
  copy.write('nhap.xlsx', bytes);
  return copy.run(['scripts/nhap.ts', 'nhap.xlsx'], { input: answer, env: onDay(FIXTURE_TODAY) });
}

/** Expects that the file is refused with these words, and that nothing was written. */
function refused({ status, output }: Outcome, ...words: (string | RegExp)[]): void {
  expect(status, output).toBe(1);
  for (const word of words) expect(output).toMatch(word);
  expect(output).toContain('Chưa ghi gì');
  expect(output).not.toContain('Lỗi trong mã');
  expect(changedFiles()).toBe('');
}

describe('what is right', () => {
  test('is told, and written after a yes: a new figure and a correction of a published one', async () => {
    const bytes = await typed(blank, [NEW, CHANGED]);
    const told = enter(bytes, 'không\n');
    expect(told.output).toContain('dòng 2 · Bảo hiểm y tế, năm 2028 (thực hiện cả năm): 96,5%');
    expect(told.output).toMatch(/dòng 3 · .*: ít nhất 95% → ít nhất 95,4%/);
    expect(told.output).toMatch(/đính chính: đã ghi “.*95%.*”, nay “.*95,4%.*”; lý do: Chép nhầm/);
    expect(told).toMatchObject({ status: 0 });
    expect(changedFiles()).toBe('');

    const { status, output } = enter(bytes, 'có\n');
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(output).toContain(FILE);
    const { observations } = JSON.parse(copy.read(FILE)) as { observations: object[] };
    expect(observations).toHaveLength(3);
    expect(observations[0]).toMatchObject({ year: 2027, value: 95.4, bound: 'atLeast' });
    expect(observations[2]).toEqual({
      year: 2028,
      value: 96.5,
      kind: 'actual',
      source: {
        title: NEW.title,
        publisher: NEW.publisher,
        url: NEW.url,
        date: '2029-01-15',
        read: 'full',
      },
    });
    expect(checkContent(copy.folder, FIXTURE_TODAY).problems).toEqual([]);
    const diff = execFileSync('git', ['diff', '--numstat', '--', FILE], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
    // The figure's own lines and the one that changed, and a comma: nothing else of the file.
    expect(diff).toMatch(/^13\t1\t/);

    const again = enter(bytes, 'có\n');
    expect(again.output).toContain('Đã có sẵn, giữ nguyên: dòng 2, 3.');
    expect(again.output).toContain('Không có gì để ghi');
  });

  test('a month, a serial day and a word before the number are read as they are meant', async () => {
    const row = { ...NEW, value: 'khoảng 12 340 cây', indicator: 'cay-trong', unit: 'cây' };
    const months = { ...row, year: 2027, asOf: '6/2027', date: 47_133, accessed: '20/2/2031' };
    const { output } = enter(await typed(blank, [months]), 'có\n');
    expect(output).toContain('khoảng 12.340 cây');
    const { observations } = JSON.parse(copy.read('content/chi-tieu/cay-trong.json')) as {
      observations: object[];
    };
    expect(observations.at(-1)).toMatchObject({
      value: 12_340,
      bound: 'about',
      asOf: '2027-06',
      source: { date: '2029-01-15', accessed: '2031-02-20' },
    });
  });

  test('the words of the other sheets, a year shown of a day, and the address behind a link', async () => {
    const { url, ...rest } = NEW;
    const row = {
      ...rest,
      indicator: 'Tỷ lệ người dân tham gia bảo hiểm y tế',
      year: { value: 47_000, format: 'yyyy' },
      bound: 'trên',
      coverage: 'toàn xã',
      unit: 'phần trăm',
    };
    const bytes = await typed(blank, [row], (sheet) => {
      const column = FORM_KEYS.indexOf('url') + 1;
      sheet.getRow(2).getCell(column).value = { text: 'Trang xã', hyperlink: String(url) };
    });
    const { output } = enter(bytes, 'có\n');
    expect(output).toContain(FILE);
    const { observations } = JSON.parse(copy.read(FILE)) as { observations: object[] };
    expect(observations.at(-1)).toMatchObject({
      year: 2028,
      value: 96.5,
      bound: 'moreThan',
      source: { url },
    });
  });

  test('no answer writes nothing, and an empty form says so', async () => {
    const { status, output } = enter(await typed(blank, [NEW]));
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(changedFiles()).toBe('');
    refused(enter(blank), /chưa có dòng nào/);
  });
});

describe('what is wrong is refused with cell and reason, and nothing is written', () => {
  /** Rows that are each wrong in one cell, with what is said of it. */
  const WRONG: [TypedRow, RegExp][] = [
    [{ value: 'khá cao' }, /ô C3 · Con số: “khá cao” không có con số/],
    [{ value: '1.234' }, /ô C4 · .*hai cách.*1\.234 .*1,234/],
    [{ value: '96 người' }, /ô C5 · .*“người”.*%/],
    [{ year: 20_228 }, /ô B6 · Năm: “20228” không phải năm/],
    [
      { indicator: 'Bảo hiểm y tê [bao-hiem-y-t]' },
      /ô A7 · Chỉ tiêu: .*không có trong danh sách; có phải “.* \[bao-hiem-y-te\]”\?/,
    ],
    [{ value: { formula: 'B3*2' } }, /ô C8 · .*công thức/],
    [
      { kind: 'ước chừng' },
      /ô G9 · Loại số: .*không có trong danh sách; hãy chọn “thực hiện cả năm”, /,
    ],
    [{ date: 'hôm qua' }, /ô R10 · Ngày đăng: .*không phải ngày/],
    [{ value: new Date('2029-05-22T00:00:00Z') }, /ô C11 · .*là ngày 2029-05-22/],
    [{ unit: 'cây' }, /ô E12 · Đơn vị: .*không phải đơn vị/],
    [
      { value: { value: 96, format: '#,##0" người"' } },
      /ô C13 · Con số: “người” không phải đơn vị/,
    ],
    [{ value: { value: 96_000, format: '#,##0,' } }, /ô C14 · Con số: .*chia cho nghìn/],
    [{ value: '22/25' }, /ô C15 · Con số: “22\/25” là một phần của tổng số/],
  ];

  test('each row by itself and all at once', async () => {
    const rows = WRONG.map(([over]) => ({ ...NEW, year: 2029, ...over }));
    const outcome = enter(await typed(blank, [NEW, ...rows]), 'có\n');
    refused(outcome, ...WRONG.map(([, words]) => words), `: ${WRONG.length} chỗ sai`);
  });

  test('two rows for one figure, and a row that lacks what the records want', async () => {
    const { url: _url, ...noAddress } = NEW;
    const { title: _title, ...noTitle } = NEW;
    const bytes = await typed(blank, [
      NEW,
      NEW,
      { ...noAddress, year: 2029 },
      { ...noTitle, year: 2029, url: 'https://khac.example.com/' },
    ]);
    refused(
      enter(bytes, 'có\n'),
      /dòng 3 · cùng một con số với dòng 2/,
      /dòng 4 · Địa chỉ nguồn: cần địa chỉ/,
      /dòng 5 · Tiêu đề nguồn: bỏ trống/,
    );
  });

  test('what the check of the content refuses', async () => {
    refused(enter(await typed(blank, [NEW, { ...NEW, year: 2044 }]), 'có\n'), /2044/);
  });

  test('a published figure changed without a reason', async () => {
    const { reason: _, ...row } = CHANGED;
    refused(enter(await typed(blank, [NEW, row]), 'có\n'), /dòng 3 · Lý do sửa: bỏ trống/);
  });

  test('merged cells and hidden rows', async () => {
    const merged = await typed(blank, [NEW, { ...NEW, year: 2029 }], (sheet) =>
      sheet.mergeCells('C2:C3'),
    );
    refused(enter(merged, 'có\n'), /ô C2 · .*gộp/);
    const hidden = await typed(blank, [NEW, { ...NEW, year: 2029 }], (sheet) => {
      sheet.getRow(3).hidden = true;
    });
    refused(enter(hidden, 'có\n'), /dòng 3 · .*ẩn/);
  });

  test('what was pasted beside the columns', async () => {
    const bytes = await typed(blank, [NEW], (sheet) => {
      sheet.getCell('X2').value = 'lạc';
      sheet.getCell('X3').value = 'lạc';
    });
    refused(enter(bytes, 'có\n'), /: 1 chỗ sai/, /Ô X2: cột không có tiêu đề/);
  });

  test('a column that was renamed', async () => {
    const bytes = await typed(blank, [NEW], (sheet) => {
      sheet.getCell('C1').value = 'Giá trị';
    });
    refused(enter(bytes, 'có\n'), /Ô C1: .*“Giá trị”/, /thiếu cột “Con số”/);
  });
});

describe('what is no workbook to be read is refused before it is read', () => {
  const parts = () => unzipSync(blank);

  test('a macro', () =>
    refused(enter(zipSync({ ...parts(), 'xl/vbaProject.bin': strToU8('x') })), /macro/));
  // Saved by LibreOffice with the password "thu".
  test('a password', () =>
    refused(
      enter(readFileSync('tests/project/co-mat-khau.xlsx')),
      /tệp có mật khẩu\. .*bỏ mật khẩu/,
    ));
  test('the formats of old Excel and of LibreOffice', () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...blank]);
    refused(enter(old), /\(\.xls\).*\.xlsx/);
    const parts = { mimetype: strToU8('application/…spreadsheet'), 'content.xml': strToU8('<a/>') };
    refused(enter(zipSync(parts)), /\(\.ods\).*\.xlsx/);
  });
  test('another file', () => {
    refused(enter(strToU8('Năm;Con số\n2028;96')), /không phải sổ Excel/);
    refused(enter(zipSync({ 'a.txt': strToU8('x') })), /không phải sổ Excel/);
  });
  test('a file cut short', () => {
    refused(enter(blank.slice(0, blank.length / 2)), /hỏng/);
    refused(enter(blank.slice(0, -30)), /hỏng/);
  });
  test('100,000 rows', () => {
    const row = (n: number) => `<row r="${n}"><c r="A${n}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 100_000 }, (_, i) => row(i + 2)).join('');
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = zipSync({ ...parts(), 'xl/worksheets/sheet11.xml': strToU8(sheet) });
    refused(enter(bytes), /100\.000/);
  });
  test('parts that unpack to a multiple', () => {
    const bytes = zipSync({ ...parts(), 'xl/media/a.bin': new Uint8Array(40_000_000) });
    expect(bytes.length).toBeLessThan(1_000_000);
    refused(enter(bytes), /mở ra nặng/);
  });
});
