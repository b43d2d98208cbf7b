/** The search page's script: keeps address bar, field, filters and results in step. */
import { slugOf, type Answer, type FilterId, type Filters, type Result } from './answer.ts';
import { Engine, type Query } from './engine.ts';
import { readAs } from './readAs.ts';
import { element, facetNav, filterChips, FILTER_LABELS, resultItem } from './view.ts';

/** Results added to the list at a time. */
const PAGE = 10;
/** Rest after a keystroke before the texts are looked up, in milliseconds; titles answer at once. */
const REST = 300;

function required<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`missing ${selector}`);
  return found;
}

const form = required<HTMLFormElement>('main form[role="search"]');
const input = required<HTMLInputElement>('main form[role="search"] input');
const statusLine = required<HTMLElement>('[data-search-status]');
const readLine = required<HTMLElement>('[data-search-reading]');
const list = required<HTMLElement>('[data-search-results]');
const more = required<HTMLButtonElement>('[data-search-more]');
const facets = required<HTMLElement>('[data-search-facets]');
const facetBox = required<HTMLDetailsElement>('[data-search-facet-box]');
const chips = required<HTMLElement>('[data-search-chips]');
const browse = required<HTMLElement>('[data-search-browse]');
const help = required<HTMLElement>('[data-search-help]');

const base = list.dataset['base'] ?? '/';
const engine = new Engine(new URL(`${base}pagefind/`, location.href).href);
const FILTERS = Object.keys(FILTER_LABELS) as FilterId[];

/** Where facets have a column of their own they stand open once there is something to filter. */
const wide = matchMedia('(min-width: 64rem)');

/** What is asked; the address bar follows once the typist rests. */
let asked = addressQuery();
let latest = 0;
let shown = PAGE;

/** The query that the address bar holds. */
function addressQuery(): Query {
  const parameters = new URLSearchParams(location.search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { text: parameters.get('q') ?? '', filters, literal: parameters.get('dung-chu') === '1' };
}

function addressOf({ text, filters, literal }: Query): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (literal) parameters.set('dung-chu', '1');
  const search = parameters.toString();
  return location.pathname + (search ? `?${search}` : '');
}

/** Brings the address bar in step; not at each keystroke, which browsers limit and which refetches the icon. */
function keepAddress(query: Query): void {
  const address = addressOf(query);
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}

/** Runs the query asked. `rest` waits for the typist before the texts are looked up. */
async function run(rest = 0): Promise<void> {
  latest += 1;
  const ticket = latest;
  const query = asked;
  shown = PAGE;
  const idle = query.text.trim() === '' && Object.keys(query.filters).length === 0;
  if (idle && !facetBox.open) {
    keepAddress(query);
    showIdle();
    return;
  }
  list.ariaBusy = 'true';
  try {
    const draft = await engine.begin(query);
    if (ticket !== latest) return;
    if (draft.answer.results.length > 0) await show(draft.answer, query, ticket);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (ticket !== latest) return;
    keepAddress(query);
    const answer = await engine.finish(draft);
    if (ticket !== latest) return;
    await show(answer, query, ticket);
    if (ticket === latest) announce(answer, query);
  } catch {
    if (ticket !== latest) return;
    list.replaceChildren();
    list.dataset['searchResults'] = 'empty';
    statusLine.replaceChildren(
      'Không tải được chỉ mục tìm kiếm. Xin kiểm tra mạng rồi bấm Tìm lần nữa, hoặc đi theo các danh sách bên dưới.',
    );
    browse.hidden = false;
  } finally {
    if (ticket === latest) list.ariaBusy = 'false';
  }
}

function showIdle(): void {
  list.replaceChildren();
  list.dataset['searchResults'] = 'empty';
  list.ariaBusy = 'false';
  statusLine.replaceChildren();
  readLine.replaceChildren();
  chips.replaceChildren();
  more.hidden = true;
  help.hidden = true;
  browse.hidden = false;
}

/** Puts the results on the page; a result that is there already keeps its element. */
async function show(answer: Answer, query: Query, ticket: number): Promise<void> {
  const { results, reading, counts } = answer;
  const visible = await Promise.all(results.slice(0, shown).map(withText));
  if (ticket !== latest) return;
  const items = visible.map((result) => resultItem(result, reading, base));
  const same = new Map([...list.children].map((item) => [item.outerHTML, item]));
  list.replaceChildren(...items.map((item) => same.get(item.outerHTML) ?? item));
  list.dataset['searchResults'] = items.length === 0 ? 'empty' : 'shown';
  more.hidden = results.length <= shown;
  more.onclick = () => {
    const from = shown;
    shown += PAGE;
    void show(answer, query, ticket).then(() => {
      list.children[from]?.querySelector('a')?.focus();
    });
  };
  showFilters(counts, query);
  browse.hidden = items.length > 0;
}

async function withText(result: Result): Promise<Result> {
  if (result.document ?? result.fragment) return result;
  const fragment = await result.hit?.fragment();
  return fragment ? { ...result, fragment } : result;
}

function showFilters(counts: Answer['counts'], query: Query): void {
  const to = (filters: Filters) => addressOf({ ...query, filters });
  const open = new Set(
    [...facets.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      (it) => it.dataset['facet'],
    ),
  );
  const groups = facetNav(counts, query.filters, to);
  for (const group of groups) if (open.has(group.dataset['facet'])) group.setAttribute('open', '');
  if (facets.childElementCount === 0 && wide.matches) {
    facetBox.open = true;
    groups[0]?.setAttribute('open', '');
  }
  facets.replaceChildren(...groups);
  facetBox.hidden = groups.length === 0;
  const labelOf = (name: FilterId, slug: string) =>
    [...counts[name].keys()].find((value) => slugOf(value) === slug) ?? slug;
  chips.replaceChildren(...filterChips(query.filters, labelOf, to));
}

/** Says how many results there are, and how the query was read where that is not what was typed. */
function announce({ results, reading }: Answer, query: Query): void {
  const typed = query.text.trim();
  const what = typed === '' ? 'theo bộ lọc' : `cho “${typed}”`;
  statusLine.textContent =
    results.length === 0 ? `Không tìm thấy gì ${what}.` : `${results.length} kết quả ${what}.`;
  help.hidden = results.length > 0;
  document.title = document.title.replace(/^(?:“.*” – )?/, typed === '' ? '' : `“${typed}” – `);

  readLine.replaceChildren();
  const link = (literal: boolean, text: string) =>
    element('a', { href: addressOf({ ...query, literal }), 'data-search-filter': '' }, [text]);
  if (query.literal) {
    readLine.append(`Đang tìm đúng chữ “${typed}”. `, link(false, 'Tìm cả cách viết khác'));
    return;
  }
  const [first] = results;
  if (!reading || !first) return;
  const { document: known, fragment } = first;
  const text = [known?.title, ...(known?.names ?? []), known?.summary, fragment?.text].join('. ');
  const meant = readAs(reading, text);
  if (meant === undefined) return;
  readLine.append(
    'Có phải bạn tìm: ',
    element('strong', {}, [meant]),
    '? ',
    link(true, `Chỉ tìm đúng chữ “${typed}”`),
  );
}

function setText(text: string): void {
  asked = { ...asked, text, literal: false };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  setText(input.value);
  history.pushState(null, '', addressOf(asked));
  void run();
});
input.addEventListener('input', () => {
  setText(input.value);
  void run(REST);
});
input.addEventListener('focus', () => engine.prepare(), { once: true });
facetBox.addEventListener('toggle', () => {
  if (facetBox.open && facets.childElementCount === 0) void run();
});
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search-filter]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  asked = addressQuery();
  void run();
  statusLine.focus();
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).matches('input, textarea, select');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  } else if (event.key === 'Escape' && event.target === input) {
    event.preventDefault();
    input.value = '';
    setText('');
    void run();
  }
});
window.addEventListener('popstate', () => {
  asked = addressQuery();
  input.value = asked.text;
  void run();
});

facetBox.hidden = false;
input.value = asked.text;
if (input.value !== '' || Object.keys(asked.filters).length > 0) void run();
