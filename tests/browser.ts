import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];

/**
 * Browsers in order of preference: the one `CHROME_PATH` names; the headless shell inside
 * `@sparticuz/chromium`, which opens a page in a third of the time of a whole browser; the system's.
 */
async function* executables(): AsyncGenerator<string> {
  const named = process.env['CHROME_PATH'];
  if (named) yield named;
  if (process.platform === 'linux' && process.arch === 'x64')
    yield await sparticuz.executablePath();
  yield* SYSTEM_BROWSERS.filter((path) => existsSync(path));
}

/**
 * A headless Chromium, the first that starts.
 * @param args Switches of Chromium besides those that keep it quiet.
 * @throws AggregateError that says what is missing where none starts.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const failures: unknown[] = [];
  for await (const executablePath of executables()) {
    try {
      return await chromium.launch({ executablePath, args: [...QUIET, ...args] });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(
    failures,
    'No browser for the tests: install Chromium or Chrome, or point CHROME_PATH at one. ' +
      'The bundled @sparticuz/chromium runs on 64-bit Linux only; if its file `chromium` in the ' +
      'folder for temporary files is broken, delete it.',
  );
}
