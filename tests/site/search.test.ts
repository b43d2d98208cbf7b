/** What search finds, and how a query and a result behave, in a real browser. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/vietnamese.ts';
import { onPage, useBrowser } from '../support/onPage.ts';
import { DONE, settled, titles } from '../support/searchPage.ts';
import { readCatalog } from '../support/site.ts';

useBrowser();

test('the name of every record that has a page finds it first', async () => {
  const { movements, targets, exemplars } = readCatalog();
  const records = [
    ...movements.map(({ shortName, path }) => ({ query: shortName, path })),
    ...targets.map(({ shortName, path }) => ({ query: shortName, path })),
    ...exemplars
      .filter(({ entry }) => !entry)
      .map(({ headline, path }) => ({ query: headline, path })),
  ];
  const wrong = await onPage('/tim-kiem/', async (page) => {
    const missed: string[] = [];
    for (const { query, path } of records)
      for (const typed of [query, fold(query)]) {
        await page.fill('#q', typed);
        await page.keyboard.press('Enter');
        await settled(page, typed);
        const first = page.locator('[data-search-result] a').first();
        const found = (await first.getAttribute('href'))?.replace(/#.*/, '');
        if (found !== path) missed.push(`${typed}: ${found}`);
      }
    return missed;
  });
  expect(wrong).toEqual([]);
}, 240_000);

describe('a query', () => {
  test('sent from the header of any page is answered on the search page', async () => {
    const [first] = await onPage('/phuong-phap/', async (page) => {
      await page.fill('header input[name="q"]', 'giúp nhau lúc khó');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=*');
      await settled(page, 'giúp nhau lúc khó');
      return titles(page);
    });
    expect(first).toBe('Giúp nhau lúc khó');
  });

  test('is answered while it is typed, and the last keystroke wins', async () => {
    const result = await onPage('/tim-kiem/', async (page) => {
      await page.locator('#q').pressSequentially('thu nhap binh quan');
      await settled(page, 'thu nhap binh quan');
      return { titles: await titles(page), url: page.url() };
    });
    expect(result.titles[0]).toBe('Thu nhập bình quân');
    expect(new URL(result.url).searchParams.get('q')).toBe('thu nhap binh quan');
  });

  test('that is answered late does not replace a newer one', async () => {
    const found = await onPage('/tim-kiem/', async (page) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/van-ban/*', async (route) => {
        await released;
        await route.continue();
      });
      const asked = page.waitForRequest('**/van-ban/*');
      await page.fill('#q', 'mật ong');
      await page.keyboard.press('Enter');
      await asked;
      await page.fill('#q', 'giúp nhau lúc khó');
      await page.keyboard.press('Enter');
      await page
        .locator('[data-search-result] a', { hasText: 'Giúp nhau lúc khó' })
        .first()
        .waitFor();
      release();
      await settled(page, 'giúp nhau lúc khó');
      await page.waitForLoadState('networkidle');
      return { titles: await titles(page), status: await page.getByRole('status').textContent() };
    });
    expect(found.titles[0]).toBe('Giúp nhau lúc khó');
    expect(found.status).toContain('giúp nhau lúc khó');
  });

  test('that was read otherwise says so, and may be insisted on', async () => {
    const result = await onPage('/tim-kiem/?q=nongthonmoi', async (page) => {
      await settled(page, 'nongthonmoi');
      const reading = await page.locator('[data-search-reading]').textContent();
      await page.getByRole('link', { name: 'Chỉ tìm đúng chữ' }).click();
      await page.locator('[data-search-status]', { hasText: 'Không tìm thấy' }).waitFor();
      return { reading, url: page.url(), found: (await titles(page)).length };
    });
    expect(result.reading).toContain('Đang hiểu là: nông thôn mới.');
    expect(result.url).toContain('dung-chu=1');
    expect(result.found).toBe(0);
  });

  test.each([
    ['letters of markup', '<img src=x onerror="document.title=1">'],
    ['an emoji', '👍👍'],
    ['quotes and per cent', '"%20%" \' “ %'],
    ['only stop words', 'là gì của và được không'],
    ['500 letters', 'nông thôn mới '.repeat(36)],
    ['decomposed letters', 'giúp nhau lúc khó'.normalize('NFD')],
    ['a backslash and brackets', '\\[(*+?^$'],
  ])('of %s is answered without harm', async (_, query) => {
    const complaints: string[] = [];
    const result = await onPage(`/tim-kiem/?q=${encodeURIComponent(query)}`, async (page) => {
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.locator('[data-search-status]:not(:empty)').waitFor();
      await page.waitForSelector(DONE, { state: 'attached' });
      return {
        images: await page.locator('main img').count(),
        value: await page.inputValue('#q'),
        status: await page.locator('[data-search-status]').textContent(),
      };
    });
    expect(complaints).toEqual([]);
    expect(result.images).toBe(0);
    expect(result.value).toBe(query.slice(0, 200));
    expect(result.status).toMatch(/kết quả|Không tìm thấy|Không có trang nào|gần như mọi trang/);
  });

  test('with nothing found gets advice and the lists', async () => {
    const text = await onPage('/tim-kiem/?q=zzzqqqxx', async (page) => {
      await settled(page, 'zzzqqqxx');
      return page.locator('main').innerText();
    });
    expect(text).toContain('Không tìm thấy gì cho “zzzqqqxx”.');
    expect(text).toContain('Xin thử');
    expect(text).toContain('Theo lĩnh vực');
  });

  test('that cannot be answered says so, and can be sent again', async () => {
    const result = await onPage('/tim-kiem/', async (page) => {
      await page.route('**/dau-muc.json', (route) => route.abort());
      await page.fill('#q', 'giúp nhau lúc khó');
      await page.keyboard.press('Enter');
      const failure = page.locator('[data-search-status]', { hasText: 'Không tải được' });
      await failure.waitFor();
      await page.unroute('**/dau-muc.json');
      await page.locator('#q').press('Enter');
      await settled(page, 'giúp nhau lúc khó');
      return titles(page);
    });
    expect(result[0]).toBe('Giúp nhau lúc khó');
  });

  test('can be sent again where the words did not come', async () => {
    const result = await onPage('/tim-kiem/', async (page) => {
      await page.route('**/pagefind.js*', (route) => route.abort());
      await page.fill('#q', 'giúp nhau lúc khó');
      await page.keyboard.press('Enter');
      await page.locator('[data-search-status]', { hasText: 'Không tải được' }).waitFor();
      await page.unroute('**/pagefind.js*');
      await page.locator('#q').press('Enter');
      await settled(page, 'giúp nhau lúc khó');
      return titles(page);
    });
    expect(result[0]).toBe('Giúp nhau lúc khó');
  });

  test('is one step of the way back, however often it is sent', async () => {
    const result = await onPage('/tim-kiem/?q=ocop', async (page) => {
      await settled(page, 'ocop');
      await page.fill('#q', 'giúp nhau lúc khó');
      await settled(page, 'giúp nhau lúc khó');
      for (let i = 0; i < 2; i++) await page.locator('#q').press('Enter');
      await settled(page, 'giúp nhau lúc khó');
      await page.goBack();
      await settled(page, 'ocop');
      return { value: await page.inputValue('#q'), title: await page.title() };
    });
    expect(result.value).toBe('ocop');
    expect(result.title).toMatch(/^“ocop” – Tìm kiếm \|/);
  });

  test('of signs that mean something to a program stands in the title as typed', async () => {
    const title = await onPage(`/tim-kiem/?q=${encodeURIComponent("gạo $' $&")}`, async (page) => {
      await settled(page, "gạo $' $&");
      return page.title();
    });
    expect(title).toMatch(/^“gạo \$' \$&” – Tìm kiếm \|/);
  });
});

describe('a result', () => {
  test('shows its kind, and place and year where it has them, and marks the match', async () => {
    const item = await onPage('/tim-kiem/?q=nuôi ong dưới tán rừng', async (page) => {
      await settled(page, 'nuôi ong dưới tán rừng');
      const first = page.locator('[data-search-result]').first();
      return { text: await first.innerText(), marks: await first.locator('mark').allInnerTexts() };
    });
    expect(item.text).toMatch(/Gương điển hình · xã Mây Vàng.* · 2027/);
    expect(item.marks.join(' ')).toMatch(/nuôi ong dưới tán rừng/i);
  });

  test('leads to the section that answers', async () => {
    const link = await onPage('/tim-kiem/?q=kiểm tra ở năm thôn', async (page) => {
      await settled(page, 'kiểm tra ở năm thôn');
      return page.locator('[data-search-result]').first().locator('a').nth(1).getAttribute('href');
    });
    expect(link).toBe('/phong-trao/chung-suc-nong-thon-moi/#moc');
  });

  test('keeps the focus when the texts are read', async () => {
    const focused = await onPage('/tim-kiem/', async (page) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/van-ban/*', async (route) => {
        await held;
        await route.continue();
      });
      await page.fill('#q', 'nuôi ong dưới tán rừng');
      await page.locator('[data-search-result] a').first().focus();
      release();
      await settled(page, 'nuôi ong dưới tán rừng');
      return page.evaluate(
        () => document.activeElement?.closest('[data-search-result]')?.textContent,
      );
    });
    expect(focused).toContain('ong dưới tán rừng');
  });

  test('after the first ten is a button away, and the keyboard goes on from there', async () => {
    const result = await onPage('/tim-kiem/?q=phong trào', async (page) => {
      await settled(page, 'phong trào');
      const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
      // What only a summary led to comes after the rest.
      await more.waitFor();
      const before = (await titles(page)).length;
      await more.click();
      await page.waitForFunction(
        () => document.querySelectorAll('[data-search-result]').length > 10,
      );
      const all = await titles(page);
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      return { before, all, focused };
    });
    expect(result.before).toBe(10);
    expect(result.focused).toBe(result.all[10]);
  });
});
