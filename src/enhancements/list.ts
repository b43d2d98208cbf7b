/**
 * Combines facets and sorts on a facet's page, in place. The page's own facet stays in the address's
 * path and the others in its query, so that every state has an address, and without script the
 * address still shows the facet's whole list. Cards come from the static pages of the facet.
 */
import type { FilterIndex } from '../views/filterIndex.ts';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
const controls = find('[data-controls]');
const nav = find('[data-facets]');
const list = find('main .records');
const {
  base = '',
  root = '',
  facet = '',
  value = '',
  index: source = '',
} = controls?.dataset ?? {};

/** Milliseconds after which a file is given up. */
const PATIENCE = 40_000;

/** A file that did not come. */
class NotLoaded extends Error {}

/** What is said of a failure; an error of ours goes to the console. */
function reasonOf(error: unknown): string {
  if (error instanceof NotLoaded) return `Không tải được bộ lọc${error.message}.`;
  console.error(error);
  return 'Trang gặp lỗi khi lọc.';
}

/** Puts other nodes into a box. */
function fill(box: Element, items: readonly Node[]): void {
  box.textContent = '';
  box.append(...items);
}

/** Says of a link that it is the one in force, or not. */
function mark(link: Element, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

if (controls && nav && list && base) start(controls, nav, list);

function start(controls: HTMLElement, nav: HTMLElement, list: HTMLElement): void {
  const chosen = controls.querySelector<HTMLElement>('[data-chosen]');
  const status = controls.querySelector<HTMLElement>('[data-status]');
  const orders = controls.querySelector<HTMLElement>('[data-orders]');
  const pages = find('[data-pages]');
  const cards = new Map<string, Element>();
  const original = [...list.children];
  let index: Promise<FilterIndex> | undefined;
  let latest = 0;
  let limit = 0;

  /** Keeps numbers as wide as they are: a shorter one would move what the reader is about to touch. */
  function holdPlaces(): void {
    const numbers = [...nav.querySelectorAll<HTMLElement>('.num')];
    const widths = numbers.map((it) => getComputedStyle(it).width);
    numbers.forEach((it, i) => {
      it.style.minWidth = widths[i] ?? '';
    });
  }

  /** Facets chosen now, the page's own first and then the query's, and the order. */
  const state = () => {
    const query = new URLSearchParams(location.search);
    const others = [...query].filter(
      ([id]) => id !== facet && nav.querySelector(`[data-facet="${CSS.escape(id)}"]`),
    );
    return { chosen: new Map([[facet, value], ...others]), order: query.get('xep') ?? '' };
  };

  const address = (chosen: ReadonlyMap<string, string>, order: string) => {
    const [first, ...rest] = chosen;
    if (!first) return root;
    const query = new URLSearchParams(rest);
    if (order) query.set('xep', order);
    return `${root}${first.join('/')}/${String(query) && `?${query}`}`;
  };

  const keep = (elements: Iterable<Element>) => {
    for (const card of elements) cards.set((card as HTMLElement).dataset['case'] ?? '', card);
  };
  keep(original);

  /** Not `fetch`, after which script would turn text into a page: the site's policy forbids that. */
  const load = <T>(url: string, responseType: 'document' | 'json') =>
    new Promise<T>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.responseType = responseType;
      request.onloadend = () => {
        if (request.status === 200 && request.response) resolve(request.response as T);
        else reject(new NotLoaded(request.status ? ` (mã ${request.status})` : ''));
      };
      request.timeout = PATIENCE;
      request.send();
    });
  const loadIndex = () => (index ??= load<FilterIndex>(source, 'json'));

  /** Fetches the facet's pages that hold cards not seen yet. */
  async function fetchCards(ids: string[], ofFacet: string[], pageSize: number): Promise<void> {
    const missing = ids.filter((id) => !cards.has(id));
    const numbers = new Set(missing.map((id) => Math.floor(ofFacet.indexOf(id) / pageSize) + 1));
    await Promise.all(
      [...numbers].map(async (number) => {
        const address = number === 1 ? base : `${base}trang/${number}/`;
        const page = await load<Document>(address, 'document');
        keep(page.querySelectorAll('main .records > [data-case]'));
      }),
    );
  }

  async function update(): Promise<void> {
    latest += 1;
    const ticket = latest;
    const { chosen: wanted, order } = state();
    try {
      const { pageSize, facets, orders: orderIds, cases } = await loadIndex();
      if (ticket !== latest) return;
      limit ||= pageSize;
      const numbers = facets.map(({ id, values }) => {
        const number = values.indexOf(wanted.get(id) ?? '');
        // A value that no case has, and that no case without a value may match.
        return wanted.has(id) ? (number < 0 ? NaN : number) : undefined;
      });
      /** Cases with all chosen values, except that of one facet. */
      const matching = (except = -1) =>
        cases.filter(([, values]) =>
          numbers.every((n, i) => i === except || n === undefined || values[i] === n),
        );

      holdPlaces();
      facets.forEach(({ id, values }, i) => {
        const counts = new Map<number | undefined, number>();
        for (const [, of] of matching(i)) counts.set(of[i], (counts.get(of[i]) ?? 0) + 1);
        const links = nav.querySelectorAll<HTMLAnchorElement>(`[data-facet="${id}"] a`);
        for (const link of links) {
          const linkValue = link.dataset['value'] ?? '';
          const count = counts.get(values.indexOf(linkValue)) ?? 0;
          link.href = address(new Map(wanted).set(id, linkValue), order);
          if (link.lastElementChild) link.lastElementChild.textContent = `(${count})`;
          link.classList.toggle('none', count === 0);
          mark(link, wanted.get(id) === linkValue);
        }
      });

      const rank = orderIds.indexOf(order);
      const found = matching();
      if (rank >= 0) found.sort(([, , a], [, , b]) => (a[rank] ?? 0) - (b[rank] ?? 0));
      const plain = wanted.size === 1 && rank < 0;
      const own = facets.findIndex(({ id }) => id === facet);
      const ofFacet = cases.filter(([, values]) => values[own] === numbers[own]).map(([id]) => id);
      const shown = found.slice(0, limit).map(([id]) => id);
      if (!plain) await fetchCards(shown, ofFacet, pageSize);
      if (ticket !== latest) return;

      fill(list, plain ? original : shown.flatMap((id) => cards.get(id)?.cloneNode(true) ?? []));
      if (pages) pages.hidden = !plain;
      more.hidden = plain || found.length <= limit;
      if (chosen)
        fill(
          chosen,
          [...wanted].map(([id, v]) => chip(id, v, wanted, order)),
        );
      for (const link of orders?.querySelectorAll('a') ?? []) {
        const id = link.dataset['order'] ?? '';
        link.href = address(wanted, id);
        mark(link, id === order);
      }
      if (status) {
        const said = [
          wanted.size > 1 && `${found.length} trong ${ofFacet.length} gương phù hợp.`,
          rank >= 0 && `Xếp theo ${orders?.querySelector('[aria-current]')?.textContent?.trim()}.`,
        ];
        status.textContent = said.filter(Boolean).join(' ');
      }
    } catch (error) {
      if (ticket !== latest || !status) return;
      index = undefined;
      status.textContent = `${reasonOf(error)} Danh sách dưới đây chưa được lọc thêm.`;
    }
  }

  /** A chosen value with a link that lifts it alone. */
  function chip(id: string, v: string, wanted: Map<string, string>, order: string): HTMLLIElement {
    const without = new Map(wanted);
    without.delete(id);
    const own = nav.querySelector(`[data-facet="${id}"] [data-value="${CSS.escape(v)}"] span`);
    const label = own?.textContent ?? v;
    const link = document.createElement('a');
    link.href = address(without, order);
    link.setAttribute('aria-label', `Bỏ lọc ${label}`);
    link.textContent = `${label} ×`;
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  const more = document.createElement('button');
  more.className = 'more';
  more.textContent = 'Hiện thêm gương';
  more.hidden = true;
  more.addEventListener('click', () => {
    limit *= 2;
    void update();
  });
  list.after(more);

  // Before the first use the links are the static ones, whose numbers count all cases.
  const prime = () => index ?? update();
  nav.addEventListener('pointerover', prime, { once: true });
  nav.addEventListener('focusin', prime, { once: true });

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-controls] a, [data-facets] a',
    );
    if (!link || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The index may still be on its way, and the link the static one.
    const { chosen: wanted, order } = state();
    const id = link.closest<HTMLElement>('[data-facets] [data-facet]')?.dataset['facet'];
    if (id !== undefined) link.href = address(wanted.set(id, link.dataset['value'] ?? ''), order);
    if (link.pathname !== location.pathname) {
      location.href = link.href;
      return;
    }
    const lifted = chosen?.contains(link);
    limit = 0;
    history.pushState(null, '', link.href);
    void update().then(() => lifted && status?.focus());
  });
  addEventListener('popstate', () => void update());

  orders?.classList.remove('invisible');
  if (location.search) void update();
}
