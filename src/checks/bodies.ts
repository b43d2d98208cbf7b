import type { Catalog } from '../catalog/types.ts';

/** Every Markdown body that editors write, with its file; `.mdx` templates belong to maintainers. */
export function markdownBodies({ exemplars, movements, plan }: Catalog) {
  return [
    ...exemplars.map(({ file, body }) => ({ file, body })),
    ...movements
      .filter(({ file }) => file.endsWith('.md'))
      .map(({ file, body }) => ({ file, body })),
    { file: plan.file, body: plan.clauses.map(({ markdown }) => markdown).join('\n') },
  ];
}
