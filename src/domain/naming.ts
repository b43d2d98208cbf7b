import { compareVietnamese, nfc, slugify } from './vietnamese.ts';

/** Forms of address that may stand before a name. */
export const HONORIFICS = [
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'cụ',
  'thầy',
  'em',
] as const;

export type Honorific = (typeof HONORIFICS)[number];

/** A person as a record names them. */
export interface Person {
  /** Form of address, where a source gives one. */
  honorific?: Honorific | undefined;
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

/** Whether a photo may be shown: a picture of people gives them away as their names do. */
export function mayShowPhoto(people: readonly Person[], context: NamingContext): boolean {
  return mayName(context) || (people.length === 0 && !context.minor);
}

/** Family, middle and given name in Vietnamese order. */
export function fullName(person: Person): string {
  return `${person.family} ${person.given}`.trim();
}

/** Order of people in a Vietnamese list: by given name, then by family and middle names. */
export function compareByGivenName(a: Person, b: Person): number {
  return compareVietnamese(a.given, b.given) || compareVietnamese(a.family, b.family);
}

/** Form of address and full name: `ông Võ Kim Huệ`. */
export function addressedName(person: Person): string {
  return `${person.honorific ?? ''} ${fullName(person)}`.trim();
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

const BEFORE = '(?<![\\p{L}\\p{M}])';
const AFTER = '(?![\\p{L}\\p{M}])';
/** Emphasis that Markdown may put between the words of a name. */
const MARKS = '[*_]{0,3}';

/** Any form of address, with a small or a capital first letter. */
const ADDRESS = `(?:${HONORIFICS.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`;

function withoutName(text: string, person: Person): string {
  const parts = nfc(fullName(person))
    .split(/\s+/)
    .map((part) => RegExp.escape(part));
  const space = `${MARKS}\\s+${MARKS}`;
  const full = `(${MARKS})${parts.join(space)}(${MARKS})`;
  const shorter = `${MARKS}(?:[\\p{Lu}]\\p{L}*${space}){0,3}${parts.at(-1)}${MARKS}`;
  return text
    .replace(
      // A full name in capitals is still the name.
      new RegExp(`${BEFORE}(?:${ADDRESS}\\s+)?${full}${AFTER}`, 'giu'),
      (_match, opening: string, closing: string, offset: number, whole) => {
        const opens = opensSentence(String(whole).slice(0, offset));
        return `${opening}${opens ? 'Một' : 'một'} người dân${closing}`;
      },
    )
    .replace(
      // A capital after it makes it part of somebody else's name.
      new RegExp(`${BEFORE}(${ADDRESS})\\s+${shorter}${AFTER}(?!\\s+\\p{Lu})`, 'gu'),
      '$1',
    );
}

/** True after a full stop, and at the start of a line, a heading, a list item or a quotation. */
function opensSentence(before: string): boolean {
  return /(?:^|\n|[.!?…]\s)[\s#>*\-\d.]*["“]?$/u.test(before);
}

/** An address with its escapes read, or as it stands where they are no valid ones. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** True where an address would give a name away that may not be given. */
export function addressNames(
  url: string,
  people: readonly Person[],
  context: NamingContext,
): boolean {
  if (mayName(context)) return false;
  const address = slugify(decoded(url));
  return people.some((person) => address.includes(slugify(fullName(person))));
}

/** The people of a record in one phrase, or an empty string when they may not be named. */
export function peopleLine(people: readonly Person[], context: NamingContext): string {
  if (!mayName(context) || people.length === 0) return '';
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(people.map(addressedName));
}
