/** Every kind of page on a narrow screen, enlarged, with the reader's own spacing, and without motion. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/kinds.ts';
import { onPage, useBrowser } from '../support/onPage.ts';

useBrowser();

/** The least that a page must bear (WCAG 2.2, 1.4.12). */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

const NOTHING = ':root {}';

/** Ways of reading: the screen in CSS pixels, and what the reader adds to the style. */
const WAYS = [
  { name: '320 px wide', width: 320, height: 640, style: NOTHING },
  { name: '1280 px wide at 200 %', width: 640, height: 360, style: NOTHING },
  {
    name: 'with text alone at 200 %',
    width: 1280,
    height: 720,
    style: 'html { font-size: 212.5% }',
  },
  { name: '320 px wide with wide spacing', width: 320, height: 640, style: SPACING },
  { name: '1280 px wide with wide spacing', width: 1280, height: 720, style: SPACING },
];

/** Texts that are cut off, stand beside the screen or lie on one another; and a page to be scrolled sideways. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wrong.push(`the page is ${scrollWidth} px wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: { text: string; node: Node; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const around = node.parentElement;
      const text = node.textContent?.trim().slice(0, 40) ?? '';
      if (
        !around ||
        text === '' ||
        !around.checkVisibility() ||
        around.closest('.sr-only, .skip, svg')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      boxes.push(...[...range.getClientRects()].map((box) => ({ text, node, box })));
      const { overflowX, overflowY } = getComputedStyle(around);
      const cut = [overflowX, overflowY].some((it) => it === 'hidden' || it === 'clip');
      if (
        cut &&
        (around.scrollWidth > around.clientWidth + 1 ||
          around.scrollHeight > around.clientHeight + 1)
      )
        wrong.push(`cut off: ${text}`);
    }
    for (const { text, node, box } of boxes)
      if (box.right > innerWidth + 1 && !node.parentElement?.closest('.table-scroll'))
        wrong.push(`beside the screen: ${text}`);
    boxes.sort((a, b) => a.box.top - b.box.top);
    for (const [i, a] of boxes.entries())
      for (let k = i + 1; k < boxes.length; k += 1) {
        const b = boxes[k];
        if (!b || b.box.top > a.box.bottom) break;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // Boxes of lines are higher than their letters and may touch.
        if (wide > 2 && high > 0.4 * Math.min(a.box.height, b.box.height) && a.node !== b.node)
          wrong.push(`on one another: ${a.text} / ${b.text}`);
      }
    return wrong;
  });
}

describe.concurrent.each(PAGE_KINDS)('$name', ({ sample: path }) => {
  const options: BrowserContextOptions = { bypassCSP: true, reducedMotion: 'reduce' };

  test('can be read narrow, enlarged and spaced', async () => {
    const found = await onPage(
      path,
      async (page) => {
        const all: string[] = [];
        for (const { name, width, height, style } of WAYS) {
          await page.setViewportSize({ width, height });
          const added = await page.addStyleTag({ content: style });
          all.push(...(await faults(page)).map((it) => `${name}: ${it}`));
          await added.evaluate((it) => (it as HTMLElement).remove());
        }
        return all;
      },
      options,
    );
    expect(found).toEqual([]);
  });

  test('keeps still for readers who ask for less motion', async () => {
    const moving = await onPage(
      path,
      (page) =>
        page.evaluate(() => [
          ...document.getAnimations().map(() => 'an animation'),
          ...[...document.querySelectorAll('*')]
            .filter((it) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
              const fades = transitionDuration.split(', ').some((time) => time !== '0s');
              return fades || animationName !== 'none' || scrollBehavior === 'smooth';
            })
            .map((it) => it.outerHTML.slice(0, 80)),
        ]),
      options,
    );
    expect(moving).toEqual([]);
  });
});
