import { problemIn, proseOf } from '../prose.ts';
import {
  CAPITAL,
  FAMILY,
  isPlaceName,
  MIDDLE,
  NO_NAME,
  OPENS_SENTENCE,
  SURE_FAMILY,
  TRADES,
} from '../addressed.ts';
import type { Rule } from '../rule.ts';

/** Words for a child that stand before a name; behind these they are for grown people. */
const LITTLE = String.raw`(?<!(?:[Cc]hị|[Aa]nh|[Bb]à|[Ôô]ng|[Vv]ợ chồng)\s)(?:[Ee]m(?!\s+(?:trai|gái)(?!\p{L}))|(?<![Cc]on\s)[Cc]háu|[Bb]é)`;
const PUPIL = String.raw`(?<!(?:[Cc]ựu|[Nn]guyên)\s)(?:[Hh]ọc sinh|[Nn]ữ sinh|[Nn]am sinh)`;
const LOUD = String.raw`(?<!(?:ANH|CHỊ|ÔNG|BÀ|CỰU|NGUYÊN|VỢ CHỒNG)\s)(?:EM|CHÁU|BÉ|HỌC SINH|NỮ SINH|NAM SINH)(?:\s+LỚP\s+\d+\p{L}?)?`;
const SORT = String.raw`(?:\s+(?:bé|nhỏ|trai|gái|giỏi|dũng cảm|vượt khó|học sinh|lớp\s+\d+[A-Za-z]?\d*))*`;
const CLASS = String.raw`\s+lớp\s+\d+[A-Za-z]?\d*`;
/** Of many children and of none: `các em Thử Hai`, `con em Thử Một`. */
const ONE = String.raw`(?<!(?:[Cc]ác|[Cc]on|[Tt]rẻ)\s)${LITTLE}${SORT}`;
/** What may stand between the word and the name. */
const LINK = String.raw`[,:]?\s+(?:(?:có\s+)?tên(?:\s+là)?:?\s+)?[*_"“‘]*`;
const KNOWN = String.raw`(?:(?:${FAMILY}|${FAMILY.toUpperCase()})(?:\s+${CAPITAL}){1,4}|(?:${SURE_FAMILY})\s+(?!\p{Lu})\p{L}+(?:\s+\p{L}+)?|nguyễn(?:\s+\p{L}+){1,3}|(?:${FAMILY.toLowerCase()})\s+(?:${MIDDLE.toLowerCase()})\s+(?!(?:hóa|nghệ|xã|trấn|trường)(?!\p{L}))\p{L}+)`;
const NO_CLASS = String.raw`(?!(?:Trường|TH|THCS|THPT|Bắc|Nam|Miền|Toàn)\s)`;
/** A known family name behind a word for a child; all of it may be in capitals. */
const NAMED_CHILD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${LITTLE}|${PUPIL})${SORT}|${LOUD})${LINK}${NO_NAME}(?<name>${KNOWN})(?!\p{L})`,
  'gu',
);
/** Other family names, where one child is told of: before another capital, of a pupil before two or behind a class. */
const UNKNOWN_CHILD = new RegExp(
  String.raw`(?<!\p{L})(?:${ONE}${LINK}${NO_NAME}(?<little>${CAPITAL}(?:\s+${CAPITAL}){1,3})|${PUPIL}(?:${CLASS}${LINK}${NO_NAME}${NO_CLASS}(?<pupil>${CAPITAL}(?:\s+${CAPITAL}){1,3})|${LINK}${NO_NAME}${NO_CLASS}(?<any>${CAPITAL}(?:\s+${CAPITAL}){2,3})))(?!\p{L})`,
  'gu',
);
/** A given name alone; in a story with a child in it no word may name it. */
const GIVEN_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:${ONE}|${PUPIL}${CLASS})${LINK}${NO_NAME}(?<name>\p{Lu}\p{Ll}+)(?!\p{L}|\s+\p{Lu})`,
  'gu',
);
/** Who is no child in other stories. */
const SIBLING = new RegExp(
  String.raw`(?<!\p{L})[Ee]m\s+(?:trai|gái)${LINK}${NO_NAME}(?<name>${CAPITAL}(?:\s+${CAPITAL}){0,4})(?!\p{L})`,
  'gu',
);
/** A name with an age below sixteen after it: `Lê Thử Nam (12 tuổi)`. */
const NAME_AND_AGE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${FAMILY})(?:\s+\p{Lu}\p{Ll}*){1,4}|\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){2,3}(?=\s+\()),?\s+\(?(?:mới\s+)?(?:\d|1[0-5])\s+tuổi(?!\s+(?:Đảng|đảng|quân|nghề))`,
  'gu',
);
/** An age before a name: `cậu bé 9 tuổi Lê Thử Nam`; not `từ năm 12 tuổi Lê Thử Nam`, who is one no more. */
const AGE_AND_NAME = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!(?:năm|lúc|khi|hồi|từ|mới)\s)(?:\d|1[0-5])\s+tuổi,?\s+(?:tên(?:\s+là)?\s+)?(?:${FAMILY}|(?<=tên(?:\s+là)?\s+)\p{Lu}\p{Ll}*)(?:\s+\p{Lu}\p{Ll}*){1,4}(?!\p{L})`,
  'gu',
);
/** Not behind who teaches a class, whose child it is, and what has the name of somebody. */
const NOT_ANOTHERS = String.raw`(?<!(?:[Cc]ô|[Tt]hầy|[Gg]iáo viên|[Gg]iáo|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]rường|học|THCS|THPT|TH|non|[Đđ]ường|phố)\s+)`;
/** A name with its class: `Lê Thử Nam, học sinh lớp 7`. */
const NAME_AND_CLASS = new RegExp(
  String.raw`(?<!\p{L})${NOT_ANOTHERS}(?<name>(?:${FAMILY})(?:\s+\p{Lu}\p{Ll}*){1,4})[*_"”’]*(?:,?\s+\(?(?:là\s+)?(?:em\s+)?(?:học sinh|nữ sinh|nam sinh)|\s*[,(]\s*(?:học\s+)?)\s*lớp\s+(?:[1-9]|1[0-2])(?!\d)`,
  'gu',
);
/** A name with a year of birth. */
const NAME_AND_BIRTH = new RegExp(
  String.raw`(?<!\p{L})${NOT_ANOTHERS}(?<name>(?:${FAMILY})(?:\s+\p{Lu}\p{Ll}*){1,4}),?\s+\(?(?:sinh năm|SN)\s+(?<birth>(?:19|20)\d\d)`,
  'gu',
);
/** Behind a name: an age or an office that no child has. */
const GROWN = new RegExp(
  String.raw`^[*_"”’]*\s*(?:[,(]\s*)?(?:(?:năm\s+)?nay\s+|hiện\s+|đã\s+|(?:ở|trú|quê|người|thôn|đoàn viên)(?!\p{L})[^,.;:!?(]{0,25},\s*)*(?:(?:1[6-9]|[2-9]\d)\s+tuổi|(?<=(?:nay|hiện)\s+)là\s(?![^.;,]{0,12}(?:học sinh|nữ sinh|nam sinh|lớp|đội))|(?<=[,(]\s*)(?:${TRADES.replace(/đoàn viên\||học sinh\|/gu, '')})(?!\p{L}|[^.;]{0,25}(?:lớp|[Tt]rường)))`,
  'iu',
);
const either = (words: string) =>
  words.replace(/(?<=^|\|)\p{L}/gu, (it) => `[${it}${it.toUpperCase()}]`);
/** A title that begins with a capital, as far as a word for a child in it. */
const TITLED = new RegExp(
  String.raw`(?<!\p{L})(?:${either('chương trình|dự án|quỹ|hội thi|hội trại|sân chơi|cuộc thi|ngày hội|câu lạc bộ|thương hiệu|nhãn hiệu|sản phẩm|mật ong|bài hát|bài thơ|ca khúc|tiết mục|phong trào|mô hình|cuộc vận động|vở kịch|phim|truyện|sách|trường mầm non|nhóm trẻ|lớp mẫu giáo')}|CLB)\s+(?:mang tên\s+)?[“"]?(?:(?:\p{Lu}\p{L}*\s+(?:\p{Ll}+\s+)?)(?:[Ee]m|[Cc]háu|[Bb]é|[Hh]ọc sinh)|Em|Cháu|Bé|Học sinh)$`,
  'u',
);
/** The quotation marks of a short title. */
const OPENED = /[“"](?:[^”".,;:!?\n\s]+\s+){0,4}$/u;
const CLOSED = /^(?:\s+[^“”".,;:!?\n\s]+){0,4}[”"]/u;
const SCHOOL =
  /(?<!\p{L})[Tt]rường\s+(?:(?:[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|[Tt]rung học[\p{L}\s]{0,30}?|TH|THCS|THPT)(?:\s+(?:và|&)\s+(?:THCS|THPT))?)\s+\p{Lu}\p{L}+/u;
const VILLAGE = /(?<!\p{L})(?:thôn|xóm|tổ dân phố|khối phố)\s+(?:\p{Lu}\p{L}+|\d+)/u;

/** A text that is looked at. */
interface Told {
  text: string;
  /** Whether it is of a story that is marked as one of a child. */
  minor: boolean;
  isStory: boolean;
  /** The year of what it tells. */
  year: number;
}

/** The words of a text that name a child. */
function namedChild({ text, minor, year }: Told, places: ReadonlySet<string>): string | undefined {
  const matches = (pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }) => {
      const { birth, ...names } = groups;
      const name = Object.values(names).find((it) => it !== undefined) ?? found;
      const [before, after] = [text.slice(0, index), text.slice(index + found.length)];
      return isPlaceName(name, places) ? [] : [{ found, before, after, birth }];
    });
  const isTitle = ({ found, before, after }: { found: string; before: string; after: string }) =>
    TITLED.test(`${before}${/^\p{L}+(?: sinh)?/u.exec(found)?.[0] ?? ''}`) ||
    (!minor && /^\p{Lu}/u.test(found) && !OPENS_SENTENCE.test(before)) ||
    (OPENED.test(before) && CLOSED.test(after));
  const isGrown = ({ found, after }: { found: string; after: string }) =>
    !/lớp/u.test(found) && GROWN.test(after);
  return [
    ...matches(NAMED_CHILD).filter((it) => !isGrown(it)),
    ...matches(UNKNOWN_CHILD).filter((it) => !isGrown(it) && !isTitle(it)),
    ...matches(NAME_AND_AGE),
    ...matches(AGE_AND_NAME),
    ...matches(NAME_AND_CLASS),
    ...matches(NAME_AND_BIRTH).filter(({ birth }) => year - Number(birth) < 16),
    ...(minor
      ? [...matches(GIVEN_NAME), ...matches(SIBLING)].filter((it) => !isGrown(it) && !isTitle(it))
      : []),
  ][0]?.found;
}

/** What a text says that a story with a child in it must not say. */
function faultOf(
  told: Told,
  places: ReadonlySet<string>,
): { found: string; message: string } | undefined {
  const { text, minor, isStory } = told;
  const child = namedChild(told, places);
  if (child !== undefined)
    return {
      found: child,
      message: `"${child.slice(0, 12)}…" nêu tên trẻ em; hãy viết "một học sinh", "một em nhỏ"${minor || !isStory ? '' : ' và ghi minor: true'}`,
    };
  const place = minor ? (SCHOOL.exec(text)?.[0] ?? VILLAGE.exec(text)?.[0]) : undefined;
  return place === undefined
    ? undefined
    : { found: place, message: `chuyện có trẻ em thì không nêu trường, thôn: "${place}"; hãy bỏ` };
}

/** Children are named in no story and no dated fact; a story about one gives neither school nor village. */
export const minors: Rule = (_catalog, { records, today }) => {
  const places = new Set(records.places.map(({ data }) => data.name));
  return [...records.exemplars, ...records.movements, ...records.timeline].flatMap((record) => {
    const isStory = 'minor' in record.data;
    const minor = 'minor' in record.data && record.data.minor;
    const date = 'date' in record.data ? record.data.date : undefined;
    const year = Number((date ?? today).slice(0, 4));
    return proseOf(record).flatMap((prose) => {
      const fault = faultOf({ text: prose.text, minor, isStory, year }, places);
      return fault ? [problemIn(record, prose, fault.found, fault.message)] : [];
    });
  });
};
