import { problemAt } from '../../problems/at.ts';
import { LEVELS } from '../../schemas/exemplar.ts';
import { BODY_LEVELS } from '../../schemas/reference.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

type Level = keyof typeof LEVELS;
type BodyLevel = keyof typeof BODY_LEVELS;

/** Levels that may decide an award, by the level its record gives it, in small letters. */
const DECIDING: Record<string, { levels: Level[]; bodies: BodyLevel[] }> = {
  'nhà nước': { levels: ['trung-uong'], bodies: ['trung-uong'] },
  'chính phủ': { levels: ['trung-uong'], bodies: ['trung-uong'] },
  'trung ương': { levels: ['trung-uong'], bodies: ['trung-uong'] },
  // A military region and its command count among "bộ, ban, ngành"; bodies outside the levels are "khac".
  'bộ, tỉnh': {
    levels: ['bo', 'tinh', 'quan-khu', 'trung-uong'],
    bodies: ['trung-uong', 'tinh', 'khac'],
  },
  tỉnh: { levels: ['tinh'], bodies: ['tinh'] },
  huyện: { levels: ['huyen'], bodies: ['huyen'] },
  xã: { levels: ['xa', 'huyen'], bodies: ['xa', 'huyen'] },
};

/** An award is decided by a body of its own level, and the level stated is that level. */
export const awardLevels: Rule = ({ awards, bodies }, { records }) =>
  records.exemplars.flatMap((record) =>
    record.data.commendations.flatMap(({ award: id, level, decidedBy }, index): Problem[] => {
      const award = awards.find((it) => it.id === id);
      const allowed = award && DECIDING[award.level.toLowerCase()];
      if (!allowed) return [];
      const body = bodies.find((it) => it.id === decidedBy);
      const names = allowed.levels.map((it) => LEVELS[it]).join(', ');
      return [
        ...(level !== undefined && !allowed.levels.includes(level)
          ? [
              problemAt(
                record,
                ['commendations', index, 'level'],
                `${award.name} thuộc cấp ${names}, không phải cấp ${LEVELS[level]}; xem lại danh hiệu, hoặc ghi level: ${allowed.levels.join(' / ')}`,
              ),
            ]
          : []),
        ...(body && !allowed.bodies.includes(body.level)
          ? [
              problemAt(
                record,
                ['commendations', index, 'decidedBy'],
                `${award.name} do cấp ${names} quyết định; ${body.name} không có thẩm quyền; xem lại danh hiệu hoặc cơ quan, chưa rõ thì bỏ dòng này`,
              ),
            ]
          : []),
      ];
    }),
  );
