/** The list of results on the page: ten at a time, and nothing that is being read moves by itself. */
import type { Result } from '../query/answer.ts';
import { breathe } from '../query/breathe.ts';
import type { Reading } from '../query/understand.ts';
import { replaceKeepingFocus, resultItem } from './view.ts';

/** Results added to the list at a time. */
const PAGE = 10;
/** Milliseconds after which what stands on the page may have been read. */
const READ = 1000;

/** What became of results that were to be shown: nobody can have read the old order, or it was changed, or it is kept. */
export type Shown = 'shown' | 'reordered' | 'held';

interface Boxes {
  list: HTMLElement;
  /** The button for more results. */
  more: HTMLButtonElement;
  /** The button that brings results into their final order. */
  order: HTMLButtonElement;
}

export class ResultList {
  private readonly boxes: Boxes;
  private readonly base: string;
  private readonly complete: (result: Result) => Promise<Result>;
  private count = PAGE;
  /** When what stands there was put there. */
  private since = 0;
  /** True once the reader has scrolled or gone into the list. */
  private inUse = false;

  /**
   * @param base The site's base path.
   * @param complete Fetches what a result lacks to be shown.
   */
  constructor(boxes: Boxes, base: string, complete: (result: Result) => Promise<Result>) {
    this.boxes = boxes;
    this.base = base;
    this.complete = complete;
    const use = () => {
      this.inUse = this.since > 0;
    };
    for (const event of ['focusin', 'pointerdown'] as const)
      boxes.list.addEventListener(event, use);
    addEventListener('scroll', use, { passive: true });
  }

  /** From here on another query's results are shown. */
  restart(): void {
    this.count = PAGE;
    this.since = 0;
    this.inUse = false;
    this.boxes.order.hidden = true;
  }

  get isEmpty(): boolean {
    return this.boxes.list.childElementCount === 0;
  }

  clear(): void {
    this.put([]);
    this.boxes.more.hidden = true;
    this.boxes.order.hidden = true;
  }

  /**
   * Puts results on the page; one that is there already keeps its element. Where the reader is in the list
   * and its order would change, a button is offered instead.
   * @param isCurrent False once another query is asked.
   * @param failed Is told why more results could not be shown.
   */
  async show(
    results: readonly Result[],
    reading: Reading | undefined,
    isCurrent: () => boolean,
    failed: (error: unknown) => void,
  ): Promise<Shown | undefined> {
    const visible = await Promise.all(results.slice(0, this.count).map(this.complete));
    const items: HTMLElement[] = [];
    for (const it of visible) {
      await breathe();
      const item = resultItem(it, reading, this.base);
      if (item) items.push(item);
    }
    if (!isCurrent()) return undefined;
    const { more, order } = this.boxes;
    const again = () => this.show(results, reading, isCurrent, failed);
    const moves = this.since > 0 && this.wouldMove(items);
    if (moves && this.inUse) {
      order.hidden = false;
      order.onclick = () => {
        order.hidden = true;
        this.inUse = false;
        void again().then(() => this.focus(0), failed);
      };
      return 'held';
    }
    const wasRead = moves && performance.now() - this.since > READ;
    this.put(items);
    this.since ||= performance.now();
    more.hidden = results.length <= this.count;
    more.onclick = () => {
      if (!isCurrent()) return;
      const from = this.count;
      this.count += PAGE;
      again().then(
        () => this.focus(from),
        (error: unknown) => {
          this.count = from;
          failed(error);
        },
      );
    };
    return wasRead ? 'reordered' : 'shown';
  }

  private put(items: readonly HTMLElement[]): void {
    const { list } = this.boxes;
    const same = new Map([...list.children].map((item) => [item.outerHTML, item]));
    replaceKeepingFocus(
      list,
      items.map((item) => same.get(item.outerHTML) ?? item),
    );
    list.dataset['searchResults'] = items.length === 0 ? 'empty' : 'shown';
  }

  /** True where a result that stands there would stand elsewhere, or nowhere. */
  private wouldMove(items: readonly Element[]): boolean {
    const [now, then] = [[...this.boxes.list.children], items].map((it) => it.map(addressOf));
    return now?.some((address, i) => address !== then?.[i]) ?? false;
  }

  private focus(at: number): void {
    this.boxes.list.children[at]?.querySelector('a')?.focus();
  }
}

const addressOf = (item: Element) => item.querySelector('a')?.getAttribute('href');
