import { expect, test } from 'vitest';
import { sameWords } from './sameWords.ts';

test.for([
  ['Có báo cao mới.', 'Có báo cáo mới.'],
  ['sữa lỗi đánh máy', 'sửa lỗi đánh máy'],
  ['xã hoà bình', 'xã hòa  bình.'],
  ['Xã Cam Ha', 'xã Cẩm Hà'],
  ['10–15 hợp tác xã', '10 - 15 hợp tác xã'],
  ['“trên 90%”', '"Trên 90%"'],
  ['đạt−5%', 'đạt -5%'],
] as const)('“%s” put right to “%s” states the same', ([before, now]) => {
  expect(sameWords(before, now)).toBe(true);
});

test.for([
  ['hai em', 'ba em'],
  ['Xã Cẩm Hà', 'Xã Cẩm Hòa'],
  ['Xã Cẩm Hà', 'Xã Cẩm Hạ'],
  ['1.500 người', '1,500 người'],
  ['1.500 người', '1500 người'],
  ['tăng 5%', 'tăng −5%'],
  ['tăng 5%', 'tăng 5'],
  ['xã có nước sạch', 'xã ko nước sạch'],
  ['đạt 10–15 xã', 'đạt 1.015 xã'],
  ['trên 90%', '> 90%'],
] as const)('“%s” is not “%s”', ([before, now]) => {
  expect(sameWords(before, now)).toBe(false);
});
