import { isOutlet, samePublisher } from '../../domain/outlets.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';

type Path = (string | number)[];
interface Words {
  title: string;
  publisher: string;
  url?: string | undefined;
}

/** The title and publisher of every source in a record, with its path. */
function sourcesIn(value: unknown, path: Path = []): { source: Words; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { title, publisher, url } = value as Partial<Words>;
  if (typeof title === 'string' && typeof publisher === 'string')
    return [{ source: { title, publisher, url }, path }];
  return Object.entries(value).flatMap(([key, child]) =>
    sourcesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A site may be called by its host alone: `thuvienphapluat.vn`. */
const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\//i;

/** A title as a browser shows it on its tab: the name of a newspaper behind it, once or twice. */
const WITH_TAIL = /^(.{8,}?)\s*(?:\s[–—-]|[|»])\s+([^|–—»]+)$/u;

function tailOf(title: string): { bare: string; tail: string } | undefined {
  const [, bare = '', tail] = WITH_TAIL.exec(title) ?? [];
  return tail === undefined ? undefined : { bare: bare.trim(), tail: tail.trim() };
}

/** What is wrong with the end of a title, and the title without it where that follows. */
function faultOfEnd({ title, publisher, url }: Words) {
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

/** A source is cited by its title and by who published it, each in words. */
export const sourceWords: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    sourcesIn(record.data).flatMap(({ source, path }): Problem[] => {
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
        ...(end ? [problemAt(record, [...path, 'title'], end.message, end.repair)] : []),
      ];
    }),
  );
