/** What a sentence tells of a person that is sensitive, by the words that tell it. */
import { fullName, HONORIFICS, type Person } from '../domain/naming.ts';
import type { ReviewedWhat } from '../schemas/reviewed.ts';

const RELIGION =
  /(?<!\p{L})(?:Công giáo|Thiên Chúa|Kitô|Ki-tô|Tin Lành|Phật giáo|Cao Đài|Hòa Hảo|Hồi giáo|(?:theo|có|không|bỏ|cải) đạo(?! (?:đức|hiếu|lý|lí|nghĩa|làm))|[Đđ]ạo (?:Phật|Chúa|Thiên Chúa|Công giáo|Tin Lành)|giáo dân|giáo xứ|giáo họ|xứ đạo|họ đạo|giáo hữu|đồng bào (?:lương|giáo)|bên (?:lương|giáo)|người lương|lương dân|tín đồ|[Ll]inh mục|[Mm]ục sư|tu sĩ|[Pp]hật tử|nhà sư|sư thầy|ni cô|chức sắc|tôn giáo)(?!\p{L})/u;
const ETHNIC =
  /(?<!\p{L})(?<!(?:Ban|Ủy ban|Hội đồng|Bộ|Trường|toàn|các|khối) )(?:[Dd]ân tộc:?\s+(?!Việt)(?:\p{Lu}\p{L}*|thiểu số|ít người)|[Nn]gười\s+(?:Mường|Tày|Nùng|H['’]?[Mm]ông|Chứt|Khơ Mú|Khmer|Chăm|Lào|Thổ|Dao|Ê Đê|Gia Rai|Ba Na|Vân Kiều|Tà Ôi|Cơ Tu|Pa Cô|Mã Liềng|dân tộc)|dân tộc ít người|gốc Hoa)(?!\p{L})/u;
const HEALTH =
  /(?<!\p{L})(?:ung thư|HIV|AIDS|tiểu đường|đái tháo đường|tai biến|đột quỵ|cao huyết áp|huyết áp cao|suy thận|chạy thận|xơ gan|viêm gan|lao phổi|hen suyễn|tâm thần|trầm cảm|động kinh|tự kỷ|tật nguyền|khuyết tật|tàn tật|dị tật|bại liệt|liệt (?:nửa|hai|giường|một)|bị mù|mù (?:lòa|(?:cả )?(?:một|hai|đôi) (?:bên )?mắt)|(?<!(?:chống|của|về|(?<!(?:là|từng) )người) )nghiện (?:ma túy|rượu|hút)|(?<!(?:mẫu|lợn|gà|bò|vịt|ca|hợp|người) )dương tính|(?<!người )là F0|khiếm thị|khiếm thính|câm điếc|(?:chất độc )?da cam|mang thai|sẩy thai|vô sinh|bạo bệnh|bệnh (?:tim|thận|gan|phổi|nặng|hiểm|tật|nan y|mãn|mạn|nền|binh|khớp|dạ dày|xương|máu|tình)|(?:mắc|mang|bị|chữa|trị|phát) bệnh|(?:bị|nhiễm) (?:Covid|virus|bệnh)|sức khỏe (?:yếu|kém|giảm|suy|không)|mất sức|ốm (?:nặng|đau|yếu)|đau ốm|phẫu thuật|(?:phải|được) mổ|mổ tim|thương tật|thương binh|bệnh binh|mất (?:một|hai) (?:chân|tay|mắt)|gãy (?:chân|tay|xương)|suy dinh dưỡng)(?!\p{L})/iu;
const MONEY =
  /\d[\d.,]{0,15}\s{0,2}(?:(?:–|-|đến)\s{0,2}\d[\d.,]{0,15}\s{0,2})?(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|đồng|USD)|(?:hàng|vài|mấy|chục|trăm|tiền)\s+(?:chục |trăm )?(?:triệu|tỷ|tỉ)/iu;
const INCOME =
  /(?<!\p{L})(?:thu nhập|tiền lương|lương hưu|lương (?:tháng|hằng)|hưởng lương|tiền công|lợi nhuận|doanh thu|lãi(?! suất| vay)|lời(?= \d| hơn| gần| khoảng)|kiếm|bỏ túi|thu về|đem về|mang về|mang lại|thu lãi|thu lời|(?:cho|nguồn) thu|thu(?= (?:hơn|gần|khoảng|trên|được|từ)?\s?\d)|trợ cấp)(?!\p{L})/iu;
/** That somebody is poor. */
const POOR =
  /(?<!\p{L})(?:(?:thuộc|diện|là|từng là|vẫn là) (?:diện )?hộ (?:cận )?nghèo|hộ (?:cận )?nghèo (?:của|trong|ở) (?:xã|thôn|huyện|thị trấn)|(?:gia cảnh|hoàn cảnh)(?: \p{L}+){0,4} (?:khó khăn|nghèo|éo le|ngặt nghèo)|nhà (?:rất )?nghèo)(?!\p{L})/iu;
/** Whose income it is then: that of people who work for somebody, or of everybody on average. */
const OF_MANY =
  /bình quân đầu|\/người|mỗi người|đầu người|(?:lao động|công nhân|nhân công|thợ|thành viên|xã viên|hội viên|người dân|bà con|các hộ|hộ dân|\d+ hộ|cả (?:xã|thôn|làng)|không (?:tính |lấy )?lãi)/iu;
/** Whose illness it is then: that of crops and animals, or of people whom somebody helps. */
const OF_OTHERS =
  /(?<!\p{L})(?:lúa|cây|vườn|rừng|tôm|cá|cua|lợn|bò|trâu|gà|vịt|dê|ong|đàn|vật nuôi|gia súc|gia cầm)(?!\p{L})[^.;]{0,60}bệnh|(?:cho|giúp|chở|đưa|dạy|đỡ|thăm|tặng|gặp|thấy|chăm|cứu|nuôi)\s[^.;]{0,20}(?:người|bà con|học trò|học sinh|em|trẻ|cụ|hộ|gia đình|bạn)(?!\p{L})/iu;
/** Money that is gathered or given is nobody's income. */
const GIVEN =
  /(?<!\p{L})(?:quyên góp|ủng hộ|vận động|đóng góp|gây quỹ|hỗ trợ|trao tặng)(?!\p{L})/iu;
const VILLAGE = String.raw`(?:[Tt]hôn|[Xx]óm|[Tt]ổ dân phố|TDP|[Kk]hối phố|[Ll]àng|[Ấấ]p)\s+(?:số\s+)?(?:\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,2}|\d+)`;
const LIVES = String.raw`(?:thường trú|tạm trú|cư trú|trú|ngụ|sinh sống|sống|nhà|gia đình|hộ khẩu|quê|ở)(?:\s+(?:ở|tại|quán))?`;
const AGE = String.raw`(?:\s*[,(]?\s*(?:\d{1,3} tuổi|(?:sinh )?năm \d{4}|SN:? ?\d{4})\)?)?`;

/** Words after which an honorific is no person: `anh em`, `bà con`, `các anh`. */
const PRONOUN_BEFORE = String.raw`(?<!\p{L})(?<!(?:các|những|hai|ba|mấy|đàn|người|cậu)\s)`;
const PRONOUN_AFTER = String.raw`(?!\p{L})(?!\s+(?:em|con|bà|ông|chị|anh|giáo|ý|sĩ|nhỏ|bé|học|cháu|cô|Hồ|bác|chú|ta|hùng|trai)(?!\p{L}))`;
const either = (word: string) =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
/** `ông Huệ`, whoever it is. */
const ADDRESSED = String.raw`${PRONOUN_BEFORE}(?:${HONORIFICS.map(either).join('|')})(?!\p{L})\s+(?!Hồ(?!\p{L}))\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){0,3}`;

const ANYBODY = new RegExp(ADDRESSED, 'u');
const byName = (person: Person) =>
  String.raw`(?<!\p{L})${RegExp.escape(fullName(person))}(?!\p{L})`;
const pronoun = (honorific: string) => PRONOUN_BEFORE + either(honorific) + PRONOUN_AFTER;
const PRONOUNS = new Map(HONORIFICS.map((it) => [it, new RegExp(pronoun(it), 'u')]));

/** Ways in which a sentence speaks of a person: by name, as `ông Huệ`, or as `ông` where the story has one. */
const mentions = (people: readonly Person[]): string[] => [
  ADDRESSED,
  ...people.map(byName),
  ...people.flatMap(({ honorific }) => (honorific === undefined ? [] : [pronoun(honorific)])),
];

const LIVING = new RegExp(
  String.raw`(?<!\p{L})(?:thường trú|tạm trú|cư trú|trú|ngụ|sinh sống|hộ khẩu|nhà (?:ở|tại)|gia đình (?:ở|tại)|quê(?: ở)?)(?:\s+(?:ở|tại))?\s+(${VILLAGE})`,
  'u',
);
/** In a role, a village is where somebody is at home, unless he serves it. */
const ROLE = new RegExp(
  String.raw`^(?!.*(?:[Tt]rưởng|[Pp]hó|[Bb]í thư|[Cc]hi hội|[Cc]hi bộ|[Bb]an|[Cc]ông an|[Yy] tế|[Cc]hủ tịch|[Cc]án bộ|[Cc]ộng tác viên|[Hh]ội)).*?(${VILLAGE})`,
  'u',
);

/** So few that readers know who they are: a family, a group, some households. */
const FEW =
  /(?<!\p{L})(?:gia đình|nhà(?! (?:thờ|văn|nước|trường|chùa))|nhóm|tổ|đội|chi hội|câu lạc bộ|(?<![\d.,])(?:[1-9]|[1-4]\d)\s+(?:hộ|người|nhà|em|hội viên|thành viên|cháu|anh|chị)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy)\s+(?:hộ|người|nhà|em|hội viên|thành viên|cháu|anh|chị))(?!\p{L})/iu;

const LONGEST = 1200;
/** Most sentences have none of these. */
const IN_VILLAGE = new RegExp(VILLAGE, 'u');
const TELLING = [RELIGION, ETHNIC, HEALTH, INCOME, POOR, IN_VILLAGE];

/** True where a sentence speaks of one of the people, or of anybody behind an honorific. */
const speaksOf = (sentence: string, people: readonly Person[]) =>
  ANYBODY.test(sentence) ||
  people.some(
    (person) =>
      (person.honorific !== undefined && PRONOUNS.get(person.honorific)?.test(sentence)) ||
      (sentence.includes(fullName(person)) && new RegExp(byName(person), 'u').test(sentence)),
  );

interface Told {
  what: ReviewedWhat;
  /** The words that tell it. */
  words: string;
}

/**
 * What a sentence of a case tells of somebody in it. Costs, prices and what many earn are nobody's
 * income; the place of a deed is nobody's address.
 * @param always True for a text that speaks of a person as a whole: somebody's role.
 */
export function toldIn(text: string, people: readonly Person[], always = false): Told[] {
  // No sentence is longer than an answer can quote; what is, would take the patterns their time.
  const sentence = text.slice(0, LONGEST);
  if (!TELLING.some((words) => words.test(sentence))) return [];
  const person = always || speaksOf(sentence, people);
  const few = person || FEW.test(sentence);
  const told = (what: ReviewedWhat, words: string | undefined): Told[] =>
    words === undefined ? [] : [{ what, words }];
  const own = person && !OF_OTHERS.test(sentence);
  const health = own ? HEALTH.exec(sentence)?.[0] : undefined;
  const poor = own && !GIVEN.test(sentence) ? POOR.exec(sentence)?.[0] : undefined;
  return [
    ...told('ton-giao', few ? RELIGION.exec(sentence)?.[0] : undefined),
    ...told('dan-toc', few ? ETHNIC.exec(sentence)?.[0] : undefined),
    ...told('suc-khoe', health),
    ...told('thu-nhap', (person ? incomeIn(sentence) : undefined) ?? poor),
    ...told('thon-xom', person ? addressIn(sentence, people, always) : undefined),
  ];
}

function incomeIn(sentence: string): string | undefined {
  if (!MONEY.test(sentence) || OF_MANY.test(sentence) || GIVEN.test(sentence)) return undefined;
  return INCOME.exec(sentence)?.[0];
}

function addressIn(
  sentence: string,
  people: readonly Person[],
  always: boolean,
): string | undefined {
  if (!IN_VILLAGE.test(sentence)) return undefined;
  const behind = String.raw`(?:${mentions(people).join('|')})${AGE}\s*[,(–-]?\s*(?:hiện |đang )?(?:${LIVES}|tại|người)?\s*(${VILLAGE})`;
  return [new RegExp(behind, 'u'), LIVING, ...(always ? [ROLE] : [])]
    .map((pattern) => pattern.exec(sentence)?.at(-1))
    .find((it) => it !== undefined);
}
