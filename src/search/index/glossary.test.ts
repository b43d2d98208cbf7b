import { expect, test } from 'vitest';
import { frontOf } from '../../testing/search.ts';
import { Glossary } from '../query/glossary.ts';
import { readStops, understand } from '../query/understand.ts';
import { SAID, sayings, STOPS } from './glossary.ts';

const front = frontOf([{ title: 'Nhặt được túi vàng' }, { title: 'Dọn rác bãi biển' }]);
const knowledge = Object.assign(front, { glossary: new Glossary(SAID), stops: readStops(STOPS) });
const read = (query: string) => understand(`${query} `, knowledge);
const said = (query: string) =>
  read(query).map(({ syllables }) => syllables.map(({ mark }) => mark.slice(0, -1)).join(' '));

test('words of a region ask what those of everywhere ask, and are not looked for', () => {
  const [reading] = read('răng o mô nhặt túi vàng rứa');
  const telling = reading?.syllables.filter(({ weight }) => weight > 0.6).map(({ fold }) => fold);
  expect(telling).toEqual(['nhat', 'tui', 'vang']);
});

test('people’s words are read as those of the texts too, English ones as well', () => {
  expect(said('lượm túi vàng')).toContain('nhăt tui vang');
  expect(said('hốt rác')).toContain('don rac');
  expect(said('đua ghe')).toContain('đua thuyên');
  expect(said('bác Hùng')).toContain('ông hung');
  expect(said('trả 718tr')).toContain('tra 718 triêu');
  expect(said('OCOP product')).toContain('ocop san phâm');
});

test('what kind of thing is told of is left out, where the rest says what is sought', () => {
  expect(said('câu chuyện nhặt túi vàng')).toContain('nhăt tui vang');
  expect(said('mô hình dọn rác')).toContain('don rac');
});

test('abbreviations are said for what they stand for, and the name of the province for nothing', () => {
  const all = sayings({
    abbreviations: [{ short: 'KT-XH', full: 'kinh tế' }],
    province: 'Hoa Lan',
  });
  expect(all).toEqual([...SAID, ['KTXH', 'kinh tế'], ['Hoa Lan', '']]);
});
