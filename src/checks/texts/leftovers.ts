import { labelsOfKey } from '../../problems/shape.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import { refusedByShape, unknownAdvice } from '../fieldOfLine.ts';
import { bodyOf } from '../markdown.ts';
import type { TextRule } from '../rule.ts';
import { SAMPLE_HOST, SAMPLE_SENTENCES, SAMPLE_VALUES } from '../samples.ts';

/** What people write where they mean to come back. */
const LATER =
  /^(?:[.…\-–_?\s]+|x{2,}|không có(?: gì)?|none|tbd|todo|fixme|n\/?a|asdf\w*|lorem.*|(?:sẽ )?(?:điền|viết|bổ sung|cập nhật|thêm|ghi)(?: vào)? sau|(?:(?:nội dung|thông tin|bài viết)(?: này)? )?(?:sẽ|đang|chờ)(?: được)? (?:cập nhật|bổ sung|hoàn thiện|viết)(?: sau| thêm)?|chưa (?:điền|nhập|viết)|(?:cần|phải) (?:điền|bổ sung))[\s.!…]*$/iu;
/** What people write into a field that they know nothing for; a doubt of its own may read like that. */
const UNKNOWN =
  /^(?:chưa (?:có|rõ|biết|xác định)(?: (?:số liệu|thông tin|dữ liệu|con số))?|không (?:có|rõ|biết)(?: (?:số liệu|thông tin))?)[\s.!…]*$/iu;
/** The same inside a text, where no sentence has it. */
const LATER_INSIDE =
  /(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|(?<!-)x{3,}|lorem ipsum|điền (?:sau|vào đây)|[([](?:sẽ |cần |còn )?(?:bổ sung|cập nhật|viết|thêm|điền|ghi)(?: \p{L}+){0,4} sau[)\]]|[([](?:đang )?chờ (?:số liệu|xác minh|kiểm tra|bổ sung|nguồn|ảnh|duyệt)(?: \p{L}+){0,3}[)\]])(?![\p{L}\p{N}])/u;
/** A remark to oneself, in brackets. */
const REMARK =
  /[([](?:còn nữa|viết tiếp|chưa xong|(?:cần|phải) (?:kiểm tra|hỏi|bổ sung|xem lại|sửa)(?: \p{L}+){0,4}|(?:cần|phải|để) (?:kiểm tra|xem|hỏi|sửa|bổ sung|viết)(?: lại| thêm| tiếp)?)[)\]]/iu;
/** `Ngày … tháng …`, `khoảng ... triệu đồng`: a form that was not filled in. */
const GAP =
  /(?<!\p{L})(?:ngày|tháng|năm|số|khoảng|hơn|gần|xã|thôn|ông|bà|anh|chị|được|tặng|có|góp|đạt)\s+(?:\.{2,}|…+|_{2,}|x{3,})(?=[\s,.;:)/]|$)|(?<!\p{L})(?:ngày\s{2,}tháng|tháng\s{2,}năm|số\s*[.…_]*\s\/\s?(?:QĐ|NQ|KH|BC|TB|CV|CT))(?!\p{L})|(?<=\s)(?:\.{4,}|…{2,}|_{3,})(?=\s)/iu;
/** Words lost within a clause: behind a comma dots end a list, before other words they are a pause, in emphasis they may be another's. */
const LOST_WORDS =
  /(?:\.{3}|…)(?<=(?:^|[.;:!?]\s)[^.…,;:!?*]*\p{Ll} (?:\.{3}|…)) (?!(?:rồi|và|đến|tới|hay|hoặc|nhưng|mà|thì|là|ai|để|cùng|với|vẫn|cũng|lại)(?!\p{L}))\p{Ll}+/u;
/** What a form asks for, in brackets, behind which no address stands; within a quotation it may be the editor's word. */
const ASKED =
  /\[\s*(?:họ (?:và )?tên|tên(?: \p{L}+){0,3}|số(?: \p{L}+){0,2}|ngày(?: \p{L}+){0,2}|năm|tháng|địa (?:điểm|danh|phương|chỉ)|chức (?:vụ|danh)|đơn vị|nguồn|xã|thôn|trích dẫn|nội dung|chưa rõ|X)\s*\](?!\()|\[\s*(?:\.{3}|…)\s*\](?=\s+(?:đồng|triệu|tỷ|nghìn|người|hộ|em|con|cây|xã|thôn|ha|kg|tấn|km|m|m²|năm|tháng|ngày)(?!\p{L}))/iu;
/** The same in words that no quotation has. */
const TO_FILL_IN =
  /\[\s*(?:(?:điền(?! kinh)|ghi(?! (?:chú|nhận|danh)))(?: rõ)?(?: \p{L}+){1,4}|ghi rõ|link(?: \p{L}+){0,3}|ngày\s*\/\s*tháng(?:\s*\/\s*năm)?|dd?\s*[/-]\s*mm?(?:\s*[/-]\s*y{2,4})?)\s*\](?!\()/iu;
const QUOTED = /“[^”]*(?:”|$)|^[^“”]*”/g;
/** The names that stand for anybody. */
const ANYBODY =
  /(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ)\s+(?:Văn|Thị)\s+[ABCDEXYZ](?![\p{L}\d])/u;
/** Nothing but a bracket: `[tên báo]`, `<tên>`, `{{title}}`; a blank of a fix has a rule of its own. */
const BRACKETED = /^(?:\[(?!điền)[^[\]]*\p{L}[^[\]]*\]|<[^<>]+>|\{\{.*\}\})$/u;

/** One field on one line of YAML, or one item of a list. */
const FIELD = /^\s*(?:- +)*(?:([A-Za-z]\w*) *: +)?(.*)/;
/** A text of JSON, and the colon that makes it a key. */
const JSON_TEXT = /"((?:[^"\\]|\\.)*)"(\s*:)?/g;

interface Value {
  key?: string | undefined;
  text: string;
  /** In quotes it is text whatever it looks like. */
  quoted?: boolean;
}

/** The texts of a line of JSON with the keys they stand under. */
function jsonValues(line: string): Value[] {
  let key: string | undefined;
  return [...line.matchAll(JSON_TEXT)].flatMap(([, text = '', colon]) => {
    if (colon !== undefined) key = text;
    return colon === undefined ? [{ key, text, quoted: true }] : [];
  });
}

/** The value of a line of YAML, without its quotes and the remark behind it. */
function yamlValues(line: string): Value[] {
  if (/^\s*#/.test(line)) return [];
  const [, key, rest = ''] = FIELD.exec(line) ?? [];
  const quoted = /^'((?:[^']|'')*)'|^"((?:[^"\\]|\\.)*)"/.exec(rest)?.slice(1).find(Boolean);
  const text = quoted ?? (/ #\s/.test(rest) ? rest.slice(0, rest.search(/ #\s/)) : rest);
  return [{ key, text: text.trim(), quoted: quoted !== undefined }];
}

const SENTENCES = SAMPLE_SENTENCES.map((it) => it.toLowerCase());
const VALUES = new Set(SAMPLE_VALUES.map((it) => it.toLowerCase()));

/** What is left of a sample or of work put off, anywhere in a text. */
function leftInside(
  text: string,
  unquoted = text.replace(QUOTED, ' '),
  key?: string,
): { found: string; message: string } | undefined {
  const small = text.toLowerCase();
  const sample = SENTENCES.find((it) => small.includes(it));
  if (sample !== undefined) return { found: sample, message: 'là chữ của mẫu' };
  const [found, message] = [
    [SAMPLE_HOST.exec(text)?.[0], 'là địa chỉ của mẫu'] as const,
    [LATER_INSIDE.exec(text)?.[0], 'là chỗ viết dở'] as const,
    [REMARK.exec(text)?.[0], 'là lời tự nhắc'] as const,
    [GAP.exec(text)?.[0], 'là chỗ còn trống'] as const,
    [TO_FILL_IN.exec(text)?.[0], 'là chỗ còn trống'] as const,
    [
      key === 'title' ? undefined : LOST_WORDS.exec(unquoted)?.[0],
      'thiếu chữ ở chỗ ba chấm',
    ] as const,
    [ASKED.exec(unquoted)?.[0], 'là chỗ còn trống'] as const,
    [ANYBODY.exec(text)?.[0], 'là tên đặt cho có'] as const,
  ].find(([it]) => it !== undefined) ?? [undefined, ''];
  return found === undefined ? undefined : { found, message };
}

/** What is left of them as the whole value of a field or a paragraph. */
function leftWhole({ key, text, quoted }: Value, labels: readonly string[]): string | undefined {
  // What stands for words is short.
  if (text === '' || text.length > 200) return undefined;
  if (VALUES.has(text.toLowerCase()) || labels.includes(text)) return 'là chữ của mẫu';
  if (LATER.test(text) || (key !== undefined && UNKNOWN.test(text))) return 'không phải nội dung';
  return quoted && BRACKETED.test(text) ? 'là chỗ còn trống' : undefined;
}

/**
 * Nothing of the samples is published, and nothing put off till later: not the guide's story, not
 * the scaffold's labels, not `...` where words belong.
 */
export const leftovers: TextRule = (file) => {
  const { schema } = RECORD_KINDS[file.kind];
  const firstOfBody = bodyOf(file)?.lineAt(0) ?? Infinity;
  const valuesOf = file.file.endsWith('.json') ? jsonValues : yamlValues;
  // Few texts hold anything: looking at the whole first is much faster than at each line.
  const holds = leftInside(file.text, file.text) !== undefined;
  return file.text.split('\n').flatMap((line, index) => {
    // The lines around the front matter, and a rule across the text.
    if (/^\s*(?:-{3,}|\*{3,}|_{3,})?\s*$/.test(line)) return [];
    const below = index + 1 >= firstOfBody;
    const isQuote = below && /^\s*>/.test(line);
    const values = below ? [{ text: line.replace(/^[\s>*#-]+(?=\S)/, '').trim() }] : valuesOf(line);
    const [fault] = values.flatMap((value: Value) => {
      const labels = value.key === undefined ? [] : labelsOfKey(schema, value.key);
      const message = leftWhole(value, labels);
      return message === undefined
        ? ((holds ? leftInside(value.text, isQuote ? '' : undefined, value.key) : undefined) ?? [])
        : { found: value.text, message };
    });
    if (!fault || (!below && refusedByShape(file, index + 1, fault.found))) return [];
    const advice = below
      ? ['hãy viết nội dung thật hoặc xóa']
      : ['hãy ghi điều nguồn nêu', unknownAdvice(file, index + 1)];
    const message = [`"${fault.found}" ${fault.message}`, ...advice].filter(Boolean).join('; ');
    return [{ file: file.file, line: index + 1, message }];
  });
};
