/** Files that cannot be read as records at all. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import {
  contentFolder,
  EXEMPLAR,
  lineOf,
  load,
  loadExemplar,
  markdownFile,
} from '../testing/contentFolder.ts';
import { input, only } from '../testing/fixtures.ts';
import { loadRecords } from './project/disk.ts';

describe('files that cannot be read', () => {
  test.for([
    ['a tab', '---\nheadline: a\nsources:\n\t- title: b\n---\n', 4, /Tab/],
    ['a colon', '---\nheadline: Tên: việc\n---\n', 2, /dấu hai chấm/],
    ['a key twice', '---\nkind: a\ndate: 2023\nkind: b\n---\n', 4, /hai lần/],
  ] as const)('front matter with %s', ([, text, line, message]) => {
    const [problem] = loadExemplar(text).problems;
    expect(problem).toMatchObject({ file: `content/${EXEMPLAR}`, line });
    expect(problem?.message).toMatch(message);
  });

  test.for([
    ['blank lines before its head', '\n\n---\nheadline: a\n---\n\nBài.\n', [1, 3]],
    ['no first line', 'headline: a\n---\n\nBài.\n', [1, 0]],
    ['front matter without an end', '---\nheadline: a\n\nBài.\n', [3, 2]],
    ['a dash for an end', '---\nheadline: a\n—\n\nBài.\n', [3, 3]],
    ['two dashes for an end', '---\nheadline: a\n--\n\nBài.\n', [3, 3]],
  ] as const)('a file with %s', ([, text, replaces]) => {
    const [problem] = loadExemplar(text).problems;
    expect(problem).toMatchObject({ file: `content/${EXEMPLAR}`, fix: '---', replaces });
    expect(problem?.message).toContain('"---"');
  });

  test('a file without any front matter is not told that a line would do', () => {
    const problem = only(loadExemplar('Chỉ có chữ.\n').problems);
    expect(problem.message).toContain('"---"');
    expect(problem).not.toHaveProperty('fix');
  });

  test.for([
    ['an anchor', '---\nheadline: &ten Tên\n---\n', '&'],
    ['an alias', '---\nheadline: *ten\n---\n', '*'],
    ['a tag', '---\nheadline: !!js/function "x"\n---\n', '!'],
    ['a tag of YAML itself', '---\nheadline: !!str x\n---\n', '!'],
  ] as const)('front matter with %s', ([, text, sign]) => {
    const [problem] = loadExemplar(text).problems;
    const quoted = text.split('\n')[1]?.replace(/: (.*)/, ": '$1'");
    expect(problem).toMatchObject({ file: `content/${EXEMPLAR}`, line: 2, fix: quoted });
    expect(problem?.message).toContain(`dấu ${sign} ở đầu một giá trị`);
  });

  test.for([
    ['a comma missing', '{\n "name": "Thử"\n "tagline": "Thử"\n}\n', 3, /sai cú pháp/],
    ['a quote missing', '{\n "name": "Thử,\n "tagline": "Thử"\n}\n', 2, /sai cú pháp/],
    ['single quotes', "{\n 'name': 'Thử'\n}\n", 2, /sai cú pháp/],
    ['a bare key', '{\n "name": "Thử",\n tagline: "Thử"\n}\n', 3, /sai cú pháp/],
    ['a bracket missing', '{\n "name": "Thử"\n', 3, /sai cú pháp/],
    ['a comma too many', '{\n "name": "Thử",\n}\n', 2, /thừa dấu phẩy/],
    ['two values', '{}\n{}\n', 2, /sai cú pháp/],
    ['a key twice', '{\n "name": "Một",\n "tagline": "Thử",\n "name": "Hai"\n}\n', 4, /hai lần/],
  ] as const)('JSON with %s', ([, text, line, message]) => {
    const [problem] = load({ 'site.json': text }).problems;
    expect(problem).toMatchObject({ file: 'content/site.json', line });
    expect(problem?.message).toMatch(message);
  });

  test.for([
    ['a comma too many', '[\n { "id": "a", "short": "A", "full": "Chữ" },\n]\n'],
    ['a comment', '[\n # ghi chú\n]\n'],
  ] as const)('a JSON list with %s', ([, text]) => {
    const problem = only(load({ 'viet-tat.json': text }).problems);
    expect(problem.file).toBe('content/viet-tat.json');
    expect(problem.message).toMatch(/sai cú pháp/);
  });

  test('a JSON list with a comma too many, at its line', () => {
    const text = '[\n { "id": "a", "short": "A", "full": "Chữ" },\n]\n';
    expect(only(load({ 'viet-tat.json': text }).problems).line).toBe(2);
  });

  test('JSON in a folder, without losing the other files', () => {
    const { records, problems } = load({ 'chi-tieu/hong.json': '{' });
    expect(problems).toMatchObject([{ file: 'content/chi-tieu/hong.json', line: 1 }]);
    expect(records.indicators.map(({ id }) => id)).toEqual(['ty-le-thu']);
  });

  test('a list file that holds no list', () => {
    expect(load({ 'viet-tat.json': '{ "id": "bct" }' }).problems).toMatchObject([
      { file: 'content/viet-tat.json', line: 1, message: expect.stringContaining('danh sách') },
    ]);
  });

  test('files and folders that are not there', () => {
    const { problems } = loadRecords('/khong-co-thu-muc-nay');
    expect(problems.map(({ file }) => file)).toEqual([
      ...new Set(Object.values(RECORD_KINDS).map(({ path }) => `content/${path}`)),
    ]);
  });
});

test.for([
  ['a document', 'PK\u0003\u0004', /Word, Excel/],
  ['rich text', '{\\rtf1 Bài}', /RTF/],
  ['a PDF', '%PDF-1.7', /PDF/],
  ['a web page', '<!DOCTYPE html><html></html>', /trang web/],
  ['UTF-16 without its mark', '-\0-\0-\0', /UTF-16/],
] as const)('%s under the name of a story is told by what it holds, once', ([, text, message]) => {
  const problem = only(loadExemplar(text).problems);
  expect(problem.message).toMatch(message);
  expect(problem.fix).toBeUndefined();
});

test('links are refused, never followed', () => {
  const root = contentFolder();
  symlinkSync(join(root, 'content/site.json'), join(root, 'content/chi-tieu/lien-ket.json'));
  symlinkSync('/', join(root, 'content/guong-dien-hinh/2021'));
  const { problems, records } = loadRecords(root);
  expect(problems.map(({ file, message }) => [file, message.slice(0, 21)])).toEqual([
    ['content/chi-tieu/lien-ket.json', 'là liên kết tượng trư'],
    ['content/guong-dien-hinh/2021', 'là liên kết tượng trư'],
  ]);
  expect(records.indicators).toHaveLength(1);
});

describe('text that is not composed', () => {
  test.for([
    ['the text below', EXEMPLAR, markdownFile(input('exemplars'), 'Một.\n\nĐắp đường.\n')],
    [
      'the front matter',
      EXEMPLAR,
      markdownFile(input('exemplars', { summary: 'Đắp đường.' }), 'Bài.'),
    ],
    [
      'a list',
      'viet-tat.json',
      JSON.stringify([input('abbreviations', { full: 'Đắp đường.' })], null, 1),
    ],
  ] as const)('in %s is reported at its line', ([, path, text]) => {
    const { problems } = load({
      [path]: text.replace('Đắp đường.', 'Đắp đường.'.normalize('NFD')),
    });
    expect(only(problems)).toMatchObject({
      file: `content/${path}`,
      line: lineOf(text, 'Đắp đường.'),
    });
    expect(only(problems).message).toContain('NFC');
  });
});
