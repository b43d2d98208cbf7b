import { expect, test } from 'vitest';
import { howTo } from './notice.ts';

const said = { lines: [['Mã', 'a'] as [string, string], ['Đã ghi', '5'] as [string, string]] };
const hidden = { lines: [['Mã', 'b'] as [string, string], ['Đã che', 'bật'] as [string, string]] };

test('a reason is asked for where the correction says something, and of no redacted one', () => {
  expect(howTo([said])).toContain('rồi ghi lý do;');
  expect(howTo([hidden])).not.toContain('lý do');
  expect(howTo([hidden])).toContain('để trống');
  expect(howTo([said, hidden])).toMatch(/ghi lý do \(mục có “Đã che” thì để trống/);
});
