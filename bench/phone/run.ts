/**
 * `npm run bench:phone`: what a page of every kind costs a slow phone, beside a Starlight page with the same
 * words; each pair is measured in turns, and the table has the medians. Kinds may be named:
 * `npm run bench:phone -- plan report`. On a busy machine the ratios hold, the times do not.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { Compressor } from '../../scripts/lib/compressor.ts';
import { serve } from '../../scripts/lib/server.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { PAGE_KINDS } from '../../tests/support/kinds.ts';
import { DIST, readSite } from '../../tests/support/site.ts';
import { measure, MEASURES, type Measured } from './measure.ts';
import { retell } from './retell.ts';

const TURNS = Number(process.env['TURNS'] ?? 5);
const QUERY = 'nông thôn mới';
const SETTINGS = 'bench/phone/starlight';

const named = new Set(process.argv.slice(2));
const chosen = PAGE_KINDS.filter(({ name }) => named.size === 0 || named.has(name));
const pages = new Map(readSite(DIST).map((page) => [page.path, page]));

/** Builds a Starlight site with a page for each kind, and answers its folder. */
async function buildRival(): Promise<string> {
  // Inside `bench`, so that what is installed there is found.
  mkdirSync('bench/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('bench/.cache/phone-'));
  cpSync(SETTINGS, folder, { recursive: true });
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  for (const { name, sample } of chosen) {
    const page = pages.get(sample);
    if (page) writeFileSync(join(docs, `${slug(name)}.md`), retell(page.document));
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('bench/node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  const compressor = new Compressor(join(folder, 'dist'), ['.br', '.gz'], join(folder, 'kept'));
  compressor.addRest(join(folder, 'dist'));
  await compressor.finish();
  return folder;
}

const slug = (name: string) => name.replaceAll(' ', '-');

async function answered(page: Page): Promise<void> {
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
}

async function type(page: Page): Promise<void> {
  await page.locator('main input[type="search"]').pressSequentially(QUERY, { delay: 120 });
  await page.locator('[data-search-status]', { hasText: QUERY }).waitFor();
  await answered(page);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const medians = (runs: Measured[]) => MEASURES.map((name) => median(runs.map((run) => run[name])));

const rival = await buildRival();
const [own, other] = [await serve('dist', '/', 0), await serve(join(rival, 'dist'), '/', 0)];
const browser = await launchBrowser();
const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(24) + cells.map((it) => it.padStart(10)).join(''));
const whole = (values: number[]) => values.map((it) => it.toFixed(0));

try {
  row('', [...MEASURES]);
  for (const { name, sample } of chosen) {
    const runs: [Measured[], Measured[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      runs[0].push(await measure(browser, own.address + sample.slice(1)));
      runs[1].push(await measure(browser, `${other.address}${slug(name)}/`));
    }
    const [mine, theirs] = [medians(runs[0]), medians(runs[1])];
    row(name, whole(mine));
    row('  Starlight', whole(theirs));
    row(
      '  ratio',
      mine.map((it, i) => (theirs[i] ? (it / theirs[i]).toFixed(2) : '–')),
    );
    if (name !== 'search') continue;
    for (const [what, address, use] of [
      ['search with a query', `${sample}?q=${encodeURIComponent(QUERY)}`, undefined],
      ['search while typing', sample, type],
    ] as const) {
      const times: Measured[] = [];
      for (let turn = 0; turn < TURNS; turn += 1)
        times.push(await measure(browser, own.address + address.slice(1), use));
      row(what, whole(medians(times)));
    }
  }
} finally {
  await browser.close();
  own.close();
  other.close();
  rmSync(rival, { recursive: true, force: true });
}
