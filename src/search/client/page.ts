/** The search page's script: keeps address bar, field, filters and results in step. */
import { addressOf, addressQuery } from './address.ts';
import { browse, form, help, input, list, readLine, required, statusLine } from './boxes.ts';
import type { Result } from '../query/answer.ts';
import { INDEX_FOLDER } from '../query/bundle.ts';
import { Engine, type Draft, type Finished, type Part, type Query } from './engine.ts';
import { failureText } from './failure.ts';
import { FilterPanel } from './filterPanel.ts';
import { ResultList, type Shown } from './resultList.ts';
import { lostPhrase, NEAREST, orderPhrase, searchingPhrase, statusPhrase } from './sayings.ts';
import { servedIndex } from './source.ts';
import { fill, readingNote } from './view.ts';

/** Rest after a keystroke before the texts are looked up, in milliseconds; titles answer at once. */
const REST = 300;

const base = list.dataset['base'] ?? '/';
const engine = new Engine(
  servedIndex(new URL(`${base}${INDEX_FOLDER}/`, location.href).href),
  report,
);
const results = new ResultList(
  { list, more: required('[data-search-more]'), order: required('[data-search-order]') },
  base,
  withText,
);
const filters = new FilterPanel(
  {
    panel: required('[data-search-facet-box]'),
    facets: required('[data-search-facets]'),
    chips: required('[data-search-chips]'),
    column: required('[data-search-column]'),
  },
  () => void run(),
);
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
  const isCurrent = () => ticket === latest;
  const query = asked;
  results.restart();
  const filtered = Object.keys(query.filters).length > 0;
  const idle = query.text.trim() === '' && !filtered;
  if (idle) {
    keepAddress(query);
    showIdle();
    if (!filters.isOpen) return;
  }
  list.setAttribute('aria-busy', 'true');
  if (!idle) sayLater(isCurrent);
  const show = ({ results: found, reading }: Pick<Finished, 'results' | 'reading'>) =>
    results.show(found, reading, isCurrent, (error) => {
      statusLine.textContent = said(error, true);
    });
  /** Adds what the order does not hang on; what is lost of it is said. */
  const lostLater = new Map<Part, unknown>();
  const addLater = async (part: Part, add: () => Promise<void>) => {
    try {
      await add();
    } catch (error) {
      report(error);
      lostLater.set(part, error);
      if (isCurrent()) statusLine.append(` ${lostPhrase(new Map([[part, error]]), false)}`);
    }
  };
  const addTheRest = async (answer: Finished, draft: Draft) => {
    let whole = answer;
    await addLater('filters', async () => {
      if (!filtered) whole = honestly(await engine.withFilters(whole, query));
      if (isCurrent() && !filtered) filters.show(whole, query);
    });
    await addLater('summaries', async () => {
      if (!idle) whole = honestly(await engine.withSummaries(whole, draft));
    });
    if (!isCurrent()) return;
    const shown = await show(whole);
    if (!isCurrent() || whole.results.length === answer.results.length) return;
    filters.show(whole, query);
    if (!idle) announce({ ...whole, lost: new Map([...whole.lost, ...lostLater]) }, query, shown);
  };
  try {
    const draft = await engine.begin(query);
    if (!isCurrent()) return;
    if (draft.isAnswered) {
      await show(draft.answer);
      browse.hidden = true;
      if (statusLine.textContent !== '') statusLine.textContent = searchingPhrase(true);
    }
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (!isCurrent()) return;
    keepAddress(query);
    const answer = honestly(await engine.finish(draft));
    if (!isCurrent()) return;
    const shown = await show(answer);
    if (!isCurrent()) return;
    if (filtered) filters.show(answer, query);
    browse.hidden = !results.isEmpty;
    if (!idle) announce(answer, query, shown);
    void addTheRest(answer, draft);
  } catch (error) {
    if (!isCurrent()) return;
    keepAddress(query);
    showNothing();
    statusLine.textContent = said(error);
  } finally {
    if (isCurrent()) list.setAttribute('aria-busy', 'false');
  }
}

/** Says what goes on where it is not over soon. */
function sayLater(isCurrent: () => boolean): void {
  setTimeout(() => {
    if (isCurrent() && list.getAttribute('aria-busy') === 'true')
      statusLine.textContent = searchingPhrase(!results.isEmpty);
  }, 2 * REST);
}

/** Of an answer that answers nothing, the nearest few, and none of what nearly every page holds. */
function honestly(answer: Finished): Finished {
  const { verdict } = answer.honesty;
  if (verdict === 'answered') return answer;
  return { ...answer, results: verdict === 'common' ? [] : answer.results.slice(0, NEAREST) };
}

function showNothing(): void {
  results.clear();
  fill(statusLine);
  fill(readLine);
  help.hidden = true;
  browse.hidden = false;
}

function showIdle(): void {
  showNothing();
  list.setAttribute('aria-busy', 'false');
  filters.clear();
  document.title = ownTitle;
}

/** A result with what is known of its document, which the front file may have no room for. */
async function withText(result: Result): Promise<Result> {
  if (result.document) return result;
  try {
    return { ...result, ...(await engine.document(result.row)) };
  } catch (error) {
    report(error);
    return result;
  }
}

/** Says how many results there are, and how the query was read where that is not what was typed. */
function announce(answer: Finished, query: Query, shown: Shown | undefined): void {
  const { honesty, lost } = answer;
  const typed = query.text.trim();
  const filtered = Object.keys(query.filters).length > 0;
  statusLine.textContent = [
    statusPhrase(answer, query),
    shown && orderPhrase(shown),
    lostPhrase(lost, filtered),
  ]
    .filter(Boolean)
    .join(' ');
  help.hidden = answer.results.length > 0 && honesty.verdict === 'answered';
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
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search-filter]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  filters.close();
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

input.value = asked.text;
if (input.value !== '' || Object.keys(asked.filters).length > 0) void run();
