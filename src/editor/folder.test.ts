import { expect, test } from 'vitest';
import { folderAdvice } from './folder.ts';

test.each([
  ['on this computer, in Chrome', 'localhost', true, true, 'Chọn thư mục của kho'],
  ['on this computer, in Firefox', '127.0.0.1', false, false, 'bằng Chrome hoặc Edge'],
  // Chrome there has no access to folders either, so that the browser is not what is wrong.
  ['at an address of the office’s network', '192.168.1.20', false, false, '"npm start"'],
  ['on a phone, at the office’s site', 'thi-dua.example.vn', false, false, 'trên trang git'],
  ['at the office’s site over https', 'thi-dua.example.vn', true, false, '"npm start"'],
])('%s', (_name, hostname, able, offered, words) => {
  const said = folderAdvice({ hostname, able });
  expect(said.offered).toBe(offered);
  expect(said.advice).toContain(words);
});
