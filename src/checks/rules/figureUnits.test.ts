import { expect, test } from 'vitest';
import { observation, only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { figureUnits } from './figureUnits.ts';

const story = (value: number, unit: string, summary: string) =>
  ruleProblems(figureUnits, {
    exemplars: [record('exemplars', { summary, figure: { value, unit } })],
  });
const figure = (value: number, unit: string, note: string, title = 'Bài thử') =>
  ruleProblems(figureUnits, {
    indicators: [
      record('indicators', {
        unit,
        observations: [observation({ value, note, source: source({ title }) })],
      }),
    ],
  });

test.for<[number, string, string, string]>([
  [20, 'tỷ đồng', 'Cả xã góp 20 triệu đồng.', '20 triệu đồng'],
  [7, 'tỷ đồng', 'Góp 7 nghìn tỷ đồng.', '7 nghìn tỷ đồng'],
  [1.5, 'km', 'Làm 1,5 m đường.', '1,5 m'],
  [2400, 'ha', 'Hiến 2.400 m² đất.', '2.400 m²'],
  [52, 'm²', 'Làm 52ha lúa.', '52 ha'],
  [20, 'tỷ đồng', 'Hai mươi thôn góp 20\u00a0triệu đồng.', '20 triệu đồng'],
  [9.5, 'kg', 'Nhặt 9,5 tấn rác.', '9,5 tấn'],
])('a story with %s %s that tells “%s” is refused', ([value, unit, summary, told]) => {
  const problem = only(story(value, unit, summary));
  expect(problem.field).toBe('Con số › Đơn vị');
  expect(problem.message).toContain(told);
  expect(problem.fix).toBeUndefined();
});

test.for<[number, string, string]>([
  [20, 'triệu đồng', 'Cả xã góp 20 triệu, riêng thôn Thử 20 tỷ đồng.'],
  [20, 'triệu đồng', 'Góp 20 triệu đồng.'],
  [1.2, 'tỷ đồng', 'Góp 1,2 tỉ đồng; 1,25 triệu đồng mỗi hộ.'],
  [2, 'km', 'Hai cây số, tức 2 km, rộng 4 m.'],
  [2400, 'm² đất', 'Hiến 2.400 m2 đất vườn.'],
  [36, 'm', 'Cầu dài 36 mét.'],
  [52, 'ha', 'Làm 52 héc-ta.'],
  [800, 'người', 'Có 800 lượt người xem.'],
  [5, 'hộ', 'Tổ có 5 người, giúp năm hộ.'],
  [31, 'người', 'Có 31 hộ góp đất.'],
  [3, 'km', 'Làm ba ki-lô-mét đường, mặt rộng 3 m.'],
  [1, 'tỷ đồng', 'Gom được một tỷ đồng, mỗi hộ 1 triệu đồng.'],
  [2, 'km', 'Đường dài 2km, rộng 2 m.'],
  [7, 'nghìn cây', 'Trồng 7.000 cây, trị giá 7 triệu đồng.'],
  [20, 'tỷ đồng', 'Góp 20 triệu con giống.'],
  [20, 'tỷ đồng', 'Thu 120 triệu đồng, vượt 20%.'],
  [3, 'lớp', 'Ba lớp, 3 hộ.'],
])('%s %s may be told as “%s”', ([value, unit, summary]) => {
  expect(story(value, unit, summary)).toEqual([]);
});

test('a figure of the plan is in the unit that its note and the title of its source give it in', () => {
  const problem = only(figure(450, 'tỷ đồng', 'Nguồn ghi 450 triệu đồng.'));
  expect(problem.field).toBe('Số liệu đã công bố › mục 1 › Con số');
  expect(problem.message).toContain('tỷ đồng');
  expect(figure(450, 'tỷ đồng', 'Tăng 450 triệu đồng.', 'Thu 450 tỷ đồng')).toEqual([]);
  expect(figure(4.5, 'tỷ đồng', 'Nguồn ghi 4.500 triệu đồng.')).toEqual([]);
  expect(only(figure(7, 'ha', 'Một ghi chú.', 'Thêm 7 sào lúa')).message).toContain('7 sào');
});

test.for<[number, string, string]>([
  [0.45, 'tỷ đồng', 'Báo cáo ghi 450 tỷ đồng.'],
  [4500, 'tỷ đồng', 'Thu 450 tỉ đồng.'],
  [9.52, '%', 'Đạt 95,2% số hộ.'],
])('a figure of %s %s is refused where its note says “%s”', ([value, unit, note]) => {
  const problem = only(figure(value, unit, note));
  expect(problem).toMatchObject({ message: expect.stringContaining('dấu phẩy') });
  expect(problem.fix).toBeUndefined();
});

test.for<[number, string, string]>([
  [45, 'tỷ đồng', 'Thu 45 tỷ đồng, bằng một phần mười của 450 tỷ đồng.'],
  [450, 'tỷ đồng', 'Tăng 45% so với năm trước; thu 450 tỷ đồng.'],
  [10, '%', 'Đạt 100% kế hoạch, giảm 10% số hộ.'],
  [8, 'hạng', 'Hạng 80 năm trước.'],
  [414, 'tỷ đồng', 'Trong đó 41,4 tỷ đồng từ quỹ đất.'],
  [414, 'tỷ đồng', 'Kế hoạch giao 4.140 tỷ đồng cho cả giai đoạn.'],
  [100, '%', 'Tăng 10% so với năm trước.'],
])('a figure of %s %s may have the note “%s”', ([value, unit, note]) => {
  expect(figure(value, unit, note)).toEqual([]);
});
