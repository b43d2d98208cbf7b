import { markdownToHtml } from 'satteri';
import { markdownBodies } from './bodies.ts';
import type { Rule } from './rule.ts';

/** Where a link in a body may lead: the site itself, an anchor, or a web page. */
const ALLOWED = /^(?:\/(?!\/)|#|https?:\/\/)/;

/** Links as the reader gets them, whatever way of writing Markdown allows. */
const addressesIn = (body: string) =>
  [...markdownToHtml(body).html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url);

/** A link must not run code or leave the web: no `javascript:`, `data:` or relative addresses. */
export const linkTargets: Rule = (catalog) =>
  markdownBodies(catalog).flatMap(({ file, body }) =>
    addressesIn(body)
      .filter((address) => !ALLOWED.test(address))
      .map((address) => ({
        file,
        message: `liên kết "${address}" không dùng được; hãy bắt đầu bằng https:// hoặc bằng / (trang trong trang này)`,
      })),
  );
