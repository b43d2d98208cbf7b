/** The editor's forms as a clerk fills them in. */
import type { Locator, Page } from 'playwright-core';

/** A field by its place in the record, scrolled to: fields further down are drawn when they come into view. */
export async function fieldAt(page: Page, keyPath: string): Promise<Locator> {
  const selector = `[data-key-path="${keyPath}"][aria-label]`;
  await page.waitForFunction(
    (wanted) => {
      if (document.querySelector(wanted.field)) return true;
      for (const { list, entry } of wanted.within) {
        const button = document.querySelector<HTMLElement>(`${list} ${entry}`);
        button?.click();
        if (button) return false;
      }
      const drawn = [...document.querySelectorAll('[data-key-path][aria-label]')].at(-1);
      let place = drawn?.parentElement;
      while (place && (place.clientHeight === 0 || place.scrollHeight <= place.clientHeight))
        place = place.parentElement;
      const before = place?.scrollTop;
      place?.scrollBy(0, 300);
      // Back to the top: what stands higher up may be drawn later, too.
      if (place?.scrollTop === before) place?.scrollTo(0, 0);
      return false;
    },
    { field: selector, within: entriesAround(keyPath) },
    { polling: 60 },
  );
  const field = page.locator(selector);
  await field.scrollIntoViewIfNeeded();
  return field;
}

/** The folded entries of lists that a field stands in. */
function entriesAround(keyPath: string): { list: string; entry: string }[] {
  const keys = keyPath.split('.');
  return keys.flatMap((key, index) =>
    /^\d+$/.test(key)
      ? {
          list: `[data-key-path="${keys.slice(0, index).join('.')}"][aria-label]`,
          entry: `[aria-expanded="false"][aria-controls$="-item-${key}-body"]`,
        }
      : [],
  );
}

/** Types into a field. */
export async function type(page: Page, keyPath: string, text: string): Promise<void> {
  const field = await fieldAt(page, keyPath);
  await field.locator('input:not([type="hidden"]), textarea').first().fill(text);
}

/** Times that a list is opened to choose from it. */
const MOST_TRIES = 5;

/** Chooses from a list, or one of a few. */
export async function choose(page: Page, keyPath: string, label: string): Promise<void> {
  const field = await fieldAt(page, keyPath);
  const few = field.getByRole('radio', { name: label, exact: true });
  const list = field.getByRole('combobox');
  await few.or(list).first().waitFor();
  if ((await few.count()) > 0) {
    await few.click();
    return;
  }
  const option = page.getByRole('option', { name: label, exact: true }).first();
  // A form that is drawn anew takes an open list away with it: who sees that opens it again.
  for (let tries = 1; ; tries += 1)
    try {
      if (!(await option.isVisible())) await list.click();
      return await option.click({ timeout: 10_000 });
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
}

/** Adds an entry to a list, or a part that may be left out. */
export async function add(page: Page, keyPath: string): Promise<void> {
  const field = await fieldAt(page, keyPath);
  await field
    .getByRole('button', { name: /^Thêm/ })
    .or(field.getByRole('checkbox', { name: /^Thêm/ }))
    .last()
    .click();
}

/** Adds a story's photo, a file as a camera names it, and answers its field. */
export async function addPhoto(page: Page, buffer: Buffer): Promise<Locator> {
  await add(page, 'photo');
  const field = await fieldAt(page, 'photo.file');
  await field
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer });
  return field;
}

/** Opens a record of a folder. */
export async function openRecord(page: Page, collection: string, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: collection, exact: true }).click();
  await page.getByRole('searchbox').first().fill(name);
  // The list of what was found takes the place of the folder's.
  await page.waitForURL(/#\/search/);
  await page.getByRole('row', { name }).first().click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
}

/** Opens a file that holds a list, or the site's own. */
export async function openList(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('treeitem', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
}

/** Saves, and waits until the form is closed: its button has another name while the file is written. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: /^(?:Lưu|Đang lưu…)$/ }).waitFor({ state: 'detached' });
}
