import { describe, expect, test } from 'vitest';
import { markOf, syllablesOf } from '../../domain/syllables.ts';
import { frontOf } from '../../testing/search.ts';
import { Front } from './front.ts';
import type { FrontDocument } from './bundle.ts';
import { matchOf } from './score.ts';
import { readLiterally, understand, type Reading } from './understand.ts';
import { encodeVocabulary } from './vocabulary.ts';

const TITLES = [
  'Phòng chống tham nhũng',
  'Xây dựng nông thôn mới nâng cao',
  'Cải cách hành chính',
  'Hàng Việt Nam',
  'Hợp tác xã',
  'Ông Nguyễn Văn Minh trồng dương liễu',
  'Đường làng',
];

/** A front file of made-up titles; nothing of it is built into the site. */
const front = new Front({
  build: 'a1b',
  size: TITLES.length,
  vocabulary: encodeVocabulary(TITLES),
  elsewhere: [],
  stops: 'ai* là* em mình',
  glossary: [
    ['NTM', 'nông thôn mới'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['xịn', 'nâng cao'],
    ['quê', 'nông thôn'],
    ['đường làng', 'nông thôn'],
  ],
  numbers: '',
  texts: [],
  documents: TITLES.map((title, row): FrontDocument => ({
    row,
    path: `/${row}/`,
    kind: 'trang',
    title,
    names: [],
    context: [],
    summary: '',
  })),
});

const words = ({ syllables }: Reading) => syllables.map(({ fold }) => fold).join(' ');
const readings = (query: string) => understand(query, front).map(words);

test('a query of the site’s own words is read as typed', () => {
  const [first] = understand('hợp tác xã', front);
  expect(first && words(first)).toBe('hop tac xa');
  expect(first?.changed).toBe(false);
});

test.each([
  ['an abbreviation', 'ntm nâng cao', 'nong thon moi nang cao'],
  ['an abbreviation without its đ', 'hdnd', 'hoi dong nhan dan'],
  ['initials that no glossary knows', 'pctn', 'phong chong tham nhung'],
  ['run-together words', 'nongthonmoi', 'nong thon moi'],
  ['Telex keys', 'noong thoon mowis', 'nong thon moi'],
  ['VNI keys', 'ho75p ta1c xa4', 'hop tac xa'],
  ['people’s words', 'quê mới', 'nong thon moi'],
  ['two of them', 'quê xịn', 'nong thon nang cao'],
  ['people’s words in VNI keys', 'd9u7o72ng la2ng mo71i', 'nong thon moi'],
  ['a like-sounding word where only that one fits', 'trồng rương liễu', 'trong duong lieu'],
])('%s is read: %s', (_, query, meant) => {
  expect(readings(query)).toContain(meant);
});

test('Telex and VNI keys keep the marks they stand for', () => {
  const [first] = understand('mowis', front);
  expect(first?.syllables[0]?.mark).toBe(markOf('mới'));
});

test('a misspelt syllable counts as the known ones near it, less than itself would', () => {
  const [reading] = understand('hànk chính ', front);
  const [slip] = reading?.syllables ?? [];
  expect(slip?.variants.get('hanh')).toBeLessThan(slip?.variants.get('hank') ?? 0);
});

test('a word of the site that stands between others of it by a slip is read as theirs', () => {
  expect(readings('cải cách hàng chính')).toContain('cai cach hanh chinh');
  expect(readings('hàng Việt')).toEqual(['hang viet']);
  expect(understand('hàng Việt ', front)[0]?.syllables[0]?.variants.has('hanh')).toBe(false);
});

test('a rare word a slip away is read beside one word of its own, a common one is not', () => {
  const many = Array.from({ length: 40 }, () => ({ title: 'Cô giáo viên chức' }));
  const site = frontOf([...many, { title: 'Trại hươu sao' }, { title: 'Lúa hữu cơ, giao việc' }]);
  const texts = (query: string) =>
    understand(query, site).map(({ syllables }) => syllables.map(({ fold }) => fold).join(' '));
  expect(texts('nuôi hưu sao ')).toContain('nuoi huou sao');
  expect(texts('được giáo việc ')).toEqual(['duoc giao viec']);
});

test('a like-sounding word is no other where it fits as typed', () => {
  expect(readings('dương liễu')).toEqual(['duong lieu']);
});

test('what a keyboard leaves is no letter by itself, and no word that is not Vietnamese', () => {
  const said = frontOf([
    { title: 'S y trạm' },
    { title: 'They came for camera' },
    { title: 'Bác sĩ' },
  ]);
  const read = (query: string) => understand(query, said).map(words);
  expect(read('bác sỹ')).toEqual(['bac sy', 'bac si']);
  expect(read('sytram')).toEqual(['sytram']);
  expect(read('camre')).toEqual(['camre']);
});

test('who is asked for tells little, with marks and without', () => {
  const weight = (query: string) => understand(query, front)[0]?.syllables[0]?.weight;
  expect(weight('ai ')).toBeLessThan(1);
  expect(weight('em nuôi ')).toBeLessThan(weight('em nuoi ') ?? 0);
});

test('i and y are one letter where they sound alike', () => {
  const near = (query: string) => understand(`${query} `, front)[0]?.syllables[0]?.variants;
  expect(near('kỹ')?.get('ki')).toBeUndefined();
  expect(near('lyễu')?.get('lieu')).toBeLessThan(0.9);
  expect(near('tac')?.has('tay')).toBe(false);
});

test('the last syllable may be unfinished, until a space follows', () => {
  const last = (query: string) => understand(query, front)[0]?.syllables.at(-1)?.variants;
  expect(last('nông th')?.has('thon')).toBe(true);
  expect(last('nông th ')?.has('thon')).toBe(false);
});

test('words of questions tell little, but not where they may be a name typed without marks', () => {
  const weight = (query: string) => understand(query, front)[0]?.syllables[0]?.weight ?? 0;
  expect(weight('mình ')).toBeLessThan(weight('minh '));
  expect(weight('là ')).toBeLessThan(1);
});

describe('matching', () => {
  const match = (query: string, text: string, read = understand) => {
    const syllable = read(`${query} `, front)[0]?.syllables[0];
    const [other] = syllablesOf(text);
    return syllable && other ? matchOf(syllable, other) : 0;
  };

  test('prefers the marks that were typed', () => {
    expect(match('dương', 'dương')).toBeGreaterThan(match('dương', 'đường'));
    expect(match('hành', 'hành')).toBeGreaterThan(match('hành', 'hạnh'));
    expect(match('hành', 'hạnh')).toBeGreaterThan(match('hành', 'hãng'));
  });

  test('takes any marks where none were typed', () => {
    expect(match('duong', 'đường')).toBe(match('duong', 'dương'));
  });

  test('takes nothing else where the reader insists', () => {
    expect(match('dương', 'đường', readLiterally)).toBe(0);
    expect(match('duong', 'đường', readLiterally)).toBeGreaterThan(0);
    expect(match('đường', 'đường', readLiterally)).toBe(1);
    expect(readLiterally('nongthonmoi', front).map(words)).toEqual(['nongthonmoi']);
  });
});

test.each(['', '   ', '?!…', '👍', '%%%', '"“”"'])('nothing to search for in “%s”', (query) => {
  expect(understand(query, front)).toEqual([]);
  expect(readLiterally(query, front)).toEqual([]);
});

test('a long query is read, with a bounded number of readings', () => {
  const long = 'nongthonmoi pctn ntm hàng mowis '.repeat(20);
  const found = understand(long, front);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(12);
});

test('each word of a long query is looked up once', () => {
  const asked: string[] = [];
  const initials = (word: string) => {
    asked.push(word);
    return front.initials(word);
  };
  const { vocabulary, glossary, stops, follows } = front;
  understand('pctn xdnt '.repeat(50), {
    vocabulary,
    glossary,
    stops,
    follows,
    initials,
  });
  expect(asked).toEqual(['pctn', 'xdnt']);
});
