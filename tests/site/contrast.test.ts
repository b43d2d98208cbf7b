/** What charts and marks say with colour can be seen by everyone: in light, dark and forced colours. */
import { INDICATOR, LIST, STRUCTURE } from '../support/fixturePages.ts';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../support/onPage.ts';

useBrowser();

/** A painted part of a chart. */
interface Painted {
  what: string;
  text: boolean;
  /** Contrast with the paper, or of its edge; of a text, with what is under it. */
  contrast: number;
}

/** Everything that the charts of a page paint. */
async function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    const light = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((it) =>
        it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const between = (one: string, other: string): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    /** The strongest colour of a shape against the paper. */
    const strength = (shape: Element) => {
      const { fill, stroke } = getComputedStyle(shape);
      return Math.max(...[fill, stroke].map((it) => (it === 'none' ? 1 : between(it, paper))));
    };
    /** True where another shape is painted along at least three sides of one: its edge. */
    const isEdge = (edge: SVGGeometryElement, of: SVGGeometryElement) => {
      const { x, y, width, height } = of.getBBox();
      const sides = [
        [x, y + height / 2],
        [x + width, y + height / 2],
        [x + width / 2, y],
        [x + width / 2, y + height],
      ];
      const { stroke } = getComputedStyle(edge);
      const met = sides.filter(([left, top]) => {
        const point = new DOMPoint(left, top);
        return edge.isPointInFill(point) || (stroke !== 'none' && edge.isPointInStroke(point));
      });
      return edge !== of && met.length >= 3;
    };
    return [...document.querySelectorAll('.chart > svg')].flatMap((svg) => {
      const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, rect, line')];
      const drawn = shapes.flatMap((shape) => {
        // What is painted in the colour of the paper shows the paper.
        if (strength(shape) < 1.01) return [];
        const edges = shapes.filter((it) => isEdge(it, shape));
        const contrast = Math.max(strength(shape), ...edges.map(strength));
        return [{ what: shape.outerHTML, text: false, contrast }];
      });
      const written = [...svg.querySelectorAll('text')].map((it) => {
        const { x, y, width, height } = it.getBBox();
        const middle = new DOMPoint(x + width / 2, y + height / 2);
        const under = shapes.findLast(
          (shape) => getComputedStyle(shape).fill !== 'none' && shape.isPointInFill(middle),
        );
        const { fill, stroke } = getComputedStyle(it);
        // A seam of paper around the letters parts them from a line that crosses them.
        const ground = stroke !== 'none' ? stroke : under ? getComputedStyle(under).fill : paper;
        const contrast = between(fill, ground);
        return { what: it.textContent, text: true, contrast };
      });
      return [...drawn, ...written];
    });
  });
}

const OVERVIEW = '/chi-tieu/';
const CHARTS = [OVERVIEW, INDICATOR, STRUCTURE];
const SCHEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours on dark', { forcedColors: 'active', colorScheme: 'dark' }],
] as const;

describe.each(SCHEMES)('in %s', (_name, scheme) => {
  test.each(CHARTS)(
    'the charts of %s stand out: lines and columns 3:1, words 4.5:1',
    async (path) => {
      const all = await onPage(path, painted, scheme);
      const faint = all.filter(({ text, contrast }) => contrast < (text ? 4.5 : 3));
      expect(all.length).toBeGreaterThan(2);
      expect(faint).toEqual([]);
    },
  );

  test('the key shows each kind of column in a look of its own', async () => {
    const looks = await onPage(
      OVERVIEW,
      (page) =>
        page.locator('.key-mark path').evaluateAll((marks) =>
          marks.map((mark) => {
            const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
            return `${fill} ${stroke} ${strokeDasharray}`;
          }),
        ),
      scheme,
    );
    expect(looks.length).toBeGreaterThan(2);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('a chosen value and the current section are told from the others', async () => {
    const looks = await onPage(
      LIST,
      async (page) => {
        await page.evaluate(() => {
          for (const it of document.querySelectorAll('details')) it.open = true;
        });
        return page.evaluate(() => {
          const look = (selector: string) => {
            const it = document.querySelector(selector);
            if (!it) throw new Error(`no ${selector}`);
            const { backgroundColor, textDecorationLine } = getComputedStyle(it);
            return `${backgroundColor} ${textDecorationLine}`;
          };
          return [
            [look('.tags [aria-current]'), look('.tags a:not([aria-current])')],
            [look('header [aria-current]'), look('header li a:not([aria-current])')],
          ];
        });
      },
      scheme,
    );
    for (const [chosen, other] of looks) expect(chosen).not.toBe(other);
  });
});
