import type { Problem } from '../../problems/problem.ts';
import { labelsOfKey } from '../../problems/shape.ts';
import { CONFLICT_MARK, CONFLICT_MESSAGE } from '../../reading/conflict.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import type { TextFile } from '../../reading/files.ts';
import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';

type Fault = Pick<Problem, 'message' | 'fix'>;

const ADDRESS = /https?:\/\/[^\s"')\]]+/g;
/** A letter that some program could not write and put `?` for: `C?m L?c`, `?ông`. A question ends a word. */
const LOST_LETTER = /(?<!\p{L})\p{L}+\?+\p{L}+|(?<![^\s"'“(])\?+\p{L}+/u;
/** A letter as a page's source or a program writes it: `&agrave;`, `&#7849;`, `\u1ea9`. */
const ESCAPED = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/i;
const ESCAPED_IN_TEXT = /\\u[\da-f]{4}|(?:%[c-e][\da-f](?:%[89ab][\da-f])+)/i;

/** What tells of damage anywhere in a line. */
function damageOf(line: string, isJson: boolean): Fault | undefined {
  if (CONFLICT_MARK.test(line)) return { message: CONFLICT_MESSAGE };
  const words = line.replace(ADDRESS, ' ');
  const lost = LOST_LETTER.exec(words)?.[0];
  if (lost !== undefined)
    return {
      message: `"${lost}" có dấu "?" thay cho chữ, như khi tệp đi qua Excel hoặc bảng mã cũ; hãy gõ lại, hoặc thêm dấu cách sau dấu hỏi`,
    };
  const escaped =
    ESCAPED.exec(words)?.[0] ?? (isJson ? undefined : ESCAPED_IN_TEXT.exec(words)?.[0]);
  return escaped === undefined
    ? undefined
    : { message: `"${escaped}" là mã của một chữ hay một dấu, không phải chữ; hãy gõ lại` };
}

/** A line of front matter, or of a template, that got into the text. */
function strayOf(line: string, first: boolean, { kind }: TextFile): Fault | undefined {
  if (/^\s*(?:`{3,}|~{3,})/.test(line))
    return { message: 'dấu ``` là khung của mẫu, không thuộc bài viết; hãy xóa' };
  if (first && /^-{3,}\s*$/.test(line))
    return { message: 'thừa một dòng "---"; phần đầu tệp chỉ có một dòng mở và một dòng đóng' };
  const key = /^\s*(?:-\s+)?([a-z][A-Za-z]{2,})\s*:(?:\s|$)/.exec(line)?.[1];
  return key !== undefined && labelsOfKey(RECORD_KINDS[kind].schema, key).length > 0
    ? {
        message: `mục "${key}" nằm trong bài viết, như khi dán mẫu hai lần; các mục chỉ đứng ở phần đầu tệp, hãy chuyển lên hoặc xóa`,
      }
    : undefined;
}

/** Nothing that a merge, a spreadsheet or a paste has damaged: conflict marks, lost letters, a second front matter. */
export const damage: TextRule = (file) => {
  const isJson = file.file.endsWith('.json');
  const body = bodyOf(file);
  const firstOfBody = body?.lineAt(body.body.search(/\S/)) ?? Infinity;
  // Few texts are damaged: looking at the whole first is much faster than at each line.
  const damaged = damageOf(file.text, isJson) !== undefined;
  // Where the head is not closed or not opened, every field would seem to stray.
  const hasHead = body !== undefined && body.lineAt(0) > 1;
  let strayed = false;
  return file.text.split('\n').flatMap((line, index) => {
    const below = index + 1 >= firstOfBody;
    const stray =
      below && hasHead && !strayed ? strayOf(line, index + 1 === firstOfBody, file) : undefined;
    // A second front matter is one slip, however many lines it has.
    strayed ||= stray !== undefined;
    const fault = (damaged ? damageOf(line, isJson) : undefined) ?? stray;
    return fault ? [{ file: file.file, line: index + 1, ...fault }] : [];
  });
};
