import { problemIn, proseOf } from '../prose.ts';
import { FAMILY_NAMES } from '../familyNames.ts';
import type { Rule } from '../rule.ts';

const FAMILY = [...FAMILY_NAMES].join('|');
/** Words for a child that stand before a name. */
const CHILD =
  '(?:(?<!(?:chị|anh|các|bà|ông)\\s)(?:em|cháu|bé)|(?<!cựu\\s)(?:học sinh|nữ sinh|nam sinh))(?:\\s+(?:bé|nhỏ|trai|gái|học sinh|lớp\\s+\\d+[A-Za-z]?\\d*))*';
const NAMED_CHILD = new RegExp(
  `(?<!\\p{L})${CHILD},?\\s+(?:${FAMILY})(?:\\s+\\p{Lu}\\p{L}*){1,4}(?!\\p{L})`,
  'iu',
);
/** A name with an age below sixteen after it: `Lê Thử Nam (12 tuổi)`. */
const NAME_AND_AGE = new RegExp(
  `(?<!\\p{L})(?:${FAMILY})(?:\\s+\\p{Lu}\\p{Ll}*){1,4},?\\s+\\(?(?:mới\\s+)?(?:\\d|1[0-5])\\s+tuổi(?!\\s+(?:Đảng|đảng|quân|nghề))`,
  'u',
);
/** An age before a name: `cậu bé 9 tuổi Lê Thử Nam`; not `từ năm 12 tuổi Lê Thử Nam`, who is one no more. */
const AGE_AND_NAME = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:năm|lúc|khi|hồi|từ|mới)\\s)(?:\\d|1[0-5])\\s+tuổi,?\\s+(?:tên(?:\\s+là)?\\s+)?(?:${FAMILY})(?:\\s+\\p{Lu}\\p{Ll}*){1,4}(?!\\p{L})`,
  'u',
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
): { found: string; message: string } | undefined {
  const child = [NAMED_CHILD, NAME_AND_AGE, AGE_AND_NAME]
    .map((pattern) => pattern.exec(text)?.[0])
    .find((it) => it !== undefined && !PLACES.test(it));
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
export const minors: Rule = (_catalog, { records }) =>
  [...records.exemplars, ...records.movements, ...records.timeline].flatMap((record) =>
    proseOf(record).flatMap((prose) => {
      const isStory = 'minor' in record.data;
      const fault = faultOf(prose.text, 'minor' in record.data && record.data.minor, isStory);
      return fault ? [problemIn(record, prose, fault.found, fault.message)] : [];
    }),
  );
