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
  ['https://drive.google.com/file/d/1abc/view?usp=sharing', 'kho chung'],
  ['https://docs.google.com/document/d/1abc/edit', 'kho chung'],
  ['https://1drv.ms/b/s!abc', 'kho chung'],
  ['https://chatgpt.com/share/abc', 'chương trình viết hộ'],
  ['https://zalo.me/g/abcdef123', 'nhóm'],
  ['https://thu-my.sharepoint.com/:b:/g/abc', 'kho chung'],
  ['https://www.dropbox.com/s/abc/bao-cao.pdf?dl=0', 'kho chung'],
  ['https://www.mediafire.com/file/abc/bao-cao.pdf/file', 'kho chung'],
  ['https://www.fshare.vn/file/ABC', 'kho chung'],
  ['https://www.scribd.com/document/1/Bao-cao', 'kho chung'],
  ['https://f21-zpc.zdn.vn/1/abc.pdf', 'kho chung'],
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
