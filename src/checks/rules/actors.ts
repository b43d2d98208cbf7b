import { HONORIFICS } from '../../domain/naming.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

const PERSON =
  '(?:người|nông dân|ngư dân|công dân|thanh niên|phụ nữ|đoàn viên|đảng viên|hội viên|cựu chiến binh|cán bộ|giáo viên|học sinh|sinh viên|chiến sĩ|công nhân|giáo dân|ông|bà|anh|chị|cô|chú|thầy|cụ|em)';
const END = String.raw`(?![\p{L}\p{M}])`;

/** A headline that begins with one person, as newspapers call one. */
const ONE = new RegExp(
  String.raw`^(?:Một ${PERSON}|Người (?:đàn ông|phụ nữ|thợ|lính|cựu chiến binh|nông dân|mẹ|cha|bố|vợ|chồng|thầy|trưởng thôn|bí thư|đảng viên|con)|Chàng trai|Cô (?:gái|giáo)|Thầy giáo|Anh nông dân|Chị nông dân|Ông lão|Bà lão|Cụ (?:ông|bà)|(?:Nữ|Nam) (?:sinh|giáo viên|giám đốc|bí thư|trưởng thôn|thanh niên|công nhân|doanh nhân))${END}`,
  'u',
);
/** A headline that begins with many: `Cả thôn`, `Hai anh em`, `47 hội viên`, `Hội Nông dân`. */
const MANY = new RegExp(
  String.raw`^(?:Cả (?:thôn|xóm|làng|xã|tổ|đội|nhóm|trường|chi hội)|(?:Các|Những|Nhiều|Hàng (?:chục|trăm|nghìn)|Hơn \d+|Gần \d+|\d+|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) ${PERSON}|Người dân|Nhân dân|Bà con|(?:Chi |Huyện |Xã )?[Đđ]oàn (?:viên|xã|thanh niên|huyện)|(?:Chi )?[Hh]ội (?:Nông dân|Phụ nữ|Liên hiệp|Cựu chiến binh|Chữ thập đỏ|Khuyến học|Người cao tuổi)|Hợp tác xã|HTX|Tổ (?:hợp tác|liên gia|công nghệ|tự quản)|Đội (?:dân quân|tình nguyện|bóng)|Câu lạc bộ|Công an (?:xã|huyện|viên)|Thôn|Nhóm)${END}`,
  'u',
);
/** Words by which a line speaks of more than it begins with. */
const OTHERS =
  /,|(?<!\p{L})(?:và|cùng|với|cả|các|những|nhiều|nhau|được|bị|nhờ|hai|ba|bốn|năm|mười|\d+)(?!\p{L})/iu;

/** What calls itself a group in its name. */
const GROUP = new RegExp(
  String.raw`^(?:Các|Những|Nhóm|Tổ|Đội|Đoàn|Hội|Chi (?:hội|đoàn|bộ)|Ban|Hợp tác xã|HTX|Thôn|Xóm|Tổ dân phố|Xã|Trường|Công an|Đồn|Bộ đội|Dân quân|Câu lạc bộ|Ủy ban|Uỷ ban|Mặt trận|Huyện đoàn|Người dân|Nhân dân|Bà con|Lực lượng|Tập thể|Cán bộ)${END}`,
  'u',
);
/** One person and nobody else: `Bà Nguyễn Thị Thử`. */
const NAME = new RegExp(
  String.raw`^(?:${HONORIFICS.join('|')}|đồng chí)(?:\s+\p{Lu}[\p{L}\p{M}]*){1,5}$`,
  'iu',
);
const isName = (text: string) =>
  NAME.test(text) &&
  text
    .split(/\s+/)
    .slice(1)
    .every((word) => /^\p{Lu}/u.test(word));

const KIND = 'ca-nhan cá nhân, tap-the tập thể, mo-hinh mô hình, ho-gia-dinh hộ gia đình';

/** Who acted is one or many throughout: the kind of a case, its people, its collective and its headline agree. */
export const actors: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record): Problem[] => {
    const { kind, people, collective, headline, minor } = record.data;
    const at = (field: string, message: string) => [problemAt(record, [field], message)];
    const alone = people.length < 2;
    if (collective !== undefined && isName(collective))
      return at(
        'collective',
        `"${collective}" là một người, không phải tên tập thể hay mô hình; người ghi ở "people"`,
      );
    if (kind === 'tap-the' && collective === undefined && alone)
      return at(
        'kind',
        `chuyện của tập thể mà ${people.length === 0 ? 'chưa ghi ai làm' : 'chỉ ghi một người'}; hãy ghi tên tập thể ở "collective", hoặc xem lại loại (${KIND})`,
      );
    if (kind === 'mo-hinh' && collective === undefined && people.length === 0 && !minor)
      return at(
        'kind',
        'chuyện của mô hình mà chưa ghi mô hình nào, của ai; hãy ghi tên mô hình ở "collective", hoặc người ở "people"',
      );
    if (kind === 'ca-nhan' && collective !== undefined && GROUP.test(collective))
      return at(
        'collective',
        `chuyện của cá nhân mà ghi tên tập thể "${collective}"; tập thể làm thì ghi kind: tap-the, một người làm thì bỏ dòng này`,
      );
    if (kind === 'tap-the' && alone && ONE.test(headline) && !OTHERS.test(headline))
      return at(
        'kind',
        `loại là tập thể mà tiêu đề kể một người ("${headline}"); hãy xem lại loại hoặc tiêu đề`,
      );
    const passive = /(?<!\p{L})(?:được|bị|nhờ)(?!\p{L})/u.test(headline);
    if (kind === 'ca-nhan' && alone && !minor && MANY.test(headline) && !passive)
      return at(
        'kind',
        `loại là cá nhân mà tiêu đề kể nhiều người ("${headline}"); hãy xem lại loại (${KIND}) hoặc tiêu đề`,
      );
    return [];
  });
