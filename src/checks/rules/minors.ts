import { problemIn, proseOf } from '../prose.ts';
import { FAMILY_NAMES } from '../familyNames.ts';
import type { Rule } from '../rule.ts';

const FAMILY = [...FAMILY_NAMES].join('|');
/** Words for a child that stand before a name; those that are nobody else behind them. */
const LITTLE = String.raw`(?<!(?:[Cc]hị|[Aa]nh|[Cc]ác|[Cc]on|[Bb]à|[Ôô]ng|[Hh]ai anh)\s)(?:[Ee]m|[Cc]háu|[Bb]é)`;
const PUPIL = String.raw`(?<![Cc]ựu\s)(?:[Hh]ọc sinh|[Nn]ữ sinh|[Nn]am sinh)`;
const SORT = String.raw`(?:\s+(?:bé|nhỏ|trai|gái|học sinh|lớp\s+\d+[A-Za-z]?\d*))*`;
const CHILD = `(?:${LITTLE}|${PUPIL})${SORT}`;
const CLASS = String.raw`\s+lớp\s+\d+[A-Za-z]?\d*`;
/** Capitals behind a word for a child that begin no name: what a child receives, where it learns. */
const NO_NAME = String.raw`(?!(?:Bằng|Giấy|Huy|Thư|Cúp|Giải|Kỷ|Huân|Trường|Liên|Đội|Đoàn|Chi|Hội|Lớp|Tiểu|Mầm|Trung|Nhà|Câu|Công|Ban|Ủy|Xã|Thôn|Tổ|Đồng|Toán|Tiếng|Ngữ|Việt|Quỹ|Tết|Mẹ|Bác|Thiếu|Nhi|Tỉnh|Huyện|Thị|Sở|Bộ)(?!\p{L}))`;
const CAPITAL = String.raw`\p{Lu}\p{L}*`;
const NAMED_CHILD = new RegExp(
  // A family name that is not known stands before two names more, or behind a child and its class.
  String.raw`(?<!\p{L})(?:${CHILD},?\s+(?:(?:${FAMILY}|${FAMILY.toUpperCase()})(?:\s+${CAPITAL}){1,4}|nguyễn(?:\s+\p{L}+){1,3})|(?:${LITTLE}${SORT}|${PUPIL}${CLASS}),?\s+${NO_NAME}${CAPITAL}(?:\s+${CAPITAL}){1,3})(?!\p{L})`,
  'gu',
);
/** A given name alone; in a story with a child in it no word may name it. */
const GIVEN_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:${LITTLE}${SORT}|${PUPIL}${CLASS})\s+${NO_NAME}\p{Lu}\p{Ll}+(?!\p{L}|\s+\p{Lu})`,
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
/** Places and schools whose names begin as a person's does. */
const PLACES =
  /(?:Hà (?:Tĩnh|Nội|Nam|Giang)|Hồ Chí Minh|Thái (?:Bình|Nguyên|Yên)|Cao Bằng|Lâm Đồng|Hồng Lĩnh|Mai Phụ)$/u;
const SCHOOL =
  /(?<!\p{L})[Tt]rường\s+(?:(?:[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|[Tt]rung học[\p{L}\s]{0,30}?|TH|THCS|THPT)(?:\s+(?:và|&)\s+(?:THCS|THPT))?)\s+\p{Lu}\p{L}+/u;
const VILLAGE = /(?<!\p{L})(?:thôn|xóm|tổ dân phố|khối phố)\s+(?:\p{Lu}\p{L}+|\d+)/u;

/** What a text says that a story with a child in it must not say. */
function faultOf(
  text: string,
  minor: boolean,
  isStory: boolean,
  places: ReadonlySet<string>,
): { found: string; message: string } | undefined {
  const isPlace = (found: string) =>
    PLACES.test(found) ||
    places.has(found.replace(/^\p{L}+(?:\s+(?:\p{Ll}+|\d+\p{L}?))*,?\s+/u, ''));
  const child = [NAMED_CHILD, NAME_AND_AGE, AGE_AND_NAME, ...(minor ? [GIVEN_NAME] : [])]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
    .find((it) => !isPlace(it));
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
export const minors: Rule = (_catalog, { records }) => {
  const places = new Set(records.places.map(({ data }) => data.name));
  return [...records.exemplars, ...records.movements, ...records.timeline].flatMap((record) =>
    proseOf(record).flatMap((prose) => {
      const isStory = 'minor' in record.data;
      const minor = 'minor' in record.data && record.data.minor;
      const fault = faultOf(prose.text, minor, isStory, places);
      return fault ? [problemIn(record, prose, fault.found, fault.message)] : [];
    }),
  );
};
