import { describe, expect, test } from 'vitest';
import { person } from '../testing/fixtures.ts';
import {
  addressedName,
  addressNames,
  fullName,
  mayName,
  nameText,
  peopleLine,
  type Basis,
  type NamingContext,
} from './naming.ts';

const BASES: Basis[] = [
  'decision',
  'stateSite',
  'organisationSite',
  'publicRole',
  'press',
  'consent',
];
const open: NamingContext = { minor: false, basis: 'press', strict: false };
const strict: NamingContext = { ...open, strict: true };
const hue = person({ family: 'Võ Thử', given: 'Huệ' });
const lan = person({ honorific: 'chị', family: 'Đỗ Thử', given: 'Lan' });

describe('mayName', () => {
  test('allows every basis under the ordinary setting', () => {
    expect(BASES.filter((basis) => mayName({ ...open, basis }))).toEqual(BASES);
  });

  test('refuses only the press under the strict setting', () => {
    const allowed = BASES.filter((basis) => mayName({ ...strict, basis }));
    expect(allowed).toEqual(['decision', 'stateSite', 'publicRole', 'consent']);
  });

  test('never allows a minor', () => {
    const minors = BASES.flatMap((basis) => [
      { minor: true, basis, strict: false },
      { minor: true, basis, strict: true },
    ]);
    expect(minors.filter(mayName)).toEqual([]);
  });
});

describe('names', () => {
  test('stand in Vietnamese order, with or without the form of address', () => {
    expect(fullName(hue)).toBe('Võ Thử Huệ');
    expect(addressedName(hue)).toBe('ông Võ Thử Huệ');
  });

  test('make one phrase, which is empty where nobody may be named', () => {
    expect(peopleLine([hue, lan], open)).toBe('ông Võ Thử Huệ và chị Đỗ Thử Lan');
    expect(peopleLine([], open)).toBe('');
    expect(peopleLine([hue, lan], strict)).toBe('');
    expect(peopleLine([hue, lan], { ...open, minor: true })).toBe('');
  });
});

describe('nameText', () => {
  const text =
    'Ông Võ Thử Huệ hiến đất. Võ Thử Huệ kể: ông Huệ và chị Lan cùng làm với Đỗ Thử Lan.';

  test('returns the text unchanged where the people may be named', () => {
    expect(nameText(text, [hue, lan], open)).toBe(text);
    expect(nameText(text, [hue, lan], { ...strict, basis: 'decision' })).toBe(text);
  });

  test('leaves no name under the strict setting', () => {
    expect(nameText(text, [hue, lan], strict)).toBe(
      'Một người dân hiến đất. Một người dân kể: ông và chị cùng làm với một người dân.',
    );
  });

  test('leaves no name of a minor', () => {
    const context: NamingContext = { minor: true, basis: 'consent', strict: false };
    expect(nameText('Em Võ Thử Huệ, tên thường gọi: ông Huệ.', [hue], context)).not.toMatch(
      /Huệ|Võ/,
    );
  });

  test('keeps the case of the form of address at the start of a sentence', () => {
    expect(nameText('Ông Huệ cười. Rồi ông Huệ kể.', [hue], strict)).toBe('Ông cười. Rồi ông kể.');
  });

  test('starts a sentence with a capital after a full stop, a question or an exclamation', () => {
    expect(nameText('Ai? Võ Thử Huệ. Thật! Võ Thử Huệ. Đó là Võ Thử Huệ.', [hue], strict)).toBe(
      'Ai? Một người dân. Thật! Một người dân. Đó là một người dân.',
    );
  });

  test.for([
    ['# Võ Thử Huệ hiến đất', '# Một người dân hiến đất'],
    ['- Võ Thử Huệ\n- Võ Thử Huệ', '- Một người dân\n- Một người dân'],
    ['1. Võ Thử Huệ', '1. Một người dân'],
    ['> Võ Thử Huệ', '> Một người dân'],
    ['“Võ Thử Huệ hiến đất”, bà nói.', '“Một người dân hiến đất”, bà nói.'],
    ['Xong việc.\n\nVõ Thử Huệ kể.', 'Xong việc.\n\nMột người dân kể.'],
    ['Xong việc… Võ Thử Huệ kể.', 'Xong việc… Một người dân kể.'],
    ['**Võ Thử Huệ** kể.', '**Một người dân** kể.'],
    ['Nhóm gồm Võ Thử Huệ.', 'Nhóm gồm một người dân.'],
    ['Nhóm của ông Võ Thử Huệ.', 'Nhóm của một người dân.'],
  ] as const)('writes %j as %j', ([named, unnamed]) => {
    expect(nameText(named, [hue], strict)).toBe(unnamed);
  });

  test.for([
    ['ông Huệ', 'ông'],
    ['ông Thử Huệ', 'ông'],
    ['Ông Võ Huệ', 'Ông'],
    ['ông\nThử\nHuệ', 'ông'],
    ['hộ ông Võ\nThử  Huệ', 'hộ một người dân'],
    ['Võ\u00a0Thử\u00a0Huệ', 'Một người dân'],
  ] as const)('shortens %j to %j', ([named, unnamed]) => {
    expect(nameText(named, [hue], strict)).toBe(unnamed);
  });

  test('finds names in either normal form', () => {
    expect(nameText('Đó là Võ Thử Huệ.'.normalize('NFD'), [hue], strict)).toBe(
      'Đó là một người dân.',
    );
    const decomposed = person({ family: 'Võ Thử'.normalize('NFD'), given: 'Huệ'.normalize('NFD') });
    expect(nameText('Đó là Võ Thử Huệ.', [decomposed], strict)).toBe('Đó là một người dân.');
  });

  test('finds names in capitals', () => {
    expect(nameText('VÕ THỬ HUỆ HIẾN ĐẤT', [hue], strict)).not.toContain('HUỆ');
  });

  test('finds a name after another form of address', () => {
    expect(nameText('Anh Huệ kể.', [hue], strict)).toBe('Anh kể.');
    expect(nameText('Nhà bà Võ Thử Huệ.', [hue], strict)).toBe('Nhà một người dân.');
  });

  test('finds a name that is emphasised', () => {
    expect(nameText('Rồi ông **Huệ** kể.', [hue], strict)).not.toContain('Huệ');
  });

  test.for([
    ['Hôm ấy Huệ bơi ra.', 'Hôm ấy người này bơi ra.'],
    ['Huệ kể lại. Rồi Huệ cười.', 'Người này kể lại. Rồi người này cười.'],
    ['Nghe tiếng kêu, Huệ chạy tới.', 'Nghe tiếng kêu, người này chạy tới.'],
    ['ÔNG HUỆ VÀ BÀ VÕ HUỆ', 'ÔNG VÀ BÀ'],
    ['ÔNG THỬ HUỆ HIẾN ĐẤT', 'ÔNG HIẾN ĐẤT'],
  ] as const)('writes %j as %j', ([named, unnamed]) => {
    expect(nameText(named, [hue], strict)).toBe(unnamed);
  });

  test('leaves the given name where it is a word, a place or part of another name', () => {
    const text =
      'Hoa huệ nở ở xã Huệ; ông bà kể. Huệ nở trắng đồng. Thôn Huệ, chợ Huệ, Bạch Huệ, Huệ Giang.';
    expect(nameText(text, [hue], strict)).toBe(text);
  });

  test('leaves longer words and names that contain a name', () => {
    const text = 'Võ Thử Huệnh, Tạ-Võ Thử Huệch, ông Huệch, Phạm Huệ.';
    expect(nameText(text, [hue], strict)).toBe(text);
  });

  test('leaves longer words that begin like the given name', () => {
    const an = person({ family: 'Võ Thử', given: 'An' });
    expect(nameText('Hôm ấy ông Anh sang nhà ông An.', [an], strict)).toBe(
      'Hôm ấy ông Anh sang nhà ông.',
    );
  });

  test('treats a name as text, not as a pattern', () => {
    const odd = person({ family: 'Thử (A+', given: 'B)*' });
    expect(nameText('Đó là Thử (A+ B)*.', [odd], strict)).toBe('Đó là một người dân.');
  });
});

describe('addressNames', () => {
  test.for([
    'https://example.org/ong-vo-thu-hue-hien-dat.html',
    'https://example.org/tin/Vo_Thu_Hue',
    'https://example.org/?q=V%C3%B5%20Th%E1%BB%AD%20Hu%E1%BB%87',
    'https://example.org/Võ-Thử-Huệ',
    'https://example.org/ong-hue-hien-dat',
    'https://example.org/chuyen-thu-hue.html',
  ])('%s names somebody', (url) => {
    expect(addressNames(url, [lan, hue], strict)).toBe(true);
    expect(addressNames(url, [lan, hue], { ...open, minor: true })).toBe(true);
    expect(addressNames(url, [lan, hue], open)).toBe(false);
    expect(addressNames(url, [lan], strict)).toBe(false);
  });

  test('other addresses name nobody', () => {
    expect(addressNames('https://example.org/hien-dat-mo-duong', [hue, lan], strict)).toBe(false);
    expect(addressNames('https://example.org/vo-thu-hue', [], strict)).toBe(false);
    expect(addressNames('https://example.org/thanh-pho-hue-nguoi-hue', [hue], strict)).toBe(false);
    expect(addressNames('https://example.org/ong-huech', [hue], strict)).toBe(false);
  });

  test('a per cent sign that encodes nothing is no error', () => {
    expect(addressNames('https://example.org/dat-100%', [hue], strict)).toBe(false);
  });
});
