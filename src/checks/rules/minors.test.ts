import { expect, test } from 'vitest';
import { milestone, only, record, ruleProblems } from '../../testing/fixtures.ts';
import { minors } from './minors.ts';

const story = (body: string, minor = false) =>
  ruleProblems(minors, {
    exemplars: [record('exemplars', minor ? { minor, people: [] } : {}, { body })],
  });

test.for([
  'Ông cứu em Nguyễn Văn Thử.',
  'Cháu bé Trần Thị Thử được đưa lên bờ.',
  'Hai học sinh lớp 8, Lê Thử Anh.',
  'nữ sinh Phạm Thử được cứu.',
  'Hai người là Lê Thử Nam (12 tuổi) và bạn.',
  'Cậu bé 9 tuổi Lê Thử Nam xách nước.',
  'Ông cứu em NGUYỄN VĂN THỬ.',
  'Ông cứu em nguyễn văn thử.',
  // Family names that no list has.
  'Ông cứu em Phí Gia Thử.',
  'Bé Danh Thử được đưa lên bờ.',
  'Hai học sinh lớp 8 Thạch Thử Anh và bạn.',
  'Hai người là Giàng Thử Páo (12 tuổi) và bạn.',
  'Cậu bé 9 tuổi tên là Vàng Thử xách nước.',
])('%s names a child', (body) => {
  expect(only(story(body)).message).toMatch(/tên trẻ em.*minor: true/);
  expect(only(story(body, true)).message).not.toContain('minor: true');
});

test.for([
  'Một học sinh Trường THCS Thử Nghiệm.',
  'Ở thôn Thử Một.',
  'tại xóm 5',
  'Trường Tiểu học Thử',
])('%s says too much of a child, and nothing else', (body) => {
  expect(only(story(body, true)).message).toMatch(/không nêu trường, thôn/);
  expect(story(body)).toEqual([]);
});

test.for([
  'Một học sinh lớp 8 được cứu.',
  'Cựu học sinh Nguyễn Văn Thử, nay là kỹ sư, vẽ giúp.',
  'Ông Nguyễn Văn Thử cứu hai em nhỏ.',
  'Hai anh em Nguyễn Văn Thử cùng làm.',
  'Học sinh toàn huyện; Lê Thử là người dạy.',
  'Các cháu Trường Mầm non được đón.',
  'Cuộc thi dành cho học sinh tỉnh Thử.',
  'Ông Lê Thử Nam, 63 tuổi, 15 tuổi Đảng.',
  'Cô giáo lớp 5 Lê Thử Nam dạy chữ.',
  'Từ năm 12 tuổi Lê Thử Nam đã chèo đò.',
  // Words in small letters that are family names, too.
  'Hai em lại đến trường; học sinh từ lớp một được phát áo phao.',
  'Em cao hơn dắt em thấp. Cháu mai sau lớn còn nhớ. Bé hồng hào trở lại.',
  'Em Bằng khen treo trên tường, tặng em Giấy khen của Tỉnh đoàn.',
  'Con em Thử Một ở xa gửi tiền về, con cháu Hà Tĩnh góp thêm.',
  'Trao quà cho em Trường Tiểu học Thử.',
])('%s names no child', (body) => {
  expect(story(body)).toEqual([]);
});

test('a given name alone names the child of a story about one', () => {
  expect(only(story('Em Na chạy về.', true)).message).toContain('tên trẻ em');
  expect(only(story('Học sinh lớp 8A Na chạy về.', true)).message).toContain('tên trẻ em');
  expect(story('Em Na chạy về.')).toEqual([]);
  expect(story('Tặng em Bằng khen. Em ở Thử.', true)).toEqual([]);
});

test('the body is reported at its line', () => {
  const found = {
    ...record('exemplars', {}, { body: 'Một.\n\nCứu em Nguyễn Văn Thử.' }),
    bodyLine: 12,
  };
  expect(only(ruleProblems(minors, { exemplars: [found] })).line).toBe(14);
});

test('a milestone names no child either', () => {
  const fact = 'Xã khen cháu Lê Thử Nam (9 tuổi).';
  const movements = [record('movements', { milestones: [milestone({ fact })] })];
  const { message } = only(ruleProblems(minors, { movements }));
  expect(message).toMatch(/tên trẻ em/);
  expect(message).not.toContain('minor');
});
