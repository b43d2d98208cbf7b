import { describe, expect, test } from 'vitest';
import { person } from '../testing/fixtures.ts';
import {
  addressedName,
  comparePeople,
  fullName,
  mayName,
  nameText,
  peopleLine,
  type Basis,
  type NamingContext,
} from './naming.ts';

const BASES: Basis[] = ['decision', 'stateSite', 'publicRole', 'press', 'consent'];
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

  test('sort by given name, then family name', () => {
    const people = [
      person({ family: 'Vũ Thử', given: 'An' }),
      person({ family: 'An Thử', given: 'Đông' }),
      person({ family: 'Bùi Thử', given: 'An' }),
      person({ family: 'An Thử', given: 'Dung' }),
    ];
    expect(people.toSorted(comparePeople).map(fullName)).toEqual([
      'Bùi Thử An',
      'Vũ Thử An',
      'An Thử Dung',
      'An Thử Đông',
    ]);
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

  test('finds names in any case', () => {
    expect(nameText('VÕ THỬ HUỆ HIẾN ĐẤT', [hue], strict)).not.toContain('HUỆ');
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
