import { lineFix } from '../../problems/lines.ts';
import { holdsWords } from '../fieldOfLine.ts';
import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

/** A value of YAML without quotes, and what stands behind ` #`, which YAML takes for a remark. */
const REMARKED =
  /^(?<key>\s*(?:- +)*(?:[A-Za-z]\w*: +)?)(?![A-Za-z]\w*: )(?<value>[^\s'"#[{|>&*!][^#]*?)(?<remark>\s+#.*)$/;
/** What no remark begins with: a number, or a word glued to its sign. */
const NUMBER = /^\s+#\s?\d/;
const GLUED = /^\s+#\S/;
/** What no value ends with. */
const UNFINISHED =
  /(?:[,:–(-]|(?<!\p{L})(?:số|thứ|hạng|giải|và|của|với|là|ở|tại|cho|về|các|những))$/u;

/** Words behind ` #` are left out in silence: a value that goes on there stands in quotes. */
export const cutValues: TextRule = (file) => {
  const firstOfBody = bodyOf(file)?.lineAt(0);
  if (firstOfBody === undefined) return [];
  return file.text.split('\n').flatMap((text, index) => {
    if (!text.includes(' #')) return [];
    const line = index + 1;
    const { key = '', value = '', remark } = REMARKED.exec(text)?.groups ?? {};
    if (line >= firstOfBody || remark === undefined) return [];
    const cut = NUMBER.test(remark) || UNFINISHED.test(value);
    if ((!cut && !GLUED.test(remark)) || !holdsWords(file, line)) return [];
    const told = `phần từ "${remark.trim().slice(0, 20)}" bị coi là lời chú nên không đăng; thuộc câu thì đặt cả giá trị trong dấu nháy`;
    return [
      {
        file: file.file,
        line,
        message: cut ? told : `${told}, là lời chú thì thêm dấu cách sau dấu #`,
        ...(cut && lineFix(line, `${key}'${(value + remark).trim().replaceAll("'", "''")}'`)),
      },
    ];
  });
};
