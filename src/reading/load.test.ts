import { describe, expect, test } from 'vitest';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import {
  contentFolder,
  EXEMPLAR,
  lineOf,
  load,
  loadExemplar,
  markdownFile,
} from '../testing/contentFolder.ts';
import { input, only, source } from '../testing/fixtures.ts';
import { buildCatalog } from '../catalog/build.ts';
import { loadRecords } from './project/disk.ts';

describe('a folder of good files', () => {
  test('gives every record with its id, file and text', () => {
    const { records, problems } = load();
    expect(problems).toEqual([]);
    for (const kind of Object.keys(RECORD_KINDS) as KindName[])
      expect(records[kind], kind).not.toEqual([]);
    expect(records.exemplars).toMatchObject([
      {
        id: '2023-dap-duong-thu',
        file: 'content/guong-dien-hinh/2023/2023-dap-duong-thu.md',
        data: { headline: 'Đắp đường thử' },
      },
    ]);
    expect(records.exemplars[0]?.body.trim()).toBe('Một bài viết để thử.');
    expect(records.places.map(({ id }) => id)).toEqual(['thu', 'thu-moi', 'huyen-thu']);
    expect(buildCatalog(records).problems).toEqual([]);
  });

  test('is found with or without a slash at the end of its path', () => {
    const root = contentFolder();
    const { files, problems } = loadRecords(root);
    expect(loadRecords(`${root}/`)).toMatchObject({ files, problems });
    expect(loadRecords(`${root}/`).records.exemplars[0]?.file).toMatch(/^content\//);
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
        message: 'thiếu mục này; tên báo hoặc trang đã đăng',
      },
    ]);
  });

  test('are reported at the key that is not known', () => {
    const json = JSON.stringify({ ...input('indicators'), laMat: 1 }, null, 1);
    expect(load({ 'chi-tieu/ty-le-thu.json': json }).problems).toMatchObject([
      { line: lineOf(json, 'laMat'), message: expect.stringContaining('"laMat"') },
    ]);
    const sources = [source(), { ...source({ title: 'Bài hai' }), tacGia: 'Thử' }];
    const text = markdownFile({ ...input('exemplars'), sources }, 'Bài.');
    expect(loadExemplar(text).problems).toMatchObject([
      { line: lineOf(text, 'tacGia'), field: 'Nguồn › mục 2' },
    ]);
  });

  test('are found in a list by their own line', () => {
    const good = input('abbreviations');
    const list = JSON.stringify([good, { ...good, id: 'hai', full: 7 }], null, 1);
    const { records, problems } = load({ 'viet-tat.json': list });
    expect(problems).toMatchObject([
      { file: 'content/viet-tat.json', line: lineOf(list, '7'), field: 'Viết đầy đủ' },
    ]);
    expect(records.abbreviations).toHaveLength(1);
  });
});

test('a value that follows from the wrong one stands in for it, so that the rest is read in the same go', () => {
  const text = markdownFile({ ...input('exemplars'), date: '19/4/2023' }, 'Bài.');
  const { exemplar, problems } = loadExemplar(text);
  expect(problems).toMatchObject([
    {
      field: 'Thời gian',
      fix: 'date: 2023-04-19',
      replaces: [lineOf(text, '19/4'), lineOf(text, '19/4')],
    },
  ]);
  expect(exemplar?.data.date).toBe('2023-04-19');
});

describe('the lines of a fix', () => {
  const fixOf = (text: string) => only(loadExemplar(text).problems);

  test('keep what else stands in them', () => {
    const text = markdownFile({ ...input('exemplars'), kind: 'Cá nhân' }, 'Bài.').replace(
      'kind: Cá nhân',
      'kind: Cá nhân # ai làm',
    );
    expect(fixOf(text).fix).toBe('kind: ca-nhan # ai làm');
  });

  test('are as deep as the file has them, dashes and commas included', () => {
    const { title, ...rest } = source();
    const text = markdownFile(
      { ...input('exemplars'), sources: [{ tittle: title, ...rest }] },
      'B',
    );
    expect(fixOf(text).fix).toBe(`  - title: ${title}`);
    const json = JSON.stringify({ ...input('indicators'), clause: 'II 1' }, null, 2);
    expect(only(load({ 'chi-tieu/ty-le-thu.json': json }).problems).fix).toBe(
      '  "clause": "ii-1",',
    );
  });

  test('go in where a field is missing', () => {
    const { publisher, ...rest } = source();
    const text = markdownFile({ ...input('exemplars'), sources: [rest] }, 'Bài.');
    const { fix, replaces } = fixOf(text);
    expect(fix).toBe('    publisher: "[điền: cơ quan đăng]"');
    expect(replaces).toEqual([lineOf(text, 'read: full') + 1, lineOf(text, 'read: full')]);
  });
});

describe('ids that occur twice', () => {
  const good = input('abbreviations');

  test('in one list are reported at their line', () => {
    const list = JSON.stringify([good, { ...good, full: 'Tên khác' }], null, 1);
    const { problems } = load({ 'viet-tat.json': list });
    expect(problems).toMatchObject([{ file: 'content/viet-tat.json' }]);
    expect(only(problems).message).toMatch(/"bct".*hai lần/);
    expect(only(problems).line).toBe(
      list.split('\n').findLastIndex((it) => it.includes('bct')) + 1,
    );
  });

  test.for([
    [
      'guong-dien-hinh/2023/2023-dap-duong-thu.md',
      'guong-dien-hinh/2024/2023-dap-duong-thu.md',
      markdownFile(input('exemplars'), 'Bài.'),
    ],
    [
      'phong-trao/phong-trao-thu.md',
      'phong-trao/phong-trao-thu.mdx',
      markdownFile(input('movements'), ''),
    ],
  ] as const)('beside %s are reported in %s', ([first, second, text]) => {
    const { file, message } = only(load({ [second]: text }).problems);
    expect(file).toBe(`content/${second}`);
    expect(message).toContain(`content/${first}`);
  });

  test('may, where they are of different kinds', () => {
    const text = markdownFile(input('movements'), 'Bài.');
    expect(load({ 'phong-trao/ty-le-thu.md': text }).problems).toEqual([]);
  });
});
