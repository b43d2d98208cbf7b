/** Fields that name another record: one that is not there, or was not there then, is refused at its field. */
import { beforeAll, expect, test } from 'vitest';
import { REFERENCES, valuesAt } from '../catalog/references.ts';
import type { TextFile } from '../reading/files.ts';
import { parseFile } from '../reading/parse.ts';
import { readContent } from '../reading/project/disk.ts';
import type { KindName, Path } from '../schemas/kinds.ts';
import { readForm, RECORDS, writeForm } from './format.ts';
import type { JsonObject } from './json.ts';
import { judge } from './judge.ts';
import { referenceFile, referencesOf } from './references.ts';

const TODAY = '2031-03-01';
const GONE = 'khong-co-o-day';
let files: TextFile[];
let references: TextFile[];
beforeAll(() => {
  ({ files } = readContent('tests/fixture'));
  references = referencesOf(files).map(referenceFile);
});

/** The first record that has a value there. */
function found(kind: KindName, pattern: string): { file: TextFile; path: Path } | undefined {
  for (const file of files.filter((it) => it.kind === kind)) {
    const parsed = parseFile(file.file, file.text);
    if ('problem' in parsed) continue;
    const isList = Array.isArray(parsed.data);
    for (const [index, record] of (isList ? (parsed.data as unknown[]) : [parsed.data]).entries()) {
      const [first] = valuesAt(record, pattern.split('.'));
      if (first) return { file, path: isList ? [RECORDS, index, ...first.path] : first.path };
    }
  }
  return undefined;
}

const within = (form: JsonObject, keys: Path) =>
  keys.reduce<JsonObject>((it, key) => it[key as string] as JsonObject, form);

function faultsWith({ file, path }: { file: TextFile; path: Path }, value: string) {
  const form = readForm(file.kind, file.text);
  const keys = [...path];
  const last = keys.pop() as string;
  if (keys.at(-1) === 'places') {
    const milestone = within(form, keys.slice(0, -1));
    delete milestone['place'];
    milestone['places'] = [value];
  } else within(form, keys)[last] = value;
  const text = `${writeForm(file.kind, form).trim()}\n`;
  return judge({ ...file, text }, references, TODAY);
}

/** A milestone of several places is one of a single place that has another. */
function ofSeveral(kind: KindName, pattern: string) {
  const one = pattern.endsWith('places.*') && found(kind, pattern.replace(/places\.\*$/, 'place'));
  return one && { file: one.file, path: [...one.path.slice(0, -1), 'places', 0] };
}

const FIELDS = Object.entries(REFERENCES).flatMap(([kind, fields]) =>
  Object.entries(fields).map(([pattern, target]) => [kind, pattern, target] as const),
);

test.each(FIELDS)('%s: %s names one of the %s', (kind, pattern) => {
  const at = found(kind as KindName, pattern) || ofSeveral(kind as KindName, pattern);
  if (!at) throw new Error('no record has a value there');
  const keyPath = at.path.join('.');
  const faults = faultsWith(at, GONE);
  const told = faults.filter((it) => it.keyPath === keyPath);
  expect(told.map((it) => it.message).join(), JSON.stringify(faults)).toContain(GONE);
});

/** One ended where the other began, so that one of them was not there on any day. */
const NEVER_BOTH = ['ben-trang', 'may-vang-2025'];
const DATED: [kind: string, pattern: string][] = [
  ...FIELDS.filter(([, , target]) => target === 'place').map(
    ([kind, pattern]): [string, string] => [kind, pattern],
  ),
  ['indicators', 'observations.*.place'],
];

test.each(DATED)('%s: %s names a place of its time', (name, pattern) => {
  const kind = name as KindName;
  const at = found(kind, pattern) || ofSeveral(kind, pattern);
  if (!at) throw new Error('no record has a value there');
  const told = NEVER_BOTH.flatMap((place) =>
    faultsWith(at, place).filter((it) => it.keyPath === at.path.join('.')),
  );
  expect(told.map(({ message }) => message).join()).toContain('không tồn tại vào');
});
