/** Figures broken the way people break them: file, field and what to do. */
import { describe, expect, test } from 'vitest';
import { source } from '../testing/good.ts';
import {
  expectHelp,
  problemsOf,
  seriesFile,
  seriesText,
  SERIES,
  sourced,
  type FileCase,
} from '../testing/brokenFiles.ts';

const figure = (flaw: Record<string, unknown>) =>
  seriesFile({ observations: [{ ...sourced(), ...flaw }] });
const FIGURE = 'Số liệu đã công bố › mục 1';

const FIGURES: FileCase[] = [
  ['a number in quotes', SERIES, figure({ value: '96' }), `${FIGURE} › Con số`, /"value": 96/],
  [
    'a number with its unit',
    SERIES,
    seriesFile({
      unit: 'tỷ đồng',
      target: undefined,
      observations: [{ ...sourced(), value: '450 tỷ' }],
    }),
    `${FIGURE} › Con số`,
    /"value": 450/,
  ],
  [
    'a number as readers write it',
    SERIES,
    figure({ value: '1.234,5' }),
    `${FIGURE} › Con số`,
    /"value": 1234.5/,
  ],
  [
    'a decimal comma',
    SERIES,
    seriesText('"value": 96', '"value": 96,5'),
    undefined,
    /dấu chấm.*"value": 96.5/s,
  ],
  [
    'dots for thousands',
    SERIES,
    seriesText('"value": 96', '"value": 1.234.567'),
    undefined,
    /"value": 1234567/,
  ],
  ['a plus', SERIES, seriesText('"value": 96', '"value": +96'), undefined, /"value": 96/],
  ['no nought', SERIES, seriesText('"value": 96', '"value": .5'), undefined, /"value": 0.5/],
  ['a share above all', SERIES, figure({ value: 960 }), `${FIGURE} › Con số`, /quá 100%/],
  [
    'half a commune',
    SERIES,
    seriesFile({ unit: 'xã', observations: [sourced({ value: 2.5 })] }),
    `${FIGURE} › Con số`,
    /số nguyên/,
  ],
  [
    'less than nothing',
    SERIES,
    seriesFile({ unit: 'tỷ đồng', observations: [sourced({ value: -5 })] }),
    `${FIGURE} › Con số`,
    /không thể âm/,
  ],
  [
    'a comma lost',
    SERIES,
    seriesFile({ unit: 'tỷ đồng', observations: [sourced({ value: 96000 })] }),
    `${FIGURE} › Con số`,
    /dấu thập phân/,
  ],
  [
    'a part above its whole',
    SERIES,
    figure({ outOf: 50 }),
    `${FIGURE} › Trên tổng số`,
    /nhỏ hơn con số/,
  ],
  ['a year in quotes', SERIES, figure({ year: '2025' }), `${FIGURE} › Năm`, /"year": 2025/],
  ['a year out of reach', SERIES, figure({ year: 202 }), `${FIGURE} › Năm`, /2000/],
  ['a year to come', SERIES, figure({ year: 2028 }), `${FIGURE} › Năm`, /tương lai/],
  [
    'a figure from before its year',
    SERIES,
    figure({ source: source({ date: '2023' }) }),
    `${FIGURE} › Năm`,
    /xem lại năm/,
  ],
  [
    'a full year before its end',
    SERIES,
    figure({ source: source({ date: '2024-06' }) }),
    `${FIGURE} › Loại số`,
    /"kind": "estimate"/,
  ],
  [
    'a kind misspelt',
    SERIES,
    figure({ kind: 'actuall' }),
    `${FIGURE} › Loại số`,
    /"kind": "actual"/,
  ],
  [
    'a kind in Vietnamese',
    SERIES,
    figure({ kind: 'ước cả năm' }),
    `${FIGURE} › Loại số`,
    /"kind": "estimate"/,
  ],
  [
    'a bound misspelt',
    SERIES,
    figure({ bound: 'at least' }),
    `${FIGURE} › Mức chính xác`,
    /"bound": "atLeast"/,
  ],
  [
    'no source',
    SERIES,
    figure({ source: undefined }),
    `${FIGURE} › Nguồn`,
    /thiếu mục này.*"publisher"/s,
  ],
  [
    'a place misspelt',
    SERIES,
    figure({ coverage: 'commune', place: 'thuu' }),
    `${FIGURE} › Địa phương`,
    /"place": "thu"/,
  ],
  ...(
    [
      ['a part of a year without its span', { kind: 'partial' }, 'Khoảng thời gian', /9 tháng/],
      ['a commune without its name', { coverage: 'commune' }, 'Địa phương', /ghi mã địa phương/],
      [
        'a school without its name',
        { coverage: 'school' },
        'Thôn, tổ dân phố, trường',
        /ghi tên nơi/,
      ],
      ['a district with a commune', { place: 'thu' }, 'Phạm vi', /không phải của toàn đơn vị/],
    ] as const
  ).map(([what, over, field, says]): FileCase => [
    what,
    SERIES,
    figure(over),
    `${FIGURE} › ${field}`,
    says,
  ]),
  [
    'a figure twice',
    SERIES,
    seriesFile({ observations: [sourced(), sourced()] }),
    'Số liệu đã công bố › mục 2',
    /đã có ở mục 1/,
  ],
  [
    'two preferred',
    SERIES,
    seriesFile({
      observations: [sourced({ preferred: true }), sourced({ preferred: true, value: 95 })],
    }),
    'Số liệu đã công bố › mục 2 › Số dùng khi nguồn khác nhau',
    /chỉ giữ một/,
  ],
  [
    'a clause misspelt',
    SERIES,
    seriesFile({ clause: 'ii1' }),
    'Điều khoản của kế hoạch',
    /"clause": "ii-1"/,
  ],
  [
    'a target without its way',
    SERIES,
    seriesFile({ measure: undefined }),
    'Cách tính',
    /"measure"/,
  ],
  [
    'a key misspelt',
    SERIES,
    seriesText('"planWords"', '"planWord"'),
    undefined,
    /"planWords": "Tỷ lệ/,
  ],
  [
    'a phone number',
    SERIES,
    figure({ note: 'Gọi 0912345678.' }),
    `${FIGURE} › Ghi chú`,
    /số điện thoại/,
  ],
];

test.for(FIGURES)('%s', ([what, path, content, field, says]) => {
  expectHelp({ what, path, content, field, says });
});

test('a good one passes', () => {
  expect(problemsOf({ path: SERIES, content: seriesFile() })).toEqual([]);
});

describe('a target that is not whole', () => {
  const told = (target: unknown) => problemsOf({ path: SERIES, content: seriesFile({ target }) });

  test.for([[{}], [{ value: 95 }]])('%j has one fix, with all that is missing', ([target]) => {
    const problems = told(target);
    expect(problems.map(({ field }) => field)).toEqual([
      'Mục tiêu › Cách so',
      'Mục tiêu › Đến năm',
    ]);
    const [fix, ...others] = problems.flatMap((it) => it.fix ?? []);
    expect(others).toEqual([]);
    expect(fix).toMatch(/"comparator": "\[điền: .*"by": \[điền: số/s);
    expect(problems[1]?.message).toContain('đã có trong phần sửa ở mục "Cách so"');
  });

  test('has a range with "between" alone', () => {
    const target = { comparator: 'atLeast', value: 95, range: [90, 95], by: 2025 };
    expect(told(target)).toMatchObject([{ field: 'Mục tiêu › Khoảng đặt ra' }]);
    expect(told({ ...target, comparator: 'between' })).toMatchObject([
      { field: 'Mục tiêu › Mức đặt ra' },
    ]);
  });
});

test('words for a figure are answered with what to do: leave its year out', () => {
  for (const content of [
    figure({ value: 'chưa có' }),
    seriesText('"value": 96', '"value": chưa có'),
  ])
    expect(problemsOf({ path: SERIES, content })).toMatchObject([
      { message: expect.stringMatching(/xóa cả mục của năm ấy.*năm thiếu số không cần dòng nào/) },
    ]);
  const [about] = problemsOf({ path: SERIES, content: figure({ value: 'khoảng 96' }) });
  expect(about?.message).toContain('"bound"');
});
