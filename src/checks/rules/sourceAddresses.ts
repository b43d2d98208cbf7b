import { problemAt } from '../../problems/at.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** The way to the first page of a whole site, in the words that programs use for it. */
const FIRST_PAGE =
  /^\/?(?:(?:vi|vn|vie|en|home|index|default|trang-?chu|trangchu|portal|web\/guest(?:\/home)?)(?:\.(?:html?|php|aspx?|jsp))?\/?){0,2}$/i;
const SEARCH_PATH = /(?:^|\/)(?:search|tim-kiem|timkiem|tim_kiem|ket-qua-tim-kiem)(?:[/.]|$)/i;
const SEARCH_KEYS = ['q', 's', 'query', 'keyword', 'keywords', 'search', 'tukhoa', 'tu-khoa'];
/** Queries that say where a visitor came from, and nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|ref)$/i;

/** Hosts that only lead on: shorteners, translators, caches, and what a program puts before a link. */
const LEADING_ON =
  /(?:^|\.)(?:bit\.ly|goo\.gl|tinyurl\.com|t\.co|is\.gd|cutt\.ly|shorturl\.at|by\.com\.vn|l\.facebook\.com|lm\.facebook\.com|link\.zalo\.me|translate\.goog|translate\.google\.com(?:\.vn)?|webcache\.googleusercontent\.com|(?:\w+-\w+\.)?cdn\.ampproject\.org)$/i;
const REDIRECT = /^\/(?:url|amp\/s)(?:$|\/)/;

/** Programs that answer in words of their own. */
const ANSWERS =
  /(?:^|\.)(?:chatgpt\.com|chat\.openai\.com|gemini\.google\.com|g\.co|claude\.ai|copilot\.microsoft\.com|perplexity\.ai|deepseek\.com|grok\.com|poe\.com|meta\.ai)$/i;

/** Groups that only their members read. */
const CLOSED =
  /^https?:\/\/(?:(?:www\.)?zalo\.me\/g\/|chat\.zalo\.me\/|t\.me\/(?:\+|joinchat\/|c\/)|m\.me\/)/i;

/** Where anybody puts files, and takes them away: what stands there is published by nobody. */
const FILE_STORE =
  /(?:^|\.)(?:(?:drive|docs|photos|mail)\.google\.com|photos\.app\.goo\.gl|googleusercontent\.com|onedrive\.live\.com|1drv\.ms|sharepoint\.com|dropbox(?:usercontent)?\.com|mediafire\.com|mega\.(?:nz|io)|fshare\.vn|4shared\.com|box\.com|icloud\.com|wetransfer\.com|we\.tl|terabox\.com|gofile\.io|drive\.proton\.me|scribd\.com|slideshare\.net|studocu\.(?:com|vn)|123docz?\.(?:net|com|org)|tailieu\.vn|xemtailieu\.(?:com|net)|zdn\.vn|zadn\.vn|dlfl\.(?:vn|me)|fbsbx\.com|fbcdn\.net)$/i;

/** An address as the page has it: without the words that were marked there, and where a reader came from. */
function clean(url: string): string {
  const address = new URL(url);
  const tracked = [...address.searchParams.keys()].filter((key) => TRACKING.test(key));
  const marked = address.hash.includes(':~:');
  if (tracked.length === 0 && !marked) return url;
  for (const key of tracked) address.searchParams.delete(key);
  if (marked) address.hash = address.hash.replace(/:~:.*/, '');
  return address.href.replace(/[?#]$/, '');
}

/** What an address leads to where it is no one publication. */
function nowhere(url: string): string | undefined {
  const { hostname, pathname, searchParams, hash } = new URL(url);
  if (LEADING_ON.test(hostname) || (/(?:^|\.)google\./.test(hostname) && REDIRECT.test(pathname)))
    return 'địa chỉ chuyển tiếp hoặc bản dịch máy, không phải của nơi đăng';
  const keys = [...searchParams.keys()].filter((key) => !TRACKING.test(key));
  if (SEARCH_PATH.test(pathname) || keys.some((key) => SEARCH_KEYS.includes(key.toLowerCase())))
    return 'trang kết quả tìm kiếm, mỗi lúc một khác';
  const first = FIRST_PAGE.test(pathname) && keys.length === 0 && hash.length < 3;
  return first ? 'trang chủ, không phải bài đã đọc' : undefined;
}

/** The address of a source leads to what was read: no home page, no list of hits, no file that somebody shares. */
export const sourceAddresses: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    sourcesOf(record).flatMap(({ source: { url }, path: at }) => {
      if (url === undefined || !URL.canParse(url)) return [];
      const path = [...at, 'url'];
      if (ANSWERS.test(new URL(url).hostname))
        return [
          problemAt(
            record,
            path,
            `"${url}" là câu trả lời của một chương trình viết hộ, không phải nguồn; hãy tìm và đọc chính bài nó dựa vào`,
          ),
        ];
      if (CLOSED.test(url))
        return [
          problemAt(
            record,
            path,
            `"${url}" là nhóm chỉ người trong nhóm đọc được, không ai khác kiểm tra lại được; hãy dẫn trang ai cũng mở được`,
          ),
        ];
      if (FILE_STORE.test(new URL(url).hostname))
        return [
          problemAt(
            record,
            path,
            `"${url}" là tệp ở một kho chung: ai giữ tệp cũng đổi, khóa hay xóa được, và không rõ nơi nào công bố; hãy dẫn trang đã đăng văn bản ấy, không có trang nào thì thay "url" bằng "noUrlReason"`,
          ),
        ];
      const where = nowhere(url);
      const right = clean(url);
      if (where === undefined && right !== url)
        return [
          problemAt(
            record,
            path,
            'địa chỉ còn phần đuôi cho biết ai bấm từ đâu, không thuộc trang',
            {
              value: right,
            },
          ),
        ];
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
