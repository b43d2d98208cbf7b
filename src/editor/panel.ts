/** What is wrong with a record that was about to be saved, over the editor, until it is mended. */
import type { Fault } from './judge.ts';

export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

export const PANEL = 'dieu-can-sua';

export function closePanel(): void {
  document.getElementById(PANEL)?.remove();
}

/** Fields of the form, not of its preview. */
const FIELD = '[data-key-path][aria-label]';

/** The part of the form that holds a field: itself, or what it stands in. */
function partOf(keyPath: string): HTMLElement | undefined {
  for (let keys = keyPath.split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
    const path = CSS.escape(keys.join('.'));
    const found = document.querySelector<HTMLElement>(`[data-key-path="${path}"][aria-label]`);
    if (found) return found;
  }
  return undefined;
}

/** What scrolls with an element. */
function scrollerOf(element: Element): Element {
  const scrolls = ({ scrollHeight, clientHeight }: Element) =>
    clientHeight > 0 && scrollHeight > clientHeight;
  let place = element.parentElement;
  while (place && !scrolls(place)) place = place.parentElement;
  return place ?? document.documentElement;
}

const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Steps down the form until a field is drawn: those further down are drawn when they come into view. */
const MOST_STEPS = 60;

/** Frames for which the field that has the cursor takes it back: a second and a half. */
const KEPT = 90;

/** Unfolds the entries of lists that a field stands in. */
async function unfold(keyPath: string): Promise<void> {
  const keys = keyPath.split('.');
  for (const [index, key] of keys.entries()) {
    const list = /^\d+$/.test(key) && partOf(keys.slice(0, index).join('.'));
    if (!list) continue;
    const folded = [
      ...list.querySelectorAll<HTMLElement>(
        `[aria-expanded="false"][aria-controls$="-item-${key}-body"]`,
      ),
    ].find((button) => button.closest(FIELD) === list);
    folded?.click();
    await nextFrame();
  }
}

/** Brings a field into view and puts the cursor there. */
async function goTo(keyPath: string): Promise<void> {
  const [first = ''] = keyPath.split('.');
  for (let step = 0; step < MOST_STEPS && !partOf(first); step += 1) {
    const drawn = [...document.querySelectorAll(FIELD)].at(-1);
    if (drawn) scrollerOf(drawn).scrollBy(0, window.innerHeight / 2);
    await nextFrame();
  }
  await unfold(keyPath);
  const part = partOf(keyPath);
  part?.scrollIntoView({ block: 'center' });
  const input = part?.querySelector<HTMLElement>(
    'input, textarea, [role="textbox"], [role="combobox"]',
  );
  let target = input ?? part?.querySelector<HTMLElement>('button');
  target?.focus({ preventScroll: true });
  // The package gives the cursor back to its own button when its message has gone, on a slow machine late.
  // Who has gone on to another field by then has the cursor there.
  const keep = () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest(FIELD))
      target = activeElement;
    else target?.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', keep);
  for (let frame = 0; frame < KEPT; frame += 1) {
    await nextFrame();
    keep();
  }
  document.removeEventListener('focusin', keep);
}

const ALERT = 'dialog[role="alertdialog"][open]';

/** The package's own message, which only says that saving failed, gives way to ours; done once it has. */
async function alertGone(panel: HTMLElement): Promise<void> {
  while (panel.isConnected && !document.querySelector(ALERT)) await nextFrame();
  document.querySelector<HTMLElement>(`${ALERT} button`)?.click();
  while (document.querySelector(ALERT)) await nextFrame();
  await nextFrame();
}

/** Shows the faults, each with the field's name, which leads to the field. */
export function showPanel(faults: readonly Fault[]): void {
  closePanel();
  const panel = make('section');
  panel.id = PANEL;
  panel.tabIndex = -1;
  panel.setAttribute('role', 'alertdialog');
  panel.setAttribute('aria-labelledby', `${PANEL}-ten`);
  const title = make('h2', `Chưa lưu: còn ${faults.length} điều cần sửa`);
  title.id = `${PANEL}-ten`;
  const list = make('ul');
  let wanted: string | undefined;
  let isFree = false;
  for (const { field, message, suggestion, keyPath } of faults) {
    const item = make('li');
    if (keyPath === undefined) item.append(make('strong', field ?? 'Cả bản ghi'));
    else {
      const link = make('button', field ?? 'Tới chỗ ấy');
      link.type = 'button';
      link.addEventListener('click', () => {
        wanted = keyPath;
        if (isFree) void goTo(keyPath);
      });
      item.append(link);
    }
    item.append(`: ${message}.`);
    if (suggestion !== undefined) item.append(` Có phải “${suggestion}”?`);
    list.append(item);
  }
  const close = make('button', 'Đóng');
  close.type = 'button';
  close.className = 'dong';
  close.addEventListener('click', closePanel);
  panel.append(title, list, close);
  document.body.append(panel);
  // Behind the package's message no field takes the cursor, nor does the panel.
  void alertGone(panel).then(() => {
    isFree = true;
    if (wanted === undefined) panel.focus();
    else if (panel.isConnected) void goTo(wanted);
  });
  panel.focus();
}
