import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../reading/project/disk.ts';
import type { TextFile } from '../../reading/files.ts';
import { readForm } from '../format.ts';
import { referenceFiles } from '../references.ts';
import { previewOf } from './draw.ts';

let files: TextFile[];
let references: TextFile[];
beforeAll(() => {
  ({ files } = readContent(process.cwd()));
  references = referenceFiles(files);
});

const formOf = (ending: string) => {
  const file = files.find((it) => it.file.endsWith(ending));
  if (!file) throw new Error(`no ${ending}`);
  return readForm(file.kind, file.text);
};

test('a new story is drawn before it has a name', () => {
  const { _source, ...form } = formOf('2023-keo-cu-do-dat-ocop-3-sao.md');
  expect(_source).toBeTruthy();
  const { text } = previewOf('exemplars', form, '', references);
  expect(text).toContain(`<h1 class="mt-1">${String(form['headline'])}</h1>`);
});

test('pasted figures are shown at once, over the page as it was', () => {
  const form = formOf('chi-tieu/thu-ngan-sach.json');
  const before = previewOf('indicators', form, 'thu-ngan-sach', references).text;
  const pasted = { block: 'Năm\t2098\t2099\nThu\tkhá\t662,5' };
  const { text } = previewOf('indicators', { ...form, pasted }, 'thu-ngan-sach', references);
  expect(text).toContain('662,5');
  expect(text).toContain('Chưa đọc được: năm 2098');
  expect(text).toContain(before);
});
