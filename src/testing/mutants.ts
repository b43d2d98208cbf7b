/** Real records, changed by chance: what people and machines may make of a file. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { TextFile } from '../reading/files.ts';
import { parseFile } from '../reading/parse.ts';

export type Path = (string | number)[];

/** Every place in a value. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, child]) =>
      pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The value at a place. */
export const valueIn = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown>)[key], data);

/** A copy with the value at a place replaced, or taken out where nothing is put there. */
export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    const copy = value.map((it: unknown, index) => (index === key ? replaced(it, rest, by) : it));
    return rest.length === 0 && by === undefined ? copy.filter((_, index) => index !== key) : copy;
  }
  const entries = Object.entries(value as object).map(([name, it]) => [
    name,
    name === key ? replaced(it, rest, by) : (it as unknown),
  ]);
  return Object.fromEntries(entries.filter(([, it]) => it !== undefined));
}

const rewritten = (file: TextFile, data: unknown, body: string): TextFile => ({
  ...file,
  text: file.file.endsWith('.json')
    ? JSON.stringify(data, null, 2)
    : `---\n${stringify(data)}---\n${body}`,
});

/** Values that people and enemies put where others belong. */
const strange = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '31/02/2023',
    '12,5',
    '__proto__',
    'ca-nhan',
    '\u200b',
    '<script>',
    '{{',
    '-',
    '…',
    'javascript:alert(1)',
    '../../etc/passwd',
    '1e999',
    'Nguyễn Văn A',
    'ﬀ',
    '\ud800',
    'a'.repeat(5000),
  ),
  fc.constantFrom(null, true, false, -1, 0, 1e21, 0.1, [], {}, [[]], { id: 1 }, [null]),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>,
);

/** One of these files with a place of its data replaced, left out, or its text cut and filled. */
export function mutantsOf(files: readonly TextFile[]): fc.Arbitrary<TextFile> {
  const byData = fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.option(strange, { nil: undefined }))
    .map(([file, at, value]) => {
      const parsed = parseFile(file.file, file.text);
      if ('problem' in parsed) return file;
      const paths = pathsIn(parsed.data);
      const path = paths[at % paths.length] ?? [];
      return rewritten(file, replaced(parsed.data, path, value) ?? null, parsed.body);
    });
  const byText = fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.nat({ max: 60 }), fc.string({ unit: 'binary' }))
    .map(([file, at, length, filling]) => {
      const start = at % (file.text.length + 1);
      const text = file.text.slice(0, start) + filling + file.text.slice(start + length);
      return { ...file, text };
    });
  return fc.oneof(byData, byText);
}

/** Words that a clerk may well write, with all that needs care in YAML, Markdown and HTML. */
const WORDS = [
  'Ủy ban',
  'xã',
  'giúp dân',
  '“tự nguyện”',
  '"hiến đất"',
  "dân's",
  'A & B',
  '3 < 5',
  '50%',
  '#1',
  'là: thế',
  '- gạch',
  '[ngoặc]',
  '{nhọn}',
  '*sao*',
  '_gạch_',
  '`mã`',
  'C:\\ổ',
  'đ/m²',
  '@ai',
  '1.234,5',
  '~',
  '|',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 })
  .map((words) => `Việc ${words.join(' ')}.`);

/** One of these files with a free text replaced, a part left out, or a year or figure changed. */
export function plausibleMutantsOf(files: readonly TextFile[]): fc.Arbitrary<TextFile> {
  const changed = (value: unknown, text: string, year: number): unknown => {
    if (typeof value === 'string' && /^20\d\d/.test(value))
      return value.replace(/^\d{4}/, String(year));
    if (typeof value === 'string') return text;
    return typeof value === 'number' ? Math.max(1, value - 1) : undefined;
  };
  return fc
    .tuple(
      fc.constantFrom(...files),
      fc.nat(),
      sentence,
      fc.integer({ min: 2021, max: 2024 }),
      fc.boolean(),
    )
    .map(([file, at, text, year, drop]) => {
      const parsed = parseFile(file.file, file.text);
      if ('problem' in parsed) return file;
      const paths = pathsIn(parsed.data);
      const path = paths[at % paths.length] ?? [];
      const value = valueIn(parsed.data, path);
      return rewritten(
        file,
        replaced(parsed.data, path, drop ? undefined : changed(value, text, year)) ?? {},
        parsed.body,
      );
    });
}
