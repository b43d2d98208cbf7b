import type { Rule } from './rule.ts';

/** Markdown lets raw HTML through; content is text only. Templates (`.mdx`) belong to maintainers. */
export const rawHtml: Rule = ({ exemplars, movements, plan }) => {
  const bodies = [
    ...exemplars.map(({ file, body }) => ({ file, body })),
    ...movements
      .filter(({ file }) => file.endsWith('.md'))
      .map(({ file, body }) => ({ file, body })),
    { file: plan.file, body: plan.clauses.map(({ markdown }) => markdown).join('\n') },
  ];
  return bodies.flatMap(({ file, body }) => {
    const tag = /<\/?[a-z!][^\n]{0,40}/i.exec(body)?.[0];
    return tag ? [{ file, message: `bài viết không được chứa mã HTML: "${tag}"` }] : [];
  });
};
