import { observation, source, type Input } from '../../testing/fixtures.ts';
import { change, wantsCorrections, wantsNone } from '../../testing/publishedChange.ts';

const figures = (...list: Partial<NonNullable<Input<'indicators'>['observations']>[number]>[]) => ({
  observations: list.map((it) => observation(it)),
});
const target = (over: object) => ({
  target: { comparator: 'atLeast' as const, value: 95, by: 2025, ...over },
});
const one = { year: 2023, value: 1234.5 };

wantsCorrections([
  ['a value', change('indicators', figures(one), figures({ ...one, value: 9 })), '1.234,5%', '9%'],
  [
    'a year',
    change('indicators', figures(one), figures({ ...one, year: 2024 })),
    'năm 2023',
    'năm 2024',
  ],
  [
    'a kind',
    change('indicators', figures({ ...one, kind: 'estimate' }), figures(one)),
    'ước cả năm',
    'thực hiện cả năm',
  ],
  [
    'a bound',
    change(
      'indicators',
      figures({ ...one, bound: 'moreThan' }),
      figures({ ...one, bound: 'atLeast' }),
    ),
    'trên 1.234,5%',
    'ít nhất 1.234,5%',
  ],
  [
    'a span',
    change(
      'indicators',
      figures({ ...one, span: '6 tháng' }),
      figures({ ...one, span: '9 tháng' }),
    ),
    '6 tháng',
    '9 tháng',
  ],
  [
    'a range',
    change(
      'indicators',
      { target: { comparator: 'between', range: [10, 15], by: 2025 } },
      { target: { comparator: 'between', range: [10, 18], by: 2025 } },
    ),
    '10–15%',
    '10–18%',
  ],
  [
    'a coverage',
    change('indicators', figures(one), figures({ ...one, coverage: 'province' })),
    'toàn huyện',
    'toàn tỉnh',
  ],
  [
    'a total',
    change(
      'indicators',
      figures({ ...one, value: 3, outOf: 5 }),
      figures({ ...one, value: 3, outOf: 6 }),
    ),
    '3/5%',
    '3/6%',
  ],
  [
    'a total left out',
    change('indicators', figures({ ...one, value: 3, outOf: 5 }), figures({ ...one, value: 3 })),
    '3/5%',
    'không ghi tổng số',
  ],
  [
    'a doubt',
    change('indicators', figures(one), figures({ ...one, verified: false })),
    'đã đối chiếu',
    'chưa đối chiếu được',
  ],
  [
    'a preference',
    change(
      'indicators',
      figures({ ...one, preferred: true }, { year: 2022, value: 1 }),
      figures(one, { year: 2022, value: 1 }),
    ),
    'là số được dùng',
    'không còn là số được dùng',
  ],
  [
    'a figure that is gone',
    change('indicators', figures(one, { year: 2024, value: 7 }), figures({ year: 2024, value: 7 })),
    '1.234,5%',
    'đã bỏ',
  ],
  [
    'the value of a target',
    change('indicators', target({}), target({ value: 90 })),
    'ít nhất 95%',
    'ít nhất 90%',
  ],
  [
    'how a target compares',
    change('indicators', target({}), target({ comparator: 'moreThan' })),
    'ít nhất 95%',
    'trên 95%',
  ],
  [
    'the year of a target',
    change('indicators', target({}), target({ by: 2024 })),
    'đến năm 2025',
    'đến năm 2024',
  ],
  ['a measure', change('indicators', {}, { measure: 'everyYear' }), 'cuối giai đoạn', 'từng năm'],
  [
    'a target that is gone',
    change('indicators', figures(one), { ...figures(one), target: undefined }),
    'ít nhất 95%',
    'đã bỏ',
  ],
  ['the unit', change('indicators', {}, { unit: 'xã' }), '%', 'xã'],
  [
    'the words of the plan',
    change('indicators', {}, { planWords: 'Tỷ lệ thử đạt từ 90% trở lên.' }),
    '95%',
    '90%',
  ],
  [
    'a doubt that was lifted',
    change('indicators', figures({ ...one, verified: false }), figures(one)),
    'chưa đối chiếu được',
    'đã đối chiếu',
  ],
  [
    'the day of a figure',
    change(
      'indicators',
      figures({ ...one, asOf: '2023-06-30' }),
      figures({ ...one, asOf: '2023-07-30' }),
    ),
    '30/6/2023',
    '30/7/2023',
  ],
  [
    'the day of a figure left out',
    change('indicators', figures({ ...one, asOf: '2023-06-30' }), figures(one)),
    '30/6/2023',
    'không ghi thời điểm của con số',
  ],
  [
    'which way is good',
    change('indicators', { direction: 'down' }, {}),
    'càng thấp càng tốt',
    'càng cao càng tốt',
  ],
  [
    'a year of which sources differ',
    change(
      'indicators',
      { ...figures(one), disputed: [2022, 2023] },
      { ...figures(one), disputed: [2023] },
    ),
    '2022; 2023',
    '2023',
  ],
]);

wantsNone([
  [
    'other words',
    change('indicators', {}, { name: 'Tên khác', shortName: 'Tên khác', method: 'Cách tính thử.' }),
  ],
  [
    'another note and a better source',
    change(
      'indicators',
      figures(one),
      figures({ ...one, note: 'Ghi chú.', source: source({ url: 'https://bao.org/khac' }) }),
    ),
  ],
  ['a figure more', change('indicators', figures(one), figures(one, { year: 2022, value: 1 }))],
  [
    'another order',
    change(
      'indicators',
      figures(one, { year: 2022, value: 1 }),
      figures({ year: 2022, value: 1 }, one),
    ),
  ],
  [
    'a preference where sources came to differ',
    change(
      'indicators',
      figures(one),
      figures(
        { ...one, preferred: true },
        { ...one, value: 3, source: source({ title: 'Nguồn khác' }) },
      ),
    ),
  ],
  [
    'a total that was found',
    change('indicators', figures({ ...one, value: 3 }), figures({ ...one, value: 3, outOf: 5 })),
  ],
  [
    'quotation marks and spaces',
    change('indicators', { planWords: 'Đạt  "95%" – chuẩn' }, { planWords: 'Đạt “95%” - chuẩn' }),
  ],
]);
