/** Whose address a number of a street is: an office may be found, a person may not. */
import { FAMILY_NAMES } from './familyNames.ts';

/** An office at the beginning of a clause or behind `tại`, then nothing but what leads to its address. */
const OFFICE_PLACE =
  /(?:^|(?:(?<!\p{L})(?:tại|ở|về|đến|tới)|:)\s)(?:[Tt]rụ sở|[Vv]ăn phòng|UBND|[ỦủỤụUu][yỷ] ban [Nn]hân dân|[Nn]hà văn hóa|[Tt]rạm [Yy] tế|[Bb]ệnh viện|[Tt]rung tâm|[Tt]hư viện|[Bb]ưu điện|[Tt]òa soạn|[Hh]ội trường)(?!\p{L})(?:,\s(?:HĐND|UBND|(?:UB)?MTTQ)(?!\p{L})|\s(?!(?:ở|tại|đặt|nằm|đóng|hiện)\s)(?:\p{Lu}\p{L}*|[-–]|\d{1,2}|xã|phường|thị|trấn|huyện|tỉnh|thành|phố|thôn|tổ|dân|khu|cấp|cũ|mới|và|hành|chính|công|đa|khoa|văn|hóa|thể|thao|truyền|thông|phục|dịch|vụ|vực|ủy|ban|nhân|y|tế|hội|đoàn|ty|cổ|phần|hợp|tác)(?!\p{L})){0,10}[,:\s]*(?:\(|(?:(?:hiện )?(?:đặt|nằm|đóng) )?(?:ở|tại)|địa chỉ:?)?\s*$/u;
/** Words of a person in the clause of an office: the address may be theirs. */
const OF_PERSON = new RegExp(
  String.raw`(?<!\p{L})(?:nhà(?! (?:văn hóa|thiếu nhi|khách|hát))|trú|ngụ|sống|quê|gia đình|hộ|người|[oô]ng|bà|anh|chị|em|cô|chú|bác|cụ|thầy|vợ|chồng|con|mẹ|bố|cha|của|riêng|luật|làm|công tác|nhân viên|cán bộ|công chức|viên chức|[bdyt]\p{L}{1,4} sĩ|y tá|điều dưỡng|hiệu trưởng|giáo viên|chủ tịch|bí thư|giám đốc|chánh|trưởng|phó|kế toán|thủ thư|bảo vệ)(?!\p{L})`,
  'iu',
);
/** A family name with a name behind it. */
const NAME = new RegExp(String.raw`(?<!\p{L})(?:${[...FAMILY_NAMES].join('|')}) \p{Lu}`, 'u');
/** Where a clause begins: behind the end of another, at a paragraph, an item or a field of the file. */
const CLAUSE_START =
  /[.;!?][”"']?\s|\n\s*\n|\n\s*[-*]\s+["']?|(?:^|\n)\s*(?:-\s+)?"?[A-Za-z]\w*"?:\s*["'>|-]*\s*/;

/** True where a number behind these words is that of an office, not of somebody's house. */
export function isOfficePlace(before: string): boolean {
  const clause = before.split(CLAUSE_START).at(-1) ?? '';
  return OFFICE_PLACE.test(clause) && !OF_PERSON.test(clause) && !NAME.test(clause);
}
