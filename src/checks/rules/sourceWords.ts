import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import { allRecords } from '../prose.ts';
import type { Rule } from '../rule.ts';

type Path = (string | number)[];
interface Words {
  title: string;
  publisher: string;
}

/** The title and publisher of every source in a record, with its path. */
function sourcesIn(value: unknown, path: Path = []): { source: Words; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { title, publisher } = value as Partial<Words>;
  if (typeof title === 'string' && typeof publisher === 'string')
    return [{ source: { title, publisher }, path }];
  return Object.entries(value).flatMap(([key, child]) =>
    sourcesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A site may be called by its host alone: `thuvienphapluat.vn`. */
const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\//i;

/** A title as a browser shows it on its tab: the name of the publisher behind it. */
function withoutPublisher({ title, publisher }: Words): string | undefined {
  const [, rest, tail] = /^(.{8,}?)\s+[|–—-]\s+([^|–—]+)$/u.exec(title) ?? [];
  const same = tail !== undefined && tail.trim().toLowerCase() === publisher.toLowerCase();
  return same ? rest : undefined;
}

/** A source is cited by its title and by who published it, each in words. */
export const sourceWords: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) =>
    sourcesIn(record.data).flatMap(({ source, path }): Problem[] => {
      const bare = withoutPublisher(source);
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
        ...(bare === undefined
          ? []
          : [
              problemAt(record, [...path, 'title'], 'còn tên nơi đăng ở cuối tiêu đề', {
                value: bare,
              }),
            ]),
      ];
    }),
  );
