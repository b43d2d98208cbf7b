import { markdownBodies } from './bodies.ts';
import type { Rule } from './rule.ts';

/** A tag, a comment or a declaration; a web address in angle brackets is Markdown. */
const TAG = /<(?!https?:\/\/)\/?[a-z!?][^\n]{0,40}/i;

/** Markdown lets raw HTML through; content is text only. */
export const rawHtml: Rule = (catalog) =>
  markdownBodies(catalog).flatMap(({ file, body }) => {
    const tag = TAG.exec(body)?.[0];
    return tag ? [{ file, message: `bài viết không được chứa mã HTML: "${tag}"` }] : [];
  });
