import { compareVietnamese, nfc, slugify } from './vietnamese.ts';

/** A person as a record names them. */
export interface Person {
  /** Form of address used in Vietnamese: ông, bà, anh, chị, cô, em. */
  honorific: string;
  /** Family and middle names, in order (họ và tên đệm). */
  family: string;
  /** Given name (tên). */
  given: string;
  /** Work or public role that matters for the deed. */
  role?: string | undefined;
}

/** What allows a name to be published (content-rules: People). */
export type Basis = 'decision' | 'stateSite' | 'publicRole' | 'press' | 'consent';

export interface NamingContext {
  /** Minors are never named, whatever the basis. */
  minor: boolean;
  basis: Basis;
  /** The site-wide setting: press reports no longer suffice for a name. */
  strict: boolean;
}

/** Whether the people of a record may be named under the site's setting. */
export function mayName({ minor, basis, strict }: NamingContext): boolean {
  if (minor) return false;
  return !(strict && basis === 'press');
}

/** Family, middle and given name in Vietnamese order. */
export function fullName(person: Person): string {
  return `${person.family} ${person.given}`.trim();
}

/** Form of address and full name: `ông Võ Kim Huệ`. */
export function addressedName(person: Person): string {
  return `${person.honorific} ${fullName(person)}`.trim();
}

/** Order of people in lists: given name first, then family name. */
export function comparePeople(a: Person, b: Person): number {
  return compareVietnamese(a.given, b.given) || compareVietnamese(a.family, b.family);
}

/**
 * Text as the reader may see it. Where the people may be named it is returned unchanged;
 * otherwise a full name becomes "một người dân" and "ông Huệ" or "ông Kim Huệ" becomes "ông". This is the
 * one place where names leave the record: pages, titles, data, feeds and index all pass here.
 * A given name on its own is left alone, because it is as often a word or a place.
 */
export function nameText(text: string, people: readonly Person[], context: NamingContext): string {
  if (mayName(context)) return text;
  return people.reduce(withoutName, nfc(text));
}

const NOT_IN_WORD = { before: '(?<![\\p{L}\\p{M}])', after: '(?![\\p{L}\\p{M}])' };

function withoutName(text: string, person: Person): string {
  const parts = nfc(fullName(person)).split(/\s+/).map(RegExp.escape);
  const honorific = `[${person.honorific.charAt(0).toUpperCase()}${person.honorific.charAt(0)}]${RegExp.escape(person.honorific.slice(1))}`;
  const full = parts.join('\\s+');
  const shorter = `(?:${parts.slice(0, -1).join('\\s+)?(?:')}\\s+)?${parts.at(-1)}`;
  const { before, after } = NOT_IN_WORD;
  return text
    .replace(
      new RegExp(`${before}(?:${honorific}\\s+)?${full}${after}`, 'gu'),
      (_match, offset: number, whole) =>
        opensSentence(String(whole).slice(0, offset)) ? 'Một người dân' : 'một người dân',
    )
    .replace(new RegExp(`${before}(${honorific})\\s+${shorter}${after}`, 'gu'), '$1');
}

/** True after a full stop, and at the start of a line, a heading, a list item or a quotation. */
function opensSentence(before: string): boolean {
  return /(?:^|\n|[.!?…]\s)[\s#>*\-\d.]*["“]?$/u.test(before);
}

/** True where an address would give a name away that may not be given. */
export function addressNames(
  url: string,
  people: readonly Person[],
  context: NamingContext,
): boolean {
  if (mayName(context)) return false;
  return people.some((person) => slugify(decodeURI(url)).includes(slugify(fullName(person))));
}

/** The people of a record in one phrase, or an empty string when they may not be named. */
export function peopleLine(people: readonly Person[], context: NamingContext): string {
  if (!mayName(context) || people.length === 0) return '';
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(people.map(addressedName));
}
