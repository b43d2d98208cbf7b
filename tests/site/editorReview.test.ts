/** The editor connected to a forge: a story goes to a branch of its own, with a request to merge it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { cloneOf } from '../support/editorFolder.ts';
import { fillPhoto, fillStory } from '../support/editorStory.ts';
import { FIXTURE_TODAY } from '../support/fixture.ts';
import { bareCloneOf, type BareRepository } from '../support/forge/bareRepository.ts';
import { gitLabOver } from '../support/forge/gitlab.ts';
import { serveWithForge } from '../support/forge/site.ts';
import { readCatalog, ROOT } from '../support/site.ts';

const ORIGIN = 'https://git.may-vang.example.com';
const PROJECT = 'van-phong/trang-thi-dua';
const CLIENT = 'ma-ung-dung-thu';
const CLERK = { name: 'Cán bộ thử', email: 'can-bo@may-vang.example.com' };
const TOKEN = 'ma-truy-cap-thu';

let browser: Browser;
let repository: BareRepository;
let gitlab: ReturnType<typeof gitLabOver>;
let site: Awaited<ReturnType<typeof serveWithForge>>;
beforeAll(async () => {
  browser = await launchBrowser();
  const clone = cloneOf(ROOT);
  repository = bareCloneOf(clone.folder);
  clone.remove();
  const options = { origin: ORIGIN, project: PROJECT, clientId: CLIENT, user: CLERK, token: TOKEN };
  gitlab = gitLabOver(repository, options);
  site = await serveWithForge(ROOT, readCatalog(), {
    provider: 'gitlab',
    repository: PROJECT,
    branch: 'main',
    url: ORIGIN,
    clientId: CLIENT,
  });
});
afterAll(async () => {
  await browser.close();
  site.close();
  repository.remove();
});

/** What the pages complained of, and whom they asked beside the site and its forge. */
const complaints: string[] = [];

async function opened(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'en-US' });
  await gitlab.attach(context);
  context.on('console', (it) => {
    if (it.type() === 'error') complaints.push(it.text());
  });
  context.on('weberror', (it) => complaints.push(it.error().message));
  context.on('request', (request) => {
    const ours = [site.address, `${ORIGIN}/`, 'data:', 'blob:', 'about:'];
    if (!ours.some((start) => request.url().startsWith(start)))
      complaints.push(`asked ${request.url()}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.clock.setFixedTime(`${FIXTURE_TODAY}T12:00:00+07:00`);
  await page.goto(`${site.address}bien-tap/`);
  return page;
}

const signIn: Record<string, (page: Page) => Promise<void>> = {
  'at the forge, in a window of its own': (page) =>
    page.getByRole('button', { name: /^Đăng nhập bằng.*GitLab/ }).click(),
  'with a token': async (page) => {
    await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
    await page.getByRole('textbox').fill(TOKEN);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  },
};

/** The problems that the project's own check finds in a branch. */
function checked(branch: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nhanh-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--branch', branch, repository.folder, folder]);
    return checkContent(folder, FIXTURE_TODAY).problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// From an empty form to a green check, by what the guide says.
test.each([
  [
    1280,
    'at the forge, in a window of its own',
    'Dựng cầu tạm cho dân qua suối',
    '2029-dung-cau-tam-cho-dan-qua-suoi',
  ],
  [390, 'with a token', 'Dựng nhà chờ đò bên bến', '2029-dung-nha-cho-do-ben-ben'],
] as const)('a story at %i px, signed in %s', async (width, way, headline, slug) => {
  const page = await opened(width);
  await signIn[way]?.(page);
  await page.getByRole('treeitem', { name: 'Gương điển hình', exact: true }).click();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  await fillStory(page, headline);
  // The package gives one picture that two drafts have the name of the first.
  const withPhoto = width === 1280;
  if (withPhoto) await fillPhoto(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();

  // The photo beside the story is the one more.
  const subject = `Thêm gương điển hình: ${headline}${withPhoto ? ' +1' : ''}`;
  const branch = `cms/exemplars/${slug}`;
  const request = () => gitlab.mergeRequests.find((it) => it.source_branch === branch);
  await expect
    .poll(() => request()?.labels, { timeout: 60_000 })
    .toEqual(['bien-tap/pending_review']);
  expect(request()).toMatchObject({
    title: subject,
    target_branch: 'main',
    description: expect.stringContaining('Gửi từ trang biên tập') as string,
  });
  expect(repository.changed('main', branch)).toEqual(
    (withPhoto ? ['md', 'webp'] : ['md']).map(
      (ending) => `A content/guong-dien-hinh/2029/${slug}.${ending}`,
    ),
  );
  expect(repository.git('log', '--format=%an <%ae>: %s', `main..${branch}`)).toBe(
    `${CLERK.name} <${CLERK.email}>: ${subject}`,
  );
  expect(checked(branch)).toEqual([]);
  await page.context().close();
});

test('nothing was complained of, and nobody asked beside the site and its forge', () => {
  expect(complaints).toEqual([]);
  expect(gitlab.unknown).toEqual([]);
});
