/**
 * `npm run bench:lighthouse`: Lighthouse's scores, as on a slow phone, of a page of each kind of the
 * built site. Fails where a score is under 100 or something moved while the page loaded.
 */
import lighthouse, { type Result } from 'lighthouse';
import { deployment } from '../../scripts/lib/deployment.ts';
import { serve } from '../../scripts/lib/server.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { freePorts } from '../../tests/support/freePorts.ts';
import { PAGE_KINDS } from '../../tests/support/kinds.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
} as const;
/** Kinds without a promise: nobody is to find the one, and the other is there for its script. */
const APART = new Set(['not found', 'search']);
/** The machine's own hiccups cost a point or two: a page that is slow is measured again, and the table says how often. */
const TRIES = 3;

/** What Lighthouse says of a page. */
interface Report {
  scores: number[];
  /** Layout shift. */
  shift: number;
  /** Seconds of `TIMES`. */
  times: number[];
  /** Audits that cost a score. */
  failed: string[];
}

const perfect = ({ scores, shift }: Report) => scores.every((it) => it === 100) && shift === 0;
/** Whether nothing but the time it took is wrong with a page. */
const onlySlow = ({ scores: [, ...others], shift }: Report) =>
  others.every((it) => it === 100) && shift === 0;

/**
 * The last report of a page, and how often it was measured.
 * @throws Error where Lighthouse ends without a report.
 */
async function measure(url: string, port: number): Promise<{ report: Report; tries: number }> {
  for (let tries = 1; ; tries += 1) {
    // The defaults are those of a phone with a simulated slow network.
    const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES] });
    const error = result ? result.lhr.runtimeError : { message: 'no report' };
    const report = result && !error ? reportOf(result.lhr) : undefined;
    if (report && (perfect(report) || !onlySlow(report) || tries === TRIES))
      return { report, tries };
    if (tries === TRIES) throw new Error(`${url}: ${error?.message ?? ''}`);
  }
}

function reportOf({ categories, audits }: Result): Report {
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const refs = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []);
  const costly = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    shift: value('cumulative-layout-shift'),
    times: Object.values(TIMES).map((audit) => value(audit) / 1000),
    failed: costly.map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`),
  };
}

const { site, base } = deployment(process.env);
const { hostname, port: sitePort } = new URL(site);
// Lighthouse asks whether a page names the address it was read at as its own.
if (hostname !== 'localhost')
  throw new Error(
    'build for this machine: SITE_URL=http://localhost:4321 npm run bench:lighthouse',
  );

const server = await serve('dist', base, Number(sitePort || 80));
// For the browser to be driven through.
const [port = 0] = await freePorts(1);
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const column = (text: string) => text.padStart(16);
console.log(
  'kind'.padEnd(22) + [...CATEGORIES, 'CLS', ...Object.keys(TIMES), 'tries'].map(column).join(''),
);
/** Kinds named on the command line, else all. */
const named = new Set(process.argv.slice(2));
const chosen = PAGE_KINDS.filter(({ name }) =>
  named.size > 0 ? named.has(name) : !APART.has(name),
);
let short = 0;
try {
  for (const { name, sample } of chosen) {
    const { report, tries } = await measure(site + base + sample.slice(1), port);
    const { scores, shift, times, failed } = report;
    const cells = [
      ...scores.map(String),
      shift.toFixed(3),
      ...times.map((it) => `${it.toFixed(2)} s`),
      String(tries),
    ];
    console.log(name.padEnd(22) + cells.map(column).join(''));
    if (perfect(report)) continue;
    short += 1;
    for (const line of failed) console.log(`  ${line}`);
  }
} finally {
  await browser.close();
  server.close();
}
if (short > 0) {
  console.error(`\n${short} kinds of page fall short.`);
  process.exitCode = 1;
}
