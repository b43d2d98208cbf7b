import { describe, expect, test } from 'vitest';
import { BLANK } from '../../problems/blank.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Published } from '../../reading/published.ts';
import {
  catalogOf,
  commendation,
  input,
  milestone,
  newPlace,
  observation,
  only,
  person,
  record,
  records,
  source,
  TODAY,
  type Input,
} from '../../testing/fixtures.ts';
import { publishedFacts } from './publishedFacts.ts';

type Kind = 'indicators' | 'exemplars' | 'movements' | 'timeline';
type Over<K extends Kind> = Partial<Input<K>>;
interface Change<K extends Kind = Kind> {
  kind: K;
  /** What was published, one version or several, newest first. */
  before: readonly Over<K>[];
  now: Over<K>;
}

/** A redacted correction keeps none of these. */
const BARE = { what: undefined, was: undefined, now: undefined, reason: undefined };

const change = <K extends Kind>(kind: K, before: Over<K> | Over<K>[], now: Over<K>): Change<K> => ({
  kind,
  before: [before].flat() as Over<K>[],
  now,
});

/** What the rule says of a record that was published otherwise. */
function problemsOf(
  { kind, before, now }: Change,
  corrections: Partial<Input<'corrections'>>[] = [],
) {
  const current = record(kind, now as never);
  const versions = before.map((over, i) => {
    const data = input(kind, over as never);
    return { text: '', data: kind === 'timeline' ? [data] : data, from: `2025-12-0${9 - i}` };
  });
  const published: Published = { versions: new Map([[current.file, versions]]), missing: [] };
  const over = {
    places: [...records().places, newPlace({ id: 'thu-hai', name: 'Thử Hai', from: undefined })],
    [kind]: [current],
    corrections: corrections.map((it, i) =>
      record('corrections', { ...(it.redacted && BARE), ...it, id: it.id ?? `lan-${i}` }),
    ),
  };
  const context = { records: records(over), files: [], photos: [], today: TODAY, published };
  return publishedFacts(catalogOf(over), context);
}

/** The correction that a message gives, with words in its blanks. */
const ready = ({ fix = '' }: Problem) =>
  JSON.parse(fix.replace(BLANK, 'Theo báo cáo mới.')) as Input<'corrections'>;

const figures = (...list: Partial<NonNullable<Input<'indicators'>['observations']>[number]>[]) => ({
  observations: list.map((it) => observation(it)),
});
const target = (over: object) => ({
  target: { comparator: 'atLeast' as const, value: 95, by: 2025, ...over },
});
const award = (over: object) => ({ commendations: [commendation(over)] });
const one = { year: 2023, value: 1234.5 };
const DATED = { date: '2025-03-04', decision: '12/QĐ-UBND' };

describe('a correction is wanted, and given ready, where', () => {
  test.for<[string, Change, was: string, now: string]>([
    [
      'a value',
      change('indicators', figures(one), figures({ ...one, value: 9 })),
      '1.234,5%',
      '9%',
    ],
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
      change(
        'indicators',
        figures(one, { year: 2024, value: 7 }),
        figures({ year: 2024, value: 7 }),
      ),
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
    ['a date', change('exemplars', {}, { date: '2023-05-19' }), '19/4/2023', '19/5/2023'],
    ['a date made vague', change('exemplars', {}, { date: '2023' }), '19/4/2023', '2023'],
    ['a place', change('exemplars', {}, { place: 'thu-hai' }), 'Thử', 'Thử Hai'],
    [
      'a collective',
      change('exemplars', { collective: 'Tổ một' }, { collective: 'Tổ hai' }),
      'Tổ một',
      'Tổ hai',
    ],
    ['an award that is gone', change('exemplars', award({}), {}), 'Giấy khen thử', 'đã bỏ'],
    [
      'a decision',
      change('exemplars', award(DATED), award({ ...DATED, decision: '13/QĐ-UBND' })),
      '12/QĐ-UBND',
      '13/QĐ-UBND',
    ],
    [
      'a decision left out',
      change('exemplars', award(DATED), award({ date: DATED.date })),
      '12/QĐ-UBND',
      'không ghi số quyết định',
    ],
    [
      'the day of an award',
      change('exemplars', award(DATED), award({ ...DATED, date: '2025-03-05' })),
      '04/3/2025',
      '05/3/2025',
    ],
    [
      'an award taken back',
      change('exemplars', award({}), award({ status: 'cancelled' })),
      'đã trao',
      'đã hủy bỏ',
    ],
    [
      'a recognition that is gone',
      change('exemplars', { recognitions: [{ programme: 'ocop', name: 'Đạt 3 sao' }] }, {}),
      'Đạt 3 sao',
      'đã bỏ',
    ],
    [
      'a milestone’s date',
      change(
        'movements',
        { milestones: [milestone()] },
        { milestones: [milestone({ date: '2022-05-20' })] },
      ),
      '19/5/2022',
      '20/5/2022',
    ],
    [
      'a milestone’s figure',
      change(
        'movements',
        { milestones: [milestone({ figures: ['Trồng 500 cây'] })] },
        { milestones: [milestone({ figures: ['Trồng 50 cây'] })] },
      ),
      '500 cây',
      '50 cây',
    ],
    [
      'a milestone that is gone',
      change('movements', { milestones: [milestone()] }, {}),
      '19/5/2022',
      'đã bỏ',
    ],
    [
      'a day of the timeline',
      change('timeline', {}, { date: '2021-03-09' }),
      '08/3/2021',
      '09/3/2021',
    ],
  ])('%s changed', ([, changed, was, now]) => {
    const problem = only(problemsOf(changed));
    expect(problem).toMatchObject({ fixFile: 'content/dinh-chinh.json' });
    const correction = ready(problem);
    expect(correction).toMatchObject({
      date: TODAY,
      was: expect.stringContaining(was) as string,
      now: expect.stringContaining(now) as string,
    });
    expect(problem.message).toContain(was);
    expect(problemsOf(changed, [correction])).toEqual([]);
  });

  test('a person’s name changed or is gone, in a form that names nobody', () => {
    const other = person({ given: 'Khác' });
    for (const people of [[], [other]]) {
      const changed = change('exemplars', {}, { people });
      const problem = only(problemsOf(changed));
      expect(ready(problem)).toEqual({
        id: expect.any(String) as string,
        date: TODAY,
        page: '/guong-dien-hinh/2023-dap-duong-thu/',
        redacted: true,
      });
      expect(JSON.stringify(problem)).not.toContain(person().family);
      expect(problemsOf(changed, [ready(problem)])).toEqual([]);
    }
  });

  test('a text that holds a name which nobody gives any more, without the name', () => {
    const named = { ...award({ decision: `12 cho ${person().family} ${person().given}` }) };
    const problems = problemsOf(
      change('exemplars', named, { ...award({ decision: '12' }), people: [] }),
    );
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain(person().family);
    for (const problem of problems) expect(ready(problem)).toMatchObject({ redacted: true });
  });
});

describe('no correction is wanted for', () => {
  test.for<[string, Change]>([
    [
      'other words',
      change(
        'indicators',
        {},
        { name: 'Tên khác', shortName: 'Tên khác', method: 'Cách tính thử.' },
      ),
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
      'a figure that was checked',
      change('indicators', figures({ ...one, verified: false }), figures(one)),
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
    [
      'a story told anew',
      change(
        'exemplars',
        {},
        { headline: 'Việc khác', summary: 'Câu khác.', doubts: ['Điều ngờ.'] },
      ),
    ],
    ['a day where a year stood', change('exemplars', { date: '2023' }, {})],
    [
      'a person more, a fuller name',
      change(
        'exemplars',
        { people: [person({ family: 'Thử' })] },
        { people: [person({ given: 'Thêm' }), person({ family: 'Phạm Thử' })] },
      ),
    ],
    ['a place by its name', change('exemplars', { place: 'Thử' }, {})],
    ['a decision that was found', change('exemplars', award({}), award(DATED))],
    [
      'an award that was proposed and given',
      change('exemplars', award({ status: 'proposed' }), award({})),
    ],
    [
      'a milestone told anew',
      change(
        'movements',
        { milestones: [milestone({ figures: ['500 cây được trồng'] })] },
        {
          milestones: [
            milestone(),
            milestone({ fact: 'Lời khác.', figures: ['Trồng 500 cây', '3 xã'] }),
          ],
        },
      ),
    ],
  ])('%s', ([, changed]) => {
    expect(problemsOf(changed)).toEqual([]);
  });
});

describe('a correction', () => {
  const page = '/chi-tieu/ty-le-thu/';
  const value = change('indicators', figures(one), figures({ ...one, value: 1300 }));

  test.for(['1.234,5%', '1234,5 %', 'Số 1234.5 phần trăm', '1 234,5'])(
    'may write the number %s',
    (was) => {
      expect(problemsOf(value, [{ page, was, now: '1.300' }])).toEqual([]);
    },
  );

  test.for<[string, Partial<Input<'corrections'>>]>([
    ['of another page', { page: '/ke-hoach/', was: '1.234,5', now: '1.300' }],
    ['with another old value', { page, was: '11.234,5', now: '1.300' }],
    ['of another year', { page, what: 'Năm 2022', was: '1.234,5', now: '1.300' }],
  ])('%s says nothing of it', ([, correction]) => {
    expect(only(problemsOf(value, [correction])).fix).toContain('"was": "1.234,5%"');
  });

  test('that says what the file does not is refused with what the file says', () => {
    const problem = only(problemsOf(value, [{ page, was: '1.234,5', now: '1.310' }]));
    expect(problem).toMatchObject({ file: 'content/dinh-chinh.json', fix: '"now": "1.300%"' });
    expect(problem.message).toContain('1.300%');
    const undone = change('indicators', figures(one), figures());
    expect(only(problemsOf(undone, [{ page, was: '1.234,5', now: '1.310' }])).message).toContain(
      'không còn',
    );
  });

  test('made where the file was left as it was is refused, known history or not', () => {
    const same = change('indicators', [], figures(one));
    const problem = only(problemsOf(same, [{ page, was: '1.234,5%', now: '1.300%' }]));
    expect(problem.file).toBe('content/dinh-chinh.json');
    expect(problem.message).toContain('tệp vẫn ghi 1.234,5%');
    expect(problemsOf(same, [{ page, was: '1.300%', now: 'năm 2023: 1.234,5%' }])).toEqual([]);
  });

  test('may say several changes, and must say each', () => {
    const both = change(
      'indicators',
      figures({ ...one, kind: 'estimate' }),
      figures({ ...one, value: 1300 }),
    );
    const [was, now] = ['1.234,5% (ước cả năm)', '1.300% (thực hiện cả năm)'];
    expect(problemsOf(both, [{ page, was, now }])).toEqual([]);
    expect(problemsOf(both, [{ page, was: '1.234,5%', now }])).toHaveLength(1);
  });

  test('leads to the next one where a figure was corrected twice', () => {
    const twice = change(
      'indicators',
      [figures({ ...one, value: 1250 }), figures(one)],
      value.now as Over<'indicators'>,
    );
    const first = { page, was: '1.234,5', now: '1.250', date: '2025-12-10' };
    const second = { page, was: '1.250', now: '1.300', date: '2025-12-11' };
    expect(problemsOf(twice)).toHaveLength(2);
    expect(problemsOf(twice, [first]).map(({ fixFile }) => fixFile)).toEqual([
      'content/dinh-chinh.json',
      'content/dinh-chinh.json',
    ]);
    expect(problemsOf(twice, [first, second])).toEqual([]);
  });

  test('that is redacted speaks of what stood on its day, not of what came later', () => {
    const { date } = input('corrections');
    const redacted = { page, redacted: true };
    expect(problemsOf(value, [{ ...redacted, date }])).toEqual([]);
    expect(problemsOf(value, [{ ...redacted, date: '2025-12-08' }])).toHaveLength(1);
  });
});
