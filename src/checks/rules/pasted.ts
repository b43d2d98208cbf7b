import { allRecords, problemIn, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** What comes along with words that are copied from a page or a program, and what is written to a colleague. */
const LEFT: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /oaicite|contentReference\[|turn\d+(?:search|view|news)\d+|utm_source=chatgpt|mô hình ngôn ngữ lớn|[Ll]à (?:một )?mô hình ngôn ngữ|[Đđ]ây là (?:đoạn văn|bài viết|bản|phiên bản|nội dung) (?:đã|được) (?:chỉnh|sửa|viết|rút)|trợ lý AI|[Aa]s an AI|theo yêu cầu của bạn|[Bb]ạn có muốn tôi|[Hh]y vọng (?:bài viết|nội dung) này|^[Cc]hắc chắn rồi[,!]|[Nn]ếu (?:bạn|anh\/chị) (?:cần|muốn),? (?:tôi|mình|em) (?:có thể|sẽ)|[Dd]ưới đây là (?:bài viết|đoạn văn|bản viết|nội dung|phiên bản)(?: \p{L}+){0,4}[:.]|[Tt]ôi (?:đã|sẽ) (?:viết|chỉnh|sửa|rút gọn|tóm tắt)(?: lại)? (?:bài|đoạn|nội dung)/mu,
    'là lời của một chương trình viết hộ',
  ],
  [
    /#(?:REF|N\/A|VALUE|DIV\/0|NAME\?|NULL|NUM|SPILL)!?|(?<=[^\n#])#{4,}|(?<!(?:[Mm]ỗi|[Mm]ột|[Cc]ả|(?:[Tt]iền |[Gg]iá |[Tt]rả |(?<!\p{L} ))[Cc]ông|[Tt]rong) |\p{L})[Nn]gày 4[2-7]\d{3}(?=[,.;)](?!\d)|\s*$|\s+(?:tại|ở|đến)\s)|(?<![\p{L}\d.,])\d(?:[.,]\d+)?E[+-]?\d{1,3}(?![\p{L}\d])/u,
    'là lời báo lỗi hoặc cách viết số của Excel',
  ],
  [
    /(?<=[\p{L}.,;:!?”)])\s?\[(?:\d{1,3}|cần dẫn nguồn|nguồn không rõ|sửa)\](?!\()/u,
    'là dấu chú thích của trang khác',
  ],
  [
    /(?<![\w/.-])(?:IMG|DSC|DSCN|PXL|VID|Screenshot|z\d{6,})[_-]?\d[\w-]*(?:\.(?:jpe?g|png|heic|webp|mp4))?(?!\w)|(?<![\w/.-])[\w-]+\.(?:jpe?g|png|heic)(?!\w)/i,
    'là tên một tệp, không phải lời kể',
  ],
  [/\[email\s?protected\]/i, 'là chỗ trang báo giấu thư điện tử'],
  [
    /[([*_](?:[Ảả]nh|[Vv]ideo|[Cc]lip)(?: \p{L}+){0,2}: ?(?=[\p{Lu}@]|(?:tư liệu|minh họa|internet|sưu tầm|tác giả|nhân vật)(?!\p{L}))[^()[\]*\d\n]{1,40}[)\]*_]|\([Ảả]nh minh họa\)|\((?:Ảnh|Video|Clip)(?! Bác)(?: \p{Lu}\p{L}*){2,4}\)|(?<=[.!?”]\s)(?:Ảnh|Video|Clip)(?: minh họa| tư liệu)?: ?\p{Lu}[^\d\n]{0,40}$/mu,
    'là lời chú ảnh của bài báo; ảnh và người chụp ghi ở mục "photo"',
  ],
  [/Error! (?:Reference|Bookmark|Hyperlink)[^.\n]{0,40}/, 'là lời báo lỗi của Word'],
  [
    /^[ \t>»▶►•]*(?:[Xx]em thêm|XEM THÊM|[Đđ]ọc thêm|[Đđ]ọc tiếp|[Tt]in liên quan|[Bb]ài liên quan|[Cc]ó thể bạn quan tâm|[Tt]ừ khóa|[Tt]ags?|[Cc]hia sẻ bài viết|[Tt]heo dõi chúng tôi)[ \t]*:|(?:^[ \t>»▶►•]*|(?<=[.!?”][ \t]))(?:Theo dõi|THEO DÕI) (?:chúng tôi|[Bb]áo|fanpage|kênh của)(?!\p{L})[^.,\n]{0,40}trên (?:Google News|Zalo|Facebook|YouTube|TikTok)[ \t]*[.!]?[ \t]*$/mu,
    'là khung của trang báo',
  ],
  [
    /^[ \t]*\(?(?:[Bb]ài(?:(?:,| và) ảnh)?|[Ảả]nh|[Tt]in(?:, (?:ảnh|bài))?|[Tt]hực hiện|[Tt]ác giả|[Nn]guồn|[Tt]heo)\)?[ \t]*:[ \t]*\S[^\n]{0,60}$|\((?:[Ss]ưu tầm|ST|[Tt]ổng hợp|[Tt]heo [Ii]nternet)\)|[Nn]guồn:? [Ii]nternet/m,
    'là dòng ghi tác giả của nơi khác; nguồn và ảnh có mục riêng',
  ],
  [
    /(?<![\w.@])@[A-ZÀ-Ỹ][a-zà-ỹ]+|(?:xem|sửa|kiểm tra|duyệt|đọc) lại (?:giúp|hộ|nhé|nha)(?![a-zà-ỹ])|[!?]{3,}/,
    'là lời nhắn cho người cùng làm',
  ],
  [
    /[\u2600-\u27bf]\ufe0f|[\u2b50\u2705\u274c\u2728]|[\ud83c-\ud83e][\udc00-\udfff]/,
    'là hình vẽ, máy đọc màn hình đọc thành lời lạ',
  ],
];

/** Texts hold the words of this site, nothing that came along with them. */
export const pasted: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    proseOf(record).flatMap((prose) =>
      LEFT.flatMap(([pattern, what]) => {
        const found = pattern.exec(prose.text)?.[0].trim();
        return found === undefined
          ? []
          : [problemIn(record, prose, found, `"${found.slice(0, 60)}" ${what}; hãy bỏ`)];
      }),
    ),
  );
