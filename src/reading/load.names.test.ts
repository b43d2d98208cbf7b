/** Files whose names tell that they are no records, or not yet. */
import { describe, expect, test } from 'vitest';
import { load } from '../testing/contentFolder.ts';
import { only } from '../testing/fixtures.ts';

describe('file names', () => {
  test.for([
    ['guong-dien-hinh/2023/Đắp Đường.md', /"dap-duong\.md"/],
    ['guong-dien-hinh/2023/2023_thu.md', /"2023-thu\.md"/],
    ['guong-dien-hinh/2023/BAI.md', /"bai\.md"/],
    ['guong-dien-hinh/2023/thu.markdown', /"\.markdown".*\.md/],
    ['guong-dien-hinh/2023/thu.MD', /"\.MD".*\.md/],
    ['guong-dien-hinh/2023/thu.mdx', /"\.mdx".*\.md/],
    ['guong-dien-hinh/2023/thu.JPG', /"\.JPG".*\.md hoặc \.jpg/],
    ['phong-trao/thu.jpg', /"\.jpg".*\.md hoặc \.mdx$/],
    ['phong-trao/thu.json', /"\.json".*\.md hoặc \.mdx/],
    ['chi-tieu/thu.md', /"\.md".*\.json/],
    ['phong-trao/con.md', /Windows/],
    ['chi-tieu/aux.json', /Windows/],
  ] as const)('%s is refused', ([path, message]) => {
    const { records, problems } = load({ [path]: 'Chữ' });
    expect(only(problems).file).toBe(`content/${path}`);
    expect(only(problems).message).toMatch(message);
    expect(records.exemplars).toHaveLength(1);
  });

  test.for([
    ['guong-dien-hinh/2023/IMG_1234.HEIC', /lưu lại thành \.jpg/],
    ['guong-dien-hinh/2023/IMG_1234.jpg', /đúng tên của tệp bài/],
    ['IMG_1234.heic', /lưu lại thành \.jpg/],
    ['guong-dien-hinh/Bài viết.docx', /chép phần chữ/],
    ['chi-tieu/so-lieu.xlsx', /từng con số/],
    ['guong-dien-hinh/2023/quyet-dinh.pdf', /mục nguồn/],
    ['guong-dien-hinh/2023/desktop.ini', /hệ điều hành; hãy xóa/],
    ['desktop.ini', /hệ điều hành; hãy xóa/],
    ['chi-tieu/thumbs.db', /hệ điều hành; hãy xóa/],
    ['guong-dien-hinh/2023/~$ai.docx', /tệp tạm của Word/],
    ['guong-dien-hinh/2023/._2023-thu.md', /máy Mac; hãy xóa/],
    ['guong-dien-hinh/2023/2023-thu - Copy.md', /bản chép của "2023-thu\.md"/],
    ['guong-dien-hinh/2023/2023-thu - Copy (2).md', /bản chép của "2023-thu\.md"/],
    ['guong-dien-hinh/2023/2023-thu (1).md', /bản chép của "2023-thu\.md"/],
    ['guong-dien-hinh/2023/2023-thu.md.bak', /tệp tạm hoặc bản lưu cũ; hãy xóa/],
    ['chi-tieu/thu.tmp', /tệp tạm hoặc bản lưu cũ; hãy xóa/],
    ['chi-tieu/thu.md', /"\.md" không dùng ở đây/],
    ['guong-dien-hinh/2023/???.md', /chữ thường không dấu/],
    ['guong-dien-hinh/2023/Bản sao 2023-thu.md', /bản chép của "2023-thu\.md"/],
    ['guong-dien-hinh/2023/2023-thu - Sao chép.md', /bản chép của "2023-thu\.md"/],
    ['guong-dien-hinh/2023/2023-thu 2.md', /bản chép của "2023-thu\.md"/],
    ["guong-dien-hinh/2023/2023-thu (A's conflicted copy 2026).md", /bản chép của "2023-thu\.md"/],
    ['guong-dien-hinh/2023/2023-cuu-nguoi-final.md', /còn "final", như một bản lưu/],
    ['guong-dien-hinh/2023/2023-cuu-nguoi-final-2.md', /còn "final-2"/],
    ['guong-dien-hinh/2023/2023-cuu-nguoi-v2.md', /còn "v2"/],
    ['guong-dien-hinh/2023/2023-cuu-nguoi-moi-nhat.md', /còn "moi-nhat"/],
    ['guong-dien-hinh/2023/2023-cuu-nguoi-copy.md', /bản chép/],
    ['guong-dien-hinh/2023/2023-cuu-nguoi-ban-sao.md', /bản chép/],
    ['phong-trao/untitled.md', /còn "untitled"/],
    ['chi-tieu/thu-draft.json', /còn "draft"/],
    ['chi-tieu/thu_BACKUP_12.json', /bản chép của "thu\.json".*tệp ấy$/],
    ['guong-dien-hinh/2023/thu.docm', /chép phần chữ/],
    ['guong-dien-hinh/2023/thu.yaml', /giữa hai dòng "---"/],
    ['guong-dien-hinh/2023/thu.eml', /thư điện tử/],
    ['chi-tieu/so.xlsm', /từng con số/],
    ['chi-tieu/so.txt', /từng con số/],
    ['guong-dien-hinh/2023/tieng.aac', /không đăng phim và tiếng/],
    ['guong-dien-hinh/2023/thu', /không có đuôi/],
  ] as const)('%s gets advice, not another name', ([path, message]) => {
    const problem = only(load({ [path]: 'Chữ' }).problems);
    expect(problem.file).toBe(`content/${path}`);
    expect(problem.message).toMatch(message);
    expect(problem.suggestion).toBeUndefined();
  });

  test.for([
    '2023-xa-nong-thon-moi',
    '2023-nhan-ban-mo-hinh',
    '2023-in-ban-do-xa',
    '2023-lop-hoc-v',
  ])('of the name %s are no copies', (name) => {
    const { problems } = load({ [`guong-dien-hinh/2023/${name}.md`]: 'Chữ' });
    expect(problems.filter(({ message }) => /bản/.test(message))).toEqual([]);
  });

  test('with an ending that an editor program added lose it again', () => {
    const { problems } = load({ 'guong-dien-hinh/2023/2023-thu.md.txt': 'Chữ' });
    expect(problems).toMatchObject([{ suggestion: '2023-thu.md' }]);
  });

  test('with their ending twice, or below a second "content", are asked about', () => {
    const path = 'guong-dien-hinh/2023/2023-thu.md';
    expect(load({ [`${path}.md`]: 'Chữ' }).problems).toMatchObject([{ suggestion: '2023-thu.md' }]);
    expect(load({ [`content/${path}`]: 'Chữ' }).problems).toMatchObject([
      { suggestion: `content/${path}` },
    ]);
  });

  test('of photos beside the cases are no records', () => {
    const { records, problems } = load({ 'guong-dien-hinh/2023/thu.jpg': 'ảnh' });
    expect(problems).toEqual([]);
    expect(records.exemplars).toHaveLength(1);
  });

  test('that begin with a dot are refused, but for those that systems leave behind', () => {
    const files = { 'guong-dien-hinh/.an.md': 'Chữ', 'chi-tieu/.DS_Store': '', 'README.md': 'Chữ' };
    expect(load(files).problems).toMatchObject([
      { file: 'content/guong-dien-hinh/.an.md', message: expect.stringContaining('dấu chấm') },
    ]);
  });

  test.for([
    ['chi-tieu/2023/thu.json', /ngay trong "content\/chi-tieu\/"/],
    ['guong-dien-hinh/cam-lac/2023-thu.md', /thư mục của năm/],
    ['guong-dien-hinh/2023/04/2023-thu.md', /thư mục của năm/],
    ['guong-dien-hin/2023/2023-thu.md', /không thuộc loại bản ghi nào/],
    ['bai-viet.md', /không thuộc loại bản ghi nào/],
  ] as const)('%s lies in the wrong place', ([path, message]) => {
    const problem = only(load({ [path]: 'Chữ' }).problems);
    expect(problem.file).toBe(`content/${path}`);
    expect(problem.message).toMatch(message);
  });

  test('near to that of a folder are asked about', () => {
    const { problems } = load({ 'guong-dien-hin/2023/2023-thu.md': 'Chữ', 'co-qan.json': '[]' });
    expect(problems.map(({ suggestion }) => suggestion)).toEqual([
      'content/co-quan.json',
      'content/guong-dien-hinh/2023/2023-thu.md',
    ]);
  });
});
