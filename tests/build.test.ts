/** The build as a command: under a sub-path, and stopped by a bad record. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadLinks } from './links.ts';
import { copyProject, type ProjectCopy } from './project.ts';
import { readSite } from './site.ts';

let copy: ProjectCopy;
let project: string;

beforeAll(() => {
  copy = copyProject();
  project = copy.folder;
});
afterAll(() => copy.remove());

test('the site works under a sub-path', () => {
  const { status, output } = copy.build({ SITE_URL: 'https://example.vn/thi-dua/' });
  expect({ status, output }).toMatchObject({ status: 0 });
  const folder = join(project, 'dist');
  const pages = readSite(folder);
  expect(deadLinks(pages, folder, '/thi-dua/')).toEqual([]);
  const home = pages.find(({ path }) => path === '/');
  expect(home?.document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://example.vn/thi-dua/',
  );
  const styles = [...(home?.document.querySelectorAll('link[rel="stylesheet"]') ?? [])]
    .map((link) => link.getAttribute('href') ?? '')
    .map((path) => readFileSync(join(folder, path.replace('/thi-dua/', '')), 'utf8'))
    .join('');
  const fonts = [...styles.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url]) => url);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((url) => !url?.startsWith('/thi-dua/') && !url?.startsWith('./'))).toEqual(
    [],
  );
});

describe('a bad record', () => {
  const STORY = 'content/guong-dien-hinh/2023/2023-cuu-hai-hoc-sinh-giua-kenh.md';
  const FIGURES = 'content/chi-tieu/thu-ngan-sach.json';

  beforeAll(() => {
    rmSync(join(project, 'dist'), { recursive: true, force: true });
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/index.html'), 'previous build');
  });

  test.each([
    ['unknown key', STORY, /^kind: .*$/m, 'loai: ca-nhan', 'có mục không được dùng: "loai"'],
    ['unknown place', STORY, /^place: .*$/m, 'place: cam-khong-co', 'cam-khong-co'],
    ['unknown field', STORY, /^field: .*$/m, 'field: y-te', 'không có lĩnh vực nào mang mã "y-te"'],
    ['impossible date', STORY, /^date: .*$/m, 'date: "2023-02-30"', 'Thời gian'],
    ['future date', STORY, /^date: .*$/m, 'date: "2099-04-19"', 'tương lai'],
    ['missing source', STORY, /^sources:\n(?: .*\n)+/m, 'sources: []\n', 'cần ít nhất một nguồn'],
    ['wrong type', FIGURES, /"value": 414/, '"value": "414"', 'phải là số'],
    ['malformed JSON', FIGURES, /^\{/, '', 'JSON viết sai cú pháp'],
  ])('%s stops the build and leaves dist whole', (_name, file, pattern, replacement, message) => {
    const path = join(project, file);
    const original = readFileSync(path, 'utf8');
    expect(original).toMatch(pattern);
    try {
      writeFileSync(path, original.replace(pattern, replacement));
      const { status, output } = copy.build();
      expect(status).toBe(1);
      expect(output).toContain(file);
      expect(output).toContain(message);
    } finally {
      writeFileSync(path, original);
    }
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('previous build');
    expect(existsSync(join(project, '.staging'))).toBe(false);
  });

  test('a template that fails half-way leaves dist whole and nothing behind', () => {
    const path = join(project, 'src/pages/404.astro');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('---\n', "---\nthrow new Error('broken');\n"),
    );
    const { status } = copy.build();
    expect(status).not.toBe(0);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('previous build');
    expect(existsSync(join(project, '.staging'))).toBe(false);
  });
});
