import { compareVietnamese } from './vietnamese.ts';

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
 * otherwise full names become "một người dân", and "ông Huệ" becomes "ông". This is the one
 * place where names leave the record: pages, titles, data, feeds and index all pass here.
 */
export function nameText(text: string, people: readonly Person[], context: NamingContext): string {
  if (mayName(context)) return text;
  let result = text;
  for (const person of people) {
    const full = RegExp.escape(fullName(person));
    const honorific = RegExp.escape(person.honorific);
    const given = RegExp.escape(person.given);
    result = result
      .replace(
        new RegExp(`(?:${honorific}\\s+)?${full}`, 'giu'),
        (_match, offset: number, whole) =>
          opensSentence(String(whole), offset) ? 'Một người dân' : 'một người dân',
      )
      .replace(new RegExp(`(${honorific})\\s+${given}(?!\\p{L})`, 'giu'), '$1');
  }
  return result;
}

function opensSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?…]\s+)$/u.test(text.slice(0, offset));
}

/** The people of a record in one phrase, or an empty string when they may not be named. */
export function peopleLine(people: readonly Person[], context: NamingContext): string {
  if (!mayName(context) || people.length === 0) return '';
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(people.map(addressedName));
}
