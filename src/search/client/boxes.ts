/** What the script fills on the search page. */

/** An element that the search page always has. */
export function required<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`missing ${selector}`);
  return found;
}

export const form = required<HTMLFormElement>('main form[role="search"]');
export const input = required<HTMLInputElement>('main form[role="search"] input');
export const statusLine = required<HTMLElement>('[data-search-status]');
export const readLine = required<HTMLElement>('[data-search-reading]');
export const list = required<HTMLElement>('[data-search-results]');
export const browse = required<HTMLElement>('[data-search-browse]');
export const help = required<HTMLElement>('[data-search-help]');
