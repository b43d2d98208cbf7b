/** The search page's script: keeps address bar, field, filters and results in step. */
import { addressOf, addressQuery } from './address.ts';
import type { Answer, Filters, Result } from '../query/answer.ts';
import { INDEX_FOLDER } from '../query/bundle.ts';
import { Engine, type Finished, type Query } from './engine.ts';
import { failureText } from './failure.ts';
import { lostPhrase, NEAREST, SEARCHING, statusPhrase } from './sayings.ts';
import { servedIndex } from './source.ts';
import {
  facetNav,
  fill,
  filterChips,
  readingNote,
  replaceKeepingFocus,
  resultItem,
} from './view.ts';

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
const column = required<HTMLElement>('[data-search-column]');
const chips = required<HTMLElement>('[data-search-chips]');
const browse = required<HTMLElement>('[data-search-browse]');
const help = required<HTMLElement>('[data-search-help]');

const base = list.dataset['base'] ?? '/';
const engine = new Engine(
  servedIndex(new URL(`${base}${INDEX_FOLDER}/`, location.href).href),
  report,
);

/** Where facets have a column of their own they stand open once there is something to filter. */
const wide = matchMedia('(min-width: 64rem)');
const touch = matchMedia('(pointer: coarse)');

/** What is said of a failure; the preview that follows the content as it is edited has no index. */
const said = (error: unknown, answered = false) =>
  import.meta.env.DEV
    ? 'Bản xem trước này không có chỉ mục nên chưa tìm được; chỉ mục có khi dựng trang (npm start). Các danh sách bên dưới vẫn dùng được.'
    : failureText(error, answered);
/** The reader is told in words; whoever mends it, here. */
function report(error: unknown): void {
  console.error('Tìm kiếm:', error);
}
const ownTitle = document.title;

/** What is asked; the address bar follows once the typist rests. */
let asked = addressQuery();
let latest = 0;
let shown = PAGE;
/** True while the history's last entry is that of the text being typed. */
let typing = false;

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
  if (idle) {
    keepAddress(query);
    showIdle();
    if (!facetBox.open) return;
  }
  list.setAttribute('aria-busy', 'true');
  if (!idle) sayLater(SEARCHING, ticket);
  try {
    const draft = await engine.begin(query);
    if (ticket !== latest) return;
    if (draft.answer.results.length > 0) await show(draft.answer, query, ticket);
    void engine.withFilters(draft).then((answer) => {
      if (answer && ticket === latest && list.getAttribute('aria-busy') === 'true')
        showFilters(answer, query);
    }, report);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (ticket !== latest) return;
    keepAddress(query);
    const answer = await engine.finish(draft);
    if (ticket !== latest) return;
    await show(honestly(answer), query, ticket);
    if (ticket === latest && !idle) announce(answer, query);
  } catch (error) {
    if (ticket !== latest) return;
    keepAddress(query);
    showNothing();
    statusLine.textContent = said(error);
  } finally {
    if (ticket === latest) list.setAttribute('aria-busy', 'false');
  }
}

/** Says what goes on where it is not over soon. */
function sayLater(text: string, ticket: number): void {
  setTimeout(() => {
    if (ticket === latest && list.getAttribute('aria-busy') === 'true')
      statusLine.textContent = text;
  }, 2 * REST);
}

/** Of an answer that answers nothing, the nearest few, and none of what nearly every page holds. */
function honestly(answer: Finished): Finished {
  const { verdict } = answer.honesty;
  if (verdict === 'answered') return answer;
  return { ...answer, results: verdict === 'common' ? [] : answer.results.slice(0, NEAREST) };
}

function showNothing(): void {
  fill(list);
  list.dataset['searchResults'] = 'empty';
  fill(statusLine);
  fill(readLine);
  more.hidden = true;
  help.hidden = true;
  browse.hidden = false;
}

function showIdle(): void {
  showNothing();
  list.setAttribute('aria-busy', 'false');
  fill(chips);
  chips.hidden = true;
  if (!facetBox.open) fill(facets);
  document.title = ownTitle;
}

/** Puts the results on the page; a result that is there already keeps its element. */
async function show(answer: Answer, query: Query, ticket: number): Promise<void> {
  const { results, reading } = answer;
  const visible = await Promise.all(results.slice(0, shown).map(withText));
  if (ticket !== latest) return;
  const items = visible.flatMap((result) => resultItem(result, reading, base) ?? []);
  const same = new Map([...list.children].map((item) => [item.outerHTML, item]));
  replaceKeepingFocus(
    list,
    items.map((item) => same.get(item.outerHTML) ?? item),
  );
  list.dataset['searchResults'] = items.length === 0 ? 'empty' : 'shown';
  more.hidden = results.length <= shown;
  more.onclick = () => {
    if (ticket !== latest) return;
    const from = shown;
    shown += PAGE;
    show(answer, query, ticket).then(
      () => list.children[from]?.querySelector('a')?.focus(),
      (error: unknown) => {
        shown = from;
        statusLine.textContent = said(error, true);
      },
    );
  };
  showFilters(answer, query);
  browse.hidden = items.length > 0;
}

async function withText(result: Result): Promise<Result> {
  if (result.document) return result;
  try {
    const fragment = await engine.fragment(result.row);
    const { about } = fragment;
    return { ...result, fragment, ...(about && { document: { row: result.row, ...about } }) };
  } catch (error) {
    report(error);
    return result;
  }
}

function showFilters({ counts, chosen }: Answer, query: Query): void {
  const to = (filters: Filters) => addressOf({ ...query, filters });
  const open = new Set(
    [...facets.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      (it) => it.dataset['facet'],
    ),
  );
  const groups = facetNav(counts, query.filters, to);
  for (const group of groups) if (open.has(group.dataset['facet'])) group.setAttribute('open', '');
  if (facets.childElementCount === 0 && groups[0] && wide.matches) {
    facetBox.open = true;
    groups[0].setAttribute('open', '');
  }
  replaceKeepingFocus(facets, groups);
  facetBox.hidden = groups.length === 0;
  replaceKeepingFocus(chips, filterChips(query.filters, chosen, to));
  chips.hidden = chips.childElementCount === 0;
}

/** Says how many results there are, and how the query was read where that is not what was typed. */
function announce(answer: Finished, query: Query): void {
  const { results, honesty, lost } = answer;
  const typed = query.text.trim();
  const filtered = Object.keys(query.filters).length > 0;
  statusLine.textContent = [statusPhrase(answer, query), lostPhrase(lost, filtered)]
    .filter(Boolean)
    .join(' ');
  help.hidden = results.length > 0 && honesty.verdict === 'answered';
  document.title = typed === '' ? ownTitle : `“${typed}” – ${ownTitle}`;

  fill(readLine, readingNote(answer, query, addressOf));
}

function setText(text: string): void {
  asked = { ...asked, text, literal: false };
}

/** Gives what is typed from here on an entry of the history, so that the way back leads to what was found before. */
function startTyping(): void {
  if (!typing) history.pushState(null, '', location.href);
  typing = true;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  setText(input.value);
  keepAddress(asked);
  typing = false;
  // The keyboard of a phone covers the results.
  if (touch.matches) input.blur();
  void run();
});
input.addEventListener('input', () => {
  startTyping();
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
  if (!wide.matches) facetBox.open = false;
  statusLine.focus();
  // A value that is chosen already leads to where the reader is.
  if (link.getAttribute('href') === addressOf(addressQuery())) return;
  typing = false;
  history.pushState(null, '', link.href);
  asked = addressQuery();
  void run();
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  if (input.value !== '') startTyping();
  input.value = '';
  setText('');
  void run();
});
window.addEventListener('popstate', () => {
  typing = false;
  asked = addressQuery();
  input.value = asked.text;
  void run();
});

/** Beside the results, filters come after them, in sight and for the keyboard alike; above them, before. */
function placeFilters(): void {
  if (wide.matches) column.after(facetBox);
  else column.before(facetBox);
}

wide.addEventListener('change', placeFilters);
placeFilters();
facetBox.hidden = false;
input.value = asked.text;
if (input.value !== '' || Object.keys(asked.filters).length > 0) void run();
