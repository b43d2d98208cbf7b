/** Words that tell when somebody was born, and the same words where they tell something else. */
import { ADDRESS } from './addressed.ts';

/** That somebody was born. */
export const BORN = String.raw`(?:sinh(?![ \n](?:viên|hoạt|sản|kế|học|thái|vật|thành))|chào đời)`;
/** Before `sinh`, a part of another word: `học sinh`, `vệ sinh`; a capital that opens no sentence may be a given name. */
const SINH_OF_WORD =
  /(?<!\p{L})(?:[Hh]ọc|[Tt]hí|[Nn]ữ|[Vv]ệ|[Hh]y|[Gg]iáng|[Bb]áo Dân|[Ll]ễ Phục|nam|sư|môn|du|tân|phát|nảy|an|dân|y|khai|hộ|cứu|ký|tái|phục|mưu|nhân|thư|sản|(?<=(?:^|[.!?…]|\n\n)\s*)(?:Nam|Môn|Tân|Phát|An|Dân|Khai|Tái|Phục))\s$/u;
/** Tree and club are said to be born as well. */
const SOMEBODY = new RegExp(
  String.raw`(?:${ADDRESS}|[Bb]é|[Cc]háu)(?!\scon\s)(?:\s\p{L}+){0,5}\s$`,
  'u',
);
/** Ahead of who died long ago, or of a place that is called like somebody. */
export const REMEMBERED =
  /(?:kỷ niệm|giỗ|tưởng nhớ|từ trần|hy sinh|liệt sĩ)[^.;\n]{0,80}$|(?<!\p{L})(?:huyện|tỉnh|đảo|đường|trường) [^.;,\n]{0,20}$/iu;
/** True for `sinh` that is part of another word, and for a thing that is said to be born. */
export const isOtherWord = (found: string, before: string) =>
  /^sinh/i.test(found) ? SINH_OF_WORD.test(before) : /^chào/i.test(found) && !SOMEBODY.test(before);
