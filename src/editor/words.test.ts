import { expect, test } from 'vitest';
import { formWords, namesOfRecords, pathOfLabels } from './words.ts';

const names = new Map([
  ['cam-due', 'xã Cẩm Duệ'],
  ['content/chi-tieu/a-b.json', 'Thu ngân sách'],
]);
const said = (
  message: string,
  kind: 'exemplars' | 'indicators' = 'exemplars',
  path: string[] = [],
) => formWords(message, { kind, path, names });

test.each([
  ['hãy bỏ mục "photo" (file, alt, credit)', 'hãy bỏ mục “Ảnh”'],
  ['"cam-due" (xã Cẩm Duệ) chưa có', '“xã Cẩm Duệ” chưa có'],
  ['thiếu mục này; mã trong content/linh-vuc.json', 'thiếu mục này'],
  ['đã là của content/chi-tieu/a-b.json', 'đã là của “Thu ngân sách”'],
  [
    'chọn một trong: full (đọc toàn văn), copy (bản đăng lại); x',
    'chọn một trong: đọc toàn văn, bản đăng lại; x',
  ],
  ['"Ông Nam" có chữ xưng hô', '"Ông Nam" có chữ xưng hô'],
  ['(đang là [{"family":"Lê', ''],
])('%s', (message, words) => {
  expect(said(` ${message}`).trim()).toBe(words);
});

test('a key that is a switch is switched on, and a code is called by its name', () => {
  expect(said('để làm mục ngắn thì ghi "entry: true"')).toMatch(/^để làm mục ngắn thì bật “.+”$/);
  expect(said('chỉ có thể là kế hoạch (kind: "plan")', 'indicators', ['observations'])).toBe(
    'chỉ có thể là kế hoạch (“Loại số”: kế hoạch, dự toán)',
  );
});

test('a field that is missing is found by its labels', () => {
  expect(pathOfLabels('exemplars', 'Nguồn › mục 2 › Cơ quan đăng')).toEqual([
    'sources',
    1,
    'publisher',
  ]);
  expect(pathOfLabels('exemplars', 'Không có mục này')).toBeUndefined();
});

test('what the check asks is answered in the form, which shows no entry to copy', () => {
  const asked = 'nếu không phải thì giữ câu và thêm mục dưới đây vào phần đầu tệp';
  expect(said(asked)).toMatch(/thêm một mục ở “Điều đã xem lại”.*chép nguyên câu,/);
  expect(said(asked, 'exemplars', ['people', 'family'])).toContain('chép nguyên họ và tên đệm');
});

test('places that have had one name are called as where they are chosen', () => {
  const places = [
    { id: 'cu', name: 'Đồi Sim', type: 'xa' },
    { id: 'moi', name: 'Đồi Sim', type: 'xa', from: '2025-07-01' },
  ];
  const text = JSON.stringify(places);
  const found = namesOfRecords([{ file: 'content/dia-phuong.json', kind: 'places', text }]);
  expect([found.get('cu'), found.get('moi')]).toEqual(['xã Đồi Sim', 'xã Đồi Sim (từ 01/7/2025)']);
});
