/** Pages printed without backgrounds, as browsers print unless told otherwise, in Chromium and in Firefox. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Firefox, hasFirefox } from '../support/firefox.ts';
import { PAGE_KINDS } from '../support/kinds.ts';
import { address } from '../support/onPage.ts';
import { hasPoppler, letters, Paper, type Word } from '../support/paper.ts';
import { DIST, readSite, textOf, type SitePage } from '../support/site.ts';

const pages = readSite(DIST);
const pageOf = (path: string) => pages.find((it) => it.path === path) as SitePage;
const keysOf = ({ document }: SitePage) =>
  [...document.querySelectorAll('.keys')].map((keys) =>
    [...keys.querySelectorAll('span:has(svg)')].map(textOf),
  );

/** The page whose key to a chart explains most, and the fullest page of every kind. */
const keyed = pages.reduce((a, b) => {
  const most = (page: SitePage) => Math.max(0, ...keysOf(page).map(({ length }) => length));
  return most(b) > most(a) ? b : a;
}).path;
const PRINTED = [...new Set([keyed, ...PAGE_KINDS.map(({ sample }) => sample)])];
const MOST_ROWS = 15;

const wanting = [
  ...(hasFirefox() ? [] : ['Firefox (firefox-esr)']),
  ...(hasPoppler() ? [] : ['poppler-utils']),
];

test('Firefox and the tools that read what is printed are there', () => {
  if (wanting.length === 0) return;
  const absent = `Absent: ${wanting.join(', ')}. What needs them was not tested on paper.`;
  if (process.env['PAPER'] === 'required') throw new Error(absent);
  console.warn(absent);
});

type Printer = { print: (path: string) => Promise<Buffer>; close: () => Promise<void> };

async function chromium(): Promise<Printer> {
  const browser: Browser = await launchBrowser();
  return {
    async print(path) {
      const page = await browser.newPage();
      await page.goto(address + path);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

async function firefox(): Promise<Printer> {
  const browser = await Firefox.start();
  return { print: (path) => browser.print(address + path), close: () => browser.close() };
}

/** Where the table's first and last row begin, and how many rows it has. */
function endsOf(table: Element) {
  const rows = [...table.querySelectorAll('tr')];
  // Behind a link its address is printed, in the midst of the words.
  const ends = [rows[1], rows.at(-1)].map((row) => row?.querySelector('a') ?? row?.children[0]);
  return { rows: rows.length - 1, ends: ends.map((it) => it && textOf(it)) };
}

describe.each([
  ['Chromium', chromium, hasPoppler()],
  ['Firefox', firefox, wanting.length === 0],
] as const)('%s', (_name, start, here) => {
  let printer: Printer;
  beforeAll(async () => {
    if (here) printer = await start();
  });
  afterAll(() => printer?.close());

  async function onPaper<T>(path: string, use: (paper: Paper) => T): Promise<T> {
    const paper = new Paper(await printer.print(path));
    try {
      return use(paper);
    } finally {
      paper.remove();
    }
  }

  test.runIf(here).concurrent.each(PRINTED)(
    '%s parts no heading from its text, and no short table',
    async (path) => {
      const { document } = pageOf(path);
      const { lines, texts } = await onPaper(path, (it) => ({
        lines: it.lastLines(),
        texts: it.texts(),
      }));
      const headings = [...document.querySelectorAll('main :is(h2, h3, h4), main .chart-title')];
      const words = headings.map((it) => letters(textOf(it).replace(/#$/, '')));
      // A heading that comes later is spoken of here, as by the key of a picture.
      const stranded = lines.flatMap((line, i) =>
        words.filter(
          (it) =>
            line !== '' &&
            it.endsWith(line) &&
            texts[i]?.endsWith(it) &&
            !texts.slice(i + 1).some((text) => text.includes(it)),
        ),
      );
      expect(stranded).toEqual([]);
      const broken = [...document.querySelectorAll('main table')].filter((table) => {
        const { rows, ends } = endsOf(table);
        const together = texts.some((sheet) =>
          ends.every((end) => sheet.includes(letters(end ?? ''))),
        );
        return rows <= MOST_ROWS && !together;
      });
      expect(broken.map((table) => textOf(table.querySelector('caption') ?? table))).toEqual([]);
    },
  );

  test.runIf(here)('marks of the key and columns of different kinds differ', async () => {
    const [labels = []] = keysOf(pageOf(keyed)).toSorted((a, b) => b.length - a.length);
    expect(labels.length).toBeGreaterThan(2);
    const looks = await onPaper(keyed, (paper) => marksOf(paper, labels));
    expect(new Set(looks).size).toBe(labels.length);
  });
});

/** The marks left of the labels of a key, each as the shades along its middle from left to right. */
function marksOf(paper: Paper, labels: readonly string[]): string[] {
  for (const [i, words] of paper.sheets.entries()) {
    const places = labels.map((label) => placesOf(label, words));
    const [first] = places.toSorted((a, b) => a.length - b.length)[0] ?? [];
    if (!first) continue;
    // The same words may stand in a sentence, too; those of the key are on lines next to each other.
    const own = places.map((all) => all.find(({ top }) => Math.abs(top - first.top) < KEY_HEIGHT));
    const shade = paper.shades(i + 1);
    return own.map((word) => {
      if (!word) throw new Error(`a label of “${labels.join(', ')}” was not printed with the rest`);
      const middle = (word.top + word.bottom) / 2;
      const along = Array.from({ length: 15 }, (_none, step) =>
        shade(word.left - 16 + step, middle),
      );
      return along.map((it) => (it < 70 ? 'x' : it < 200 ? 'o' : '.')).join('');
    });
  }
  throw new Error(`“${labels.join(' ')}” was not printed`);
}

/** Points from the first line of a key to its last, at most. */
const KEY_HEIGHT = 40;

/** The first word of each place where the words of a label stand in a row. */
function placesOf(label: string, words: readonly Word[]): Word[] {
  const wanted = label.split(' ');
  return words.filter((_word, from) => wanted.every((it, k) => words[from + k]?.text === it));
}
