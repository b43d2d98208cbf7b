import { stemOf } from '../../domain/fileNames.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import { blank } from '../../problems/blank.ts';
import { WITHDRAWAL_REASONS } from '../../schemas/withdrawal.ts';
import { snippet } from '../../problems/snippet.ts';
import { renamedEntries } from '../renamedEntries.ts';
import type { Rule } from '../rule.ts';

/** A short entry never had a page of its own, but stands on its commune's. */
const ENTRY = /^entry: true\s*$/m;

/**
 * The address of a published page goes on leading somewhere: a withdrawn story or a redirect; and a short
 * entry is withdrawn, too, before it goes, unless it goes on under another file name.
 */
export const keptAddresses: Rule = (catalog, { published, unread, records }) => {
  const { redirects } = catalog;
  const renamed = new Set([...renamedEntries(records.exemplars, published).values()].flat());
  return (published?.missing ?? []).flatMap((file) => {
    const [, folder = ''] = file.split('/');
    const from = `/${folder}/${stemOf(file)}/`;
    const [last] = published?.versions.get(file) ?? [];
    if (redirects.some((it) => it.from === from)) return [];
    // An entry that is there and not yet right is not asked for again.
    if (unread?.redirects.has(from) || unread?.redirects.has('*')) return [];
    const moved = `đổi tên thì thêm mục dưới đây vào content/chuyen-huong.json`;
    const withdrawal = {
      withdrawn: {
        date: blank('ngày rút, dạng 2023-04-19'),
        reason: blank(`một trong ${Object.keys(WITHDRAWAL_REASONS).join(', ')}`),
      },
    };
    if (ENTRY.test(last?.text ?? '')) {
      if (renamed.has(stemOf(file))) return [];
      const message =
        'mục ngắn này đã công bố mà tệp không còn; rút thì để lại tệp với ba dòng dưới đây giữa hai dòng "---"';
      return [{ file, message, fix: snippet(file, [], withdrawal) }];
    }
    return [
      folder === RECORD_KINDS.withdrawals.path
        ? {
            file,
            message: `trang ${from} đã công bố mà tệp không còn; rút bài thì để lại tệp với ba dòng dưới đây giữa hai dòng "---", ${moved.replace('mục dưới đây', `một mục có "from": "${from}"`)}`,
            fix: snippet(file, [], withdrawal),
          }
        : {
            file,
            message: `trang ${from} đã công bố mà tệp không còn; ${moved}`,
            fixFile: 'content/chuyen-huong.json',
            fix: JSON.stringify(
              {
                from,
                to: blank('địa chỉ mới của trang'),
                date: blank('ngày chuyển, dạng 2023-04-19'),
              },
              null,
              2,
            ),
          },
    ];
  });
};
