import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * The headless shell inside `@sparticuz/chromium`, which opens a page in a third of the time of a
 * whole browser. It is for 64-bit Linux on x86 and is unpacked at its first use.
 * @throws Error where it cannot be unpacked.
 */
async function bundledBrowser(): Promise<string> {
  const { version } = JSON.parse(
    readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'),
  ) as { version: string };
  // The package unpacks into the folder for temporary files, where it would take an older one for its own.
  const { TMPDIR } = process.env;
  const folder = join(process.cwd(), 'node_modules/.cache/chromium', version);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    return await sparticuz.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

/** Where browsers may be, in order of preference: what `CHROME_PATH` names alone, else the bundled one, else the system's. */
function browsers(): (() => Promise<string> | string)[] {
  const named = process.env['CHROME_PATH'];
  if (named) return [() => named];
  const fits = process.platform === 'linux' && process.arch === 'x64';
  const system = SYSTEM_BROWSERS.filter((path) => existsSync(path));
  return [...(fits ? [bundledBrowser] : []), ...system.map((path) => () => path)];
}

/**
 * A headless Chromium, the first that starts.
 * @param args Switches of Chromium besides those that keep it quiet.
 * @throws AggregateError that says what is missing where none starts.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const failures: unknown[] = [];
  for (const find of browsers()) {
    try {
      return await chromium.launch({ executablePath: await find(), args: [...QUIET, ...args] });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(
    failures,
    'No browser for the tests: install Chromium or Chrome, or point CHROME_PATH at one. ' +
      'The bundled @sparticuz/chromium runs on 64-bit Linux (x86) only; if it is broken, delete ' +
      'node_modules/.cache/chromium.',
  );
}
