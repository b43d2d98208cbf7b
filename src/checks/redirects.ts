import { knownPaths } from '../catalog/paths.ts';
import type { Rule } from './rule.ts';

/** A redirect leads from an address without a page, straight to a page that exists. */
export const redirects: Rule = (catalog) => {
  const known = knownPaths(catalog);
  const targets = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  return catalog.redirects.flatMap(({ from, to }) => {
    const next = targets.get(to);
    const messages = [
      known.has(from) && {
        field: 'Địa chỉ cũ',
        message: `"${from}" vẫn là một trang đang có nên không chuyển hướng được; hãy đổi tên tệp của trang, hoặc xóa mục này`,
      },
      to === from && { field: 'Địa chỉ mới', message: `"${to}" chuyển về chính nó` },
      to !== from &&
        next !== undefined && {
          field: 'Địa chỉ mới',
          message: `"${to}" lại chuyển tiếp tới "${next}"; hãy ghi thẳng trang cuối cùng`,
        },
      next === undefined &&
        !known.has(to) && {
          field: 'Địa chỉ mới',
          message: `không có trang nào ở địa chỉ "${to}"`,
        },
    ].filter((it) => it !== false);
    return messages.map((it) => ({ file: 'content/chuyen-huong.json', ...it }));
  });
};
