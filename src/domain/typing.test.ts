import { expect, test } from 'vitest';
import { typingFault } from './typing.ts';

test.for([
  ['unmarked', 'Tap the duoc khen'],
  ['unmarked', 'Ba con trong thon cung nhau hien dat mo duong.'],
  ['unmarked', 'Nam 2023, ong Hue cuu song hai nguoi tren song.'],
  ['unmarked', 'UBND xa Cam Lac trao giay khen cho tap the.'],
  ['unmarked', 'Nhan dan xã gop cong lam duong vao thon.'],
  ['telex', 'Taaj theer dduwowcj khen'],
  ['telex', 'Naawm 2023, oong Hueej cuwus hai ngwowif.'],
  ['telex', 'Bèo tây phủ kín ddoanj mương từ trạm bơm về cuối đồng.'],
  ['vni', 'Ta65p the63 d9u7o7c5 khen'],
  ['vni', 'Na8m 2023, o6ng Hue65 cu71u hai ngu7o72i.'],
  ['capitals', 'TẬP THỂ ĐƯỢC KHEN THƯỞNG'],
  ['capitals', 'ÔNG HUỆ CỨU HAI NGƯỜI TRÊN SÔNG, NĂM 2023.'],
] as const)('%s: %s', ([fault, text]) => {
  expect(typingFault(text)).toBe(fault);
});

test.for([
  'Tập thể được khen thưởng',
  'Anh em trong thôn đi xe ba gác ra xã.',
  'Công ty TNHH Thai Son Tech và Viet Nam Airlines cùng tặng quà.',
  'Sản phẩm OCOP của HTX Green Farm bán trên Facebook, Zalo, Shopee.',
  'UBND, HĐND, MTTQ, BHXH, BHYT',
  'Xem https://xa-thu.example.org/tap-the-duoc-khen-thuong-nam-2023',
  'Mô hình dùng máy drone phun thuốc, app quản lý và camera.',
  'BCH Đảng bộ xã, BTV Huyện ủy',
  'One Commune One Product',
  'Con trâu ăn no, ba con bê con theo sau.',
  'Đường H1, H2, B52, T78 và lớp 4A',
  'How to grow rice and keep it good',
  'The farmers made a new road for the commune',
  'Cho em đi',
  'Cổng của xã bị tấn công DDoS, ddos, Ddos; ghi ngày theo kiểu ddmmyyyy, xem https://thu.example/ddoan.',
  'Thư gửi về ddung@thu.example, đọc thêm ở [bài ấy](/ddoan).',
])('nothing: %s', (text) => {
  expect(typingFault(text)).toBeUndefined();
});
