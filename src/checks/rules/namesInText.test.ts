import { expect, test } from 'vitest';
import { only, record, ruleProblems } from '../../testing/fixtures.ts';
import { namesInText } from './namesInText.ts';

const story = (body: string) =>
  ruleProblems(namesInText, { exemplars: [record('exemplars', {}, { body })] });

test.for([
  'Ông Nguyễn văn an cứu người.',
  'Bà Trần thị Ý và con.',
  'Cùng đi có Lê Đình An, Phan đình tý.',
  'Bà Lục thị Ý và con.',
])('%s is refused, without the given name', (text) => {
  const problem = only(story(`Một.\n\n${text}`));
  expect(problem).toMatchObject({ field: 'Bài viết' });
  expect(problem.message).not.toMatch(/ an| Ý| tý/);
});

test.for([
  'Ông Nguyễn Văn An cứu người.',
  'Xã Cẩm Dương văn minh, giàu đẹp; thôn Nam Lý thị trường sôi động.',
  'Nhà văn Lê văn hóa làng.',
  'Ở Trường Phan thị xã Hồng Lĩnh.',
  'Ông Lục viết thư cho con; anh Phí duy trì đội bóng.',
  'Ông Sửu viết Nhật ký thôn; cô Lan viết Tiếng Anh giỏi.',
  'Bác Ba viết Đơn xin góp đất.',
])('%s passes', (text) => {
  expect(story(text)).toEqual([]);
});
