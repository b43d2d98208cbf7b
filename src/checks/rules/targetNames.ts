import { slugify } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

/** So much of a name stands in the words of its own target, at least; of another's, so much tells a mistake. */
const OWN_SHARE = 0.5;
const OTHER_SHARE = 0.8;

const syllables = (text: string) =>
  new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );

/** How much of a name stands in a wording. */
function shareOf(name: string, wording: ReadonlySet<string>): number {
  const words = [...syllables(name)];
  return words.filter((it) => wording.has(it)).length / Math.max(1, words.length);
}

/** A target is called by a name of its own, in the words of its own place in the plan. */
export const targetNames: Rule = (_catalog, { records }) => {
  const targets = records.indicators.filter(({ data }) => data.target);
  const wordings = targets.map(({ data }) => syllables(data.planWords));
  const called = new Map<string, LoadedRecord<'indicators'>>();
  return targets.flatMap((record, index): Problem[] => {
    const { name, shortName, group } = record.data;
    const twice = (['name', 'shortName'] as const).flatMap((key) => {
      const sign = `${key} ${slugify(key === 'name' ? name : shortName)}`;
      const other = called.get(sign);
      if (!other) called.set(sign, record);
      return other
        ? [
            problemAt(
              record,
              [key],
              `"${record.data[key]}" đã là tên của ${other.file}; mỗi chỉ tiêu một tên, hãy xem lại lời kế hoạch của từng chỉ tiêu`,
            ),
          ]
        : [];
    });
    // Of those that the plan states together, the words are told once for all.
    if (twice.length > 0 || group !== undefined) return twice;
    const own = shareOf(name, wordings[index] ?? new Set());
    if (own >= OWN_SHARE) return [];
    const of = targets.find(
      ({ data }, i) =>
        i !== index &&
        data.planWords !== record.data.planWords &&
        shareOf(name, wordings[i] ?? new Set()) >= OTHER_SHARE,
    );
    return of
      ? [
          problemAt(
            record,
            ['name'],
            `tên này là của chỉ tiêu khác: lời kế hoạch ở đây không nói "${name}", lời ở ${of.file} thì có; hãy xem lại tên hoặc "planWords"`,
          ),
        ]
      : [];
  });
};
