/** The build as a command: the same whatever machine runs it, and stopped by bad records. */
import { execFileSync } from 'node:child_process';
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
import { allCards } from '../../src/sharing/cards.ts';
import { writeCards } from '../../src/sharing/writeCards.ts';
import { copyProject, type Outcome, type ProjectCopy } from '../support/project.ts';
import { readCatalog } from '../support/site.ts';

let copy: ProjectCopy;
let project: string;

beforeAll(() => {
  copy = copyProject();
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

describe('the same commit', () => {
  test('gives the same bytes in another folder, time zone and language, and on another day', () => {
    const gitFolder = existsSync('.git')
      ? execFileSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' }).trim()
      : '';
    const { status, output } = copy.build({
      ...(gitFolder !== '' && { GIT_DIR: gitFolder }),
      TZ: 'Pacific/Kiritimati',
      // Its alphabet has ch after h, its numbers a comma.
      LANG: 'cs_CZ.UTF-8',
      LC_ALL: 'cs_CZ.UTF-8',
      NODE_OPTIONS: `--import=${new URL('laterClock.ts', import.meta.url).href}`,
    });
    expect({ status, output }).toMatchObject({ status: 0 });
    const dist = join(project, 'dist');
    expect(differing('dist', dist)).toEqual([]);
    expect(differing(dist, 'dist')).toEqual([]);
  });

  // The builds share the pictures drawn before.
  test('draws the same pictures anew', async () => {
    const folder = mkdtempSync(join(project, 'hinh-'));
    const all = allCards(readCatalog());
    const some = all.filter((_card, i) => i % 20 === 0);
    const { drawn } = await writeCards(some, folder, join(folder, 'cache'));
    expect(drawn).toBe(some.length);
    for (const { path } of some)
      expect(readFileSync(join(folder, path)).equals(readFileSync(join('dist', path)))).toBe(true);
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
  const story = (name: string) => `content/guong-dien-hinh/2023/2023-${name}.md`;

  /** One flaw a file: what, where, from, to, and what is said of it. */
  const FLAWS: [string, string, RegExp, string, string][] = [
    [
      'unknown key',
      story('cuu-hai-hoc-sinh-giua-kenh'),
      /^kind: .*$/m,
      'loai: ca-nhan',
      'có mục không được dùng: "loai"',
    ],
    [
      'unknown place',
      story('ca-muoi-mam-ocop-3-sao'),
      /^place: .*$/m,
      'place: cam-khong-co',
      'cam-khong-co',
    ],
    [
      'unknown field',
      story('ga-doi-dat-ocop-3-sao'),
      /^field: .*$/m,
      'field: y-te',
      'không có lĩnh vực nào mang mã "y-te"',
    ],
    [
      'impossible date',
      story('keo-cu-do-dat-ocop-3-sao'),
      /^date: .*$/m,
      'date: "2023-02-30"',
      'Thời gian',
    ],
    [
      'future date',
      story('lam-tra-tu-muop-dang'),
      /^date: .*$/m,
      'date: "2099-04-19"',
      'tương lai',
    ],
    [
      'missing source',
      story('san-bo-193-thua-ruong-nho'),
      /^sources:\n(?: .*\n)+/m,
      'sources: []\n',
      'cần ít nhất một nguồn',
    ],
    [
      'wrong type',
      'content/chi-tieu/thu-ngan-sach.json',
      /"value": 414/,
      '"value": "414"',
      'phải là số',
    ],
    ['malformed JSON', 'content/chi-tieu/giam-ho-ngheo.json', /^\{/, '', 'JSON viết sai cú pháp'],
  ];
  let flawed: Outcome;

  beforeAll(() => {
    rmSync(join(project, 'dist'), { recursive: true, force: true });
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/index.html'), 'previous build');
    const undo = FLAWS.map(([, file, from, to]) => edit(file, from, to));
    flawed = copy.build();
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
    const { status, output } = copy.build();
    back();
    expect(status).toBe(1);
    expect(output).toContain(flaw[4]);
    expectUntouched();
  });

  test('of the search index, beside the pages', () => {
    const back = edit('src/search/index/pages.ts', 'path: routes.press', "path: '/khong-co/'");
    const { status, output } = copy.build();
    back();
    expect(status).not.toBe(0);
    expect(output).toContain('khong-co/index.html');
    expectUntouched();
  });

  test('of a template, half-way', () => {
    edit('src/pages/404.astro', '---\n', "---\nthrow new Error('broken');\n");
    expect(copy.build().status).not.toBe(0);
    expectUntouched();
  });
});
