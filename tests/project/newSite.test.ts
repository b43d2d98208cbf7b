/** `npm run new -- trang`, as somebody of another unit uses it, up to the built site. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../support/links.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const ANSWERS = {
  name: 'Cầu Mẫu',
  type: 'phuong',
  province: 'Thử',
  from: '2026',
  to: '2030',
  sourceTitle: 'Nghị quyết thử',
  sourcePublisher: 'Cơ quan thử',
};
const FLAGS = Object.entries(ANSWERS).flatMap(([flag, answer]) => [`--${flag}`, answer]);

let copy: ProjectCopy;
const make = (args: readonly string[], input = '') =>
  copy.run(['scripts/new.ts', 'trang', ...args], { input });
beforeAll(() => {
  copy = copyProject('tests/fixture/content');
});
afterAll(() => copy.remove());

test('does not touch the content of another site', () => {
  const { status, output } = make(FLAGS);
  expect(status).toBe(1);
  expect(output).toContain('không ghi đè');
  expect(copy.read('content/site.json')).toContain('Mây Vàng');
});

test('asks again where an answer does not do, and makes nothing without them all', () => {
  rmSync(join(copy.folder, 'content'), { recursive: true });
  const { status, output } = make([], 'Cầu Mẫu\nquan\nphuong\n');
  expect(output).toContain('"quan" không phải một mã trong danh sách; hãy trả lời lại.');
  expect(status).toBe(1);
  expect(readdirSync(copy.folder)).not.toContain('content');
});

test('makes a content that checks and builds, and says what is still to be filled', () => {
  expect(make(FLAGS)).toMatchObject({ status: 0 });
  const { status, output } = copy.build();
  expect({ status, output }).toMatchObject({ status: 0 });
  const dist = join(copy.folder, 'dist');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const document = parseHTML(html).document as unknown as Document;
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document };
    });
  expect(deadLinks(pages, dist, '/')).toEqual([]);
  const main = pages.find(({ path }) => path === '/')?.document.querySelector('main');
  const home = main?.textContent.replaceAll(/\s+/g, ' ');
  expect(home).toContain('Năm năm thi đua ở Cầu Mẫu');
  expect(home).toContain('kế hoạch 2026–2030 của phường Cầu Mẫu');
  expect(home).toMatch(/còn phải điền[\s\S]*content\/phong-trao\//);
  for (const { path, html } of pages) expect(html, path).not.toMatch(/\bundefined\b|\bNaN\b/);
});
