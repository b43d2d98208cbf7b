import { describe, expect, test } from 'vitest';
import {
  dialectOf,
  readNumber,
  shownNumber,
  showsPercent,
  twoReadings,
  typedNumber,
  type TypedNumber,
} from './typedNumbers.ts';

const NBSP = '\u00a0';
const numberOf = (text: string, expected?: Parameters<typeof readNumber>[1]) => {
  const reading = readNumber(text, expected);
  return 'number' in reading ? reading.number : reading;
};
const faultOf = (text: string, expected?: Parameters<typeof readNumber>[1]) => {
  const reading = readNumber(text, expected);
  return 'fault' in reading ? reading.fault : undefined;
};

describe('digits and marks', () => {
  test.for([
    ['48', 48],
    ['0', 0],
    ['48,5', 48.5],
    ['48.5', 48.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['7.000,5', 7000.5],
    ['7,000.5', 7000.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 234 567,8', 1_234_567.8],
    [`1${NBSP}234`, 1234],
    ['1\u202f234,5', 1234.5],
    ['12345,678', 12345.678],
    ['12345.678', 12345.678],
    ['-2,5', -2.5],
    ['−2,5', -2.5],
    ['+3', 3],
    [`  48${NBSP} `, 48],
  ] as const)('%s is %d', ([text, value]) => {
    expect(numberOf(text)).toEqual({ value, bound: 'exact' });
  });

  test.for([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['12.500', 12500, 12.5],
    ['-1,000', -1, -1000],
  ] as const)('%s reads in two ways, and says so', ([text, value, other]) => {
    expect(numberOf(text)).toEqual({ value, bound: 'exact', other });
  });

  test('the table around it settles which way', () => {
    expect(numberOf('1.234', { dialect: 'vi' })).toEqual({ value: 1234, bound: 'exact' });
    expect(numberOf('1.234', { dialect: 'en' })).toEqual({ value: 1.234, bound: 'exact' });
    expect(numberOf('48.5', { dialect: 'vi' })).toEqual({ value: 48.5, bound: 'exact' });
  });

  test.for(['1.23.4', '1,2,3', '12.34,567.8', '0.123.456', '1..5', '48,', '1.234.5'])(
    '%s is no number',
    (text) => {
      expect(faultOf(text)).toMatch(/không theo cách viết số nào/);
    },
  );

  test('how a table is written is told by the texts that read in one way', () => {
    expect(dialectOf(['1.234', '48', '7.000,5'])).toBe('vi');
    expect(dialectOf(['1,234', '48.5 %', 'trên 7,000.5'])).toBe('en');
    expect(dialectOf(['1.234', '48', 'chưa có'])).toBeUndefined();
    expect(dialectOf(['48,5', '48.5'])).toBeUndefined();
  });

  test.for([
    ['1.234', '1.234 (dấu ngăn nghìn) hay 1,234 (dấu thập phân)', ['1234', '1,2340']],
    ['-1,000', '−1.000 (dấu ngăn nghìn) hay −1 (dấu thập phân)', ['-1000', '-1']],
  ] as const)(
    'the two readings of %s are named, with what to type instead',
    ([text, both, typed]) => {
      const words = twoReadings(text, numberOf(text) as TypedNumber);
      expect(words).toContain(both);
      expect(words).toContain(`hãy gõ ${typed.join(' hoặc ')}`);
      for (const it of typed) expect(numberOf(it)).not.toHaveProperty('other');
    },
  );
});

describe('words for how exactly it is known', () => {
  test.for([
    ['trên 400', 'moreThan'],
    ['Hơn 400', 'moreThan'],
    ['> 400', 'moreThan'],
    ['≥400', 'atLeast'],
    ['>=400', 'atLeast'],
    ['ít nhất 400', 'atLeast'],
    ['từ 400 trở lên', 'atLeast'],
    ['400 trở lên', 'atLeast'],
    ['dưới 400', 'lessThan'],
    ['chưa đến 400', 'lessThan'],
    ['<400', 'lessThan'],
    ['không quá 400', 'atMost'],
    ['từ 400 trở xuống', 'atMost'],
    ['≤ 400', 'atMost'],
    ['khoảng 400', 'about'],
    ['gần 400', 'about'],
    ['~400', 'about'],
    ['tre\u0302n 400', 'moreThan'],
  ] as const)('%s', ([text, bound]) => {
    expect(numberOf(text)).toEqual({ value: 400, bound });
  });

  test.for([
    { value: 7000.5, bound: 'moreThan' },
    { value: 22, bound: 'atLeast', outOf: 25 },
    { value: -2.5, bound: 'about' },
    { value: 0, bound: 'exact' },
  ] as const)('what is written out reads back: %j', (number) => {
    expect(numberOf(typedNumber(number))).toEqual(number);
  });
});

describe('units', () => {
  test.for([
    ['48%', { value: 48, bound: 'exact', unit: '%' }],
    [`48,5${NBSP}%`, { value: 48.5, bound: 'exact', unit: '%' }],
    ['trên 7.000,5 tỷ đồng', { value: 7000.5, bound: 'moreThan', unit: 'tỷ đồng' }],
    ['3,5 km²', { value: 3.5, bound: 'exact', unit: 'km²' }],
    ['từ 45% trở lên', { value: 45, bound: 'atLeast', unit: '%' }],
    ['22/25 chỉ tiêu', { value: 22, outOf: 25, bound: 'exact', unit: 'chỉ tiêu' }],
    ['hạng 8/63', { value: 8, outOf: 63, bound: 'exact', unit: 'hạng' }],
  ] as const)('%s', ([text, number]) => {
    expect(numberOf(text)).toEqual(number);
  });

  test('another than that of the indicator is refused', () => {
    expect(numberOf('48 %', { unit: '%' })).toMatchObject({ value: 48 });
    expect(numberOf('7 Tỷ  đồng', { unit: 'tỷ đồng' })).toMatchObject({ value: 7 });
    expect(faultOf('7 triệu đồng', { unit: 'tỷ đồng' })).toMatch(/triệu đồng.*tỷ đồng/);
    expect(faultOf('48%', { unit: 'người' })).toMatch(/người/);
  });
});

test.for(['', '  ', '-', '–', '…', '...', 'x', 'chưa có', 'Chưa có số liệu'])(
  '%j says that there is none',
  (text) => {
    expect(readNumber(text)).toEqual({ none: true });
  },
);

test.for([
  ['nhiều', /không có con số/],
  ['trên', /không có con số/],
  ['10–15', /hơn một con số/],
  ['48 (2023: 45)', /hơn một con số/],
  ['48 (ước)', /không hiểu/],
  ['=A1+2', /không hiểu|hơn một/],
  ['1,5E+03', /lũy thừa/],
  ['4/2023', /tháng và năm/],
  ['1.234/2.000', /hai cách/],
] as const)('%s is not understood, and why', ([text, why]) => {
  expect(faultOf(text)).toMatch(why);
});

describe('a cell of a sheet', () => {
  test.for([
    ['0%', true],
    ['0.00%', true],
    ['#,##0.0" %"', false],
    ['0\\%', false],
    ['General', false],
    [undefined, false],
  ] as const)('its format %s shows per cent: %s', ([format, shows]) => {
    expect(showsPercent(format)).toBe(shows);
  });

  test('48% is 48, not 0.48, without the dust of binary fractions', () => {
    expect(shownNumber(0.48, '0%', { unit: '%' })).toMatchObject({ number: { value: 48 } });
    expect(shownNumber(0.112, '0.0%')).toMatchObject({ number: { value: 11.2 } });
    expect(shownNumber(48, '#,##0.##" %"')).toMatchObject({ number: { value: 48 } });
    expect(shownNumber(0.1 + 0.2, 'General')).toMatchObject({ number: { value: 0.3 } });
  });

  test.for([
    [400, '#,##0" tỷ đồng"', 400, 'exact'],
    [400, '"trên "#,##0" tỷ đồng"', 400, 'moreThan'],
    [1234.5, '_-* #,##0.0_-;-* #,##0.0_-', 1234.5, 'exact'],
    [-1.25, '#,##0.00;[Red]-#,##0.00', -1.25, 'exact'],
  ] as const)('%d shown as %s keeps the words of its format', ([value, format, read, bound]) => {
    expect(shownNumber(value, format, { unit: 'tỷ đồng' })).toMatchObject({
      number: { value: read, bound },
    });
  });

  test.for([
    ['#,##0" triệu đồng"', /triệu đồng.*tỷ đồng/],
    ['#,##0"%"', /%.*tỷ đồng/],
    ['[$₫-42A]#,##0', /₫/],
    ['#,##0,', /chia cho nghìn/],
    ['#,##0.0,," tỷ đồng"', /chia cho nghìn/],
  ] as const)('a format that shows another number or unit is refused: %s', ([format, words]) => {
    const reading = shownNumber(400_000, format, { unit: 'tỷ đồng' });
    expect('fault' in reading && reading.fault).toMatch(words);
  });

  test('per cent for an indicator of another unit, or no number, is refused', () => {
    expect(shownNumber(0.48, '0%', { unit: 'người' })).toHaveProperty('fault');
    expect(shownNumber(Number.NaN, 'General')).toHaveProperty('fault');
  });
});

describe('as people write beside a number', () => {
  test.for([
    ['1.234,5 tỉ đồng', 'tỷ đồng', 1234.5],
    ['hơn 400 tỷ đồng.', 'tỷ đồng', 400],
    ['Trên 400 tỷ', 'tỷ đồng', 400],
    ['70 triệu đồng', 'triệu đồng/người/năm', 70],
    ['95,4 phần trăm', '%', 95.4],
    ['đạt 95,4%', '%', 95.4],
    ["'95", '%', 95],
  ] as const)('%s is a number of %s', ([typed, unit, value]) => {
    expect(numberOf(typed, { unit })).toMatchObject({ value });
  });

  test.for([
    ['400 triệu', 'tỷ đồng', /“triệu” không phải đơn vị/],
    ['400 đồng', 'tỷ đồng', /“đồng” không phải đơn vị/],
    ['95,4 (ước)', '%', /không hiểu “\(ước\)”/],
    ['(1,25)', '%', /không hiểu/],
  ] as const)('%s is none of %s', ([typed, unit, words]) => {
    expect(faultOf(typed, { unit })).toMatch(words);
  });

  test('that there is none is not an unread number', () => {
    expect(readNumber('Không có số liệu')).toEqual({ none: true });
    expect(readNumber('chưa rõ')).toEqual({ none: true });
  });
});
