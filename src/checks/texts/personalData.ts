import type { TextRule } from '../rule.ts';

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

/** What is never published about a person (content-rules: People), each by the form it is written in. */
const KINDS: Kind[] = [
  {
    what: 'địa chỉ thư điện tử',
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|[[(]\s?(?:at|a còng)\s?[\])])\s?[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/i,
    allowed: (found) => OFFICE_MAIL.test(found),
  },
  {
    what: 'số giấy tờ',
    pattern:
      /(?:CCCD|CMND|CMT|căn cước|chứng minh (?:nhân dân|thư)|hộ chiếu)\D{0,20}[A-Z]?\d(?:[ .]?\d){6,11}/iu,
  },
  {
    what: 'số tài khoản',
    pattern:
      /(?:số tài khoản|tài khoản(?: ngân hàng)?|STK)\s{0,3}(?:số)?\s{0,3}:?\s{0,3}\d(?:[ .-]?\d){5,}/iu,
  },
  {
    what: 'số điện thoại',
    pattern:
      /(?<![\d.,/-])(?:\(?\+?84\)?|\(?0)[ .-]?(?:[35789]\d|2\d{1,2})\)?(?:[ .-]?\d){7}(?![\d/]|[.,]\d)/,
    allowed: (found, before) => FIXED_LINE.test(found) && OFFICE_LINE.test(before),
  },
  {
    what: 'số căn cước (12 chữ số)',
    pattern:
      /(?<![\d.,])\d{3}(?:\d{9}|(?: \d{3}){3})(?!\d|[.,]\d|\s?(?:đồng|đ|VND|USD)(?!\p{L}))/iu,
  },
  {
    what: 'số chứng minh nhân dân (9 chữ số)',
    pattern: /(?<![\d.,])\d{9}(?!\d|[.,]\d|\s?(?:đồng|đ|VND|USD)(?!\p{L}))/iu,
  },
  {
    what: 'địa chỉ tới số nhà',
    pattern:
      /(?:số nhà|nhà số)\s{0,3}:?\s{0,3}\d+|(?<!\p{L})(?:ngõ|ngách|hẻm|(?<!cạn )kiệt)\s{1,3}(?:số\s{1,3})?\d+|(?<!\p{L})số\s{1,3}\d+[A-Za-z]?(?:\/\d{1,4}){0,4},?\s{1,3}(?:đường|phố|ngõ)\s/iu,
  },
  {
    what: 'ngày sinh đầy đủ',
    pattern:
      /(?:sinh|ngày sinh)\s{0,3}:?\s{0,3}(?:ngày\s{1,3}|vào\s{1,3}){0,3}\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s{1,3}tháng\s{1,3}\d{1,2},?\s{1,3}năm\s{1,3})\d{4}/iu,
  },
  { what: 'tọa độ chính xác', pattern: /(?<!\d)1\d\.\d{4,}\s{0,3}[,;]\s{0,3}10\d\.\d{4,}/ },
];

/** Figures of JSON are numbers of the plan; web addresses are full of digits. */
const NOT_TEXT = /https?:\/\/[^\s"')]+|"(?:value|outOf|year)":\s*-?[\d.]+/g;

/** Enough of what was found to find it again, and no more: the output of a check may be public. */
const masked = (found: string) =>
  found.length < 8 ? found : `${found.slice(0, 4)}…${found.slice(-2)}`;

/** Personal data in a text; the contacts of the site itself are no private person's. */
export const personalData: TextRule = ({ file, kind, text }) => {
  if (kind === 'site') return [];
  return text.split('\n').flatMap((line, index) => {
    const readable = line.replace(NOT_TEXT, ' ');
    const found = KINDS.flatMap(({ what, pattern, allowed }) =>
      // Few lines hold any: looking whether one does is much faster than collecting them.
      pattern.test(readable)
        ? [...readable.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
            .filter((match) => !allowed?.(match[0], readable.slice(0, match.index)))
            .map((match) => ({ what, match }))
        : [],
    );
    const [first] = found;
    if (!first) return [];
    const { what, match } = first;
    const mended =
      readable === line
        ? line
            .replace(match[0], '')
            .replace(/\s{2,}/g, ' ')
            .trim()
        : undefined;
    return [
      {
        file,
        line: index + 1,
        message: `có ${what} ("${masked(match[0].trim())}"); dữ liệu cá nhân không đăng lên trang, hãy xóa`,
        fix: mended || undefined,
      },
    ];
  });
};
