/** The cases of a movement: their own files say which they are, so they are as its published page has them. */
import { routes } from '../../domain/routes.ts';
import { publishedPage } from './published.ts';

const CASES = 'guong';
/** What comes after them on the page. */
const NEXT = 'chi-tieu';

/** Puts them into the movement's drawn article; a movement without a page yet has none. */
export async function addCases(article: HTMLElement, slug: string): Promise<void> {
  if (slug === '') return;
  const there = await publishedPage(routes.movement(slug));
  const cases = there?.getElementById(CASES);
  if (!there || !cases || article.querySelector(`#${CASES}`)) return;
  const copy = (element: Element) => article.ownerDocument.importNode(element, true);
  const next = article.querySelector(`#${NEXT}`);
  if (next) next.before(copy(cases));
  else article.querySelector('article')?.append(copy(cases));
  const link = there.querySelector(`.section-bar a[href="#${CASES}"]`)?.parentElement;
  const after = article.querySelector(
    `.section-bar a[href="#${NEXT}"], .section-bar li:last-child a`,
  );
  if (link) after?.parentElement?.before(copy(link));
}
