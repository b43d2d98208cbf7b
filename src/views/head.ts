/** A page's title and description, as search engines and shared links show them: whole, since they cut what is longer. */

export const MOST_TITLE = 70;
export const MOST_DESCRIPTION = 160;

/** The first of some wordings, from the fullest to the shortest, that is short enough; else the last. */
function firstWithin(most: number, wordings: readonly string[]): string {
  return wordings.find(({ length }) => length <= most) ?? wordings.at(-1) ?? '';
}

/** The title of a page: its name and, where both fit, the site's. A short name stands in where the name alone does not fit. */
export function titleOf(site: string, name: string, short = name): string {
  const named = name === site ? [name] : [`${name} | ${site}`, name, `${short} | ${site}`, short];
  return firstWithin(MOST_TITLE, named);
}

/** The description of a page, of wordings from the fullest to the shortest, each a whole of its own. */
export function descriptionOf(...wordings: readonly string[]): string {
  return firstWithin(MOST_DESCRIPTION, wordings);
}
