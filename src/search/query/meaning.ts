/** What a query means beyond its words: places, years, awards and kinds, which lift the documents they fit. */
import type { FrontDocument } from './bundle.ts';
import type { DocumentKind } from './kinds.ts';
import { placeNameOf, type NamedPlace, type Places } from './places.ts';
import type { Reading } from './understand.ts';
import { isYear } from './vocabulary.ts';

export interface Meaning {
  places: readonly NamedPlace[];
  years: readonly number[];
  /** True where it asks for what was rewarded. */
  rewarded: boolean;
  /** The kinds of documents it asks for, with how much each is lifted. */
  kinds: ReadonlyMap<DocumentKind, number>;
  /** Which of two units of one name is meant. */
  era: 'past' | 'today' | undefined;
  /** True where it names a place and nothing else. */
  onlyPlace: boolean;
  /** All places. */
  all: Places;
}

/** What asks how many of what the site lists there are. */
const COUNTED =
  / (?:bao nhieu|may) (?:(?:phong trao|guong|chi tieu|danh hieu|co quan) |xa(?: phuong| thi tran| moi| va)* $)/;

/** Words without marks that ask for a kind of document, with how much they lift it. */
const KIND_WORDS: readonly (readonly [RegExp, DocumentKind, number])[] = [
  [
    / (?:chi tieu|so lieu|ty le|ti le|ty trong|toc do|tang truong|phan tram|chi so) /,
    'chi-tieu',
    0.3,
  ],
  [
    / bao nhieu | moi nam .*may | (?:co|duoc|dat) may | may (?:htx|xa|phan|doanh|truong|ty) /,
    'chi-tieu',
    0.35,
  ],
  [/ co (?:.+ )?(?:dat|hoan thanh) (?:.+ )?(?:khong|chua) | dat (?:chua|khong) $/, 'chi-tieu', 0.4],
  [
    / ke hoach (?:noi|ghi|neu|viet|dat|giao|yeu cau) | (?:cua|trong) ke hoach |^ (?:noi dung thi dua|to chuc thuc hien) /,
    'dieu-khoan',
    0.35,
  ],
  [COUNTED, 'trang', 0.5],
  [
    / danh sach | nhung ai | (?:cac|nhung) guong | (?:phieu|don) (?:hoi|yeu cau) |^(?!.* thieu ).* hoi (?:ai|o dau) /,
    'danh-sach',
    0.5,
  ],
  [/ ai (?:ky|quyet|cong nhan) /, 'danh-hieu', 0.3],
  [/ la ai /, 'guong', 0.35],
  [/ trang (?:nay|web) | chi tieu nao |^ (?:vi|tai) sao |^ the nao | duoc tinh /, 'trang', 0.25],
  [/^(?: cac| nhung)? (?:phong trao|guong|chi tieu|ke hoach) $/, 'trang', 0.6],
  [/^ nguoi tot | chi tieu nao /, 'danh-sach', 0.35],
  [/ (?:co quan|lam gi|phu trach|nhiem vu gi) /, 'co-quan', 0.25],
];

/** What asks what has become of a place. */
const BECAME =
  / (?:thuoc|sa[pt] nhap|nhap (?:vao|ve)|goi|ten|(?:ve|vao|sang) (?:dau|xa|thanh)|nay la|o dau|xa nao|gio la|con (?:ton|khong)|giai the|bo cap) /;
/** What may follow a place's name to tell which unit is meant. */
const PAST_AFTER = /^ (?:cu|(?:ngay |hoi )?truoc) /;
const TODAY_AFTER =
  /^ (?:moi|gom|sau (?:sap|sat) nhap|(?:hien nay|ngay nay|bay gio|nay)(?! (?:la|thuoc|goi|o|ten|ve) )) /;
const REWARD_WORDS = / (?:khen|huy hieu|tuyen duong|huan chuong) /;
/** Words around a place that ask nothing more. */
const AROUND_PLACE =
  /^(?:(?:tai|thanh|sang|chuyen|con|ton|que|phai|dau|xa|thi|tran|huyen|cu|moi|truoc|sau|sap|sat|nhap|hien|gio|bay|goi|cuoi|cung|thuoc|vao|ve|day|doi|ten|ngay|dien|tich(?: nam)?|dan|so(?: nam)?|tru|dat|giai|the|bo|cap|tu|lap|khi|gom|thon|may|dung|viet|nhien|ma|\d+)? )*$/;

/**
 * What a query asks for beside its words.
 * @param changed The year in which today's units began; none where they have stood all along.
 */
export function meaningOf(reading: Reading, places: Places, changed = -Infinity): Meaning {
  const folds = reading.syllables.map(({ fold }) => fold);
  const text = ` ${folds.join(' ')} `;
  const named = places.namedIn(reading.syllables);
  const years = folds.filter(isYear).map(Number);
  const kinds = new Map<DocumentKind, number>();
  for (const [words, kind, lift] of KIND_WORDS)
    if (words.test(text)) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, lift));
  const onlyPlace = isOnlyPlace(reading, named);
  const asked = onlyPlace && BECAME.test(text);
  if (asked) kinds.set('dia-phuong', 0.5);
  if (named.length + years.length > 0 && LIST_WORDS.test(besides(reading, named)))
    kinds.set('danh-sach', LIST_ASKED);
  return {
    places: named.filter((it) => onlyPlace || !places.isWhole(it)),
    years,
    rewarded: REWARD_WORDS.test(text) && !kinds.has('danh-hieu'),
    kinds,
    era: eraOf(folds, named, years, asked, changed),
    onlyPlace,
    all: places,
  };
}

/** How much of its weight a word of a question about a place keeps. */
const ASIDE = 0.12;
/** A word that tells no more is one of grammar or of questions. */
const STOPPED = 0.6;

const isOf = (named: readonly NamedPlace[], i: number) =>
  named.some(({ from, to }) => i >= from && i < to);

/** The words beside the places that tell anything, a space after each; the city that a place went to is none. */
const besides = ({ syllables }: Reading, named: readonly NamedPlace[]) =>
  syllables
    .flatMap(({ fold, weight }, i) => (weight > STOPPED && !isOf(named, i) ? `${fold} ` : []))
    .join('')
    .replace(/thanh pho \w+ \w+/, '');

/** True for words that name a place and ask nothing more than what it is or has become. */
const isOnlyPlace = (reading: Reading, named: readonly NamedPlace[]) =>
  named.length > 0 && AROUND_PLACE.test(besides(reading, named));

/**
 * A reading in which `cũ` and `mới` after a place's name tell which unit is meant, and ask for no text that holds
 * them; nor do the words of a question about a place.
 */
export function withErasAside(reading: Reading, places: Places): Reading {
  const named = places.namedIn(reading.syllables);
  const only = isOnlyPlace(reading, named);
  const syllables = reading.syllables.map((it, i) => {
    if (isOf(named, i)) return it;
    if (isOf(named, i - 1) && /^(?:cu|moi)$/.test(it.fold)) return { ...it, weight: 0 };
    return only ? { ...it, weight: ASIDE * it.weight } : it;
  });
  return { ...reading, syllables };
}

function eraOf(
  folds: readonly string[],
  named: readonly NamedPlace[],
  years: readonly number[],
  asked: boolean,
  changed: number,
): Meaning['era'] {
  const after = named.map(({ to }) => ` ${folds.slice(to).join(' ')} `);
  if (after.some((it) => PAST_AFTER.test(it))) return 'past';
  if (after.some((it) => TODAY_AFTER.test(it))) return 'today';
  // The last year whole before today's units, and all before it, speak of the past.
  if (asked || years.some((it) => it < changed)) return 'past';
  return undefined;
}

/** Words that ask for the cases of a place or a year, and for no deed. */
const LIST_WORDS =
  /^(?=.*(?:guong|dien hinh|nguoi tot) )(?:(?:guong|dien|hinh|tien|nguoi|tot|viec|o|xa|nam|da|neu|danh|sach|\d+)? )*$/;
const LIST_ASKED = 0.8;

const SAME_PLACE = 0.3;
const PLACE_NOW = 0.12;
const SAID_PLACE = 0.2;
const OTHER_PLACE = -0.3;
/** A page of many places, where one is named. */
const BROADER = -0.15;
const SAME_YEAR = 0.25;
const OTHER_YEAR = -0.3;
const REWARDED = 0.3;

/** Kinds that come after a record that says the same, where they are not asked for. */
const BROAD: Partial<Record<DocumentKind, number>> = {
  'danh-sach': -0.12,
  'dieu-khoan': -0.06,
  trang: -0.06,
};

/** What a document gains or loses by what the query means, where it holds the whole of it. */
export function liftOf(document: Omit<FrontDocument, 'row'>, meaning: Meaning): number {
  const { kind } = document;
  const asked = meaning.kinds.get(kind);
  return (
    (asked ?? BROAD[kind] ?? 0) +
    placeLift(document, meaning) +
    yearLift(document, meaning) +
    (meaning.rewarded && document.rewarded ? REWARDED : 0)
  );
}

function placeLift(document: Omit<FrontDocument, 'row'>, meaning: Meaning): number {
  const { kind, title, place, context } = document;
  if (meaning.places.length === 0) return 0;
  if (kind === 'dia-phuong') return unitLift(document, meaning);
  if (place === undefined) {
    if (!holdsPlace(title, meaning)) return BROADER;
    return kind === 'danh-sach' ? 0 : SAID_PLACE;
  }
  const own = placeNameOf(place);
  if (meaning.places.some(({ name, type }) => name === own.name && (!type || type === own.type)))
    return SAME_PLACE;
  const around = context.map((it) => placeNameOf(it).name);
  const near = meaning.places.some(({ name }) => around.includes(name));
  return near || holdsPlace(title, meaning) ? PLACE_NOW : OTHER_PLACE;
}

function holdsPlace(title: string, { places }: Meaning): boolean {
  const { name } = placeNameOf(title);
  return places.some((it) => ` ${name} `.includes(` ${it.name} `));
}

/** A place's own page: first where only places are named, and of two units of one name the one meant. */
function unitLift(
  { title, past = false }: Omit<FrontDocument, 'row'>,
  { places, onlyPlace, era, all }: Meaning,
): number {
  const own = placeNameOf(title);
  const named = places.find(({ name }) => name === own.name);
  if (!named) return onlyPlace ? OTHER_PLACE : 0;
  const lift = onlyPlace ? 0.9 : 0;
  if (era !== undefined) return lift + (past === (era === 'past') ? 0.2 : -0.2);
  return lift - (past && all.existsToday(named) ? 0.3 : 0);
}

function yearLift({ year }: Omit<FrontDocument, 'row'>, { years }: Meaning): number {
  if (years.length === 0 || year === undefined) return 0;
  if (years.includes(year)) return SAME_YEAR;
  return OTHER_YEAR;
}
