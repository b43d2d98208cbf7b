import { describe, expect, test } from 'vitest';
import type { Records, UnreadRecords } from '../../schemas/kinds.ts';
import {
  only,
  record,
  ruleProblems,
  type Input,
  catalogOf,
  records,
  TODAY,
} from '../../testing/fixtures.ts';
import { noticesAgree } from './noticesAgree.ts';

const correction = (over: Partial<Input<'corrections'>>) => ({
  corrections: [record('corrections', over)],
});
const request = (over: Partial<Input<'requests'>>) => ({
  requests: [record('requests', over)],
  bodies: [record('bodies'), record('bodies', { id: 'cu', name: 'Ban Cũ', to: '2025-06-30' })],
});
const site = (over: Partial<Input<'site'>>) => ({ site: [record('site', over)] });
const CONSENT = { basis: 'consent' as const };

describe('a notice is refused', () => {
  test.for<[string, Partial<Records>, string]>([
    ['of no part of a page', correction({ page: '/gioi-thieu/#khong-co' }), 'không có phần'],
    ['without a reason', correction({ reason: 'Sửa lỗi.' }), 'không nói vì sao'],
    [
      'with no more than a change for a reason',
      correction({ reason: 'Cập nhật số liệu' }),
      'không nói vì sao',
    ],
    [
      'with the field’s own label for a reason',
      correction({ reason: 'Vì sao sửa' }),
      'không nói vì sao',
    ],
    ['to an office that had ended', request({ recipient: 'Ban Cũ' }), 'đã kết thúc'],
    ...[
      'Bà Lê Thị Thử',
      'ÔNG NGUYỄN VĂN THỬ',
      'ông Phó Đức Thử',
      'Ông Đậu Thử',
      'Ông Phí Thử',
      'Lục Thị Thử',
      'Lê Văn Thử',
      'Nguyễn Thử',
      'Phí Gia Thử',
      'Chủ tịch Lê Thử',
      'Ông Phó Chủ tịch Lê Thử',
      'Chị Lan',
    ].map((recipient): [string, Partial<Records>, string] => [
      `to ${recipient}`,
      request({ recipient }),
      'không ghi tên người',
    ]),
    ['of before the plan', request({ sent: '2019-01-01' }), 'trước giai đoạn'],
    [
      'with words for a telephone',
      site({ takedownContact: { name: 'Ban Thử', phone: 'gọi văn thư' } }),
      'số điện thoại',
    ],
    [
      'with the years of no plan',
      {
        ...site({ period: { from: 2022, to: 2026 } }),
        plans: [record('plans', {}, { id: '2021-2025' })],
      },
      'không phải của kế hoạch nào',
    ],
    ['of claims that nobody has', site({ claims: 'khong-co' }), 'khong-co'],
    [
      'with a name for a form',
      { exemplars: [record('exemplars', { ...CONSENT, consent: 'pham-thu-nghiem' })] },
      'mã phiếu',
    ],
  ])('%s', ([, over, said]) => {
    expect(only(ruleProblems(noticesAgree, over)).message).toContain(said);
  });
});

test.for<[string, Partial<Records>]>([
  [
    'of a whole page',
    correction({ page: '/gioi-thieu/', reason: 'Sai vì đọc nhầm dòng trong báo cáo.' }),
  ],
  ['of an award on its page', correction({ page: '/danh-hieu/#giay-khen-thu' })],
  ['to an office', request({})],
  ...[
    'Ông Chủ tịch UBND xã Thử',
    'Ông Phó Chủ tịch UBND xã Thử',
    'Ông Hiệu trưởng Trường THPT Thử',
    'Ông Chánh Văn phòng UBND huyện Thử',
    'ÔNG PHÓ GIÁM ĐỐC SỞ THỬ',
    'Ông Bí thư Đoàn Thanh niên xã Thử',
    'Chủ tịch UBND tỉnh Nghệ An',
    'Trung tâm Văn hóa Thử',
    'Báo Nghệ An',
    'Nghệ An',
    'Bác sĩ Trưởng trạm Y tế xã Thử',
  ].map((recipient): [string, Partial<Records>] => [`to ${recipient}`, request({ recipient })]),
  ['to somebody’s trade', request({ recipient: 'Bác sĩ trưởng Trung tâm Y tế Thử' })],
  ['to an office before its end', request({ recipient: 'Ban Cũ', sent: '2025-06-01' })],
  ['with a telephone', site({ takedownContact: { name: 'Ban Thử', phone: '0239 3 861 234' } })],
  [
    'with the years of its plan',
    {
      ...site({ period: { from: 2021, to: 2025 } }),
      plans: [record('plans', {}, { id: '2021-2025' })],
    },
  ],
  ['of the claims of a series', site({ claims: 'ty-le-thu' })],
  [
    'with a number for a form',
    { exemplars: [record('exemplars', { ...CONSENT, consent: 'phieu-12' })] },
  ],
])('a notice %s may stand', ([, over]) => {
  expect(ruleProblems(noticesAgree, over)).toEqual([]);
});

test('settings are looked at where the indicators could be read, and let be where some could not', () => {
  const check = (ids: readonly string[]) => {
    const over = site({ claims: 'khong-co' });
    const none = Object.keys(records()).map((kind) => [kind, new Set<string>()]);
    const unread = { ...Object.fromEntries(none), indicators: new Set(ids) } as UnreadRecords;
    const context = { records: records(over), unread, files: [], photos: [], today: TODAY };
    return noticesAgree(catalogOf(over), context);
  };
  expect(only(check([])).message).toContain('khong-co');
  expect(check(['*'])).toEqual([]);
});
