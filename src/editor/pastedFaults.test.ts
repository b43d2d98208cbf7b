import { expect, test } from 'vitest';
import { atCells, unreadCells } from './pastedFaults.ts';

const form = {
  unit: '%',
  observations: [{ year: 2026 }],
  pasted: { block: 'Năm\t2027\t2028\nNước sạch\t75\t140', kind: 'actual' },
};
const fault = (keyPath: string, field: string, message: string) => ({
  field,
  message,
  suggestion: undefined,
  keyPath,
});

test('what all pasted figures lack is told once, at the field that they share', () => {
  const lacking = [1, 2].map((index) =>
    fault(
      `observations.${index}.source.title`,
      `Số liệu đã công bố › mục ${index + 1} › Nguồn › Tiêu đề nguồn`,
      'thiếu mục này',
    ),
  );
  expect(atCells(lacking, form)).toEqual([
    fault('pasted.source.title', 'Bảng số dán từ Excel › Nguồn › Tiêu đề nguồn', 'thiếu mục này'),
  ]);
});

test('what is wrong with one of them is told by its year', () => {
  const much = fault('observations.2.value', 'Số liệu đã công bố › mục 3 › Con số', 'quá 100%');
  expect(atCells([much], form)).toEqual([
    fault('pasted.block', 'Bảng số dán từ Excel › năm 2028', 'quá 100%'),
  ]);
});

test('a figure of the form keeps its place', () => {
  const own = fault('observations.0.value', 'Số liệu đã công bố › mục 1 › Con số', 'quá 100%');
  expect(atCells([own], form)).toEqual([own]);
});

test('cells that cannot be read are told by their years', () => {
  const pasted = { block: 'Năm\t2027\t2028\nNước sạch\tkhá\t80' };
  expect(unreadCells({ ...form, pasted }).map(({ message }) => message)).toEqual([
    expect.stringContaining('năm 2027') as string,
  ]);
});
