import { problemAt } from '../../problems/at.ts';
import { placeGroups } from '../../views/placeGroups.ts';
import type { Place } from '../../catalog/types.ts';
import type { Rule } from '../rule.ts';

const PATH = ['unit', 'tileMap'];

/**
 * The tile map holds every unit below the site's own that existed in its term, and nothing else; each has
 * one cell, or two side by side. That an id exists is seen to where it is joined.
 */
export const tileMap: Rule = (catalog, { records, unread }) => {
  const [site] = records.site;
  const { unit } = catalog;
  if (!site || !unit.tileMap || (unread && unread.places.size > 0)) return [];
  const members = new Set<Place>(placeGroups(catalog).members);
  const seen = new Map<Place, { row: number; column: number }>();
  const problems = unit.tileMap.flatMap((cells, row) =>
    cells.flatMap((place, column) => {
      if (place === undefined || place === 'water') return [];
      const at = [...PATH, row, column];
      const first = seen.get(place);
      if (!first) {
        seen.set(place, { row, column });
        return members.has(place)
          ? []
          : problemAt(
              site,
              at,
              `${place.title} không thuộc ${unit.words.title} trong giai đoạn của kế hoạch; sơ đồ chỉ có các ${unit.words.parts} lúc ấy`,
            );
      }
      if (first.row === row && first.column === column - 1) return [];
      return problemAt(
        site,
        at,
        `${place.title} đã có ô ở hàng ${first.row + 1}; một nơi có một ô, hoặc hai ô liền nhau trong một hàng`,
      );
    }),
  );
  const missing = [...members].filter((it) => !seen.has(it)).map(({ title }) => title);
  if (missing.length > 0 && problems.length === 0)
    problems.push(
      problemAt(
        site,
        PATH,
        `sơ đồ còn thiếu ${missing.join(', ')}; thêm mã của những nơi ấy, hoặc bỏ cả mục này`,
      ),
    );
  return problems;
};
