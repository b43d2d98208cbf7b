import { describe, expect, test } from 'vitest';
import { lowered } from './lowerStyles.ts';

const bare = (css: string) => css.replace(/\s+/g, '').replace(/;(?=})/g, '');
/** What becomes of a sheet, without white space, which the bundler takes out. */
const written = (css: string) => bare(lowered(css));

describe('layers', () => {
  test('become rules in the order of the layers, before those without one', () => {
    const css = `@layer base, utilities;
      p { color: red }
      @layer utilities { .a { color: blue } }
      @layer base { a { color: green } }`;
    expect(written(css)).toBe('a{color:green}.a{color:blue}p{color:red}');
  });

  test('within a condition stay there', () => {
    expect(written('@media print { @layer base { a { color: green } } }')).toBe(
      '@mediaprint{a{color:green}}',
    );
  });
});

describe("Tailwind's variables", () => {
  const INITIAL = `@property --tw-a { syntax: "*"; inherits: false; initial-value: solid }
    @layer properties { @supports (not (a: b)) { * { --tw-a: solid } } }`;

  test('that never change become their value', () => {
    expect(written(`${INITIAL} .a { border-style: var(--tw-a) }`)).toBe('.a{border-style:solid}');
  });

  test('that change have their first value in every engine', () => {
    const css = `${INITIAL} .a { border-style: var(--tw-a) } .b { --tw-a: dashed }`;
    expect(written(css)).toBe('*{--tw-a:solid}.a{border-style:var(--tw-a)}.b{--tw-a:dashed}');
  });

  test('that nothing reads go', () => {
    expect(written('.a { --tw-b: 1; color: red }')).toBe('.a{color:red}');
  });
});

test('the distance of list items needs no selector of today and leaves their own margins', () => {
  const css = `:where(.space-y-2 > :not(:last-child)) {
    --tw-r: 0;
    margin-block-start: calc(1rem * var(--tw-r));
    margin-block-end: calc(1rem * calc(1 - var(--tw-r)));
  }`;
  expect(written(css)).toBe('.space-y-2>:not(:last-child){margin-bottom:calc(1rem*calc(1-0))}');
});

test('sides have their older names', () => {
  expect(written('a { margin-inline: auto; padding-block: 1px 2px; margin-block-end: 3px }')).toBe(
    'a{margin-left:auto;margin-right:auto;padding-top:1px;padding-bottom:2px;margin-bottom:3px}',
  );
});

describe('gaps between flex items', () => {
  test('have margins in engines that do not know them', () => {
    expect(written('.row { display: flex; gap: 1px 2px }')).toContain(
      '@supportsnot(inset:0){.row{gap:0!important}.row>*{margin-right:2px;margin-bottom:1px}}',
    );
  });

  test('are those of the class `flex` where a class says the gap alone, under its condition', () => {
    expect(written('@media (min-width: 1px) { .gap-2 { column-gap: 2px } }')).toContain(
      '@supportsnot(inset:0){.flex{gap:0!important}@media(min-width:1px){.flex.gap-2>*{margin-right:2px}}.flex>:last-child:not(svg){margin-right:0}}',
    );
  });

  test('are given up for classes that stand on grids alone', () => {
    const sheet = lowered('.gap-2 { gap: 2px } .sm\\:gap-4 { gap: 4px }', new Set(['sm:gap-4']));
    expect(sheet).toContain('.flex.sm\\:gap-4>*');
    expect(sheet).not.toContain('.flex.gap-2');
  });

  test('leave grids alone', () => {
    expect(written('.g { display: grid; gap: 1px }')).toBe('.g{display:grid;gap:1px}');
  });
});
