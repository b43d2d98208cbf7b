import { problemAt } from '../../problems/at.ts';
import type { KindName, LoadedRecord } from '../../schemas/kinds.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';

type Path = (string | number)[];

/** Every address of a source in a record, with its path. */
function sourcesIn(value: unknown, path: Path = []): { url: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { url, read } = value as { url?: unknown; read?: unknown };
  const own =
    typeof url === 'string' && read !== undefined ? [{ url, path: [...path, 'url'] }] : [];
  const below = Object.entries(value).flatMap(([key, child]) =>
    sourcesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...below];
}

/** The way to the first page of a whole site, in the words that programs use for it. */
const FIRST_PAGE =
  /^\/?(?:(?:vi|vn|vie|en|home|index|default|trang-?chu|trangchu|portal|web\/guest(?:\/home)?)(?:\.(?:html?|php|aspx?|jsp))?\/?){0,2}$/i;
const SEARCH_PATH = /(?:^|\/)(?:search|tim-kiem|timkiem|tim_kiem|ket-qua-tim-kiem)(?:[/.]|$)/i;
const SEARCH_KEYS = ['q', 's', 'query', 'keyword', 'keywords', 'search', 'tukhoa', 'tu-khoa'];
/** Queries that say where a visitor came from, and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|ref)$/i;

/** What an address leads to where it is no one publication. */
function nowhere(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, searchParams, hash } = new URL(url);
  const keys = [...searchParams.keys()].filter((key) => !TRACKING.test(key));
  if (SEARCH_PATH.test(pathname) || keys.some((key) => SEARCH_KEYS.includes(key.toLowerCase())))
    return 'trang kết quả tìm kiếm, mỗi lúc một khác';
  const first = FIRST_PAGE.test(pathname) && keys.length === 0 && hash.length < 3;
  return first ? 'trang chủ, không phải bài đã đọc' : undefined;
}

/** The address of a source leads to what was read: no home page, no list of hits. */
export const sourceAddresses: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record: LoadedRecord<KindName>) =>
    sourcesIn(record.data).flatMap(({ url, path }) => {
      const where = nowhere(url);
      return where === undefined
        ? []
        : [
            problemAt(
              record,
              path,
              `"${url}" là ${where}; hãy mở đúng bài rồi chép địa chỉ ở thanh địa chỉ`,
            ),
          ];
    }),
  );
