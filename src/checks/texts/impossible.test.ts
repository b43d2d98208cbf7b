import { expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { impossible } from './impossible.ts';

const below = (body: string) => textProblems(impossible, `---\nheadline: Thử\n---\n\n${body}\n`);

test.for([
  'Ngày 31/02/2023, nước lên.',
  'Chiều 45/13/2023, nước lên.',
  'Ngày 30 tháng 2 năm 2023, nước lên.',
  'Số hộ dùng nước sạch chiếm hơn 112%.',
  'Có 130% số hộ tham gia.',
  'Lúc 25 giờ, nước lên.',
  'Huyện đạt 27/25 chỉ tiêu.',
  'Bánh đạt OCOP 6 sao.',
  'Lúc 5 giờ 75, nước lên.',
  'Cụ ông Lê Thử, 230 tuổi.',
  'Sáng chủ nhật 25/11/2023, nước lên.',
  'Sáng thứ 6, ngày 25-11-2023, nước lên.',
  'Chiều Thứ Hai, 25/11/2023, nước lên.',
])('%s is refused at its line', (text) => {
  expect(only(below(`Một.\n\n${text}`)).line).toBe(7);
});

test.for([
  'Ngày 29/02/2024, nước lên.',
  'Sản lượng tăng 130% so với năm trước.',
  'Thu đạt 112% kế hoạch.',
  'Đạt 25/25 chỉ tiêu; ngày 27/7 xã thăm nhà; trồng 1.200/1.000 cây.',
  'Mắm đạt OCOP 4 sao, OCOP 5 sao.',
  'Mắm đạt OCOP 03 sao.',
  'Kết nạp 35/30 chỉ tiêu được giao.',
  'Có 15/13 xã về đích, vượt kế hoạch 2 xã.',
  'Lúc 23 giờ 45 phút, làm suốt 48 giờ; cây đa làng 300 tuổi, cụ bà 101 tuổi.',
  'Sáng thứ Bảy 25/11/2023, chủ nhật, ngày 26/11/2023 và tối thứ 2 (27.11.2023), nước lên.',
  'Đến đêm thứ ba (21/10/2020), nước rút; hội mở chiều chủ nhật 15/8/2024 (âm lịch).',
  'Hai ngày thứ bảy, chủ nhật 25/5/2024 và 26/5/2024, cả thôn dọn đường.',
  'Hai ngày thứ 7 và chủ nhật 25/5/2024, 26/5/2024, cả thôn dọn đường.',
  '"was": "Sáng chủ nhật 25/11/2023, nước lên."',
  'Họp lần thứ hai ngày 25/11/2023; thứ ba, ngày 25/11/2023 xã họp; chủ nhật hằng tuần từ 25/11/2023.',
  'Chiếm 48,5% số hộ; quốc lộ 8C, tỷ lệ 31/02/2023.',
])('%s may stand', (text) => {
  expect(below(text)).toEqual([]);
});

test('the title of a source is copied as it is', () => {
  expect(textProblems(impossible, '---\ntitle: Ngày 31/02/2023\n---\n')).toEqual([]);
});
