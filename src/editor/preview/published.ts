/** Pages of the site as they are published: what a preview takes of other records is there. */

const pages = new Map<string, Document>();

/** A page that takes longer holds up what is drawn: it is asked for again with the next drawing. */
const PATIENCE_MS = 5000;

/** The page at an address of the site, asked for until it has come; nothing where there is none yet. */
export async function publishedPage(path: string): Promise<Document | undefined> {
  const known = pages.get(path);
  if (known) return known;
  try {
    const answer = await fetch(`..${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    pages.set(path, page);
    return page;
  } catch (error) {
    console.warn(`${path}:`, error);
    return undefined;
  }
}
