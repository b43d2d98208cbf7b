import { isOutlet, samePublisher } from '../../domain/outlets.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Source } from '../../schemas/source.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from '../sources.ts';

/** A site may be called by its host alone: `thuvienphapluat.vn`. */
const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\//i;

/** A title as a browser shows it on its tab: the name of a newspaper behind it, once or twice. */
const WITH_TAIL = /^(.{8,}?)\s*(?:\s[–—-]|[|»])\s+([^|–—»]+)$/u;

function tailOf(title: string): { bare: string; tail: string } | undefined {
  const [, bare = '', tail] = WITH_TAIL.exec(title) ?? [];
  return tail === undefined ? undefined : { bare: bare.trim(), tail: tail.trim() };
}

/** What is wrong with the end of a title, and the title without it where that follows. */
function faultOfEnd({ title, publisher, url }: Source) {
  const end = tailOf(title);
  if (!end) return undefined;
  const { tail } = end;
  if (samePublisher(tail, publisher, url)) {
    const again = tailOf(end.bare);
    const twice = again && samePublisher(again.tail, publisher, url);
    return {
      message: 'còn tên nơi đăng ở cuối tiêu đề',
      repair: { value: twice ? again.bare : end.bare },
    };
  }
  return isOutlet(tail)
    ? {
        message: `cuối tiêu đề là "${tail}", mà nơi đăng ghi "${publisher}"; hãy xem bài do nơi nào đăng, ghi nơi ấy ở "publisher", rồi bỏ tên báo khỏi tiêu đề`,
        repair: {},
      }
    : undefined;
}

/** Words for where something was found, not for who published it. */
const NOBODY =
  /^(?:(?:trên )?(?:internet|mạng(?: xã hội)?)|google|facebook|zalo|tiktok|youtube|báo mạng|(?:nhiều|các) (?:báo|nguồn)(?: khác)?|sưu tầm|(?:tự )?tổng hợp|không rõ|chưa rõ|(?:trang )?(?:facebook|zalo|tiktok)(?: của)? (?:cá nhân|riêng).*|trang (?:cá nhân|riêng).*)$/i;
/** The way to a page, as it stands over a title: `Trang chủ > Đời sống > …`. */
const CRUMBS = /^(?:trang chủ|home)\s*[>»›/|]/i;

/** A source is cited by its title and by who published it, each in words. */
export const sourceWords: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    sourcesOf(record).flatMap(({ source, path }): Problem[] => {
      const end = faultOfEnd(source);
      return [
        ...(['title', 'publisher'] as const)
          .filter((key) => ADDRESS.test(source[key]))
          .map((key) =>
            problemAt(
              record,
              [...path, key],
              key === 'title'
                ? 'là địa chỉ, không phải tiêu đề; hãy mở bài rồi chép tiêu đề ở đầu bài'
                : 'là địa chỉ, không phải tên nơi đăng; hãy ghi tên báo hoặc cơ quan',
            ),
          ),
        ...(NOBODY.test(source.publisher)
          ? [
              problemAt(
                record,
                [...path, 'publisher'],
                `"${source.publisher}" không phải nơi đăng; hãy ghi tên báo, cơ quan hoặc trang đã đăng, xem ở đầu trang nguồn`,
              ),
            ]
          : []),
        ...(CRUMBS.test(source.title)
          ? [
              problemAt(
                record,
                [...path, 'title'],
                'còn đường dẫn của trang ("Trang chủ > …") trong tiêu đề; chỉ chép tiêu đề ở đầu bài',
              ),
            ]
          : []),
        ...(end ? [problemAt(record, [...path, 'title'], end.message, end.repair)] : []),
      ];
    }),
  );
