import { describe, expect, test } from 'vitest';
import { only, textProblems } from '../../testing/fixtures.ts';
import { leftovers } from './leftovers.ts';

const head = (line: string) => textProblems(leftovers, `---\n${line}\n---\n\nBài.\n`);
const body = (text: string) => textProblems(leftovers, `---\nheadline: Thử\n---\n\n${text}\n`);
const json = (line: string) =>
  leftovers({ file: 'content/chi-tieu/so.json', kind: 'indicators', text: `{\n  ${line}\n}` });

describe('what is left of a sample', () => {
  test.for([
    'family: Họ và tên đệm',
    "  given: 'Tên'",
    '  - family: Họ và tên đệm # họ, rồi tên đệm',
    'summary: Một câu nói ai, ở đâu, làm gì, kết quả ra sao.',
    'summary: Năm 2023, ông Họ và tên đệm Tên cứu một người.',
    'publisher: Tên báo',
    'decision: Số quyết định',
    'collective: Tên tập thể hoặc mô hình',
    'url: https://vi-du.vn/bai-bao',
    'url: https://www.example.com/bai',
    'url: https://bao.vi-du.vn/',
  ])('is refused: %s', (line) => {
    expect(only(head(line))).toMatchObject({ line: 2, message: expect.stringMatching(/mẫu/) });
  });

  test('in a body and in JSON, at its line', () => {
    expect(only(body('Một.\n\nDài theo dữ kiện, không dài hơn.')).line).toBe(7);
    expect(only(json('"publisher": "Nơi công bố",')).line).toBe(2);
    expect(only(json('"source": { "title": "A", "url": "https://vi-du.vn/bao-cao" }')).line).toBe(
      2,
    );
  });
});

describe('what was put off', () => {
  test.for([
    'summary: ...',
    '  - Không có.',
    'summary: …',
    "summary: '???'",
    'summary: xxx',
    'headline: TODO',
    'headline: "[tên việc]"',
    'decision: điền sau',
    'doubts: Đang cập nhật',
    'summary: Ngày … tháng …, ông Huệ cứu người.',
    'summary: Thưởng khoảng ... triệu đồng.',
    'summary: Ông Nguyễn Văn A cứu người.',
    '  - Lorem ipsum dolor',
    'summary: chưa có',
    'decision: Chưa rõ',
    'decision: Số …/QĐ-UBND',
    'decision: Số     /QĐ-UBND',
    'summary: Cả thôn góp ... cuốn sách.',
    'summary: Cả thôn có XXX cuốn sách.',
    'summary: Nội dung đang được cập nhật.',
    'note: Huyện phấn đấu ... trong giai đoạn.',
  ])('is refused: %s', (line) => {
    expect(only(head(line)).line).toBe(2);
  });

  test('in a text', () => {
    expect(only(body('...')).line).toBe(5);
    expect(only(body('Ông kể xong. TODO hỏi lại')).message).toContain('"TODO"');
    expect(only(body('Rào dài [số] m, do [tên người] làm.')).message).toContain('"[số]"');
    expect(body('“Đoàn [của huyện] đã đến”; [số liệu của huyện](/chi-tieu/).')).toEqual([]);
    expect(only(body('Ông kể. (còn nữa)')).message).toContain('(còn nữa)');
    expect(only(body('Ông kể [cần kiểm tra lại].')).line).toBe(5);
    expect(only(body('Phần này điền sau.')).message).toContain('"điền sau"');
  });
});

test.for([
  'doubts: Chưa rõ số quyết định khen thưởng.',
  '  - Chưa rõ.',
  'summary: “Tôi thấy… rồi nhảy xuống”, ông kể.',
  'summary: Trồng lúa, ngô, khoai...',
  'summary: Trồng lúa, ngô … và nuôi bò.',
  'summary: Ông cười ... rồi đi tiếp.',
  'summary: Ông đọc bài *Quê hương … mỗi người chỉ một* cho các em nghe.',
  'title: Ban vận động trao quà … cho hộ nghèo',
  'note: Xã đang cập nhật dữ liệu dân cư; đại hội khóa XXX họp.',
  'title: Vì sao cả xã cùng làm?',
  'unit: đơn vị',
  "place: 'cam-lac'",
  'clauses: [ii-2-1, iii-1]',
  'publisher: null',
  '# summary: Tóm tắt',
  'note: Nguyễn Văn An và Trần Thị Ý cùng làm.',
  'note: Đại hội Đảng bộ huyện lần thứ XXX.',
  'url: https://bao-thu.example.com/bai',
  'url: https://bao-thu.example.com/dai-hoi-lan-thu-xxx-nhiem-ky-2020-2025',
  'note: Kinh phí bổ sung sau lũ; tên quỹ đổi sau năm 2023.',
])('may be written: %s', (line) => {
  expect(head(line)).toEqual([]);
});

test('a text may pause, quote and divide itself', () => {
  expect(body('Ông kể: “Nước xiết … tôi bơi mãi”.\n\n---\n\n- Một.\n- Hai…')).toEqual([]);
});

test.for([
  '[điền số]',
  '[...] đồng',
  '[X] m',
  '[ số ]',
  '[ngày/tháng/năm]',
  '[dd/mm/yyyy]',
  '[ghi rõ nguồn]',
  '[link bài báo]',
  '[chưa rõ]',
  '“Góp [điền số] đồng”',
])('%s is a gap', (gap) => {
  expect(only(body(`Cả thôn góp ${gap}.`)).line).toBe(5);
});

test.for([
  '“Họ [xã] cho tôi mượn”, ông kể.',
  '> Họ [xã] cho tôi mượn.',
  'Ông kể: “Họ [xã]',
  '“Nước lên [...] người chạy lên đồi”, bà kể. Bài báo viết: “Một [...].”',
  'Bà kể tiếp [ghi chú của tòa soạn].',
  'Xem [link bài báo](https://bao-thu.example.com/bai).',
])('a quotation may be shortened and explained: %s', (text) => {
  expect(body(text)).toEqual([]);
});

test('only what may be left out is said to be', () => {
  expect(only(head('summary: ...')).message).not.toContain('bỏ');
  expect(only(head('collective: ...')).message).toContain('chưa biết thì bỏ cả dòng');
});

test.for([
  'Có (bổ sung số liệu sau) người.',
  'Xã khen (chờ xác minh).',
  'Góp 20 triệu (cần hỏi lại xã).',
  'Tổng cộng có ....... người.',
  'Tổng cộng có ____ người.',
])('%s was put off', (text) => {
  expect(only(body(text)).line).toBe(5);
});

test.for([
  'Đá lấy từ mỏ cũ (cần 32 xe mới đủ).',
  'Ai cũng mang theo cuốc, xẻng...',
  '“Xong rồi… về thôi”, ông nói.',
  'Xã khen sau (bổ sung vào danh sách năm 2024).',
])('%s may stand', (text) => {
  expect(body(text)).toEqual([]);
});
