import { knownPaths } from '../../views/paths.ts';
import { nearest } from '../../domain/suggest.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

/** Where a chain of redirects ends; nothing where it goes round. */
function lastOf(to: string, targets: ReadonlyMap<string, string>): string | undefined {
  let end = to;
  for (let steps = 0; steps <= targets.size; steps += 1) {
    const next = targets.get(end);
    if (next === undefined) return end;
    end = next;
  }
  return undefined;
}

/** A redirect leads from an address without a page, straight to a page that exists. */
export const redirects: Rule = (catalog, { records }) => {
  if (records.redirects.length === 0) return [];
  const known = knownPaths(catalog);
  const targets = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  return records.redirects.flatMap((record): Problem[] => {
    const { from, to } = record.data;
    const next = targets.get(to);
    const end = lastOf(to, targets);
    const problems: Problem[] = [];
    if (known.has(from))
      problems.push(
        problemAt(
          record,
          ['from'],
          `"${from}" vẫn là một trang đang có nên không chuyển hướng được; hãy đổi tên tệp của trang, hoặc xóa mục này`,
        ),
      );
    if (to === from) problems.push(problemAt(record, ['to'], `"${to}" chuyển về chính nó`));
    else if (next !== undefined)
      problems.push(
        problemAt(
          record,
          ['to'],
          end === undefined
            ? `"${to}" lại chuyển tiếp tới "${next}", rồi quay vòng; hãy xem mục nào thừa, xóa mục ấy`
            : `"${to}" lại chuyển tiếp tới "${next}"; hãy ghi thẳng trang cuối cùng`,
          { value: end },
        ),
      );
    else if (!known.has(to))
      problems.push(
        problemAt(record, ['to'], `không có trang nào ở địa chỉ "${to}"`, {
          suggestion: nearest(
            to,
            [...known].map((value) => ({ value })),
          ),
        }),
      );
    return problems;
  });
};
