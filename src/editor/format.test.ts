/** Every record of this project goes through the editor's form and back. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../reading/project/disk.ts';
import type { KindName } from '../schemas/kinds.ts';
import { input } from '../testing/fixtures.ts';
import { BODY, readForm, SOURCE, writeForm } from './format.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

const { files } = readContent(process.cwd());
const written = (kind: KindName, form: JsonObject) => `${writeForm(kind, form).trim()}\n`;

/** Paths of the single values of a form. */
function leaves(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((it, index) => leaves(it, [...path, index]));
  if (isObject(value))
    return Object.entries(value)
      .filter(([key]) => key !== SOURCE && key !== BODY)
      .flatMap(([key, it]) => leaves(it, [...path, key]));
  return value === null || value === '' ? [] : [path];
}

function withChange(form: JsonObject, path: (string | number)[], change: (it: Json) => Json) {
  const copy = structuredClone(form);
  const parent = path.slice(0, -1).reduce<Json>((it, key) => (it as JsonObject)[key] ?? null, copy);
  const key = path.at(-1) ?? '';
  (parent as JsonObject)[key] = change((parent as JsonObject)[key] ?? null);
  return copy;
}

const otherThan = (value: Json, index: number): Json => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (/^\d{4}(?:-\d\d){0,2}$/.test(String(value))) return '2019-01-02';
  return index % 2 === 0 ? `${String(value)} khác` : String(value).replace(/\S*$/, 'x');
};

/** Lines that only one of two texts has, in order. */
function differing(before: string, after: string): number {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}

describe.each(files.map((it) => [it.file, it] as const))('%s', (_name, { kind, text: stood }) => {
  // A file without its last line end gains it.
  const text = `${stood.trimEnd()}\n`;
  const form = readForm(kind, text.trim());

  test('unchanged, the file stays as it is', () => {
    expect(written(kind, form)).toBe(text);
  });

  test(
    'a changed value changes its line alone, and changed back restores the file',
    { timeout: 60_000 },
    () => {
      const paths = leaves(form);
      // Of long lists, a share of every depth.
      const step = Math.ceil(paths.length / 6);
      for (const [index, path] of paths.filter((_, at) => at % step === 0).entries()) {
        const changed = written(
          kind,
          withChange(form, path, (it) => otherThan(it, index)),
        );
        expect({ path, lines: differing(text, changed) }).toEqual({ path, lines: 1 });
        const again = readForm(kind, changed.trim());
        const back = path.reduce<Json>((it, key) => (it as JsonObject)[key] ?? null, form);
        expect(
          written(
            kind,
            withChange(again, path, () => back),
          ),
        ).toBe(text);
      }
    },
  );
});

test('what is taken out is left out, or said to be none where it may not be', () => {
  const publisher = { name: 'Ban Thử', phone: '024 0000 0000' };
  const form = readForm('site', JSON.stringify(input('site', { publisher }), null, 2));
  const shown = form['publisher'] as JsonObject;
  expect(writeForm('site', { ...form, publisher: { ...shown, phone: '' } })).not.toContain('phone');
  expect(writeForm('site', { ...form, publisher: null })).toContain('"publisher": null,');
});

test('a source without a day of reading says so in the form, and its file stays as it was', () => {
  const text = ['---', 'sources:', '  - title: Bài', '    read: full', '---', ''].join('\n');
  const form = readForm('exemplars', text);
  expect(form['sources']).toEqual([{ title: 'Bài', read: 'full', accessed: '' }]);
  expect(writeForm('exemplars', form)).toBe(text);
});
