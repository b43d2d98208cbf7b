import { expect, test } from 'vitest';
import { blank } from '../../problems/blank.ts';
import { only, textProblems } from '../../testing/fixtures.ts';
import { blanks } from './blanks.ts';

test('a blank left unfilled is refused at its line, in every kind of file', () => {
  const text = `---\nheadline: Việc\nsummary: "${blank('tóm tắt')}"\n---\n\nBài [Điền: tên] ở đây.\n`;
  expect(textProblems(blanks, text)).toMatchObject([
    { line: 3, message: expect.stringContaining('[điền: tóm tắt]') },
    { line: 6 },
  ]);
  const json = `{\n  "value": ${blank('số')}\n}`;
  expect(textProblems(blanks, json, 'content/chi-tieu/thu.json')).toMatchObject([{ line: 2 }]);
});

test('brackets and links are no blanks', () => {
  expect(textProblems(blanks, 'Phải điền [biểu mẫu](https://vi-du.vn/dien) [1].')).toEqual([]);
});

test('only what may be left out is said to be; of a figure, that its year needs no line', () => {
  const said = (line: string) => {
    const text = `{\n  "observations": [{\n    ${line}\n  }]\n}`;
    return only(blanks({ file: 'content/chi-tieu/thu.json', kind: 'indicators', text })).message;
  };
  expect(said('"year": [điền: số, năm]')).not.toContain('bỏ');
  expect(said('"value": [điền: số, con số]')).toContain('xóa cả mục của năm ấy');
  expect(said('"note": "[điền: ghi chú]"')).toContain('bỏ cả dòng');
});
