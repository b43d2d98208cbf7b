import { describe, expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { personalData } from './personalData.ts';

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
    ['số nhà 12', /số nhà/],
    ['ở ngõ 5, tổ dân phố 2', /số nhà/],
    ['số 12A đường Hà Huy Tập', /số nhà/],
    ['ông sinh ngày 12/3/1960', /ngày sinh/],
    ['sinh ngày 02 tháng 3 năm 1960', /ngày sinh/],
    ['tại 18.25123, 106.01234', /tọa độ/],
  ] as const)('%s', ([text, message]) => {
    const problem = only(textProblems(personalData, `---\na: b\n---\n\n${text}\n`));
    expect(problem).toMatchObject({ line: 5, message: expect.stringMatching(message) });
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
  'Thư gửi về phongvanhoa@vi-du.vn hoặc ubnd.camxuyen@vi-du.gov.vn.',
  'Kinh phí 500000000 đồng, sau là 120000000000 đồng.',
  'kênh cạn kiệt 2 tháng',
  'ngõ xóm có camera; từ 2021 đến 2025 có 381 điển hình',
])('%s may be published', (text) => {
  expect(textProblems(personalData, text)).toEqual([]);
});

test('the site itself may say where it is reached', () => {
  expect(
    personalData({ file: 'content/site.json', kind: 'site', text: '"phone": "0912345678"' }),
  ).toEqual([]);
});
