import { nearest } from '../../domain/suggest.ts';
import { bodiesOf } from '../markdown.ts';
import type { Rule } from '../rule.ts';

/** The indicator that a template shows the figures of must exist. */
export const templateFigures: Rule = ({ targets, context }, { records }) => {
  const indicators = [...targets, ...context].map(({ id, name }) => ({ value: id, names: [name] }));
  const ids = new Set(indicators.map(({ value }) => value));
  return bodiesOf(records)
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, body, lineAt }) =>
      [...body.matchAll(/<Figures\b[^>]*>/g)].flatMap(({ 0: tag, index }) => {
        const id = /\bof=["']([^"']*)["']/.exec(tag)?.[1] ?? '';
        if (ids.has(id)) return [];
        const suggestion = nearest(id, indicators);
        return [
          {
            file,
            line: lineAt(index),
            field: 'Bài viết',
            message: `${tag} cần mã của một chỉ tiêu ở of="…"; không có chỉ tiêu nào mang mã "${id}"`,
            suggestion,
            fix: suggestion && `<Figures of="${suggestion}" />`,
          },
        ];
      }),
    );
};
