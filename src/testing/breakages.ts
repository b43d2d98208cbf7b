/** Good files broken the way people break them: by a slip in a value, a key, or the writing of the file. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { fieldLabels } from '../problems/shape.ts';
import { parseFile } from '../reading/parse.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { pathsIn, replaced, valueIn } from './mutants.ts';

export interface Sample {
  /** Path under `content/`. */
  path: string;
  kind: KindName;
  text: string;
}

type Slip = (value: unknown) => unknown;

/** What may come of a value that is typed by hand. */
const SLIPS: Record<string, Slip> = {
  left: () => undefined,
  empty: () => null,
  blank: () => '',
  typo: (value) => String(value).replace(/(\p{L})(\p{L})$/u, '$2$1'),
  doubled: (value) => String(value).replace(/\p{L}$/u, '$&$&'),
  capital: (value) => String(value).toUpperCase(),
  long: () => 'dài '.repeat(400),
  date: (value) => String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'),
  words: (value) => String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, 'ngày $3 tháng $2 năm $1'),
  month: (value) => String(value).replace(/^(\d{4})-(\d\d)$/, 'tháng $2/$1'),
  comma: (value) => `${String(value)},5`,
  percent: (value) => `${String(value)}%`,
  other: (value) => `${String(value)} triệu`,
  thousands: () => '1.234',
  yes: () => 'có',
  list: (value) => [value],
  twoAddresses: (value) => `${String(value)} https://bao.vn/bai-khac`,
  bare: (value) => String(value).replace(/^https:\/\//, ''),
  http: (value) => String(value).replace(/^https:/, 'http:'),
  strange: () => 'tu-thien',
};

/** What may come of a text that is typed by hand. */
const WRITING: Record<string, (text: string, at: number) => string> = {
  line: (text, at) => withLine(text, at, () => ''),
  comma: (text, at) => withLine(text, at, (line) => line.replace(/,$/, '')),
  commas: (text, at) => withLine(text, at, (line) => line.replace(/([^,{[])$/, '$1,')),
  curly: (text, at) => withLine(text, at, (line) => line.replace(/"([^"]*)"/, '“$1”')),
  single: (text, at) => withLine(text, at, (line) => line.replaceAll('"', "'")),
  open: (text, at) => withLine(text, at, (line) => line.replace(/"(,?)$/, '$1')),
  unquoted: (text, at) => withLine(text, at, (line) => line.replace(/: "(.*)"(,?)$/, ': $1$2')),
  decimal: (text, at) => withLine(text, at, (line) => line.replace(/: (\d+)(,?)$/, ': $1,5$2')),
  unit: (text, at) => withLine(text, at, (line) => line.replace(/: (\d+)(,?)$/, ': $1 %$2')),
  words: (text, at) => withLine(text, at, (line) => line.replace(/: (\d+)(,?)$/, ': chưa có$2')),
  true: (text, at) => withLine(text, at, (line) => line.replace(/: true/, ': True')),
  remark: (text, at) => withLine(text, at, (line) => `${line} // xem lại`),
  glued: (text, at) => withLine(text, at, (line) => line.replace(/^(\s*\w+): /, '$1:')),
  tab: (text, at) => withLine(text, at, (line) => line.replace(/^ {2}/, '\t')),
  colon: (text, at) => withLine(text, at, (line) => line.replace(/: (\p{L}+) /u, ': $1: ')),
  quoted: (text, at) => withLine(text, at, (line) => line.replace(/: (\p{L}+) /u, ': "$1" ')),
  key: (text, at) => withLine(text, at, (line) => line.replace(/(\w)(\w)("?:)/, '$2$1$3')),
  keyCase: (text, at) =>
    withLine(text, at, (line) => line.replace(/\w+"?:/, (it) => it.toUpperCase())),
  decomposed: (text, at) => withLine(text, at, (line) => line.normalize('NFD')),
  unseen: (text, at) => withLine(text, at, (line) => line.replace(/(\p{L})(\p{L})/u, '$1\u200b$2')),
  cyrillic: (text, at) => withLine(text, at, (line) => line.replace('o', 'о')),
  tag: (text, at) => withLine(text, at, (line) => line.replace(/(\p{L}+)$/u, '<b>$1</b>')),
  fence: (text) => text.replace(/^---\n/, ''),
  end: (text) => text.replace(/\n---\n/, '\n'),
  http: (text) => text.replace('](https://', '](http://'),
  link: (text) => text.replace(/\]\(\/([^)]*)\/\)/, '](/$1)'),
};

function withLine(text: string, at: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => (index === at % lines.length ? change(line) : line)).join('\n');
}

const written = ({ path, text }: Sample, data: unknown): string => {
  if (path.endsWith('.json')) return `${JSON.stringify(data, null, 2)}\n`;
  const body = text.slice(text.indexOf('\n---\n') + 5);
  return `---\n${stringify(data)}---\n${body}`;
};

/** One of these files with a slip in it. */
export function brokenOf(samples: readonly Sample[]): fc.Arbitrary<Sample> {
  const byValue = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.constantFrom(...Object.values(SLIPS)))
    .map(([sample, at, slip]) => {
      const parsed = parseFile(sample.path, sample.text);
      if ('problem' in parsed) throw new Error(`no good sample: ${sample.path}`);
      const paths = pathsIn(parsed.data).slice(1);
      const path = paths[at % paths.length] ?? [];
      const value = valueIn(parsed.data, path);
      const data = replaced(parsed.data, path, slip(value));
      return { ...sample, text: written(sample, data) };
    });
  const byWriting = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.constantFrom(...Object.values(WRITING)))
    .map(([sample, at, slip]) => ({ ...sample, text: slip(sample.text, at) }));
  return fc.oneof(byValue, byWriting);
}

/** What a sample says in each field, by the field's label in small letters. */
export function valuesByLabel({ path, kind, text }: Sample): Map<string, unknown> {
  const parsed = parseFile(path, text);
  const { schema, store } = RECORD_KINDS[kind];
  const values = new Map<string, unknown>();
  if ('problem' in parsed) return values;
  for (const place of pathsIn(parsed.data).toSorted((a, b) => a.length - b.length)) {
    const labels = fieldLabels(schema, store === 'list' ? place.slice(1) : place).split(' › ');
    const label = labels.findLast((it) => !/^mục \d+$/.test(it));
    const value = valueIn(parsed.data, place);
    if (label && typeof value !== 'object' && !values.has(label.toLowerCase()))
      values.set(label.toLowerCase(), value);
  }
  return values;
}
