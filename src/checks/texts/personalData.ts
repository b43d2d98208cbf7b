import type { TextRule } from '../rule.ts';
import { ADDRESS, CAPITAL } from '../addressed.ts';
import { isOfficePlace } from '../officePlace.ts';
import { BORN, isOtherWord, REMEMBERED } from '../births.ts';

interface Kind {
  what: string;
  pattern: RegExp;
  /** True for what belongs to an office or is no such number, by what was found and the text before it. */
  allowed?: (found: string, before: string) => boolean;
}

/** The mailbox of an office bears the office's name, at no provider of private mail. */
const OFFICE_MAIL =
  /^(?:ubnd|hdnd|mttq|vanphong|vp|phong|congan|trungtam|banbientap|bbt|bientap|toasoan|tiepdan|duongdaynong|hotline|lienhe|contact|info|truyenthong)[\w.+-]*@(?!(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton(?:mail)?)\.)/i;
/** Words before the fixed line of an office; a mobile number is always somebody's. */
const OFFICE_LINE =
  /(?:đường dây nóng|tổng đài|trực ban|ủy ban nhân dân|UBND|văn phòng|công an|trạm y tế|bệnh viện|trung tâm)[^.;]{0,60}$/iu;
const FIXED_LINE = /^\(?(?:\+?84|0)\)?[ .-]?2/;

/** What stands between the digits of a number, once `plain` has made one of each sort. */
const GAP = String.raw`[ .\n-]{0,3}`;
const digits = (count: string) => String.raw`\d(?:${GAP}\d){${count}}`;
/** Not within a longer number, nor a quantity. */
const NO_DIGIT_BEFORE = String.raw`(?<!\d[.,/ -]?)`;
const NO_QUANTITY_AFTER = String.raw`(?!\d|[.,]\d|[ \n]?(?:đồng|đ|VND|VNĐ|USD|triệu|tỷ|nghìn|người|lượt|hộ|con|cây|kg|tấn|tạ|ha|km|m|m²|%)(?!\p{L}))`;
const numbered = (words: string, count: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})${digits(count)}${NO_QUANTITY_AFTER}`, 'iu');

/** A day in the ways that Vietnamese papers write one. */
const DAY = String.raw`(?:\d{1,2}[ ]?[/.-][ ]?\d{1,2}[ ]?[/.-][ ]?\d{2}(?:\d{2})?(?!\d)|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)|\d{1,2}[ \n]{1,3}tháng[ \n]{1,3}(?:\d{1,2}|\p{L}{2,6}(?:[ \n]\p{L}{2,4})?)[, \n]{1,3}(?:năm[ \n]{1,3})?\d{4})`;

/** The number of a house, and a street's name behind it. */
const HOUSE = String.raw`\d{1,4}[A-Za-z]?(?:\/\d{1,4}){0,4},?[ \n](?!(?:Trường (?!Chinh|Sa)|(?:Trạm|Trung|Hội|Chi|Ban|Tổ|Công|Hợp|Khu|Nhà|Xã|Thôn|Đảng|Câu|Đoàn|Mặt|Ủy|Doanh|Đội|Huyện|Tỉnh) ))`;
const STREET = String.raw`(?:đường|phố)[ \n](?:\p{Lu}|\d)[\p{L}\d]*`;

/** What is never published about a person (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15), each by the form it is written in. */
const KINDS: Kind[] = [
  {
    what: 'địa chỉ thư điện tử',
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|[[(]\s?(?:at|a|a còng)\s?[\])])\s?(?:[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|(?:gmail|yahoo|hotmail|outlook)(?!\w))|(?<![\w.+-])[\w.+-]{1,64}\s(?:tại|at|a còng)\s(?:gmail|yahoo|hotmail|outlook)(?!\w)/i,
    allowed: (found) => OFFICE_MAIL.test(found),
  },
  {
    what: 'số giấy tờ',
    pattern: new RegExp(
      String.raw`(?:CCCD|CMND|CMT|căn cước|chứng minh (?:nhân dân|thư)|hộ chiếu|định danh cá nhân|giấy phép lái xe|GPLX|mã số thuế cá nhân)\D{0,20}[A-Z]?${digits('6,11')}`,
      'iu',
    ),
  },
  {
    what: 'số thẻ',
    pattern: numbered(
      String.raw`(?:sổ (?:hưu|lương|hộ khẩu)|thẻ (?:nhà báo|học sinh|sinh viên|công chức|viên chức|đảng viên|đoàn viên|hội viên|thương binh|bệnh binh|cựu chiến binh))[^.;\d\n]{0,25}(?!(?:19|20)\d\d[ ]?-)`,
      '4,11',
    ),
  },
  {
    what: 'số giấy chứng nhận nhà đất',
    pattern:
      /(?:quyền sử dụng đất|sổ đỏ|sổ hồng)[^.;\d\n]{0,20}[A-Z]{1,2} ?\d{6,8}(?!\d)|thửa(?: đất)?(?: số)? \d+[^.;\d\n]{0,30}tờ bản đồ(?: số)? \d+/iu,
  },
  {
    what: 'mã số thuế cá nhân',
    // Those of persons begin with 8, those of firms with the number of their province.
    pattern: numbered(String.raw`(?:mã số thuế|MST)[^.;\d\n]{0,20}(?=8)`, '9'),
  },
  {
    what: 'số thẻ bảo hiểm',
    pattern: /(?<![\p{L}\d])[A-Z]{2}[ .-]{0,3}(?!(?:19|20)\d\d[ .-])\d(?:[ .-]{0,3}\d){12}(?!\d)/u,
  },
  {
    what: 'số bảo hiểm xã hội',
    pattern: numbered(
      String.raw`(?:(?:mã|số|thẻ|sổ)[^.;\d\n]{0,20}(?:BHXH|BHYT|bảo hiểm (?:xã hội|y tế))|(?:BHXH|BHYT|bảo hiểm (?:xã hội|y tế))[ ]{0,2}(?:số|mã|:))[^.;\d\n]{0,12}`,
      '9',
    ),
  },
  {
    what: 'số tài khoản',
    pattern: numbered(
      String.raw`(?:tài khoản|chuyển khoản|STK|(?:số )?TK)(?!\p{L})[^\d.;\n]{0,40}`,
      '5,18',
    ),
  },
  {
    what: 'số tài khoản',
    pattern: numbered(
      String.raw`(?:Vietcombank|VCB|Agribank|BIDV|VietinBank|Techcombank|MB ?Bank|Sacombank|ACB|VPBank|TPBank|Momo)[^\d.;\n]{0,20}`,
      '7,18',
    ),
  },
  {
    what: 'số điện thoại',
    pattern: new RegExp(
      String.raw`${NO_DIGIT_BEFORE}(?:\(?(?:\+|00)?84\)?${GAP}(?:\(0\)${GAP})?|\(?0)${GAP}(?:[35789]\d|2\d{1,2})\)?(?:${GAP}\d\)?){7}(?![\d/]|[.,]\d)|${NO_DIGIT_BEFORE}0(?:[ .-]\d){9}(?![\d/]|[ .,-]\d)|(?<=(?:ĐT|[Đđ]iện thoại|[Dd]i động|[Zz]alo|[Ll]iên hệ|[Gg]ọi|[Ss]ố)[: ]{1,3})0[35789](?:[ .-]\d\d){4}(?!\d)|${NO_DIGIT_BEFORE}0[35789]\d{1,2}\/\d{3}\/(?!20\d\d(?!\d))\d{3,4}(?!\d)`,
    ),
    allowed: (found, before) =>
      TWO_DAYS.test(found) || (FIXED_LINE.test(found) && OFFICE_LINE.test(before)),
  },
  {
    what: 'số điện thoại',
    // Said digit by digit: no quantity has so many words for digits in a row.
    pattern:
      /(?<!\p{L})(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)(?:[ ,.-]{1,3}(?:không|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)){7}(?!\p{L})/iu,
  },
  {
    what: 'số căn cước (12 chữ số)',
    pattern: new RegExp(
      String.raw`${NO_DIGIT_BEFORE}(?:\d{12}|\d{3}(?: \d{3}){3}|0\d{2}(?:${GAP}\d){9})${NO_QUANTITY_AFTER}`,
      'iu',
    ),
  },
  {
    what: 'số chứng minh nhân dân (9 chữ số)',
    pattern: new RegExp(
      String.raw`${NO_DIGIT_BEFORE}(?:\d{9}|\d{3}([ -])\d{3}\1\d{3})${NO_QUANTITY_AFTER}`,
      'iu',
    ),
  },
  {
    what: 'biển số xe',
    pattern:
      /(?<![\p{L}\d./-])(?:(?:biển(?: kiểm soát| số)?|BKS|BSX?)[^\p{L}\d\n]{0,4})?(?:1[1-9]|[2-9]\d)[ -]{0,3}[A-Z](?:[A-Z]|[ -]?\d)?[ .-]{1,3}\d{3}\.?\d{2}(?!\d|[.,]\d)|(?:biển(?: kiểm soát| số)?|BKS|BSX?)[^\p{L}\d\n]{0,4}\d{2}[ -]{0,3}[A-Z][A-Z\d]?[ .-]{0,3}\d{4,5}(?!\d)|(?<!\p{L})[Xx]e(?: (?:máy|tải|ô tô|con|khách))? \d{2}[ -]?[A-Z][A-Z\d]?[ .-]\d{3}[ .]\d{2}(?!\d)/u,
  },
  {
    what: 'mã bệnh nhân',
    pattern:
      /(?<!\p{L})(?:bệnh nhân(?: số)? |BN ?)\d{2,7}(?!\d|[.,]\d|[ \n]?(?:người|ca|tuổi|lượt|nghèo)(?!\p{L}))/iu,
  },
  {
    what: 'địa chỉ tới số nhà',
    pattern:
      /(?<!\p{L})căn hộ (?:số )?(?:[A-Z]\d?[.-]?)?\d{2,4}[A-Z]?(?!\d|[.,]\d|[ \n]?(?:m|m²|triệu|tỷ|căn|nhà|người|phòng)(?!\p{L}))/iu,
  },
  {
    what: 'địa chỉ tới số nhà',
    pattern:
      /(?:số nhà|nhà số)\s{0,3}:?\s{0,3}\d+|(?<!\p{L})(?:ngõ|ngách|hẻm|(?<!cạn )kiệt)\s{1,3}(?:số\s{1,3})?\d+|(?<!\p{L})số\s{1,3}\d+[A-Za-z]?(?:\/\d{1,4}){0,4},?\s{1,3}(?:đường|phố|ngõ)\s{1,3}[\p{L}\d]/iu,
    // `số 5 đường ống`: what goes on in small letters is the name of no street.
    allowed: (found, before) => /(?:đường|phố|ngõ)\s+\p{Ll}$/u.test(found) || isOfficePlace(before),
  },
  {
    what: 'địa chỉ tới số nhà',
    // `ở 12 Hà Huy Tập`, `ông Huệ, 12/5 Trần Phú, thị trấn …`: a number before a name in capitals.
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:ở|tại|trú|ngụ|nhà|địa chỉ:?)[ \n]{1,3}${HOUSE}(?:${STREET}|(?:\p{Lu}\p{Ll}+[ ]){1,3}\p{Lu}\p{Ll}+)|,[ \n]${HOUSE}(?:${STREET}|(?:\p{Lu}\p{Ll}+[ ]){1,3}\p{Lu}\p{Ll}+,[ \n](?:thị trấn|xã|phường|thành phố|TP|huyện|tổ dân phố|khối)(?!\p{L}))`,
      'u',
    ),
    allowed: (found, before) => !/^(?:trú|ngụ|nhà)/.test(found) && isOfficePlace(before),
  },
  {
    what: 'ngày sinh đầy đủ',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${BORN}|(?:ngày,?|năm)[ \n](?:tháng,?[ \n])?(?:năm[ \n])?sinh|(?<=[(,;-]\s?)(?:N\.?S|S\.?N)\.?|(?:N\.?S|S\.?N)\.?(?=\s?:)|DOB)(?!\p{L})[^\p{L}\d]{0,6}(?:(?:ra|vào|ngày|hôm|là|của[ \n]\p{L}{2,4})[\s:]{1,3}){0,4}|${BORN}[ \n](?:ra|tại|ở|trưởng)[^.;\d\n]{0,50}ngày[ \n]{1,3})${DAY}`,
      'iu',
    ),
    allowed: isOtherWord,
  },
  {
    what: 'ngày sinh đầy đủ',
    // Behind somebody's name, in brackets, of a year that hardly anything else on the site is of.
    pattern: new RegExp(
      String.raw`\((?<=${ADDRESS}[ \n](?!Hồ[ \n]\()${CAPITAL}(?:[ \n]${CAPITAL}){0,4}[ \n]\()(?=[^()]{0,25}(?<!\d)(?:19\d|200)\d\))${DAY}\)`,
      'u',
    ),
    allowed: (_found, before) => REMEMBERED.test(before),
  },
  {
    what: 'ngày sinh đầy đủ',
    // The year and the day apart, the day by its Vietnamese name, or before where somebody lives.
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${BORN}|SN)(?:[ \n]năm)?[ \n]\d{4}[ ,(]{1,3}(?:vào[ ])?(?:ngày[ ])?(?:\d{1,2}[/.-]\d{1,2}(?!\d|[/.-]\d)|\d{1,2}[ ]tháng[ ]\d{1,2}(?!\d))|${BORN}[ \n](?:vào[ ]|hôm[ ]|ngày[ ]){0,2}(?:m[ùồ]ng[ ]|\d{1,2}[/.-]\d{1,2},?[ ]năm[ ]\d{4}|\p{L}{2,4}(?:[ ]\p{L}{2,5}){0,2}[ ]tháng[ ]\p{L}{2,5}[ ]năm[ ])|${DAY}[ ,;]{1,3}(?:hiện[ ])?(?:thường trú|tạm trú|trú tại|trú quán|quê quán|quê ở)(?!\p{L}))`,
      'iu',
    ),
    allowed: isOtherWord,
  },
  {
    what: 'tọa độ chính xác',
    pattern:
      /(?<!\d)1\d\.\d{4,}\s{0,3}[°NB]{0,2}\s{0,3}[,;]\s{0,3}10\d\.\d{4,}|(?<!\d)1\d°\s?\d{1,2}['′’]\s?\d{1,2}/,
  },
];

/** `05.7.2023 - 12.8`: days, though their digits are as many as a telephone's. */
const TWO_DAYS = /^0\d[ .-]\d{1,2}[ .-](?:19|20)\d\d/;

/** Figures of JSON are numbers of the plan; web addresses are full of digits. */
const NOT_TEXT = /https?:\/\/[^\s"')]+|"(?:value|outOf|year)":\s*-?[\d.]+/g;

/** Enough of what was found to find it again, and no more: the output of a check may be public. */
const masked = (found: string) =>
  found.length < 8 ? found : `${found.slice(0, 4)}…${found.slice(-2)}`;

/** Pages of private persons: addresses are looked at for these alone. */
const PROFILE =
  /zalo\.me\/(?:84|0)\d{8,9}|(?:facebook|fb)\.com\/(?:profile\.php\?id=\d+|people\/[^\s"')]+)/i;

/** A text with one sort of space, dash, dot and digit, and nothing unseen: numbers hide behind the others. */
const plain = (text: string) =>
  text
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d_]/g, '-')
    .replace(/[·•‧∙⋅・．。]/g, '.')
    .replace(/[\uff01-\uff5e]/g, (wide) =>
      String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
    );

/** Personal data in a text; the contacts of the site itself are no private person's. */
export const personalData: TextRule = ({ file, kind, text }) => {
  if (kind === 'site') return [];
  const readable = plain(text).replace(NOT_TEXT, ' ');
  const found = KINDS.flatMap(({ what, pattern, allowed }) =>
    // Few texts hold any: looking whether one does is much faster than collecting them.
    pattern.test(readable)
      ? [...readable.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
          .filter(
            ({ 0: it, index }) => !allowed?.(it, readable.slice(Math.max(0, index - 300), index)),
          )
          .map(({ 0: it, index }) => ({
            what,
            it: it.trim(),
            line: readable.slice(0, index + it.search(/\S/)).split('\n').length,
          }))
      : [],
  );
  for (const { 0: it, index } of text.matchAll(new RegExp(PROFILE, 'gi')))
    found.push({
      what: 'trang riêng của một người',
      it,
      line: text.slice(0, index).split('\n').length,
    });
  const firsts = [...Map.groupBy(found, ({ line }) => line).values()].map(([first]) => first);
  return firsts.flatMap((first) =>
    first
      ? [
          {
            file,
            line: first.line,
            message: `có ${first.what} ("${masked(first.it)}"); dữ liệu cá nhân không đăng lên trang, hãy xóa và viết lại câu`,
          },
        ]
      : [],
  );
};
