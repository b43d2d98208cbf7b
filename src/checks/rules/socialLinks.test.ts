import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { socialLinks } from './socialLinks.ts';

const story = (body: string, over = {}) =>
  ruleProblems(socialLinks, { exemplars: [record('exemplars', over, { body })] });

test.for([
  'Xem thêm ở facebook.com/hue.nguyen.',
  'Xem [trang của ông](https://www.facebook.com/hue.nguyen).',
  'Liên hệ Zalo: Huệ Nguyễn.',
  'Liên hệ zalo.me/g/abcdef.',
  'Kênh youtube.com/@lamvuon và tiktok.com/@lamvuon.',
  'Trang fb.com/lamvuon',
])('%s is refused at its line, and not repeated', (text) => {
  const problem = only(story(`Một.\n\n${text}`));
  expect(problem).toMatchObject({
    field: 'Bài viết',
    message: expect.stringContaining('mạng xã hội'),
  });
  expect(problem.message).not.toMatch(/hue|lamvuon|Huệ/);
});

test('in a summary, too', () => {
  expect(only(story('Bài.', { summary: 'Bán qua facebook.com/lamvuon.' })).field).toBe('Tóm tắt');
});

test('the network by its name, and an office’s page as a source, pass', () => {
  const sources = [source({ url: 'https://www.facebook.com/uybanxathu/posts/123' })];
  expect(
    story('Bà bán hàng trên Facebook, Zalo và TikTok; nhóm Zalo có 30 người.', { sources }),
  ).toEqual([]);
});
