import type { Award } from '../../catalog/types.ts';
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

/** Groups of awards that the law alone has; prizes and letters of praise are given by others, too, but for those of these levels. */
const OF_STATE = ['huan-chuong', 'huy-chuong', 'danh-hieu-vinh-du-nha-nuoc', 'danh-hieu-thi-dua'];
/** Titles that the armed forces give by rules of their own as well. */
const OF_FORCES = /^(?:chiến sĩ tiên tiến|đơn vị (?:quyết thắng|tiên tiến))$/iu;
const STATE_LEVELS = ['nhà nước', 'chính phủ', 'huyện', 'xã'];

/** What is wrong with the law of an award. */
function lawFault({ name, group, level }: Award, law: string) {
  const isOfState =
    !OF_FORCES.test(name) &&
    (OF_STATE.includes(group) || STATE_LEVELS.includes(level.toLowerCase()));
  if (group !== 'to-chuc' && isOfState && law === 'organisation')
    return {
      message: `${name} theo Luật Thi đua, khen thưởng, không theo quy chế của tổ chức; ghi law: "2003" trước ngày 01/01/2024, "2022" từ ngày ấy`,
    };
  return group === 'to-chuc' && law !== 'organisation'
    ? {
        message: `${name} là của tổ chức, không theo Luật Thi đua, khen thưởng; ghi law: organisation`,
        value: 'organisation',
      }
    : undefined;
}

/** An award is decided by a body of its own level, and the level stated is that level. */
export const awardLevels: Rule = ({ awards, bodies }, { records }) =>
  records.exemplars.flatMap((record) =>
    record.data.commendations.flatMap(({ award: id, level, decidedBy, law }, index): Problem[] => {
      const award = awards.find((it) => it.id === id);
      const allowed = award && DECIDING[award.level.toLowerCase()];
      const fault = award && lawFault(award, law);
      const ofLaw = fault
        ? [problemAt(record, ['commendations', index, 'law'], fault.message, fault)]
        : [];
      if (!allowed) return ofLaw;
      const body = bodies.find((it) => it.id === decidedBy);
      const names = allowed.levels.map((it) => LEVELS[it]).join(', ');
      return [
        ...ofLaw,
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
