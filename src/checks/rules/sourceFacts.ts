import { firstDay, formatDateShort, isPartialDate, lastDay } from '../../domain/dates.ts';
import { hostOfNewspaper, isOutlet, newspaperHost, samePublisher } from '../../domain/outlets.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { KindName, LoadedRecord } from '../../schemas/kinds.ts';
import type { Source } from '../../schemas/source.ts';
import { isPersonsName } from '../addressed.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** A day that a program put into the address of what it published: `20231204102030`, `/2023/12/04/`. */
const DAY_IN_ADDRESS =
  /(?<!\d)(20[012]\d)(?:(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{6,9}(?!\d)|(?!\d))|[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?!\d))/;
/** What is prepared is published within so many days, or the address belongs to something else. */
const DAYS_APART = 31;

const days = (date: string) => Date.parse(date) / 86_400_000;

function faultOfDate({ url, date }: Source): string | undefined {
  if (url === undefined || date === undefined) return undefined;
  const [, year, m1, d1, m2, d2] = DAY_IN_ADDRESS.exec(url) ?? [];
  const told = [year, m1 ?? m2, d1 ?? d2].join('-');
  if (!isPartialDate(told)) return undefined;
  const apart = Math.max(days(firstDay(date)) - days(told), days(told) - days(lastDay(date)));
  return apart > DAYS_APART
    ? `địa chỉ trang cho thấy bài đăng khoảng ${formatDateShort(told)}, mà mục này ghi ${formatDateShort(date)}; hãy xem lại ngày đăng, hoặc địa chỉ chép nhầm của bài khác`
    : undefined;
}

/** Who wrote, where what published belongs. */
const WRITER =
  /^(?:phóng viên|nhà báo(?! (?:và|&) công luận)|PV|tác giả|cộng tác viên|CTV|biên tập viên|BTV)(?:[:.]?\s+\p{L}|[:.]?$)/iu;

function faultOfPublisher({ url, publisher }: Source): string | undefined {
  if (WRITER.test(publisher) || isPersonsName(publisher))
    return `"${publisher}" là người viết; mục này ghi tên báo hoặc trang đã đăng`;
  const own = hostOfNewspaper(publisher);
  const host = url === undefined ? undefined : newspaperHost(url);
  return own === undefined || host === undefined || own === host
    ? undefined
    : `địa chỉ ở ${host}, mà nơi đăng ghi "${publisher}"; hãy xem bài do nơi nào đăng, hoặc địa chỉ chép nhầm của bài khác`;
}

type Found = Source & { record: LoadedRecord<KindName>; path: (string | number)[] };

/** So many sources of a host, all of one newspaper, show whose pages they are. */
const ENOUGH = 5;
const hostOf = ({ url }: Source) =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');

/** A newspaper at the pages of another, as the site's own sources know them; what was printed again says so. */
function otherNewspapers(sources: readonly Found[]): Problem[] {
  const own = [...Map.groupBy(sources, hostOf)].flatMap(([host, all]) => {
    const names = [...Map.groupBy(all, ({ publisher }) => publisher)];
    const [[name = '', most] = ['', []]] = names.toSorted((a, b) => b[1].length - a[1].length);
    const isWhole = most.length >= ENOUGH && most.length > all.length * 0.8;
    return host !== undefined && isWhole && isOutlet(name) ? [{ host, name }] : [];
  });
  return sources.flatMap((source) => {
    const { publisher, url, read, record, path } = source;
    const at = own.find(({ host }) => host === hostOf(source));
    if (!at || read === 'copy' || samePublisher(publisher, at.name, url)) return [];
    if (faultOfPublisher(source) !== undefined) return [];
    const other =
      hostOfNewspaper(publisher) ?? own.find(({ name }) => name === publisher)?.host ?? at.host;
    const message = `địa chỉ ở ${at.host} là trang của "${at.name}", mà mục này ghi "${publisher}" của ${other}; hãy xem bài do nơi nào đăng, hoặc địa chỉ chép nhầm của bài khác; đăng lại bài của báo kia thì ghi read: copy`;
    return other === at.host ? [] : [problemAt(record, [...path, 'publisher'], message)];
  });
}

const VIETNAMESE = /[ăâđêôơưàảãạằẳẵặắầẩẫậấèẻẽẹềểễệếìỉĩịòỏõọồổỗộốờởỡợớùủũụừửữựứỳỷỹỵ]/giu;

/** A title marked as English that most words of are Vietnamese. */
const faultOfLanguage = ({ title, titleLang }: Source) =>
  titleLang !== undefined && (title.match(VIETNAMESE) ?? []).length > title.split(/\s+/).length / 2
    ? 'tiêu đề này bằng tiếng Việt; hãy bỏ dòng "titleLang"'
    : undefined;

const pageOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|#.*$|\/+$/g, '');

/** True where neither date lies in the other. */
const otherDate = (a: Source, b: Source) =>
  a.date !== undefined &&
  b.date !== undefined &&
  !a.date.startsWith(b.date) &&
  !b.date.startsWith(a.date);

/** One page has one title and one date: where both differ, an address was left from another source. */
function otherTitles(sources: readonly Found[]): Problem[] {
  const seen = Map.groupBy(
    sources.filter(({ url, titleSeen }) => url !== undefined && titleSeen),
    ({ url = '' }) => pageOf(url),
  );
  return [...seen.values()].flatMap((ofPage) => {
    const byTitle = Map.groupBy(ofPage, ({ title }) => slugify(title));
    if (byTitle.size < 2) return [];
    // The one that most records have is right; of as many, the one that stood first.
    const [most] = [...byTitle.entries()].toSorted((a, b) => b[1].length - a[1].length);
    const [right = '', [first] = []] = most ?? [];
    return [...byTitle]
      .filter(([title]) => !right.includes(title) && !title.includes(right))
      .flatMap(([, list]) =>
        list.flatMap((source) =>
          first && otherDate(source, first)
            ? [
                problemAt(
                  source.record,
                  [...source.path, 'url'],
                  `${first.record.file} dẫn cùng địa chỉ này với tiêu đề và ngày đăng khác; hãy mở bài xem bên nào đúng, hoặc địa chỉ chép nhầm của bài khác`,
                ),
              ]
            : [],
        ),
      );
  });
}

/** What is said of a source fits its address, and what else is said of the same page. */
export const sourceFacts: Rule = (_catalog, { records }) => {
  const sources = allRecords(records).flatMap((record) =>
    sourcesOf(record).map(({ source, path }): Found => ({ ...source, record, path })),
  );
  const faults = [
    ['date', faultOfDate],
    ['publisher', faultOfPublisher],
    ['titleLang', faultOfLanguage],
  ] as const;
  return [
    ...sources.flatMap((source) =>
      faults.flatMap(([key, fault]) => {
        const message = fault(source);
        return message === undefined
          ? []
          : [problemAt(source.record, [...source.path, key], message)];
      }),
    ),
    ...otherNewspapers(sources),
    ...otherTitles(sources),
  ];
};
