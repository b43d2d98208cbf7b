import type { Problem } from '../../problems/problem.ts';
import type { KindName, LoadedRecord } from '../../schemas/kinds.ts';
import { allRecords, problemIn, proseOf, type Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Signs that stand twice, or apart from their word. */
const TWICE = /(?<=[\p{L}\p{N}”")])\s?(?:,\s?,|;\s?;|:\s?:|\.\.(?!\.)|,\.|\.,)(?=\s|$)/u;
/** A full stop of an abbreviation, and what goes on behind it: `v.v., bán cho thương lái`. */
const SHORTENED = /(?<!\p{L})(?:v\.v|ThS|TS|PGS|GS|BS|KS|CN|TP|Tp|Ltd|Co)\.(?=,)/gu;
const APART = /(?<=[\p{L}”)]) +[,.;:!?](?=\s|$)/u;
/** Numbers as English has them: a point for the decimals, a comma for the thousands. */
const ENGLISH =
  /(?<![\d.,/])\d{1,3}(?:,\d{3})+\.\d+(?![\d/])|(?<![\d.,/])[1-9]\d{0,2}(?:,\d{3}){2,}(?![\d/.,])|(?<![\d.,/])\d+\.\d{1,2}(?=\s?(?:%|(?:nghìn|triệu|tỷ|tỉ|đồng|ha|km|m²|m|kg|tấn|tạ|lần|sào|độ)(?!\p{L})))/u;
/** An address or code in which anything may stand. */
const CODE = /(?:https?:\/\/|www\.)[^\s()"”’]+|`[^`\n]*`/g;

/** Most texts have none of these: looking for them first is much faster. */
const MAYBE = / [,.;:!?]|[,;:.]\s?[,;:.]/;
const MAYBE_NUMBER = /\d[.,]\d/;
const MAYBE_CODE = /https?:|www\.|`/;

function faultOf(text: string): { found: string; message: string } | undefined {
  // As long as it was, so that what is found stands where it stood.
  const twice = MAYBE.test(text)
    ? (TWICE.exec(text.replace(SHORTENED, (it) => it.replaceAll('.', 'x'))) ?? APART.exec(text))
    : null;
  if (twice) {
    const found = text.slice(Math.max(0, twice.index - 12), twice.index + twice[0].length);
    return {
      found,
      message: `"…${found}" thừa dấu câu, hoặc có dấu cách trước dấu câu; hãy gõ lại`,
    };
  }
  const number = MAYBE_NUMBER.test(text) ? ENGLISH.exec(text)?.[0] : undefined;
  if (number !== undefined)
    return {
      found: number,
      message: `"${number}" viết số kiểu Anh; tiếng Việt dùng dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn: "${number.replace(/[.,]/g, (it) => (it === '.' ? ',' : '.'))}"`,
    };
  return undefined;
}

/** A text that was pasted without its beginning; words of the plan and of a source may be taken from the midst of a sentence. */
const HEADLESS = /^\s*(?:\.{2,}|…)\s?(?=[\p{L}\d])/u;
const TOLD_BY_US: ReadonlySet<KindName> = new Set([
  'exemplars',
  'movements',
  'timeline',
  'indicators',
]);

function headless({ kind }: LoadedRecord<KindName>, { path, text }: Prose) {
  if (
    !TOLD_BY_US.has(kind) ||
    path.includes('planWords') ||
    path.at(-1) === 'note' ||
    !HEADLESS.test(text)
  )
    return undefined;
  const found = text.trimStart().slice(0, 30);
  return {
    found,
    message: `"${found}" mở đầu bằng dấu ba chấm, như phần đầu bị cắt khi chép; hãy chép lại cho đủ, hoặc bỏ dấu ấy`,
  };
}

/** What is opened in a paragraph is closed in it. */
const PAIRS = [
  ['“', '”', 'dấu ngoặc kép'],
  ['(', ')', 'ngoặc đơn'],
] as const;

function openIn(
  paragraph: string,
  written: string,
): { found: string; message: string } | undefined {
  if (paragraph.split('**').length % 2 === 0)
    return {
      found: '**',
      message: 'có "**" mở mà không đóng, nên hiện nguyên dấu sao; hãy đóng hoặc bỏ',
    };
  const count = (sign: string) => paragraph.split(sign).length - 1;
  const [pair] = PAIRS.filter(([open, close]) => count(open) > count(close));
  if (!pair) return undefined;
  const [open, close, name] = pair;
  const at = paragraph.lastIndexOf(open);
  const found = written.slice(at, at + 30).split('\n')[0] ?? open;
  return { found, message: `"${found}…" mở ${name} mà không đóng "${close}"; hãy đóng lại` };
}

const faultsIn = (record: LoadedRecord<KindName>, prose: Prose): Problem[] => {
  const text = MAYBE_CODE.test(prose.text)
    ? prose.text.replace(CODE, (it) => 'x'.repeat(it.length))
    : prose.text;
  // A quotation may go on over several paragraphs: in texts only the whole tells.
  const faults = [faultOf(text), openIn(text, prose.text), headless(record, prose)].filter(
    (it) => it !== undefined,
  );
  const isName = /^(?:name|shortName)$/.test(String(prose.path.at(-1)));
  if (isName && /[,;:]$/.test(text))
    return [
      problemIn(record, prose, text, 'tên không có dấu câu ở cuối', {
        value: text.replace(/[,;:]+$/, ''),
      }),
    ];
  return faults.map(({ found, message }) => problemIn(record, prose, found, message));
};

/** Signs and numbers as Vietnamese writes them. */
export const punctuation: Rule = (_catalog, { records }) =>
  allRecords(records)
    .filter(({ kind }) => kind !== 'corrections')
    .flatMap((record) => proseOf(record).flatMap((prose) => faultsIn(record, prose)));
