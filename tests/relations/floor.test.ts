/** Every style sheet and script of the built site, read as the oldest engines that are promised would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { droppedOf, unknownOf } from '../support/oldEngines.ts';
import { DIST, readSite } from '../support/site.ts';

/** What may be dropped: nothing that a reader would miss. */
const HARMLESS: Readonly<Record<string, string>> = {
  ':focus-visible': "the engine's own outline stays, which it draws at every focus",
  ':-webkit-details-marker': 'Firefox goes by `list-style`',
  'text-wrap': 'lines break a little less evenly',
  'text-underline-offset': 'underlines stand closer',
  'text-decoration-thickness': 'underlines are of another strength',
  'text-size-adjust': 'Safari and Chrome know it by a prefix; others enlarge nothing',
  'overflow-wrap: anywhere': 'inherited: `break-word` of the page, which breaks the same words',
  '@media forced-colors': 'engines without the feature force no colours in this way',
  'forced-color-adjust': 'as above',
  'color-scheme': 'scroll bars and empty fields stay light',
  'scroll-margin-top': 'what an address leads to stands at the very top of the screen',
  '@page': 'Safari prints with margins and page numbers of its own',
};
/** The same on paper. */
const ON_PAPER: Readonly<Record<string, string>> = {
  ':details-content': 'what is folded stays folded',
  'content-visibility': 'as above',
  ':has': 'a case told in full begins on a page of its own',
  'break-after: avoid': 'Firefox keeps to `break-inside`, by which a heading holds what follows',
};
const files = readdirSync(join(DIST, 'tai-nguyen')).map((name) => join(DIST, 'tai-nguyen', name));
const read = (file: string) => readFileSync(file, 'utf8');
/** A class for the distance of what an element lays out. */
const GAP = /(?:^|:)gap-/;
/** True for a sheet that is for paper alone. */
const isPaper = (css: string) => css.startsWith('@page');
const styles = files.filter((it) => it.endsWith('.css'));
const scripts = files.filter((it) => it.endsWith('.js'));

test('no engine of the floor drops a rule, or a declaration that has no fallback', () => {
  expect(styles.length).toBeGreaterThan(1);
  const frame = styles.map(read).join('\n');
  const found = styles.flatMap((file) =>
    droppedOf(read(file), frame)
      .filter((it) => !(it in HARMLESS) && !(it in ON_PAPER && isPaper(read(file))))
      .map((it) => `${file}: ${it}`),
  );
  expect(found).toEqual([]);
});

test('every row laid out by classes has its distances where gaps of flex items are not known', () => {
  const css = styles.map(read).join('\n').replaceAll('\\', '');
  const lists = readSite(DIST).flatMap(({ html }) => html.match(/(?<= class=")[^"]+/g) ?? []);
  const rows = lists.map((it) => it.split(' ')).filter((it) => it.includes('flex'));
  const gaps = new Set(rows.flat().filter((name) => GAP.test(name)));
  expect(gaps.size).toBeGreaterThan(1);
  expect([...gaps].filter((it) => !css.includes(`.flex.${it}>*`))).toEqual([]);
});

/** What scripts may ask of newer engines alone. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  DecompressionStream: 'the search page looks for it and says what cannot be searched without it',
};

test('every script is of the language of the floor and calls what it has', () => {
  expect(scripts.length).toBeGreaterThan(1);
  const found = scripts.flatMap((file) =>
    unknownOf(read(file))
      .filter((it) => !(it in ASKED_FOR))
      .map((it) => `${file}: ${it}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['a layer', '@layer base { p { color: red } }', '@layer'],
  ['a selector of today', 'p:is(.a, .b) { color: red }', ':is'],
  ['a range', '@media (width >= 36rem) { p { color: red } }', '@media a range'],
  ['a function of today', 'p { color: oklch(50% 0 0) }', 'color: oklch()'],
  ['a property of today', 'p { inset: 0 }', 'inset'],
  ['a unit of today', 'p { height: 1dvh }', 'height: dvh'],
  ['a variable that nothing sets', 'p { color: var(--a) }', 'var(--a)'],
])('%s would be found', (_name, css, report) => {
  expect(droppedOf(css)).toEqual([report]);
});

test('a fallback before, or a question for the feature, is enough', () => {
  expect(droppedOf('p { color: red; color: oklch(50% 0 0) }')).toEqual([]);
  expect(droppedOf('@supports (inset: 0) { p { inset: 0 } }')).toEqual([]);
});

test('a call of today would be found', () => {
  expect(unknownOf('document.body.replaceChildren(); [1].toSorted()')).toEqual([
    '.replaceChildren',
    '.toSorted',
  ]);
  expect(() => unknownOf('a ??= 1')).toThrow(SyntaxError);
});
