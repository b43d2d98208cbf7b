import { describe, expect, test } from 'vitest';
import { readForm, writeForm } from './format.ts';
import { readPasted } from './paste.ts';

test.each([
  ['years in a row', 'Năm\t2021\t2022\nThu\t1.234,5\ttrên 400'],
  ['years in a column', 'Năm\tThu\r\n2021\t1.234,5\r\nNăm 2022\ttrên 400\r\n2023\t…\r\n'],
])('%s', (_name, block) => {
  expect(readPasted(block, 'tỷ đồng')).toEqual({
    figures: [
      { year: 2021, value: 1234.5, bound: 'exact' },
      { year: 2022, value: 400, bound: 'moreThan' },
    ],
    faults: [],
  });
});

describe('is not guessed', () => {
  test.each([
    ['what reads in two ways', '2021\t1.234', /năm 2021: .*hai cách/],
    ['words', '2021\tđạt', /năm 2021/],
    ['another unit', '2021\t48%', /đơn vị/],
    ['no year', '12,5\t13', /không thấy năm/],
  ])('%s', (_name, block, fault) => {
    const { figures, faults } = readPasted(block, 'tỷ đồng');
    expect(figures).toEqual([]);
    expect(faults.join()).toMatch(fault);
  });
});

test('a block in the form becomes figures of the file, with the source beside it', () => {
  const text = JSON.stringify(
    { name: 'Thu', shortName: 'Thu', unit: 'tỷ đồng', observations: [] },
    null,
    2,
  );
  const source = {
    title: 'Báo cáo',
    publisher: 'UBND',
    url: 'https://vi-du.vn/bao-cao',
    read: 'full',
  };
  const form = readForm('indicators', text);
  const pasted = { block: '2021\t12,5\n2022\t13', kind: 'actual', coverage: 'unit', source };
  const { observations } = JSON.parse(writeForm('indicators', { ...form, pasted })) as {
    observations: unknown[];
  };
  expect(observations).toEqual([
    { year: 2021, value: 12.5, kind: 'actual', source },
    { year: 2022, value: 13, kind: 'actual', source },
  ]);
});
