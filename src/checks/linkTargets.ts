import { defineHastPlugin, markdownToHtml } from 'satteri';
import { knownPaths } from '../catalog/paths.ts';
import type { Problem } from '../schemas/problem.ts';
import { markdownBodies } from './bodies.ts';
import type { Rule } from './rule.ts';

/** Links and pictures as the reader gets them, whatever way of writing Markdown allows. */
function addressesIn(body: string): string[] {
  const found: string[] = [];
  const collect = defineHastPlugin({
    name: 'collect-addresses',
    element: {
      filter: ['a', 'img'],
      visit({ tagName, properties }) {
        found.push(String(properties[tagName === 'a' ? 'href' : 'src'] ?? ''));
      },
    },
  });
  markdownToHtml(body, { hastPlugins: [collect] });
  return found;
}

/**
 * What is wrong with an address in a text: it must be a web page, or a page of this site that exists.
 * @param gone Ids of withdrawn stories, whose anchors left their places' pages.
 */
function problemOf(
  address: string,
  known: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): string | undefined {
  if (/^(?:https?:\/\/|#)/.test(address)) return undefined;
  if (!/^\/(?!\/)/.test(address))
    return `liên kết "${address}" không dùng được; hãy bắt đầu bằng https:// hoặc bằng / (trang trong trang này)`;
  // Pages whose anchors are records list them; of other pages only the page is known.
  const [page = '', anchor = ''] = address.split('#');
  const anchored = [...known].some((path) => path.startsWith(`${page}#`));
  if (known.has(address) || (known.has(page) && (!anchored || gone.has(anchor)))) return undefined;
  return `liên kết "${address}" không dẫn tới trang nào của trang này`;
}

/** Links in texts and corrections: no `javascript:`, no `data:`, no page that does not exist. */
export const linkTargets: Rule = (catalog) => {
  const known = knownPaths(catalog);
  for (const { from } of catalog.redirects) known.add(from);
  const gone = new Set(catalog.withdrawals.map(({ id }) => id));
  const links = [
    ...markdownBodies(catalog).flatMap(({ file, body }) =>
      addressesIn(body).map((address) => ({ file, address, field: undefined })),
    ),
    ...catalog.corrections.map(({ page }) => ({
      file: 'content/dinh-chinh.json',
      address: page,
      field: 'Trang',
    })),
  ];
  return links.flatMap(({ file, address, field }): Problem[] => {
    const message = problemOf(address, known, gone);
    return message ? [{ file, field, message }] : [];
  });
};
