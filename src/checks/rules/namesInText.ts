import { capitalise } from '../../domain/vietnamese.ts';
import { ADDRESS } from '../addressed.ts';
import { allRecords, problemIn, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Trịnh|Biện|Phùng|Nghiêm';
const MIDDLE = 'văn|thị|đình|hữu|bá|duy|viết';
/** Most texts have none: looking for this first is much faster. */
const MAYBE = new RegExp(String.raw`\p{Lu}\p{Ll}*\s+(?:${MIDDLE})\s`, 'u');
/** Words that begin with a middle name and are none: `văn hóa`, `thị xã`. */
const COMPOUND =
  'hóa|hoá|minh|nghệ|bản|phòng|học|thư|vật|tự|chương|trấn|xã|trường|sát|vệ|phạm|trưởng|uỷ|ủy|hiếu|giác|lực|cơ|ích|hạn|nghị|hảo|danh|ái|làng|đám|công';
/**
 * A family name with a middle name in small letters; behind another capital it is the end of a
 * place's name. Any capital is a family name behind a form of address, before `văn` or `thị`
 * and another capital.
 */
const NAME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?<=${ADDRESS}\s)|(?<!\p{Lu}\p{L}*\s))(?:${FAMILY})\s+(?:${MIDDLE})\s+(?!(?:${COMPOUND})(?!\p{L}))\p{L}+(?:\s+\p{Lu}\p{L}*)?|(?<=${ADDRESS}\s)\p{Lu}\p{Ll}*\s+(?:văn|thị)\s+(?!(?:Xã|Trấn|Ủy|Hóa|Nghệ)(?!\p{L}))\p{Lu}\p{L}*)`,
  'u',
);

/** In texts, too, every word of a person's name begins with a capital. */
export const namesInText: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    proseOf(record).flatMap((prose) => {
      const found = MAYBE.test(prose.text) ? NAME.exec(prose.text)?.[0] : undefined;
      if (found === undefined) return [];
      const [family = '', middle = ''] = found.split(/\s+/);
      return [
        problemIn(
          record,
          prose,
          found,
          `"${family} ${middle}…" viết chưa đúng kiểu tên người; hãy viết hoa chữ cái đầu mỗi tiếng, "${family} ${capitalise(middle)}…"`,
        ),
      ];
    }),
  );
