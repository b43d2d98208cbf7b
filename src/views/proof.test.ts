import { describe, expect, test } from 'vitest';
import { commendation, exemplarOf, source, type Input } from '../testing/fixtures.ts';
import { proofOf } from './proof.ts';

type Over = Partial<Input<'exemplars'>>;
const chains = (over: Over) =>
  proofOf(exemplarOf({ date: '2023-04-19', ...over })).map(({ title, steps }) => ({
    title,
    steps: steps.map(({ label, text, seen }) => `${seen ? '' : '- '}${label}: ${text}`),
  }));
const awarded = (...over: Parameters<typeof commendation>[0][]) =>
  chains({ commendations: over.map((it) => commendation(it)) }).map(({ steps }) => steps);

describe('the way of an award', () => {
  test('has the number and the day of the decision, and the day of the award apart from it', () => {
    expect(awarded({ decision: '12/QĐ-THỬ', date: '2023-05-02', presented: '2023-05-09' })).toEqual(
      [['Sự việc: 19/4/2023', 'Quyết định: số 12/QĐ-THỬ, 02/5/2023', 'Trao: 09/5/2023']],
    );
  });

  test('of no known number has its day as that of the award', () => {
    expect(awarded({ date: '2023-05-02' })).toEqual([
      ['Sự việc: 19/4/2023', '- Quyết định: chưa rõ số', 'Trao: 02/5/2023'],
    ]);
  });

  test('of no known day says that it was given', () => {
    expect(awarded({})[0]?.at(-1)).toBe('Trao: đã trao, chưa rõ ngày');
  });

  test('that was only proposed ends there', () => {
    expect(awarded({ status: 'proposed', date: '2023-05-12' })).toEqual([
      ['Sự việc: 19/4/2023', 'Đề nghị: 12/5/2023', '- Quyết định: chưa thấy', '- Trao: chưa thấy'],
    ]);
    expect(awarded({ status: 'proposed' })[0]?.[1]).toBe('Đề nghị: đã đề nghị, chưa rõ ngày');
  });

  test('that was cancelled says so', () => {
    expect(awarded({ status: 'cancelled', decision: '12/QĐ-THỬ' })[0]?.at(-1)).toBe(
      'Trao: đã hủy bỏ',
    );
    expect(awarded({ status: 'cancelled', date: '2023-05' })[0]?.slice(1)).toEqual([
      '- Quyết định: chưa rõ số, 5/2023',
      'Trao: đã hủy bỏ',
    ]);
  });

  test('stands beside that of every other award of the case', () => {
    expect(awarded({ date: '2023-05-02' }, { status: 'proposed' })).toHaveLength(2);
  });
});

describe('the way of a recognition', () => {
  const recognised = (over: object) =>
    chains({ recognitions: [{ programme: 'ocop', name: 'sản phẩm thử 3 sao', ...over }] });

  test('has its number and day', () => {
    expect(recognised({ decision: '34/QĐ-THỬ', date: '2024' })).toEqual([
      {
        title: 'Sản phẩm thử 3 sao',
        steps: ['Sự việc: 19/4/2023', 'Công nhận: số 34/QĐ-THỬ, 2024'],
      },
    ]);
  });

  test('goes by time, also where the recognition came first', () => {
    expect(recognised({ date: '2020' })[0]?.steps).toEqual([
      '- Công nhận: chưa rõ số quyết định, 2020',
      'Sự việc: 19/4/2023',
    ]);
  });
});

describe('a case that nobody is known to have honoured', () => {
  const sources = [
    source({ publisher: 'Báo Sau', date: '2023-06-01' }),
    source({ publisher: 'Báo Đầu', date: '2023-04-20' }),
  ];

  test('names who told of it first, and says once that no award was seen', () => {
    expect(chains({ sources })).toEqual([
      {
        title: undefined,
        steps: [
          'Sự việc: 19/4/2023',
          'Báo chí giới thiệu: Báo Đầu, 20/4/2023',
          '- Khen thưởng: chưa có nguồn xác nhận',
        ],
      },
    ]);
  });

  test('was not told of before it happened', () => {
    const older = source({ publisher: 'Báo Cũ', date: '2022-11' });
    expect(chains({ sources: [older, ...sources] })[0]?.steps[1]).toBe(
      'Báo chí giới thiệu: Báo Đầu, 20/4/2023',
    );
    const sameMonth = source({ publisher: 'Báo Tháng', date: '2023-04' });
    expect(chains({ sources: [older, sameMonth] })[0]?.steps[1]).toMatch(/Báo Tháng, 4\/2023$/);
    expect(chains({ sources: [older] })[0]?.steps[1]).toBe('- Báo chí giới thiệu: chưa thấy');
  });

  test('is told by what it stands on', () => {
    expect(chains({ sources, basis: 'stateSite' })[0]?.steps[1]).toMatch(/^Cơ quan nhà nước/);
    expect(chains({ sources, basis: 'publicRole' })[0]?.steps[1]).toMatch(/^Nguồn ghi lại/);
  });
});
