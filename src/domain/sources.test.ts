import { expect, test } from 'vitest';
import { isLinkable, movedHostNote, needsReadRemark, readRemark } from './sources.ts';

test.for([
  'https://example.org/bai',
  'http://bao.example.org:8080/',
  'https://1.2.3.4.example.org/',
])('%s may be linked', (url) => {
  expect(isLinkable(url)).toBe(true);
});

test.for([
  'http://192.0.2.7/bai',
  'http://192.0.2.7:8080/bai',
  'https://192.0.2.7',
  'http://3221225991/bai',
  'http://[2001:db8::1]/bai',
  'https://[2001:db8::1]:8443/',
  'http://[::ffff:192.0.2.7]/',
])('%s may not: it is a bare IP address', (url) => {
  expect(isLinkable(url)).toBe(false);
});

test('nothing to link is not linkable', () => {
  expect(isLinkable(undefined)).toBe(false);
});

test.for([
  [undefined, undefined, undefined],
  ['đọc qua bản dịch', undefined, 'đọc qua bản dịch'],
  [undefined, '2026-11-29', 'đọc ngày 29/11/2026'],
  ['đọc qua bản dịch', '2026-11-05', 'đọc qua bản dịch ngày 05/11/2026'],
] as const)('how %s and when %s it was read is said as %s', ([how, accessed, remark]) => {
  expect(readRemark(how, accessed)).toBe(remark);
});

test('what stood on a host that has changed hands is marked, and nothing else', () => {
  const hosts = [{ host: 'cu.example.org', since: '2025-07-01', note: 'nay là trang của xã' }];
  const note = (url: string | undefined, date?: string) => movedHostNote({ url, date }, hosts);
  const page = 'https://cu.example.org/bai';
  expect(note(page, '2025-06-30')).toBe('nay là trang của xã');
  expect(note(page, '2025')).toBe('nay là trang của xã');
  expect(note(page)).toBe('nay là trang của xã');
  expect(note(page, '2025-07-01')).toBeUndefined();
  expect(note('https://xa.cu.example.org/bai', '2025-06-30')).toBeUndefined();
  expect(note(undefined, '2025-06-30')).toBeUndefined();
});

test('how a page was read is said once', () => {
  const remark = (read: string, publisher: string) => needsReadRemark({ read, publisher });
  expect(remark('copy', 'trang-chep.example')).toBe(true);
  expect(remark('copy', 'Báo Thử (bản đăng lại)')).toBe(false);
  expect(remark('copy', 'Báo Thử (bản sao tại trang-chep.example)')).toBe(false);
  expect(remark('translation', 'Trang Thử')).toBe(true);
  expect(remark('translation', 'Trang Thử (bản dịch tiếng Anh)')).toBe(false);
  expect(remark('excerpt', 'Báo Thử')).toBe(false);
  expect(remark('full', 'Báo Thử')).toBe(false);
});
