import { describe, expect, test } from 'vitest';
import { markOf } from '../../domain/syllables.ts';
import { readTelex, readVni, joinInitials } from './typing.ts';

describe('Telex', () => {
  test.each([
    ['noong', 'nông'],
    ['thono', 'thôn'],
    ['mowis', 'mới'],
    ['mowsi', 'mới'],
    ['ruoongj', 'ruộng'],
    ['ddaats', 'đất'],
    ['dduwowngf', 'đường'],
    ['duongwfd', 'đường'],
    ['nuowcs', 'nước'],
    ['nhuwowngj', 'nhượng'],
    ['xax', 'xã'],
    ['tuj', 'tụ'],
    ['tieen', 'tiên'],
    ['hooij', 'hội'],
    ['hoaf', 'hòa'],
    ['kheor', 'khẻo'],
    ['trawng', 'trăng'],
    ['muwa', 'mưa'],
    ['quaan', 'quân'],
    ['hôij', 'hội'],
  ])('%s is read as %s', (typed, meant) => {
    expect(readTelex(typed)).toBe(markOf(meant));
  });

  test.each(['nong', 'thanh', 'cam', 'trung', 'sang'])('%s holds no Telex key', (word) => {
    expect(readTelex(word)).toBeUndefined();
  });
});

describe('VNI', () => {
  test.each([
    ['no6ng', 'nông'],
    ['thon6', 'thôn'],
    ['mo71i', 'mới'],
    ['nu7o71c', 'nước'],
    ['nuo71c', 'nước'],
    ['ru7o75ng', 'rượng'],
    ['ho75p', 'hợp'],
    ['ho7p5', 'hợp'],
    ['d9ua', 'đua'],
    ['d9u7o72ng', 'đường'],
    ['ca63m', 'cẩm'],
    ['va8n', 'văn'],
    ['ve65', 'vệ'],
    ['be65nh', 'bệnh'],
    ['chu74a', 'chữa'],
  ])('%s is read as %s', (typed, meant) => {
    expect(readVni(typed)).toBe(markOf(meant));
  });

  test.each(['nong', '841', '34', 'vn'])('%s holds no VNI key', (word) => {
    expect(readVni(word)).toBeUndefined();
  });
});

test('initials with dots are one word, other dots stay', () => {
  expect(joinInitials('U.B.N.D huyện, N.T.M.')).toBe('UBND huyện, NTM');
  expect(joinInitials('mục II.2.1 đã xong.Huyện 1.200')).toBe('mục II.2.1 đã xong.Huyện 1.200');
});
