import { nearest } from '../../domain/suggest.ts';
import { bodiesOf, fixIn } from '../markdown.ts';
import type { Rule } from '../rule.ts';

/** The indicator that a template shows the figures of must exist. */
export const templateFigures: Rule = ({ targets, context }, { records, broken }) => {
  const indicators = [...targets, ...context].map(({ id, name }) => ({ value: id, names: [name] }));
  const ids = new Set(indicators.map(({ value }) => value));
  return bodiesOf(records, broken)
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap((markdown) =>
      [...markdown.body.matchAll(/<Figures\b[^>]*>/g)].flatMap(({ 0: tag, index }) => {
        const id = /\bof=["']([^"']*)["']/.exec(tag)?.[1] ?? '';
        if (ids.has(id)) return [];
        const suggestion = nearest(id, indicators);
        return [
          {
            file: markdown.file,
            line: markdown.lineAt(index),
            field: 'Bài viết',
            message: `${tag} cần mã của một chỉ tiêu ở of="…"; không có chỉ tiêu nào mang mã "${id}"`,
            suggestion,
            ...(suggestion !== undefined &&
              fixIn(markdown, {
                from: index,
                to: index + tag.length,
                text: tag.replace(/\bof=["'][^"']*["']/, `of="${suggestion}"`),
              })),
          },
        ];
      }),
    );
};
