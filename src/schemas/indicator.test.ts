import { describe, expect, test } from 'vitest';
import { input, observation, type Input } from '../testing/fixtures.ts';
import { expectRefusal, shapeProblems, type Flaw } from '../testing/shape.ts';

const MISSING = /^thiếu mục này/;
const RANGE = 'Mục tiêu › Khoảng đặt ra';
const aim = (flaw: Flaw): Flaw => ({
  target: { comparator: 'atLeast', value: 95, by: 2025, ...flaw },
});
const secondFigure = (flaw: Flaw): Flaw => ({
  observations: [observation(), { ...observation(), ...flaw }],
});

describe('an indicator is refused for', () => {
  const cases: [what: string, flaw: Flaw, field: string, message: RegExp][] = [
    [
      'a target without a comparator',
      aim({ comparator: undefined }),
      'Mục tiêu › Cách so',
      MISSING,
    ],
    ['a target without a value', aim({ value: undefined }), 'Mục tiêu › Mức đặt ra', /cần mức/],
    ['a target without a year', aim({ by: undefined }), 'Mục tiêu › Đến năm', MISSING],
    ['half a year', aim({ by: 2024.5 }), 'Mục tiêu › Đến năm', /số nguyên.*2024\.5/],
    ['"between" without a range', aim({ comparator: 'between' }), RANGE, /\[thấp, cao\]/],
    [
      'a range upside down',
      aim({ comparator: 'between', range: [15, 10] }),
      RANGE,
      /\[thấp, cao\]/,
    ],
    [
      'a range of one value',
      aim({ comparator: 'between', range: [10] }),
      RANGE,
      /^cần ít nhất 2 mục$/,
    ],
    [
      'a range of three values',
      aim({ comparator: 'between', range: [10, 12, 15] }),
      RANGE,
      /^nhiều nhất 2 mục$/,
    ],
    [
      'a milestone that compares amounts',
      { measure: 'milestone', direction: 'milestone' },
      'Cách tính',
      /"milestone".*"achieved"/,
    ],
    [
      'an amount that is only achieved or not',
      { target: { comparator: 'achieved', by: 2025 } },
      'Cách tính',
      /"milestone".*"achieved"/,
    ],
    ['a target without a measure', { measure: undefined }, 'Cách tính', /"measure"/],
    ['a target without a direction', { direction: undefined }, 'Cách tính', /"direction"/],
    ['context without a figure', { target: undefined }, 'Số liệu đã công bố', /ít nhất một con số/],
    [
      'a figure without a source',
      secondFigure({ source: undefined }),
      'Số liệu đã công bố › mục 2 › Nguồn',
      MISSING,
    ],
    [
      'a figure without a kind',
      secondFigure({ kind: undefined }),
      'Số liệu đã công bố › mục 2 › Loại số',
      MISSING,
    ],
    [
      'a figure without a year',
      secondFigure({ year: undefined }),
      'Số liệu đã công bố › mục 2 › Năm',
      MISSING,
    ],
    [
      'a text for a figure',
      secondFigure({ value: '96' }),
      'Số liệu đã công bố › mục 2 › Con số',
      /phải là số.*"96"/,
    ],
    [
      'a total of nothing',
      secondFigure({ outOf: 0 }),
      'Số liệu đã công bố › mục 2 › Trên tổng số',
      /lớn hơn 0, đang là 0/,
    ],
    [
      'an unknown bound',
      secondFigure({ bound: 'gần' }),
      'Số liệu đã công bố › mục 2 › Mức chính xác',
      /"gần".*about/,
    ],
    [
      'a year that nothing reaches',
      secondFigure({ year: 1999 }),
      'Số liệu đã công bố › mục 2 › Năm',
      /từ 2000 trở lên, đang là 1999/,
    ],
  ];

  test.for(cases)('%s', ([, flaw, field, message]) => {
    expectRefusal('indicators', flaw, field, message);
  });
});

describe('an indicator may have', () => {
  const cases: [what: string, over: Partial<Input<'indicators'>>][] = [
    ['a range', { target: { comparator: 'between', range: [10, 15], by: 2025 } }],
    [
      'a milestone without a value',
      {
        measure: 'milestone',
        direction: 'milestone',
        target: { comparator: 'achieved', by: 2025 },
      },
    ],
    ['a target for an earlier year', { target: { comparator: 'atLeast', value: 95, by: 2021 } }],
    ['a figure out of a total', { observations: [observation({ value: 22, outOf: 25 })] }],
    ['no figures', { observations: [] }],
  ];

  test.for(cases)('%s', ([, over]) => {
    expect(shapeProblems('indicators', input('indicators', over))).toEqual([]);
  });

  test('no target, where it is context', () => {
    const context = {
      ...input('indicators'),
      target: undefined,
      measure: undefined,
      direction: undefined,
    };
    expect(shapeProblems('indicators', { ...context, observations: [observation()] })).toEqual([]);
  });
});
