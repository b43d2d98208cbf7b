/** The editor over a clone of the tested site's content, opened once for the tests of a file. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { cloneOf, type Clone } from './editorFolder.ts';
import { openFolder } from './editorOpened.ts';
import { ROOT } from './site.ts';

export interface EditorOverClone {
  page: Page;
  clone: Clone;
  browser: Browser;
  /** What the page complained of, and whom it asked beside the site. */
  complaints: string[];
}

/** Opens it before the tests of the file, and ends it after them. */
export function editorOverClone(): EditorOverClone {
  const opened = { complaints: [] as string[] } as EditorOverClone;
  beforeAll(async () => {
    opened.browser = await launchBrowser();
    opened.clone = cloneOf(ROOT);
    opened.page = await openFolder(opened.browser, opened.clone, opened.complaints);
  });
  afterAll(async () => {
    await opened.browser.close();
    opened.clone.remove();
  });
  return opened;
}
