import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { typing } from './typing.ts';

const story = (over: Parameters<typeof record<'exemplars'>>[1], body = 'Bài viết thử.') =>
  ruleProblems(typing, { exemplars: [record('exemplars', over, { body })] });

test('words without marks are refused in any field, in the text at their line, and in a title', () => {
  expect(only(story({ summary: 'Ong Hue cuu hai nguoi tren song.' }))).toMatchObject({
    field: 'Tóm tắt',
    message: expect.stringContaining('thiếu dấu'),
  });
  expect(only(story({}, 'Một đoạn tốt.\n\nBa con gop cong lam duong vao thon.'))).toMatchObject({
    field: 'Bài viết',
  });
  expect(
    only(story({ sources: [source({ title: 'Tap the duoc khen thuong' })] })).message,
  ).toContain('thiếu dấu');
});

test('capitals throughout are refused, but in the title of a source, which is copied', () => {
  expect(only(story({ summary: 'ÔNG HUỆ CỨU HAI NGƯỜI TRÊN SÔNG.' })).message).toContain(
    'viết hoa',
  );
  expect(story({ sources: [source({ title: 'TẬP THỂ ĐƯỢC KHEN THƯỞNG' })] })).toEqual([]);
});

test('an English title, addresses and abbreviations pass', () => {
  const title = 'Vietnam to get one more rice mat';
  expect(story({ sources: [source({ title, titleLang: 'en' })] })).toEqual([]);
  expect(story({}, 'Xem [kế hoạch](/ke-hoach/#muc-tieu-den-nam-sau).')).toEqual([]);
  expect(
    ruleProblems(typing, {
      corrections: [record('corrections', { page: '/guong-dien-hinh/2023-tap-the-duoc-khen/' })],
    }),
  ).toEqual([]);
});

test('a correction says what the page had, mistyped as it was, and types the rest well', () => {
  const of = (over: Parameters<typeof record<'corrections'>>[1]) =>
    ruleProblems(typing, { corrections: [record('corrections', over)] });
  expect(of({ was: 'Tap the duoc khen thuong' })).toEqual([]);
  expect(of({ now: 'Tap the duoc khen thuong' })).toHaveLength(1);
});
