/** The build as a command: the same whatever machine runs it, and stopped by bad records. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEditor, writeEditorPage } from '../../scripts/lib/editor/write.ts';
import { readContent } from '../../src/reading/project/disk.ts';
import { allCards } from '../../src/sharing/cards.ts';
import { writeCards } from '../../src/sharing/writeCards.ts';
import { copyFixture, FIXTURE_TODAY, onDay } from '../support/fixture.ts';
import type { Outcome, ProjectCopy } from '../support/project.ts';
import { DIST, readCatalog, ROOT } from '../support/site.ts';

/** Forty days after the site that the tests look at was built. */
const LATER = '2031-04-10';

const EDITOR = 'bien-tap';
/** A build's part in the editor, for a project that has none. */
const NO_EDITOR = `
  export const startEditor = () => ({ folder: Promise.resolve(''), stop() {} });
  export const writeEditorPage = () => {};
  export const copyEditor = () => {};
`;

let copy: ProjectCopy;
let project: string;

beforeAll(() => {
  copy = copyFixture();
  project = copy.folder;
});
afterAll(() => copy.remove());

/** Files of the first folder that the second lacks or has otherwise. */
function differing(folder: string, other: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const twin = join(other, file.slice(folder.length));
      return !existsSync(twin) || !readFileSync(file).equals(readFileSync(twin));
    });
}

describe('the same content and history', () => {
  test('give the same bytes in another folder, time zone and language, on another day, without the editor', () => {
    rmSync(join(project, 'src/editor'), { recursive: true });
    writeFileSync(join(project, 'scripts/lib/editor/write.ts'), NO_EDITOR);
    const { status, output } = copy.build({
      TZ: 'Pacific/Kiritimati',
      // Its alphabet has ch after h, its numbers a comma.
      LANG: 'cs_CZ.UTF-8',
      LC_ALL: 'cs_CZ.UTF-8',
      ...onDay(LATER),
    });
    expect({ status, output }).toMatchObject({ status: 0 });
    const dist = join(project, 'dist');
    const editor = join(DIST, EDITOR);
    expect(existsSync(join(dist, EDITOR))).toBe(false);
    expect(differing(DIST, dist).filter((file) => !file.startsWith(editor))).toEqual([]);
    expect(differing(dist, DIST)).toEqual([]);
  });

  test('give the same page of the editor', () => {
    const folder = mkdtempSync(join(project, 'bien-tap-'));
    const bundle = join(DIST, EDITOR);
    const texts = readContent(ROOT).files;
    writeEditorPage(folder, bundle, { catalog: readCatalog(), texts, pages: DIST }, '/');
    copyEditor(bundle, folder);
    expect(differing(join(folder, EDITOR), bundle)).toEqual([]);
  });

  // The builds share the pictures drawn before.
  test('draws the same pictures anew', async () => {
    const folder = mkdtempSync(join(project, 'hinh-'));
    const all = allCards(readCatalog());
    const some = all.filter((_card, i) => i % 20 === 0);
    const { drawn } = await writeCards(some, folder, join(folder, 'cache'));
    expect(drawn).toBe(some.length);
    for (const { path } of some)
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(DIST, path)))).toBe(true);
  });
});

describe('a build that fails leaves dist whole and nothing behind:', () => {
  const expectUntouched = () => {
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('previous build');
    for (const left of ['.staging', '.cache/build-aside'])
      expect(existsSync(join(project, left)), left).toBe(false);
  };
  const edit = (file: string, from: RegExp | string, to: string) => {
    const path = join(project, file);
    const original = readFileSync(path, 'utf8');
    const changed = original.replace(from, to);
    expect(changed).not.toBe(original);
    writeFileSync(path, changed);
    return () => writeFileSync(path, original);
  };
  const story = (name: string) => `content/guong-dien-hinh/${name.slice(0, 4)}/${name}.md`;

  /** One flaw a file: what, where, from, to, and what is said of it. */
  const FLAWS: [string, string, RegExp, string, string][] = [
    [
      'unknown key',
      story('2026-loi-suoi-keo-nguoi-mac-ket'),
      /^kind: .*$/m,
      'loai: ca-nhan',
      'có mục không được dùng: "loai"',
    ],
    [
      'unknown place',
      story('2026-hien-dat-mo-duong-thon'),
      /^place: .*$/m,
      'place: xa-khong-co',
      'xa-khong-co',
    ],
    [
      'unknown field',
      story('2027-giu-dieu-hat-ben-suoi'),
      /^field: .*$/m,
      'field: y-te',
      'không có lĩnh vực nào mang mã "y-te"',
    ],
    [
      'impossible date',
      story('2027-lop-hoc-buoi-toi-cho-nguoi-lon'),
      /^date: .*$/m,
      'date: "2023-02-30"',
      'Thời gian',
    ],
    [
      'future date',
      story('2028-canh-gac-dem-giu-thon'),
      /^date: .*$/m,
      'date: "2099-04-19"',
      'tương lai',
    ],
    [
      'missing source',
      story('2029-day-boi-mien-phi'),
      /^sources:\n(?: .*\n)+/m,
      'sources: []\n',
      'cần ít nhất một nguồn',
    ],
    [
      'wrong type',
      'content/chi-tieu/thu-nhap-binh-quan.json',
      /"value": 62\b/,
      '"value": "62"',
      'phải là số',
    ],
    ['malformed JSON', 'content/chi-tieu/nuoc-sach.json', /^\{/, '', 'JSON viết sai cú pháp'],
  ];
  let flawed: Outcome;

  beforeAll(() => {
    rmSync(join(project, 'dist'), { recursive: true, force: true });
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/index.html'), 'previous build');
    const undo = FLAWS.map(([, file, from, to]) => edit(file, from, to));
    flawed = copy.build(onDay(FIXTURE_TODAY));
    for (const back of undo) back();
  });

  test('of bad records', () => {
    expect(flawed.status).toBe(1);
    expectUntouched();
  });

  // Each flaw alone is a problem for the check: `broken.*.test.ts`. Here all come in one build.
  test.each(FLAWS)('%s is said with its file', (_what, file, _from, _to, message) => {
    const [, told = ''] = flawed.output.split(`${file}\n`);
    expect(told.split('\n\n')[0]).toContain(message);
  });

  test('of one record alone', () => {
    const [flaw] = FLAWS;
    if (!flaw) throw new Error('no flaws');
    const back = edit(flaw[1], flaw[2], flaw[3]);
    const { status, output } = copy.build(onDay(FIXTURE_TODAY));
    back();
    expect(status).toBe(1);
    expect(output).toContain(flaw[4]);
    expectUntouched();
  });

  test('of the search index, beside the pages', () => {
    const back = edit('src/views/pages.ts', 'read(routes.press', "read('/khong-co/'");
    const { status, output } = copy.build(onDay(FIXTURE_TODAY));
    back();
    expect(status).not.toBe(0);
    expect(output).toContain('khong-co/index.html');
    expectUntouched();
  });

  test('of a template, half-way', () => {
    edit('src/pages/404.astro', '---\n', "---\nthrow new Error('broken');\n");
    expect(copy.build(onDay(FIXTURE_TODAY)).status).not.toBe(0);
    expectUntouched();
  });
});
