import { describe, expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { personalData } from './personalData.ts';

test('a line of the file begins no clause: whose the office is stands before it', () => {
  const text = 'Ông Huệ là bác sĩ ở\nTrạm y tế xã, số 12 đường Hà Huy Tập';
  expect(textProblems(personalData, text)).toHaveLength(1);
});

describe('what is never published', () => {
  test.for([
    ['Điện thoại 0912345678.', /điện thoại/],
    ['ĐT: 0912.345.678', /điện thoại/],
    ['Gọi (0239) 3861 234 nhé.', /điện thoại/],
    ['Gọi +84 912 345 678.', /điện thoại/],
    ['CCCD số 042 085 001 234', /giấy tờ/],
    ['Căn cước công dân: 042085001234', /giấy tờ/],
    ['mã 042085001234', /12 chữ số/],
    ['mã 183456789', /9 chữ số/],
    ['hộ chiếu B1234567', /giấy tờ/],
    ['STK: 0123456789', /tài khoản/],
    ['viết cho ten.nguoi@vi-du.vn', /thư điện tử/],
    ['viết cho ten.nguoi [at] vi-du.vn', /thư điện tử/],
    ['viết cho vanphong.thu@gmail.com', /thư điện tử/],
    ['UBND xã: ubnd@vi-du.vn, hoặc ten.nguoi@vi-du.vn', /thư điện tử/],
    ['Đường dây nóng 0912 345 678', /điện thoại/],
    ['ở căn hộ 1203, chung cư Thử', /số nhà/],
    ['bệnh nhân số 1342 mắc Covid-19', /bệnh nhân/],
    ['BN1342 đã khỏi', /bệnh nhân/],
    ['thẻ nhà báo số 12345', /số thẻ/],
    ['số nhà 12', /số nhà/],
    ['ở ngõ 5, tổ dân phố 2', /số nhà/],
    ['số 12A đường Hà Huy Tập', /số nhà/],
    ['gọi không chín một hai, ba bốn năm sáu bảy tám', /điện thoại/],
    ['ở 12 Hà Huy Tập', /số nhà/],
    ['làm ở trung tâm, ở số 12 đường Hà Huy Tập', /số nhà/],
    ['cạnh trạm y tế là nhà ông ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Bác sĩ trạm y tế ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Chủ tịch UBND xã ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Giám đốc bệnh viện ở 12 Hà Huy Tập', /số nhà/],
    ['Gia đình cạnh nhà văn hóa ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Văn phòng luật của Nguyễn Văn Thử ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Văn phòng Lê Thử ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Anh Huệ làm ở UBND xã và có địa chỉ ở số 12 đường Hà Huy Tập', /số nhà/],
    ['Ông Huệ là bác sĩ tại trạm y tế, số 12 đường Hà Huy Tập', /số nhà/],
    ['Thủ thư ở thư viện, số 12 đường Hà Huy Tập', /số nhà/],
    ['UBND xã trao quà ở số 12 đường Hà Huy Tập', /số nhà/],
    ['UBND xã trao quà, thăm, rồi về số 12 đường Hà Huy Tập', /số nhà/],
    ['nhà 12/5 đường Hà Huy Tập', /số nhà/],
    ['ông Huệ, 12 Hà Huy Tập, thị trấn Cẩm Mẫu', /số nhà/],
    ['trú tại 7B Nguyễn Thử', /số nhà/],
    ['ông sinh ngày 12/3/1960', /ngày sinh/],
    ['Ông Khoan sinh ngày 12/3/1960', /ngày sinh/],
    ['Anh Nam sinh ngày 12/3/1985', /ngày sinh/],
    ['Bà chào đời ngày 2 tháng 9 năm 1955', /ngày sinh/],
    ['Ông Phạm Thử (12/3/1955) góp sách', /ngày sinh/],
    ['Cháu Nam chào đời ngày 12/3/2021', /ngày sinh/],
    ['ĐT: 09 12 34 56 78', /điện thoại/],
    ['SĐT 0912/345/678', /điện thoại/],
    ['(0912) 345 678', /điện thoại/],
    ['sổ hưu số 4295001234', /số thẻ/],
    ['sinh ngày 02 tháng 3 năm 1960', /ngày sinh/],
    ['tại 18.25123, 106.01234', /tọa độ/],
    ['ĐT: 0912\u00a0345\u00a0678', /điện thoại/],
    ['ĐT 0912\u2009345\u2009678', /điện thoại/],
    ['ĐT 0912–345–678', /điện thoại/],
    ['ĐT 0912 — 345 — 678', /điện thoại/],
    ['ĐT 0912·345·678', /điện thoại/],
    ['ĐT 0912\u200b345\u200b678', /điện thoại/],
    ['ĐT ０９１２３４５６７８', /điện thoại/],
    ['ĐT-0912345678', /điện thoại/],
    ['Gọi 0084 912 345 678', /điện thoại/],
    ['Gọi +84 (0) 912 345 678', /điện thoại/],
    ['CCCD: 042–085–001–234', /giấy tờ/],
    ['số 042\u00a0085\u00a0001\u00a0234', /12 chữ số/],
    ['số 183–456–789', /9 chữ số/],
    ['thẻ DN 4 79 1234567890', /bảo hiểm/],
    ['thẻ BHYT GD4421234567890', /bảo hiểm/],
    ['mã số BHXH 4421234567', /bảo hiểm/],
    ['TK 0123 4567 8901 tại Agribank', /tài khoản/],
    ['Vietcombank: 0011 0012 34567', /tài khoản/],
    ['đi xe 38A-123.45', /biển số/],
    ['xe máy 38-B1 234.56', /biển số/],
    ['xe máy 38B1–23456', /biển số/],
    ['biển số 38K-2345', /biển số/],
    ['ông Huệ (NS: 12/3/1960)', /ngày sinh/],
    ['ông Huệ, SN 12–03–1960', /ngày sinh/],
    ['Ngày tháng năm sinh: 12.3.1960', /ngày sinh/],
    ['ngày sinh của ông: 12/3/1960', /ngày sinh/],
    ['ông sinh ra ngày 12 tháng Ba năm 1960', /ngày sinh/],
    ['ông sinh tại Cẩm Lạc ngày 12/3/1960', /ngày sinh/],
    ['ông Huệ (SN 1987, ngày 3.5)', /ngày sinh/],
    ['ông sinh năm 1987 (3/5)', /ngày sinh/],
    ['ông sinh năm 1987, ngày 3 tháng 5', /ngày sinh/],
    ['ông sinh ngày 3/5, năm 1987', /ngày sinh/],
    ['ông sinh mùng 3 tháng 5 năm 1987', /ngày sinh/],
    ['ông Huệ, 3/5/1987, trú tại Cẩm Lạc', /ngày sinh/],
    ['chuyển khoản 3711205123456', /tài khoản/],
    ['xe máy 38 A1 123 45', /biển số/],
    ['đt 0 9 1 2 3 4 5 6 7 8', /điện thoại/],
    ['mã số thuế 8412345678', /thuế/],
    ['thẻ đảng viên số 42.123456', /số thẻ/],
    ['quyền sử dụng đất số BX 123456', /nhà đất/],
    ['thửa đất số 123, tờ bản đồ số 15', /nhà đất/],
    ['tại 18°15′04″ Bắc', /tọa độ/],
    ['tại 18.25123 N, 106.01234 E', /tọa độ/],
    ['hue.mau (a) gmail.com', /thư điện tử/],
    ['hue.mau tại gmail chấm com', /thư điện tử/],
    ['[Zalo](https://zalo.me/0912345678)', /trang riêng/],
  ] as const)('%s', ([text, message]) => {
    const problem = only(textProblems(personalData, `---\na: b\n---\n\n${text}\n`));
    expect(problem).toMatchObject({ line: 5, message: expect.stringMatching(message) });
  });

  test('is found across a line break, at the line where it begins', () => {
    const problem = only(textProblems(personalData, 'Một.\nGọi 0912\n345 678 nhé.'));
    expect(problem).toMatchObject({ line: 2, message: expect.stringMatching(/điện thoại/) });
    expect(problem.fix).toBeUndefined();
  });

  test('is not said again in full', () => {
    const problem = only(textProblems(personalData, 'Gọi 0912345678.'));
    expect(JSON.stringify(problem)).not.toContain('0912345678');
  });
});

test.for([
  'Thu 1.109.733 người, 410.000.000.000 đồng, tăng 12,5%.',
  'Quyết định số 1234/QĐ-UBND ngày 05/7/2023; Nghị định 129/2025.',
  'Chiều 19/4/2023, sâu 3 m; sinh năm 1960; 63 tuổi; Quốc lộ 8C; đường số 5.',
  'url: https://vi-du.vn/bai-0912345678-042085001234.html',
  '"value": 410000000',
  'Đường dây nóng 1900 1234.',
  'Điện thoại trực ban của UBND xã: 0239 3861 234.',
  'Thư gửi về phongvanhoa@vi-du.vn hoặc ubnd.xamau@vi-du.gov.vn.',
  'Kinh phí 500000000 đồng, sau là 120000000000 đồng.',
  'kênh cạn kiệt 2 tháng',
  'ngõ xóm có camera; từ 2021 đến 2025 có 381 điển hình',
  'từ 05.7.2023 - 12.8.2023; từ 05-7-2023 đến 12-8-2023',
  'ông Huệ (SN 1960), sinh năm 1961, NS 1962',
  'chi NS ngày 12/3/2023; thu NS 12/3/2023',
  'diện tích HA 2020 2021 2022 5',
  'học sinh ở Cẩm Lạc ngày 12/3/2023; vệ sinh ngày 12/3/2023',
  'Ông hy sinh ngày 12/3/1972; cứu hai nam sinh ngày 12/3/2023; báo Dân sinh ngày 12/3/2023',
  'Lễ Phục sinh ngày 9/4/2023. An sinh ngày 12/3/2023 là chủ đề',
  'Tủ sách chào đời ngày 20/9/2023; Câu lạc bộ của bà con chào đời ngày 2/9/2023',
  'Huyện Anh Sơn (12/9/1930); kỷ niệm ngày sinh cụ Phan Bội Châu (26/12/1867)',
  'Ông Phạm Thử (12/3/2023) và bà Huệ (15/3/2023) được tặng giấy khen',
  'Các năm 05 10 15 20 25 30; các thửa 09 12 15 20 24 m2; Công văn 0912/345/2023',
  'Phát thẻ học sinh năm học 2022 - 2023; sổ hộ khẩu từ năm 2021',
  'Bác Hồ (19/5/1890); ra mắt Tổ Tự quản (12/3/2023); Công văn 0912/UBND-VX',
  'kỷ niệm 133 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)',
  'Agribank cho vay 500.000.000 đồng; tài khoản tiết kiệm 1.250.000.000 đồng',
  'Chi trả bảo hiểm xã hội 1.234.567.890 đồng',
  'Dân số 183\u00a0456\u00a0789 người; đo 123 456 789 m',
  'Quốc lộ 8C - 2023; lớp 12A 2023; 20 A4; TCVN 12345:2018',
  'Ở 12 xã, 23 thôn; tại 15 Trường Tiểu học; có 3 đường Hồ Chí Minh; ngày 5, 12 Hội viên, xã Cẩm Mẫu.',
  'Số 5 đường ống; mã số thuế 3001234567 của hợp tác xã.',
  'Xây 5 căn hộ 30 m²; căn hộ 1.200 triệu đồng; bệnh nhân 63 tuổi; chữa cho bệnh nhân 120 người.',
  'Nhập ngũ ngày 3/5/1987; năm 1987, ngày 3.5 họp.',
  'Trụ sở UBND huyện, số 10 đường Hà Huy Tập',
  '---\nnote: Trụ sở UBND huyện, 10 Hà Huy Tập, thị trấn Cẩm Mẫu\n---',
  'Cả xã họp. Lễ trao diễn ra tại nhà văn hóa, số 12 đường Hà Huy Tập.',
  'Trung tâm Văn hóa huyện đặt tại số 12 đường Hà Huy Tập',
  'Trụ sở Đảng ủy, HĐND, UBND xã đặt tại số 10 đường Hà Huy Tập',
  'Họp ở Nhà văn hóa tổ dân phố 5, số 10 đường Hà Huy Tập',
  'Trụ sở: số 10 đường Hà Huy Tập',
  'Giấy tờ gửi về UBND huyện, số 10 đường Hà Huy Tập',
  'Trụ sở ở số 12 đường Hà Huy Tập. UBND thị trấn, tại nhà văn hóa ở 12 Hà Huy Tập.',
])('%s may be published', (text) => {
  expect(textProblems(personalData, text)).toEqual([]);
});

test('the site itself may say where it is reached', () => {
  expect(
    personalData({ file: 'content/site.json', kind: 'site', text: '"phone": "0912345678"' }),
  ).toEqual([]);
});
