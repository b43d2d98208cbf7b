import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSERS = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];

/**
 * A headless Chromium: the system's own, else the one that ships inside `@sparticuz/chromium`.
 * @param args Switches of Chromium besides those that keep it quiet.
 * @throws Error that says what is missing where neither runs.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find((path) => path !== undefined && existsSync(path));
  try {
    return system
      ? await chromium.launch({ executablePath: system, args: [...QUIET, ...args] })
      : await chromium.launch({
          executablePath: await sparticuz.executablePath(),
          args: [...sparticuz.args, ...QUIET, ...args],
        });
  } catch (cause) {
    throw new Error(
      'No browser for the tests: install Chromium or Chrome (or point CHROME_PATH at one); ' +
        'the bundled @sparticuz/chromium runs on 64-bit Linux only.',
      { cause },
    );
  }
}
