import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../reading/project/disk.ts';
import type { TextFile } from '../reading/files.ts';
import { judge } from './judge.ts';
import { referenceFile, referencesOf } from './references.ts';

/** Time enough on a busy machine: each judges a whole site. */
const TIMEOUT = 120_000;
const TODAY = '2099-01-01';
let files: TextFile[];
let references: TextFile[];
beforeAll(() => {
  ({ files } = readContent(process.cwd()));
  references = referencesOf(files).map(referenceFile);
});

test(
  'every record of this project passes as it is, whatever stands for the others',
  () => {
    const found = files
      .filter(
        ({ kind }, index) =>
          kind === 'plans' ||
          !['exemplars', 'indicators', 'movements'].includes(kind) ||
          index % 24 === 0,
      )
      .flatMap((file) => judge(file, references, TODAY).map((it) => ({ file: file.file, ...it })));
    expect(found).toEqual([]);
  },
  TIMEOUT,
);

const story = () => {
  const file = files.find(({ kind, text }) => kind === 'exemplars' && /\n {4}url: /.test(text));
  if (!file) throw new Error('no story has a source with an address');
  return file;
};

test.each([
  [
    'an address that is none',
    /\n {4}url: .*/,
    '\n    url: bao-thu.example.org/bai',
    'sources.0.url',
  ],
  ['a field of work that does not exist', /\nfield: .*/, '\nfield: khong-co', 'field'],
  ['a day in the future', /\npublished: .*/, "\npublished: '2199-01-01'", 'published'],
])('%s is told at its field', { timeout: TIMEOUT }, (_name, line, wrong, keyPath) => {
  const { file, kind, text } = story();
  const faults = judge({ file, kind, text: text.replace(line, wrong) }, references, TODAY);
  expect(faults.map((it) => it.keyPath)).toContain(keyPath);
});

test('what may be chosen is told by its names, as the form has it', { timeout: TIMEOUT }, () => {
  const { file, kind, text } = story();
  const wrong = text.replace(/\n {4}read: .*/, '\n    read: khac');
  const [fault] = judge({ file, kind, text: wrong }, references, TODAY);
  expect(fault?.message).toContain(': đọc toàn văn, đọc được một phần bài');
});

test('what stands for the others holds no source of theirs, and no person', () => {
  const text = JSON.stringify(references);
  const { text: whole } = story();
  const [, address = ''] = /\n {4}url: (.*)/.exec(whole) ?? [];
  expect(address).not.toBe('');
  expect(text).not.toContain(address);
  expect(text).not.toMatch(/\\n\s*(?:people|family|given):/);
});
