import { expect, test } from 'vitest';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { pasted } from './pasted.ts';

const story = (body: string) =>
  ruleProblems(pasted, { exemplars: [record('exemplars', {}, { body })] });

test.for<[string, string]>([
  ['Xã đạt chuẩn :contentReference[oaicite:0]{index=0}.', 'viết hộ'],
  ['Dưới đây là bản tóm tắt theo yêu cầu của bạn:', 'viết hộ'],
  ['Là một mô hình ngôn ngữ, tôi không rõ.', 'viết hộ'],
  ['Đây là đoạn văn đã chỉnh sửa:', 'viết hộ'],
  ['Nếu bạn cần, tôi có thể viết ngắn hơn.', 'viết hộ'],
  ['Dưới đây là bài viết đã được chỉnh lại:', 'viết hộ'],
  ['Ông góp #REF! triệu đồng.', 'Excel'],
  ['Đường dài 1,2E+02 m.', 'Excel'],
  ['Xã đạt chuẩn năm 2020.[1][2]', 'chú thích'],
  ['IMG_2034.JPG', 'tên một tệp'],
  ['Xem Error! Reference source not found.', 'Word'],
  ['>> Xem thêm: Bài khác', 'trang báo'],
  ['Theo dõi Báo Thử trên Google News', 'trang báo'],
  ['Liên hệ [email protected] để góp.', 'thư điện tử'],
  ['Rào làm xong. Ảnh: PV', 'chú ảnh'],
  ['Rào làm xong (Ảnh: Lê Thử).', 'chú ảnh'],
  ['Khởi công ngày 45123.', 'Excel'],
  ['Ngày 45123, xã khởi công.', 'Excel'],
  ['Ngày 45123 tại xã.', 'Excel'],
  ['Rào (Ảnh Lê Thử) làm xong.', 'chú ảnh'],
  ['[Ảnh: Lê Thử]', 'chú ảnh'],
  ['*Ảnh: Lê Thử*', 'chú ảnh'],
  ['Rào làm xong (Ảnh minh họa).', 'chú ảnh'],
  ['Theo dõi chúng tôi trên Facebook.', 'trang báo'],
  ['Xong. Theo dõi kênh của báo trên YouTube!', 'trang báo'],
  ['Bài, ảnh: Lê Thử', 'tác giả'],
  ['Ông kể xong. (Sưu tầm)', 'tác giả'],
  ['Nguồn: internet', 'tác giả'],
  ['@Huệ xem lại giúp đoạn này nhé', 'cùng làm'],
  ['Bà con rất vui 🎉.', 'hình vẽ'],
])('%s is refused as what came along', ([text, what]) => {
  const [first] = story(`Một.\n\n${text}`);
  expect(first).toMatchObject({ field: 'Bài viết', message: expect.stringContaining(what) });
});

test.for([
  'Theo Báo Thử, xã đã xong: chín thôn, chín nhà.',
  'Ông bảo: “Nguồn nước sạch là quý nhất!”',
  'Ai cứu? Ông Huệ cứu!',
  'Nếu bà con cần, tổ có thể đến tận nhà.',
  'Dưới đây là chín thôn của xã.',
  'Lớp 5E có 30 em; đường 12B; xem [mục một](/ke-hoach/).',
  'Nhiệt độ 37 °C, ghi ✓ vào sổ, © 2023, ® và ™.',
  'Ông chụp lại. Ảnh rõ: ai cũng thấy. Bà con theo dõi trên loa. Năm ấy có 45123 cây.',
  'Người dân đọc thêm sách, xem lại phim cũ.',
  'Người dân theo dõi tin tức của xã trên Facebook.',
  'Theo dõi báo trên Facebook, bà con biết giá giống.',
  'Bà con theo dõi kết quả hồ sơ trên Zalo. Hơn 200 người theo dõi trang của anh trên Facebook',
  'Khách theo dõi vườn cam trên YouTube',
  'Mỗi ngày 45000 đồng. Mỗi ngày 40000 quả trứng; mỗi ngày 48000 m³. Mỗi ngày 45000.',
  'Xã thuê, tiền công ngày 45000.',
  'Ngày 45000 quả, tháng thì hơn triệu.',
  'Phần mở đầu (video: 5 phút), phần trưng bày (ảnh: 40 tấm; hiện vật: 12).',
  'Nhà đủ thứ. Ảnh cưới: 20 tấm treo ở tường',
  'Ai cũng mang theo ảnh (ảnh gia đình, ảnh làng).',
])('%s may stand', (text) => {
  expect(story(text)).toEqual([]);
});

test('a mark of sports and weather is a letter of no text, but a number sign is', () => {
  expect(story('Giải № 1 và 5 ⭐.')).toHaveLength(1);
  expect(only(story('5 ⭐')).message).toContain('⭐');
});
