import { expect, test } from 'vitest';
import { editedJson, jsonOf } from './editJson.ts';
import type { Json } from './json.ts';

const FILE = `[
  {
    "id": "a",
    "aliases": ["x", "y"],
    "years": { "from": 2021, "to": 2025 }
  },
  {
    "id": "b",
    "aliases": [
      "mot",
      "hai"
    ]
  }
]
`;

type Entry = { id: string; aliases?: string[]; years?: Record<string, number> };

/** The file after a change of its value. */
function after(change: (entries: Entry[]) => void): string {
  const entries = JSON.parse(FILE) as Entry[];
  change(entries);
  return editedJson(FILE, entries as unknown as Json);
}

test('a list on one line stays on one line with a word more, and with a word less', () => {
  const line = '"aliases": ["x", "y"]';
  expect(after(([a]) => a?.aliases?.push('z'))).toBe(
    FILE.replace(line, '"aliases": ["x", "y", "z"]'),
  );
  expect(after(([a]) => a?.aliases?.shift())).toBe(FILE.replace(line, '"aliases": ["y"]'));
});

test('one that is too long for a line gets a line for each word', () => {
  const long =
    'một cách gọi khác dài hơn cả một dòng của tệp, để danh sách không còn vừa với dòng ấy nữa';
  expect(after(([a]) => a?.aliases?.push(long))).toContain(
    `"aliases": [\n      "x",\n      "y",\n      "${long}"\n    ]`,
  );
});

test('a list of a line a word stays so, and so does an object on one line', () => {
  expect(after(([, b]) => b?.aliases?.push('ba'))).toBe(
    FILE.replace('"hai"\n', '"hai",\n      "ba"\n'),
  );
  expect(after(([a]) => delete a?.years?.['to'])).toBe(
    FILE.replace('{ "from": 2021, "to": 2025 }', '{ "from": 2021 }'),
  );
});

test('what is new has its short lists on one line each', () => {
  expect(after((entries) => entries.push({ id: 'c', aliases: ['ba', 'bốn'] }))).toContain(
    '    "id": "c",\n    "aliases": ["ba", "bốn"]\n',
  );
  expect(jsonOf({ id: 'c', aliases: ['ba'] })).toBe('{\n  "id": "c",\n  "aliases": ["ba"]\n}');
});
