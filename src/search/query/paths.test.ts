import { expect, test } from 'vitest';
import { packPath, unpackPath } from './paths.ts';

test.each([
  ['/phong-trao/tet-trong-cay/', 'Tết trồng cây', '/phong-trao/AC/'],
  ['/dia-phuong/cam-due-2025/', 'Xã Cẩm Duệ (từ 01/7/2025)', '/dia-phuong/BB-GA/'],
  ['/ke-hoach/#iii-1-4', 'Doanh nghiệp, hợp tác xã và làng nghề', '/ke-hoach/#iii-1-4'],
  ['/dia-phuong/x/#2025-don-mai-ton', 'Dọn mái tôn sau bão', '/dia-phuong/x/#2025-AC'],
  ['/', 'Trang chủ', '/'],
  ['/so-do-trang/', 'Chữ khác', '/so-do-trang/'],
])('%s comes out as it went in', (path, title, packed) => {
  expect(packPath(path, title)).toBe(packed);
  expect(unpackPath(packed, title)).toBe(path);
});
