import { describe, expect, test } from 'vitest';
import {
  newPlace,
  observation,
  only,
  partsOf,
  record,
  ruleProblems,
  type Input,
} from '../../testing/fixtures.ts';
import { source } from '../../testing/good.ts';
import { figures } from './figures.ts';

type Over = Partial<Input<'indicators'>>;
const problemsOf = (over: Over) =>
  ruleProblems(figures, { indicators: [record('indicators', over)] });

describe('shares', () => {
  test('above 100% are reported with file, year and value', () => {
    const problem = only(problemsOf({ observations: [observation({ year: 2023, value: 100.5 })] }));
    expect(problem.file).toBe('content/chi-tieu/ty-le-thu.json');
    expect(problem.message).toContain('2023');
    expect(problem.message).toContain('100,5%');
  });

  test('of context series too', () => {
    const over: Over = { target: undefined, observations: [observation({ value: 960 })] };
    expect(problemsOf(over)).toHaveLength(1);
  });

  test('are changes, too: a fall by more than all is reported', () => {
    expect(problemsOf({ observations: [observation({ value: -100.5 })] })).toHaveLength(1);
    const fall = { name: 'Mức tăng thử', observations: [observation({ value: -2.5 })] };
    expect(problemsOf(fall)).toEqual([]);
  });

  test('of a whole are never below nought', () => {
    expect(problemsOf({ observations: [observation({ value: -2.5 })] })).toHaveLength(1);
  });

  test('of exactly 100% and figures in another unit pass', () => {
    expect(problemsOf({ observations: [observation({ value: 100 })] })).toEqual([]);
    expect(problemsOf({ unit: 'xã', observations: [observation({ value: 960 })] })).toEqual([]);
  });
});

describe('rates of growth', () => {
  const observations = [observation({ value: 120 }), observation({ year: 2023, value: -120 })];

  test('may pass 100%, up and down, by their name or by the mark', () => {
    for (const name of ['Tốc độ tăng giá trị thử', 'Mức tăng thử', 'Tăng trưởng thử'])
      expect(problemsOf({ name, observations })).toEqual([]);
    expect(problemsOf({ growth: true, observations })).toEqual([]);
  });

  test('are not shares whose name tells of lowering something', () => {
    expect(problemsOf({ name: 'Tỷ lệ hộ được giảm thuế', observations })).toHaveLength(2);
    expect(problemsOf({ observations })[0]?.message).toContain('"growth": true');
  });
});

describe('figures of a year that would decide it and differ', () => {
  const low = observation({ value: 94, source: source({ publisher: 'Báo Một' }) });
  const high = observation({ value: 96, source: source({ publisher: 'Báo Hai' }) });

  test('are asked about, each with its source', () => {
    const problem = only(problemsOf({ observations: [low, high] }));
    expect(problem.field).toBe('Số liệu đã công bố › mục 2 › Con số');
    expect(problem.message).toMatch(
      /94% \(Báo Một\), 96% \(Báo Hai\).*"preferred": true.*"disputed"/,
    );
  });

  test('are asked about with their bounds where these contradict, not where they agree', () => {
    const above = { ...low, value: 97, bound: 'moreThan' as const };
    expect(only(problemsOf({ observations: [above, high] })).message).toMatch(
      /trên 97% \(Báo Một\), 96% \(Báo Hai\)/,
    );
    expect(problemsOf({ observations: [{ ...above, value: 90 }, high] })).toEqual([]);
  });

  test('stand where one is preferred, or the year is said to be disputed', () => {
    expect(problemsOf({ observations: [low, { ...high, preferred: true }] })).toEqual([]);
    expect(problemsOf({ observations: [low, high], disputed: [2024] })).toEqual([]);
  });

  test.for<[string, Partial<typeof high>]>([
    ['an estimate', { kind: 'estimate' as never }],
    ['a vague figure', { bound: 'about' }],
    ['one not checked', { verified: false }],
    ['another year', { year: 2023 }],
    ['another area', { coverage: 'province' }],
  ])('are none beside %s', ([, over]) => {
    expect(problemsOf({ observations: [low, { ...high, ...over }] })).toEqual([]);
  });

  test('are said to be disputed only while they are', () => {
    const settled = { observations: [low, { ...high, preferred: true }], disputed: [2024] };
    expect(only(problemsOf(settled)).field).toContain('Năm có những số khác nhau');
  });
});

describe('shares observed in one year', () => {
  const observed = (...values: (number | undefined)[]) => {
    const { groups, indicators } = partsOf(100, 20, 40, 40);
    return ruleProblems(figures, {
      groups,
      indicators: indicators.map((it, i) => {
        const value = values[i];
        const observations = value === undefined ? [] : [observation({ value, year: 2023 })];
        return {
          ...it,
          data: {
            ...it.data,
            observations: record('indicators', { observations }).data.observations,
          },
        };
      }),
    });
  };

  test('that sum to far more or less than the whole are reported with the sum and the parts', () => {
    expect(only(observed(32, 40, 40)).message).toMatch(/năm 2023.*112.*100.*Phần 1 32/);
    expect(only(observed(10, 40, 40)).message).toContain('90');
    expect(observed(62, 45, undefined)).toHaveLength(1);
  });

  test('may miss it by rounding, and may lack a part', () => {
    expect(observed(20.5, 40.3, 40.2)).toEqual([]);
    expect(observed(20, 40, undefined)).toEqual([]);
  });
});

test('a figure is stated once for a year, a kind, an area and a source', () => {
  const other = source({ url: 'https://example.org/bai-khac' });
  const observations = [
    observation(),
    observation({ source: other }),
    observation({ coverage: 'province' }),
    observation({ kind: 'estimate' }),
    observation({ value: 95, verified: false }),
  ];
  expect(problemsOf({ observations })).toEqual([]);
  expect(only(problemsOf({ observations: [...observations, observation()] })).message).toContain(
    'mục 1',
  );
});

describe('a running total', () => {
  const total = (span: string, cumulative = false, measure = 'total' as const) =>
    problemsOf({
      measure,
      observations: [observation({ kind: 'partial', span, cumulative })],
    });

  test('of years that are added up must be known as one', () => {
    const problem = only(total('lũy kế 2021–2024'));
    expect(problem.field).toBe('Số liệu đã công bố › mục 1 › Cộng dồn nhiều năm');
    expect(problem.message).toContain('"cumulative": true');
    expect(only(total('Cộng dồn từ đầu nhiệm kỳ')).message).toContain('từ đầu năm');
    for (const [span, cumulative] of [
      ['lũy kế 2021–2024', true],
      ['lũy kế từ đầu năm', false],
      ['9 tháng', false],
    ] as const)
      expect(total(span, cumulative)).toEqual([]);
  });

  test('is no level at a time', () => {
    const over = { observations: [observation({ cumulative: true })] };
    expect(only(problemsOf(over)).message).toContain('bỏ dòng "cumulative"');
    const level = observation({ kind: 'partial', span: 'lũy kế đến 30/6' });
    expect(problemsOf({ observations: [level] })).toEqual([]);
  });
});

describe('preferred figures', () => {
  const preferred = (year: number, value = 96) => observation({ year, value, preferred: true });

  test('are one a year', () => {
    const problem = only(
      problemsOf({ observations: [preferred(2023), preferred(2023, 95), preferred(2024)] }),
    );
    expect(problem.message).toMatch(/2023.*preferred/);
  });

  test('are one a year for each kind, area and place', () => {
    const over = observation({ year: 2023, preferred: true });
    const commune = { ...over, coverage: 'commune' as const };
    const observations = [
      over,
      { ...over, kind: 'estimate' as const },
      { ...over, coverage: 'province' as const },
      { ...commune, place: 'thu' },
      { ...commune, place: 'thu-hai' },
    ];
    const places = [record('places'), newPlace(), record('places', { id: 'thu-hai', name: 'Hai' })];
    const check = (list: typeof observations) =>
      ruleProblems(figures, {
        places,
        indicators: [record('indicators', { observations: list })],
      });
    expect(check(observations)).toEqual([]);
    for (const repeated of observations)
      expect(check([...observations, { ...repeated, value: 95 }])).toHaveLength(1);
  });

  test('may stand in several years, beside others', () => {
    expect(
      problemsOf({
        observations: [preferred(2023), observation({ year: 2023, value: 95 }), preferred(2024)],
      }),
    ).toEqual([]);
  });
});

describe('the parts of a whole', () => {
  const parts = (...args: Parameters<typeof partsOf>) => ruleProblems(figures, partsOf(...args));

  test('that miss their sum are reported with both sums', () => {
    expect(only(parts(100, 20, 40, 41.5)).message).toMatch(/"Cơ cấu thử".*101,5.*100/);
  });

  test('that make their sum pass, as do groups without one', () => {
    expect(parts(100, 20, 40, 40)).toEqual([]);
    expect(parts(undefined, 20, 40)).toEqual([]);
  });

  test('may be decimals', () => {
    expect(parts(100, 33.3, 33.3, 33.4)).toEqual([]);
    expect(parts(0.3, 0.1, 0.2)).toEqual([]);
    expect(only(parts(100, 33.3, 33.3, 33.3)).message).toContain('99,9');
  });

  test('may all be missing', () => {
    expect(only(parts(100)).file).toBe('content/nhom-chi-tieu.json');
  });
});
