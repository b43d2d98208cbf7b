import { describe, expect, test } from 'vitest';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { contentFolder, markdownFile } from '../testing/contentFolder.ts';
import { input, only, source } from '../testing/fixtures.ts';
import { buildCatalog } from './build.ts';
import { loadRecords } from './load.ts';

const EXEMPLAR = 'guong-dien-hinh/2023/2023-thu.md';
const load = (files: Record<string, string> = {}) => loadRecords(contentFolder(files));
const loadExemplar = (text: string) => {
  const { records, problems } = load({ [EXEMPLAR]: text });
  return { problems, exemplar: records.exemplars.find(({ id }) => id === '2023-thu') };
};
const lineOf = (text: string, part: string) =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a folder of good files', () => {
  test('gives every record with its id, file and text', () => {
    const { records, problems } = load();
    expect(problems).toEqual([]);
    for (const kind of Object.keys(RECORD_KINDS) as KindName[])
      expect(records[kind], kind).not.toEqual([]);
    expect(records.exemplars).toMatchObject([
      {
        id: '2023-dap-duong-thu',
        file: 'content/guong-dien-hinh/2023-dap-duong-thu.md',
        data: { headline: 'Đắp đường thử' },
      },
    ]);
    expect(records.exemplars[0]?.body.trim()).toBe('Một bài viết để thử.');
    expect(records.places.map(({ id }) => id)).toEqual(['thu', 'thu-moi']);
    expect(buildCatalog(records).problems).toEqual([]);
  });

  test('may have folders of years, a byte order mark and Windows line ends', () => {
    const text = markdownFile(input('exemplars'), 'Bài.\n').replaceAll('\n', '\r\n');
    const { exemplar, problems } = loadExemplar(`\ufeff${text}`);
    expect(problems).toEqual([]);
    expect(exemplar).toMatchObject({ file: `content/${EXEMPLAR}`, data: { kind: 'ca-nhan' } });
  });

  test('may have a rule in the text', () => {
    const { exemplar } = loadExemplar(markdownFile(input('exemplars'), 'Một.\n\n---\n\nHai.'));
    expect(exemplar?.body.trim()).toBe('Một.\n\n---\n\nHai.');
  });

  test('may leave dates unquoted', () => {
    const text = markdownFile(input('exemplars'), 'Bài.');
    expect(loadExemplar(text.replace(/^date: .*$/m, 'date: 2023')).exemplar?.data.date).toBe(
      '2023',
    );
    expect(loadExemplar(text.replace(/^date: .*$/m, 'date: 2023-04-19')).exemplar?.data.date).toBe(
      '2023-04-19',
    );
  });
});

describe('files that cannot be read', () => {
  test.for([
    ['a tab', '---\nheadline: a\nsources:\n\t- title: b\n---\n', 4, /Tab/],
    ['a colon', '---\nheadline: Tên: việc\n---\n', 2, /dấu hai chấm/],
    ['a key twice', '---\nkind: a\ndate: 2023\nkind: b\n---\n', 4, /hai lần/],
  ] as const)('front matter with %s', ([, text, line, message]) => {
    const problem = only(loadExemplar(text).problems);
    expect(problem).toMatchObject({ file: `content/${EXEMPLAR}`, line });
    expect(problem.message).toMatch(message);
  });

  test.for([
    ['no front matter', 'Chỉ có chữ.\n'],
    ['front matter without an end', '---\nheadline: a\n'],
    ['nothing in it', ''],
  ] as const)('a file with %s', ([, text]) => {
    expect(loadExemplar(text).problems).toEqual([
      { file: `content/${EXEMPLAR}`, message: expect.stringContaining('"---"') },
    ]);
  });

  test('JSON with a comma missing', () => {
    const text = '{\n  "name": "Thử"\n  "tagline": "Thử"\n}\n';
    expect(load({ 'site.json': text }).problems).toEqual([
      { file: 'content/site.json', line: 3, message: expect.stringContaining('sai cú pháp') },
    ]);
  });

  test('JSON in a folder, without losing the other files', () => {
    const { records, problems } = load({ 'chi-tieu/hong.json': '{' });
    expect(problems).toMatchObject([{ file: 'content/chi-tieu/hong.json', line: 1 }]);
    expect(records.indicators.map(({ id }) => id)).toEqual(['ty-le-thu']);
  });

  test('a list file that holds no list', () => {
    expect(load({ 'viet-tat.json': '{ "id": "bct" }' }).problems).toEqual([
      { file: 'content/viet-tat.json', message: expect.stringContaining('danh sách') },
    ]);
  });

  test('files and folders that are not there', () => {
    const { problems } = loadRecords('/khong-co-thu-muc-nay');
    expect(problems.map(({ file }) => file)).toEqual(
      Object.values(RECORD_KINDS).map(({ path }) => `content/${path}`),
    );
  });
});

describe('records of the wrong shape', () => {
  test('are reported at the line of the field, and left out', () => {
    const text = markdownFile({ ...input('exemplars'), kind: 'thu' }, 'Bài.');
    const { exemplar, problems } = loadExemplar(text);
    expect(exemplar).toBeUndefined();
    expect(problems).toMatchObject([
      { file: `content/${EXEMPLAR}`, line: lineOf(text, 'kind: thu'), field: 'Loại' },
    ]);
  });

  test('are reported at the part that lacks a field', () => {
    const sources = [source(), { ...source({ title: 'Bài thứ hai' }), publisher: undefined }];
    const text = markdownFile({ ...input('exemplars'), sources }, 'Bài.');
    expect(loadExemplar(text).problems).toMatchObject([
      {
        line: lineOf(text, 'Bài thứ hai'),
        field: 'Nguồn › mục 2 › Cơ quan đăng',
        message: 'thiếu mục này',
      },
    ]);
  });

  test('are found in a list by their own line', () => {
    const good = input('abbreviations');
    const list = JSON.stringify([good, { ...good, id: 'Sai mã' }], null, 1);
    const { records, problems } = load({ 'viet-tat.json': list });
    expect(problems).toMatchObject([
      { file: 'content/viet-tat.json', line: lineOf(list, 'Sai mã'), field: 'Mã' },
    ]);
    expect(records.abbreviations).toHaveLength(1);
  });
});

test('ids that occur twice are reported with their file', () => {
  const { records, problems } = load({
    'linh-vuc.json': JSON.stringify([input('fields'), input('fields', { name: 'Tên khác' })]),
    'guong-dien-hinh/2024/2023-dap-duong-thu.md': markdownFile(input('exemplars'), 'Bài.'),
  });
  expect(problems).toEqual([]);
  const joining = buildCatalog(records).problems.map(({ file, message }) => `${file}: ${message}`);
  expect(joining).toHaveLength(2);
  expect(joining.join('\n')).toMatch(/linh-vuc\.json: .*"linh-vuc-thu"/);
  expect(joining.join('\n')).toMatch(/2023-dap-duong-thu\.md: trùng tên/);
});
