/** Capitals that call somebody by name, and those that call a place, a body or a thing. */
import { HONORIFICS } from '../domain/naming.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { FAMILY_NAMES } from './familyNames.ts';

/** Any family name that is known, for a pattern. */
export const FAMILY = [...FAMILY_NAMES].join('|');
/** Those that are hardly ever another word, nor begin the name of a place. */
export const SURE_FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Ngô|Đinh|Trịnh|Trương|Phùng|Nghiêm|Biện|Đậu|Doãn|Uông';
/** Words that most middle names are, for a pattern. */
export const MIDDLE = 'Văn|Thị|Đình|Hữu|Bá|Viết|Khắc|Sỹ|Sĩ|Đăng|Trọng|Công|Duy|Gia|Xuân|Quốc|Đức';
export const CAPITAL = String.raw`\p{Lu}\p{L}*`;
/** A form of address as a whole word, with a small or a capital first letter. */
export const ADDRESS = String.raw`(?<!\p{L})(?:${HONORIFICS.map((it) => `${it}|${capitalise(it)}`).join('|')})(?!\p{L})`;

/** Offices and trades that stand where a name is expected. */
export const TRADES =
  'nông dân|ngư dân|công nhân|cựu chiến binh|cựu binh|thương binh|giáo viên|nhà giáo|bác sĩ|bác sỹ|y sĩ|y tá|nghệ nhân|nghệ sĩ|kỹ sư|thạc sĩ|tiến sĩ|nhà báo|NSƯT|NSND|cán bộ|công chức|đảng viên|đoàn viên|hội viên|thanh niên|phụ nữ|sinh viên|học sinh|chiến sĩ|chiến sỹ|bộ đội|(?:thượng|trung|thiếu|đại) (?:úy|tá|sĩ|tướng)|(?:phó )?chủ tịch|(?:phó )?bí thư|(?:phó )?giám đốc|(?:phó )?hiệu trưởng|(?:phó )?trưởng (?:thôn|ban|phòng)|thôn trưởng|(?:phó )?chủ nhiệm|chánh văn phòng|tổng biên tập|linh mục|đại đức|thượng tọa';

/** Places whose names begin as a person's does. */
const PLACE =
  'Hà (?:Tĩnh|Nội|Nam|Giang|Đông)|(?:TP )?Hồ Chí Minh|Thái (?:Bình|Nguyên|Yên|Lan)|Cao Bằng|Lâm Đồng|Hồng Lĩnh|Mai Phụ|Vũ Quang|Hoàng (?:Sa|Mai)|Phan (?:Rang|Thiết)|Sài Gòn|Việt Nam';
const PLACES = new RegExp(`^(?:${PLACE})(?: (?:${PLACE}))*$`, 'u');
const ENDS_WITH_PLACE = new RegExp(` (?:${PLACE})$`, 'u');

/** True for words that are the name of a place. */
export const isPlaceName = (words: string, places: ReadonlySet<string>) =>
  places.has(words) || PLACES.test(words);

/** Not before capitals that begin a body, an office or a thing; many of their words are given names alone. */
export const NO_NAME = String.raw`(?!(?:Cúp|Lớp|Xã|Thôn|Tỉnh|Huyện|Sở|Ủy|Uỷ|UBND|Quỹ|Tết|Mẹ|Bằng khen|Giấy (?:khen|chứng)|Huy (?:chương|hiệu)|Thư khen|Giải (?:[Nn]hất|[Nn]hì|[Bb]a|[Kk]huyến|thưởng)|Kỷ niệm|Huân chương|Trường (?:Tiểu|Mầm|Mẫu|Trung|TH|THCS|THPT|Liên|Cao|Đại|Phổ|Nội|Dân)|Liên (?:đội|Đội|đoàn|chi)|Đội (?:viên|[Tt]hiếu|tuyển|trưởng|[Tt]huyền|[Xx]ung|[Pp]hòng|[Cc]ông|[Dd]ân)|Đoàn (?:viên|[Tt]hanh [Nn]iên|[Tt]rường|[Xx]ã|[Kk]hối|[Kk]inh|[Đđ]ại|[Ll]uật|TN|TNCS)|Chi (?:đoàn|hội|đội|bộ|Đoàn|Hội|Bộ)|Hội (?:đồng|[Cc]hữ|[Kk]huyến|[Ll]iên|[Nn]ông|[Cc]ựu|[Pp]hụ|[Ll]àm|[Ss]inh|[Tt]hánh|[Dd]oanh|[Nn]gười|viên)|Tiểu học|Mầm non|Trung (?:học|ương|tâm|thu|Ương|Tâm)|Nhà (?:văn|thiếu|trường|nước|Văn|Thiếu)|Câu lạc|Công (?:an|An|ty|Ty|đoàn|Đoàn|nhân)|Ban (?:[Gg]iám|[Qq]uản|[Cc]hỉ|[Cc]hấp|[Cc]án|[Đđ]ại|[Cc]ông|[Mm]ặt|[Dd]ân)|Tổ (?:[Cc]ông|[Hh]ợp|[Dd]ân|[Ll]iên|[Đđ]ội)|Mặt (?:trận|Trận)|Hợp tác|Đồng (?:phục|bằng)|Tiếng (?:Anh|Việt)|Ngữ văn|Việt Nam|Bác (?:Hồ|sĩ)|Thiếu (?:niên|nhi)|Nhi đồng|Thị (?:xã|trấn|đội)|Bộ (?:[Đđ]ội|[Cc]hỉ|Giáo|Y|Công)|Sách (?:[Gg]iáo|[Vv]ở)|Học bổng|Bảo hiểm|Áo (?:phao|ấm)|Xe (?:đạp|lăn)|Hồ Chí Minh|(?:Phó )?(?:Bí [Tt]hư|Chủ (?:[Tt]ịch|[Nn]hiệm)|Giám [Đđ]ốc|Hiệu [Tt]rưởng|Trưởng (?:thôn|ban|phòng))|Hoàng Mười|Trưng (?:Trắc|Nhị|Vương))(?!\p{L}))`;

/** Words before what is called after somebody. */
const CALLED_AFTER =
  /(?<!\p{L})(?:[Đđ]ền|[Cc]hùa|[Mm]iếu|[Pp]hủ|[Ll]ăng|[Đđ]ảo|[Gg]iếng|[Nn]úi|[Cc]ầu|[Cc]hợ|[Đđ]ập|[Bb]ến|[Bb]ãi|[Kk]he|[Hh]òn|[Dd]ốc|[Đđ]ồi|[Cc]ồn|[Ll]ễ hội|[Hh]ợp tác xã|[Tt]ổ hợp tác)\s+$/u;
const MANY = /(?<!\p{L})(?:[Cc]ác|[Nn]hững|[Mm]ấy)\s+$/u;
/** Ahead of a word that has its capital from where it stands. */
export const OPENS_SENTENCE = /(?:^|[.!?…:;\n>–-]\s*|[*_]{1,3})["“‘(*_]*$/u;
const KNOWN = new RegExp(String.raw`^(?:${FAMILY}|${FAMILY.toUpperCase()})\s`, 'u');
const ADDRESSED = new RegExp(
  // `Chị Em Nguyễn …` addresses with its second word; `Bác Hồ Kính Yêu` is no person of a story.
  String.raw`(?<before>${ADDRESS})\s+(?!Em\s|(?<=(?:Bác|Cụ)\s+)Hồ\s+(?!(?:${MIDDLE})\s))${NO_NAME}(?<name>${CAPITAL}(?:\s+${CAPITAL})+)`,
  'gu',
);

/**
 * True where two capitals or more stand behind a form of address: of a family name that is known
 * surely, of any other where nothing tells that a place, a body or a brand is meant. Of a child `em` is
 * said, and of many; behind it a family name must be known.
 */
export const addressesSomebody = (text: string, places: ReadonlySet<string>) =>
  [...text.matchAll(ADDRESSED)].some(({ index, groups: { before = '', name = '' } = {} }) => {
    if (isPlaceName(name, places)) return false;
    if (KNOWN.test(name)) return true;
    const ahead = text.slice(0, index);
    return (
      !/^[Ee]m$/u.test(before) &&
      !CALLED_AFTER.test(ahead) &&
      !MANY.test(ahead) &&
      (/^\p{Ll}/u.test(before) || OPENS_SENTENCE.test(ahead)) &&
      name.replace(ENDS_WITH_PLACE, '').includes(' ')
    );
  });

const TITLE = new RegExp(
  String.raw`^(?:(?:${HONORIFICS.join('|')}|đồng chí)\s+)?(?:(?:${TRADES})\s+)?`,
  'iu',
);
const BEHIND_TITLE = new RegExp(
  String.raw`^${NO_NAME}(?:${FAMILY})(?:\s+${CAPITAL}){1,3}(?!\p{L})`,
  'u',
);
const ALONE = new RegExp(
  String.raw`^(?:(?:${SURE_FAMILY})(?:\s+${CAPITAL}){1,3}|(?!(?:Nhà|Báo|Đài|Hội|Ban|Sở|Phòng|Trung|Tạp|Tòa|Công|Trường|Viện|Trang|Cổng|Thị|Quỹ|Đoàn)\s)\p{Lu}\p{Ll}+\s+(?:${MIDDLE})\s+(?!Xã|Trấn|Ủy|Hóa)${CAPITAL}(?:\s+${CAPITAL})?)(?=\s*(?:$|[(,;]|[-–]\s))`,
  'u',
);

/** Words in capitals throughout as they are written elsewhere. */
export const withoutCapitals = (words: string) =>
  words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, capitalise)
    : words;

/** True for words that begin with one person's name, alone or behind an address, an office or a trade. */
export function isPersonsName(words: string): boolean {
  const text = withoutCapitals(words);
  const [title = ''] = TITLE.exec(text) ?? [];
  const rest = text.slice(title.length);
  const [name = ''] = /^[\p{L}\s]*/u.exec(rest) ?? [];
  if (PLACES.test(name.trim())) return false;
  return (title === '' ? ALONE : BEHIND_TITLE).test(rest);
}
