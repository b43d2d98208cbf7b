/** The search page's script: runs the query in the address bar and in the field against Pagefind. */
export {};

interface PagefindFragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindFragment> }[] }>;
}

const LIMIT = 20;

function required<T extends Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`missing ${selector}`);
  return element;
}

const form = required<HTMLFormElement>('main form[role="search"]');
const input = required<HTMLInputElement>('main form[role="search"] input');
const statusLine = required<HTMLElement>('[data-search-status]');
const list = required<HTMLElement>('[data-search-results]');

let engine: Promise<Pagefind> | undefined;
let latest = 0;

function loadEngine(): Promise<Pagefind> {
  engine ??= (async () => {
    const module = (await import(
      /* @vite-ignore */ new URL(`${list.dataset['bundle']}pagefind.js`, location.href).href
    )) as Pagefind;
    await module.init();
    return module;
  })();
  return engine;
}

/** Pagefind marks matches in its excerpt with `<mark>`; everything else is taken as text. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function resultItem({ url, excerpt, meta }: PagefindFragment): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const heading = document.createElement('h2');
  heading.className = 'text-title';
  heading.append(link);
  const text = document.createElement('p');
  text.className = 'measure small';
  text.append(...excerptNodes(excerpt));
  item.append(heading, text);
  return item;
}

async function run(query: string): Promise<void> {
  latest += 1;
  const ticket = latest;
  if (query === '') {
    list.replaceChildren();
    list.dataset['searchResults'] = 'empty';
    statusLine.textContent = '';
    return;
  }
  list.ariaBusy = 'true';
  try {
    const { results } = await (await loadEngine()).search(query);
    const shown = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
    if (ticket !== latest) return;
    list.replaceChildren(...shown.map(resultItem));
    list.dataset['searchResults'] = shown.length === 0 ? 'empty' : 'shown';
    statusLine.textContent =
      shown.length === 0 ? `Không tìm thấy gì cho “${query}”.` : `${results.length} kết quả.`;
  } catch {
    if (ticket !== latest) return;
    statusLine.textContent =
      'Không tải được bộ tìm kiếm. Xin thử lại, hoặc dùng các danh sách bên dưới.';
  } finally {
    if (ticket === latest) list.ariaBusy = 'false';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = new URL(location.href);
  url.searchParams.set('q', input.value);
  history.replaceState(null, '', url);
  void run(input.value.trim());
});
input.addEventListener('input', () => void run(input.value.trim()));

input.value = new URLSearchParams(location.search).get('q') ?? '';
void run(input.value.trim());
