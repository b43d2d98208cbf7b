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
  'EM NGUYỄN THỬ ANH được đưa lên bờ.',
  'EM Nguyễn Thử được đưa lên bờ.',
  'Được cứu có học sinh NGUYỄN THỬ.',
  'HỌC SINH LỚP 5 NGUYỄN THỬ được cứu.',
  'Ông cứu em trần văn thử.',
  'Em Võ thử anh được đưa lên bờ.',
  'Con em Nguyễn Thử Anh là học sinh giỏi.',
  'Nhờ đó các em Nguyễn Thử Anh, Lê Thử Bình được cứu.',
  'Nguyễn Thử Anh, học sinh lớp 7A, nhặt được ví.',
  'Người nhặt là Nguyễn Thử Anh, lớp 7A.',
  'Người nhặt là Nguyễn Thử Anh (sinh năm 2012).',
  'Ông cứu cháu tên là Phí Thử Anh.',
  'Học sinh Phí Thử Anh nhặt được ví.',
  'Cháu **Nguyễn Thử Anh** được cứu.',
  'Cháu Công Anh Thử được cứu.',
  'Cháu Công Thử Anh được cứu.',
  'Em Thị Thử được cứu.',
  'Em Đồng Thử Anh được cứu.',
  'Em Nguyễn Thái Bình được cứu.',
  'Em Nguyễn Thử Anh được Bí thư Đoàn xã, 25 tuổi, đưa lên bờ.',
  'Em Nguyễn Thử Anh, Bí thư Chi đoàn lớp 9A, nhặt được ví.',
  'Chương trình có “Em Nguyễn Thử Anh”.',
  'Học sinh giỏi Nguyễn Thử Anh nhặt được ví.',
  'Người nhặt là học sinh lớp 12 Lê Thử Na, 17 tuổi.',
  'Được cứu có **Em Phí Gia Thử**.',
  'Em Nguyễn Thử Anh, hiện là học sinh lớp 5, nhặt được ví.',
  'Nhờ mô hình giúp em Phí Gia Thử được đi học.',
  'Em Nguyễn Thử Anh, đoàn viên, nhặt được ví.',
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
  'Con em Thử Một ở xa gửi tiền về, con cháu Nghệ An góp thêm.',
  'Trao quà cho em Trường Tiểu học Thử.',
  'Cả xã góp tiền cho “Cùng em Đến Trường” và “Nuôi em Vùng Cao”.',
  'Chương trình Giúp em Vững Bước trao 20 suất quà.',
  'Ngày hội Bé Vui Khỏe có 200 người dự; hội thi "Bé Tập Làm Chiến Sĩ" có 50.',
  'Cả hội trường hát “Em Đi Giữa Biển Vàng”.',
  'Nhà bà nuôi ong, bán mật "Bé Ong Vàng".',
  'Tổ góp tiền tặng học sinh lớp 1 Sách Giáo Khoa.',
  'Ông cùng em trai Phan Văn Tý, 52 tuổi, chèo thuyền.',
  'Ông truyền nghề cho cháu trai Lê Văn Hà nay 40 tuổi.',
  'Em Nguyễn Thị Hà, Bí thư Chi đoàn thôn, 25 tuổi, dọn rác.',
  'Em Nguyễn Thị Hà, đoàn viên thôn Thử, 25 tuổi, dọn rác.',
  'Được cứu là con trai ông Lê Thử, sinh năm 2012.',
  'Vợ chồng em Nguyễn Văn Hà, 35 tuổi, nuôi bò.',
  'Nguyên học sinh Trần Thị Lan nay là giáo viên.',
  'Đoàn đến thăm học sinh Nam Phúc Thăng và các em Nghệ An.',
  'Chị Nguyễn Thị Thử (sinh năm 1982) dạy học sinh lớp 3.',
  'Cô Lê Thử Nam, lớp 5A, và học sinh Trường Tiểu học Lê Thử lớp 3 trồng cây.',
  'Trẻ em Thử Một học bơi ở hội trại Em Yêu Biển Đảo.',
  'Đến với học sinh THPT Hà Huy Tập; con cháu Nguyễn Đình góp giỗ.',
  'Cùng em Phó Bí thư Đoàn xã dọn rác.',
])('%s names no child', (body) => {
  expect(story(body)).toEqual([]);
});

test('a given name alone names the child of a story about one', () => {
  expect(only(story('Em Na chạy về.', true)).message).toContain('tên trẻ em');
  expect(only(story('Học sinh lớp 8A Na chạy về.', true)).message).toContain('tên trẻ em');
  expect(only(story('Ông đưa Bé Na về.', true)).message).toContain('tên trẻ em');
  expect(only(story('Cùng em gái Thử Na chạy về.', true)).message).toContain('tên trẻ em');
  expect(story('Em Na chạy về.')).toEqual([]);
  expect(story('Tặng em Bằng khen. Em ở Thử.', true)).toEqual([]);
});

test.for('Huy Thư Trường Chi Trung Công Việt Nhi Đồng Toán Bằng Hội Đội Đoàn'.split(' '))(
  '“%s” is a given name as well',
  (given) => {
    expect(only(story(`Cháu ${given} chạy về.`, true)).message).toContain('tên trẻ em');
  },
);

test('what a child is given or belongs to is no name', () => {
  const body =
    'Tặng em Huy hiệu và Thư khen. Học sinh lớp 8 Trường THCS vui. Em Đội viên, em Đoàn viên, cháu Nhi đồng múa. Em Chi đội trưởng chào.';
  expect(only(story(`${body} Em Na chạy về.`, true)).message).toContain('Em Na');
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
