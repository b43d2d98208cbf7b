/** Places, the bodies and awards of a list, and the plan. */
import { describe, expect, test } from 'vitest';
import { only, source } from '../../testing/fixtures.ts';
import {
  change,
  problemsOf,
  ready,
  wantsCorrections,
  wantsNone,
  type Change,
} from '../../testing/publishedChange.ts';

const area = (value: number, note?: string) => ({
  facts: [{ what: 'Diện tích', value, unit: 'km²', note, source: source() }],
});
const becomes = (unit: string, date = '2025-07-01') => ({
  becomes: [{ unit, date, certainty: 'chắc chắn' }],
});

wantsCorrections([
  ['a place’s name', change('places', { name: 'Thở' }, {}), 'Thở', 'Thử'],
  ['its type', change('places', { type: 'thi-tran' }, {}), 'thị trấn', 'xã'],
  ['its last day', change('places', { to: '2024-12-31' }, {}), '31/12/2024', '30/6/2025'],
  [
    'its code',
    change('places', { codes: [{ code: '18676' }] }, { codes: [{ code: '18673' }] }),
    '18676',
    '18673',
  ],
  [
    'what it belongs to',
    change('places', { parents: [{ unit: 'thu-hai' }] }, { parents: [{ unit: 'huyen-thu' }] }),
    'Thử Hai',
    'Mẫu',
  ],
  [
    'what it became',
    change('places', becomes('thu-hai'), becomes('thu-moi')),
    'Thử Hai',
    'Thử Mới',
  ],
  [
    'when it did',
    change('places', becomes('thu-moi', '2025-01-01'), {}),
    '01/01/2025',
    '01/7/2025',
  ],
  ['its area', change('places', area(12.5), area(15.2)), '12,5', '15,2'],
  ['its area, left out,', change('places', area(12.5), {}), 'Diện tích', 'đã bỏ'],
  ['a body’s name', change('bodies', { name: 'Ban Khác' }, {}), 'Ban Khác', 'Ban Thử huyện'],
  [
    'a body that is gone',
    change('bodies', { id: 'ban-cu', name: 'Ban Cũ' }, {}),
    'Ban Cũ',
    'đã bỏ',
  ],
  ['a place that is gone', change('places', { id: 'xa-cu', name: 'Xã Cũ' }, {}), 'Xã Cũ', 'đã bỏ'],
  ['an award’s level', change('awards', { level: 'tỉnh' }, {}), 'tỉnh', 'huyện'],
  ['a group’s words of the plan', change('groups', { planWords: 'Cơ cấu 20%.' }, {}), '20', 'thử'],
  [
    'the plan’s number',
    change('plans', { number: '12/KH' }, { number: '13/KH' }),
    '12/KH',
    '13/KH',
  ],
]);

wantsNone([
  ['another note of a place', change('places', area(12.5), area(12.5, 'Theo bản khác.'))],
  ['a fact more of a place', change('places', {}, area(12.5))],
  [
    'another certainty, other notes and sources',
    change(
      'places',
      { becomes: [{ unit: 'thu-moi', date: '2025-07-01', certainty: 'có thể' }], note: 'Ghi chú.' },
      {},
    ),
  ],
]);

describe('the plan’s retold text', () => {
  const clause = (...lines: string[]) =>
    `## Chỉ tiêu {#ii}\n\n### 1. Kinh tế {#ii-1}\n\n${lines.join('\n')}\n`;
  const retold = (before: string[], now: string[]): Change => ({
    ...change('plans', {}, {}),
    bodies: [clause(...before), clause(...now)],
  });
  const taxes = '- Thu ngân sách trên địa bàn: đạt 600 tỷ đồng.';
  const farms = '- Trên một ha trồng trọt: 120 triệu đồng/năm.';

  test('wants a correction for a number that changed, at its line', () => {
    const changed = retold([taxes, farms], [taxes.replace('600', '450'), farms]);
    const problem = only(problemsOf(changed));
    const correction = ready(problem);
    expect(problem.line).toBe(5);
    expect(correction).toMatchObject({
      page: '/ke-hoach/',
      what: 'Kế hoạch, mục II.1',
      was: 'đạt 600 tỷ đồng',
      now: 'đạt 450 tỷ đồng',
    });
    expect(problemsOf(changed, [correction])).toEqual([]);
  });

  test('wants one for a number that is gone', () => {
    const changed = retold([taxes, farms], [taxes]);
    const correction = ready(only(problemsOf(changed)));
    expect(correction).toMatchObject({ was: '120 triệu đồng', now: 'đã bỏ' });
    expect(problemsOf(changed, [correction])).toEqual([]);
  });

  test('may be reworded, put in another order and linked', () => {
    const other = [
      '- Mỗi ha [trồng trọt](/chi-tieu/gia-tri-45/) đạt 120 triệu đồng một năm.',
      '- Mức thu trên địa bàn là 600 tỷ đồng.',
    ];
    expect(problemsOf(retold([taxes, farms], other))).toEqual([]);
  });

  test('names its signer without a message that does', () => {
    const problem = only(problemsOf(change('plans', { signer: 'Ông Phạm Thử' }, {})));
    expect(ready(problem)).toMatchObject({ redacted: true });
    expect(JSON.stringify(problem)).not.toContain('Phạm');
  });
});
