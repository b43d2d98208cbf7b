/** Pages of the site as they are published: what a preview takes of other records is there. */

const pages = new Map<string, Promise<Document | undefined>>();

async function fetched(path: string): Promise<Document | undefined> {
  const answer = await fetch(`..${path}`);
  if (!answer.ok) return undefined;
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The page at an address of the site, asked for once; nothing where there is none yet. */
export function publishedPage(path: string): Promise<Document | undefined> {
  const page = pages.get(path) ?? fetched(path).catch(() => undefined);
  pages.set(path, page);
  return page;
}
