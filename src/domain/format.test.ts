import { describe, expect, test } from 'vitest';
import {
  bindDashes,
  bindName,
  bindUnits,
  formatFigure,
  formatNumber,
  formatQuantity,
} from './format.ts';

describe('numbers', () => {
  test.for([
    [1234.5, '1.234,5'],
    [1_234_567, '1.234.567'],
    [0, '0'],
    [95, '95'],
    [10.75, '10,75'],
    [-2.5, '−2,5'],
    [0.1234, '0,1234'],
    [1.23456, '1,2346'],
    [1234567.8901, '1.234.567,8901'],
  ] as const)('%d is %s', ([value, text]) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('quantities', () => {
  test('attach the per cent sign and set other units off with a hard space', () => {
    expect(formatQuantity(11.2, '%')).toBe('11,2%');
    expect(formatQuantity(7000, 'tỷ đồng')).toBe('7.000\u00a0tỷ đồng');
    expect(formatQuantity(1.5, 'điểm phần trăm')).toBe('1,5\u00a0điểm phần trăm');
  });

  test('say how exactly a figure is known', () => {
    expect(formatFigure({ value: 400 }, 'xã')).toBe('400\u00a0xã');
    expect(formatFigure({ value: 400, bound: 'exact' }, 'xã')).toBe('400\u00a0xã');
    expect(formatFigure({ value: 400, bound: 'moreThan' }, 'xã')).toBe('trên 400\u00a0xã');
    expect(formatFigure({ value: 95, bound: 'atLeast' }, '%')).toBe('ít nhất 95%');
    expect(formatFigure({ value: 12, bound: 'lessThan' }, '%')).toBe('dưới 12%');
    expect(formatFigure({ value: 12, bound: 'atMost' }, '%')).toBe('không quá 12%');
    expect(formatFigure({ value: 3.5, bound: 'about' }, '%')).toBe('khoảng 3,5%');
  });

  test('put the total it was counted in beside the number, and a rank after its word', () => {
    expect(formatFigure({ value: 22, outOf: 25 }, 'chỉ tiêu')).toBe('22/25\u00a0chỉ tiêu');
    expect(formatFigure({ value: 8, outOf: 63 }, 'hạng')).toBe('hạng\u00a08/63');
    expect(formatFigure({ value: 22, bound: 'moreThan', outOf: 25 }, 'xã')).toBe(
      'trên 22/25\u00a0xã',
    );
    expect(formatQuantity(1234, 'hộ', 5678)).toBe('1.234/5.678\u00a0hộ');
  });
});

describe('bindUnits', () => {
  test('keeps a number and its unit on one line', () => {
    expect(bindUnits('Đắp 3,5 km đường, 2 ha ruộng, 40 triệu đồng.')).toBe(
      'Đắp 3,5\u00a0km đường, 2\u00a0ha ruộng, 40\u00a0triệu đồng.',
    );
    expect(bindUnits('6 tạ/sào; 120 m²; 5 m')).toBe('6\u00a0tạ/sào; 120\u00a0m²; 5\u00a0m');
    expect(bindUnits('Góp 200.000 đồng, 50 đồng/kg.')).toBe(
      'Góp 200.000\u00a0đồng, 50\u00a0đồng/kg.',
    );
  });

  test('leaves words that only begin like a unit', () => {
    const text = '5 mô hình, 2 hai lúa, 7 khách, 3 tổ, 9 đồngx; từ km 5; m 5';
    expect(bindUnits(text)).toBe(text);
  });
});

test('bindDashes keeps a dash with the word before it', () => {
  expect(bindDashes('Kinh tế - xã hội (2021 - 2025); - mục, a-b')).toBe(
    'Kinh tế\u00a0- xã hội (2021\u00a0- 2025); - mục, a-b',
  );
});

test('bindName keeps a name on one line, and no more', () => {
  expect(bindName('<b>Huyện Ví Dụ</b> ở\nVí\n  Dụ, Ví Dùng', 'Ví Dụ')).toBe(
    '<b>Huyện Ví\u00a0Dụ</b> ở\nVí\u00a0Dụ, Ví Dùng',
  );
});
