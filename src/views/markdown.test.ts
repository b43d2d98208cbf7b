import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const BCT = { short: 'BCT', full: 'Ban Chỉ đạo Thử' };
const BCTX = { short: 'BCTX', full: 'Ban Chỉ đạo Thử xã' };
const render = (markdown: string, base = '/', abbreviations = [BCT]) =>
  renderMarkdown(markdown, { base, abbreviations });

test('renders paragraphs, lists and emphasis', async () => {
  const html = await render('Một **việc**.\n\n- Hai\n');
  expect(html).toContain('<p>Một <strong>việc</strong>.</p>');
  expect(html).toMatch(/<ul>\s*<li>Hai<\/li>\s*<\/ul>/);
});

test('keeps a number and its unit on one line', async () => {
  expect(await render('Đắp 3 km đường.')).toContain('3\u00a0km');
});

describe('links', () => {
  test('from the root get the base path', async () => {
    const html = await render('[Thử](/chi-tieu/thu/#so) và [nhà](/)', '/thi-dua/');
    expect(html).toContain('href="/thi-dua/chi-tieu/thu/#so"');
    expect(html).toContain('href="/thi-dua/"');
  });

  test('stay as they are where the base is the root', async () => {
    expect(await render('[Thử](/chi-tieu/thu/)')).toContain('href="/chi-tieu/thu/"');
  });

  test('to other hosts and within the page are left alone', async () => {
    const html = await render(
      '[a](https://example.org/x) [b](//example.org/y) [c](#i-1)',
      '/thi-dua/',
    );
    expect(html).toContain('href="https://example.org/x"');
    expect(html).toContain('href="//example.org/y"');
    expect(html).toContain('href="#i-1"');
  });
});

describe('abbreviations', () => {
  const ABBR = '<abbr title="Ban Chỉ đạo Thử">BCT</abbr>';
  const count = (html: string) => html.split('<abbr').length - 1;

  test('are expanded at their first use only', async () => {
    const html = await render('BCT họp. **BCT** quyết.\n\nBCT làm.');
    expect(html).toContain(`<p>${ABBR} họp.`);
    expect(count(html)).toBe(1);
  });

  test('are expanded once on a page of several parts, and again on the next page', async () => {
    const used = new Set<string>();
    const options = { base: '/', abbreviations: [BCT], used };
    expect(count(await renderMarkdown('BCT họp.', options))).toBe(1);
    expect(count(await renderMarkdown('BCT làm.', options))).toBe(0);
    expect(count(await render('BCT làm.'))).toBe(1);
  });

  test('are whole words, the longer before the shorter', async () => {
    const html = await render('BCTĐ, ĐBCT, bct, BCTX và BCT.', '/', [BCT, BCTX]);
    expect(html).toContain('<p>BCTĐ, ĐBCT, bct, <abbr title="Ban Chỉ đạo Thử xã">BCTX</abbr> và ');
    expect(html).toContain(`${ABBR}.`);
    expect(count(html)).toBe(2);
  });

  test('leave links and addresses whole', async () => {
    const html = await render('[Về BCT](/co-quan/BCT/)');
    expect(html).toContain('href="/co-quan/BCT/"');
    expect(count(html)).toBe(1);
  });

  test('may be none', async () => {
    expect(await render('BCT họp.', '/', [])).toContain('<p>BCT họp.</p>');
  });
});
