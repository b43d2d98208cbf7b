import { capitalise, compareVietnamese, fold, nfc, slugify } from './vietnamese.ts';

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

type Honorific = (typeof HONORIFICS)[number];

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

/** What allows a name to be published (CONTRIBUTING.md). */
export type Basis =
  'decision' | 'stateSite' | 'organisationSite' | 'publicRole' | 'press' | 'consent';

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
  return !(strict && (basis === 'press' || basis === 'organisationSite'));
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
 * otherwise a full name becomes "một người dân", "ông Huệ" or "ông Kim Huệ" becomes "ông", a given
 * name on its own "người này", and a link whose address carries a name its words alone.
 */
export function nameText(text: string, people: readonly Person[], context: NamingContext): string {
  if (mayName(context)) return text;
  return people.reduce(withoutName, withoutAddresses(nfc(text), people, shortForms));
}

/** Text without the full names of people who are not its own, and without addresses that carry one. */
export function withoutFullNames(text: string, people: readonly Person[]): string {
  return people.reduce(withoutFullName, withoutAddresses(nfc(text), people, fullForm));
}

/** A link or an address in a text. */
const LINK = /\[([^\]]*)\]\(\s*<?(https?:[^\s)>]+)>?[^)]*\)|<?(https?:\/\/[^\s<>)\]"]+)>?/g;

function withoutAddresses(text: string, people: readonly Person[], forms: Forms): string {
  return text.replace(LINK, (whole: string, words?: string, linked?: string, bare?: string) =>
    carriesName(linked ?? bare ?? '', people, forms) ? (words ?? 'địa chỉ có tên người') : whole,
  );
}

const BEFORE = '(?<![\\p{L}\\p{M}])';
const AFTER = '(?![\\p{L}\\p{M}])';
/** Emphasis that Markdown may put between the words of a name. */
const MARKS = '[*_]{0,3}';

/** Any form of address, with a small or a capital first letter. */
const ADDRESS = `(?:${HONORIFICS.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`;

/** Vowel pairs on either of which a tone may be written: `hòa`, `hoà`. */
const PAIRS = ['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
  [...'\u0300\u0301\u0303\u0309\u0323'].map((tone) =>
    [first + tone + second, first + second + tone].map(nfc),
  ),
);

/** A part of a name for a pattern, with its tone in either place. */
const partPattern = (part: string) =>
  PAIRS.reduce(
    (pattern, pair) => pattern.replace(new RegExp(pair.join('|')), `(?:${pair.join('|')})`),
    RegExp.escape(part),
  );

const partsOf = (person: Person) => nfc(fullName(person)).split(/\s+/);
const SPACE = `${MARKS}\\s+${MARKS}`;

/** A full name, in any capitals, becomes "một người dân"; so does one without its marks that keeps its capitals. */
function withoutFullName(text: string, person: Person): string {
  const parts = partsOf(person);
  const folded = parts.map(fold);
  const unmarked = folded.map((part) => RegExp.escape(capitalise(part)));
  const capitals = folded.map((part) => RegExp.escape(part.toUpperCase()));
  const replace = (whole: string, name: string, flags: string) =>
    whole.replace(
      new RegExp(`${BEFORE}(?:${ADDRESS}\\s+)?(${MARKS})(?:${name})(${MARKS})${AFTER}`, flags),
      (_match, opening: string, closing: string, offset: number, all) => {
        const opens = opensSentence(String(all).slice(0, offset));
        return `${opening}${opens ? 'Một' : 'một'} người dân${closing}`;
      },
    );
  const marked = replace(text, parts.map(partPattern).join(SPACE), 'giu');
  return parts.length < 2
    ? marked
    : replace(marked, `${unmarked.join(SPACE)}|${capitals.join(SPACE)}`, 'gu');
}

function withoutName(text: string, person: Person): string {
  const given = partPattern(partsOf(person).at(-1) ?? '');
  const capitals = RegExp.escape(nfc(person.given).toUpperCase().split(/\s+/).at(-1) ?? '');
  const shorter = `${MARKS}(?:[\\p{Lu}]\\p{L}*${SPACE}){0,3}${given}${MARKS}`;
  return withoutFullName(text, person)
    .replace(
      // A capital after it makes it part of somebody else's name.
      new RegExp(`${BEFORE}(${ADDRESS})\\s+${shorter}${AFTER}(?!\\s+\\p{Lu})`, 'gu'),
      '$1',
    )
    .replace(
      new RegExp(
        `${BEFORE}(${ADDRESS.toUpperCase()})\\s+(?:\\p{Lu}+\\s+){0,3}${capitals}${AFTER}`,
        'gu',
      ),
      '$1',
    )
    .replace(new RegExp(`${BEFORE}${given}${AFTER}`, 'gu'), (name, offset: number, whole) => {
      const [before, after] = [whole.slice(0, offset), whole.slice(offset + name.length)].map(
        String,
      );
      return isNameAlone(before ?? '', after ?? '') ? nameless(before ?? '') : name;
    });
}

const nameless = (before: string) => (opensSentence(before) ? 'Người này' : 'người này');

/** Words for a place or a body, whose name may be the same as somebody's. */
const PLACE_WORDS =
  /(?:xã|phường|thôn|xóm|làng|ấp|huyện|tỉnh|phố|trấn|thành|quận|đường|sông|suối|kênh|hồ|núi|đèo|cầu|chợ|biển|đảo|xứ|miền|trường|chùa|đền|hội|báo|đài)\s+$/iu;
/** What a sentence goes on with after a person; after a word or a place it seldom does. */
const AFTER_PERSON =
  /^\s*[,:]|^\s+(?:kể|nói|cho|chia|tâm|bảo|là|đã|đang|vẫn|cũng|liền|vội|bơi|lao|nhảy|chạy|chèo|cùng|không|luôn|từng|được|đưa|giúp|góp|hiến)(?!\p{L})/u;

/**
 * True for a given name that stands for a person by itself: not beside another name, not after a
 * word for a place, and at the start of a sentence, where every word has a capital, only before
 * what a person does.
 */
function isNameAlone(before: string, after: string): boolean {
  if (/^\s+\p{Lu}/u.test(after) || PLACE_WORDS.test(before)) return false;
  if (opensSentence(before)) return AFTER_PERSON.test(after);
  const [, word = ''] = /(\S+)\s+$/u.exec(before.slice(-40)) ?? [];
  const trimmed = before.trimEnd();
  const start = trimmed.slice(0, trimmed.length - word.length);
  return !/^\p{Lu}/u.test(word) || opensSentence(start);
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

/** The forms in which an address may carry a name. */
type Forms = (person: Person) => string[];

const fullForm: Forms = (person) => [`-${slugify(fullName(person))}-`];

/** Whole, its last two words, or after a form of address. */
const shortForms: Forms = (person) => {
  const words = slugify(fullName(person)).split('-');
  const given = words.at(-1) ?? '';
  return [
    words.join('-'),
    ...(words.length > 2 ? [`-${words.slice(-2).join('-')}-`] : []),
    ...HONORIFICS.map((word) => `-${slugify(word)}-${given}-`),
  ];
};

function carriesName(url: string, people: readonly Person[], forms: Forms): boolean {
  const address = `-${slugify(decoded(url))}-`;
  return people.some((person) => forms(person).some((form) => address.includes(form)));
}

/**
 * True where an address would give a name away that may not be given.
 * @param known How the people are known where it stands: `full` by their whole name alone.
 */
export function addressNames(
  url: string,
  people: readonly Person[],
  context: NamingContext,
  known: 'full' | 'short' = 'short',
): boolean {
  return !mayName(context) && carriesName(url, people, known === 'full' ? fullForm : shortForms);
}

/** The people of a record in one phrase, or an empty string when they may not be named. */
export function peopleLine(people: readonly Person[], context: NamingContext): string {
  if (!mayName(context) || people.length === 0) return '';
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(people.map(addressedName));
}
