import { formatNumber } from '../domain/format.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Rule } from './rule.ts';

/** Figures that cannot be right: shares above 100 %, two preferred figures in a year, parts that miss their sum. */
export const figures: Rule = ({ targets, context, groups }) => {
  const problems: Problem[] = [];
  for (const { file, unit, observations } of [...targets, ...context]) {
    for (const { value, year } of observations) {
      if (unit === '%' && Math.abs(value) > 100)
        problems.push({
          file,
          field: 'Số liệu › Con số',
          message: `năm ${year} ghi ${formatNumber(value)}%, quá 100%; xem lại con số hoặc đơn vị`,
        });
    }
    const preferred = Map.groupBy(
      observations.filter((it) => it.preferred),
      ({ year, kind, coverage, place }) => [year, kind, coverage, place].join(),
    );
    for (const [{ year } = { year: 0 }] of [...preferred.values()].filter((it) => it.length > 1))
      problems.push({
        file,
        field: 'Số liệu › Số dùng khi nguồn khác nhau',
        message: `năm ${year} có hai số cùng ghi "preferred: true"; chỉ giữ một`,
      });
  }
  for (const { name, sumsTo, members } of groups) {
    if (sumsTo === undefined) continue;
    const sum = members.reduce((total, { target }) => total + (target?.value ?? 0), 0);
    const [first] = members;
    if (Math.abs(sum - sumsTo) > 1e-9)
      problems.push({
        file: first?.file ?? 'content/nhom-chi-tieu.json',
        message: `các phần của "${name}" cộng lại là ${formatNumber(sum)}, phải là ${formatNumber(sumsTo)}`,
      });
  }
  return problems;
};
