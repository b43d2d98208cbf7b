import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { sourceAddresses } from './sourceAddresses.ts';

const story = (url: string) =>
  ruleProblems(sourceAddresses, {
    exemplars: [record('exemplars', { sources: [source({ url })] })],
  });

test.for<[string, string]>([
  ['https://bao-thu.example.org/', 'trang chủ'],
  ['https://bao-thu.example.org', 'trang chủ'],
  ['https://bao-thu.example.org/?utm_source=zalo', 'trang chủ'],
  ['https://bao-thu.example.org/trang-chu.html', 'trang chủ'],
  ['https://bao-thu.example.org/vi/', 'trang chủ'],
  ['https://bao-thu.example.org/index.php', 'trang chủ'],
  ['https://bao-thu.example.org/tim-kiem/?tu-khoa=cam+lac', 'tìm kiếm'],
  ['https://bao-thu.example.org/search?q=cam-lac', 'tìm kiếm'],
  ['https://bao-thu.example.org/?s=cam+lac', 'tìm kiếm'],
  ['https://bit.ly/3abcd', 'chuyển tiếp'],
  ['https://www.google.com/url?url=https://bao-thu.example.org/x', 'chuyển tiếp'],
  ['https://bao--thu-example-org.translate.goog/x.html?_x_tr_sl=vi', 'chuyển tiếp'],
  ['https://l.facebook.com/l.php?u=https://bao-thu.example.org/x', 'chuyển tiếp'],
])('%s is refused as %s', ([url, what]) => {
  expect(only(story(url))).toMatchObject({
    field: 'Nguồn › mục 1 › Địa chỉ trang',
    message: expect.stringContaining(what),
  });
});

test.for([
  'https://bao-thu.example.org/untitled-701/',
  'https://xa-thu.example.org/?port=112/UBND-xa/&port_id=214',
  'https://xa-thu.example.org/vi/component/content/category/162-about?Itemid=101',
  'https://bao-thu.example.org/tim-kiem-nguoi-mat-tich-tren-song.html',
  'https://bao-thu.example.org/index.php?id=123',
  'https://bao-thu.example.org/#/bai/123',
])('%s may be a source', (url) => {
  expect(story(url)).toEqual([]);
});

test.for<[string, string]>([
  ['https://bao-thu.example.org/x.html#:~:text=hai%20ng', 'https://bao-thu.example.org/x.html'],
  ['https://bao-thu.example.org/x.html?fbclid=IwAR0', 'https://bao-thu.example.org/x.html'],
  ['https://bao-thu.example.org/?id=5&utm_source=zalo', 'https://bao-thu.example.org/?id=5'],
])('%s becomes %s', ([url, right]) => {
  expect(only(story(url)).fix).toContain(right);
});
