import { problemAt } from '../../problems/at.ts';
import { RECORD_KINDS, type KindName } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

type Path = (string | number)[];

/** Every web address of a record without encryption, with its path. */
function plainAddresses(value: unknown, path: Path = []): { url: string; path: Path }[] {
  if (typeof value === 'string') return /^http:/i.test(value) ? [{ url: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    plainAddresses(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Web addresses are https; one without it needs its host among the exceptions of `site.json`. */
export const secureLinks: Rule = ({ site }, { records }) => {
  const excepted = new Set(site.httpHosts.map(({ host }) => host));
  return (Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) =>
    records[kind].flatMap((record) =>
      plainAddresses(record.data)
        .filter(({ url }) => URL.canParse(url) && !excepted.has(new URL(url).hostname))
        .map(({ url, path }) =>
          problemAt(
            record,
            path,
            `địa chỉ "${url}" dùng http; hãy dùng https (trang chỉ có http thì thêm tên miền và lý do vào "httpHosts" của content/site.json)`,
            { suggestion: url.replace(/^http:/i, 'https:') },
          ),
        ),
    ),
  );
};
