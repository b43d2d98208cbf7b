import { expect, test } from 'vitest';
import { only, person, record, ruleProblems } from '../../testing/fixtures.ts';
import { headlineNames } from './headlineNames.ts';

const check = (headline: string) =>
  ruleProblems(headlineNames, {
    exemplars: [
      record('exemplars', { headline, people: [person({ family: 'Lê Ví', given: 'Dụ' })] }),
    ],
  });

test.each(['Lê Ví Dụ cứu hai người', 'Cứu hai người: LÊ VÍ DỤ'])(
  'a person named in the headline is reported: %s',
  (headline) => {
    const problem = only(check(headline));
    expect(problem.field).toBe('Việc làm');
    expect(problem.message).not.toContain('Lê Ví Dụ');
  },
);

test.each([
  'Ông Dụ cứu hai người',
  'Bà Trần Thị Mẫu hiến đất',
  'Học anh Nguyễn Văn Thử',
  'Theo ông Phí Thử trồng rừng',
  'Hai ông Nguyễn Văn Thử và Lê Thử hiến đất',
  'Hai bà Trần Thị Thử nuôi bò',
  'Hai anh Lê Văn Thử góp vốn',
  'Chị em Nguyễn Thị Thử góp vốn',
  'Anh em Lê Văn Thử đóng thuyền',
  'Theo bác Hồ Văn Thử trồng rừng',
  'Học các anh NGUYỄN VĂN THỬ, LÊ THỬ',
  'Dọn Chợ Bà Lê Thị Thử',
  'Làm lại Cầu Ông Lê Thử',
  'Giữ Lễ hội Ông Nguyễn Thử',
])('one named behind an honorific is, too: %s', (headline) => {
  expect(only(check(headline)).field).toBe('Việc làm');
});

test.each([
  'Cứu hai người giữa dòng lũ',
  'Giữ lễ hội đền Bà Hải',
  'Học Bác Hồ tiết kiệm điện',
  'Kể chuyện Bác Hồ Chí Minh cho trẻ',
  'Cứu ngư dân ở đảo Cô Tô',
  'Chị em Cẩm Lạc trồng hoa',
  'Thăm Bà Mẹ Việt Nam Anh hùng',
  'Dọn đường vào đền Ông Hoàng Mười',
  'Cùng các anh Công an xã Thử',
  'Các chị Hội Phụ nữ gom rác',
  'Theo các bác Hội Cựu chiến binh trồng cây',
  'Cùng các anh Đoàn Thanh niên dọn bãi biển',
  'Mua lợn giúp các bác Hội Nông dân',
  'Hợp tác xã Anh Em Cẩm Thành làm nón',
  'Lập tổ hợp tác Chị Em Cẩm Lạc',
  'Đắp đập Bà Nái Cẩm Mỹ',
  'Cô Ba Sài Gòn về quê mở quán',
  'Các cụ Chi hội Người cao tuổi giữ chợ quê',
  'Giúp các cô Trường Mầm non sau lũ',
  'Vận động bà con hiến đất mở đường Hai Bà Trưng',
  'Theo gương Bác Hồ Vĩ Đại giữ nếp tiết kiệm',
  'Giúp các bác Cựu Chiến Binh sửa nhà',
  'Bán cu đơ Bà Hường Thử qua mạng',
  'Các anh Đội Dân phòng chèo thuyền cứu người',
])('a headline that tells the deed is good: %s', (headline) => {
  expect(check(headline)).toEqual([]);
});
