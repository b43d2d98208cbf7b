import { abbreviationPattern } from '../../domain/abbreviations.ts';
import { nfc } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LoadedRecord, Records } from '../../schemas/kinds.ts';
import { saysWords } from '../facts/words.ts';
import type { Rule } from '../rule.ts';

const lower = (text: string) => nfc(text).toLowerCase().replace(/\s+/g, ' ').trim();
const syllables = (text: string): ReadonlySet<string> =>
  new Set(lower(text).match(/\p{L}+/gu) ?? []);

/** Texts with their abbreviations written out beside them. */
function writtenOut({ abbreviations }: Records): (text: string) => string {
  const full = new Map(abbreviations.map(({ data }) => [data.short, data.full]));
  if (full.size === 0) return (text) => text;
  const pattern = abbreviationPattern([...full.keys()]);
  return (text) => text.replace(pattern, (short) => `${short} ${full.get(short) ?? ''}`);
}

/** A target is called by a name of its own, and not by that of another place in the plan. */
export const targetNames: Rule = (_catalog, { records }) => {
  const targets = records.indicators.filter(({ data }) => data.target);
  const whole = writtenOut(records);
  const called = new Map<string, LoadedRecord<'indicators'>>();
  return targets.flatMap((record): Problem[] => {
    const { name, shortName, group, planWords = '' } = record.data;
    const signs = {
      name: `name ${lower(name)}`,
      // Alone, a short name has its own page around it.
      ...(group !== undefined && { shortName: `${group} ${lower(shortName)}` }),
    };
    const twice = Object.entries(signs).flatMap(([key, sign]) => {
      const other = called.get(sign);
      if (!other) called.set(sign, record);
      return other
        ? [
            problemAt(
              record,
              [key],
              `"${record.data[key as keyof typeof signs]}" đã là tên của ${other.file}; mỗi chỉ tiêu một tên, hãy xem lại lời kế hoạch của từng chỉ tiêu`,
            ),
          ]
        : [];
    });
    // Of those that the plan states together, the words are told once for all.
    if (twice.length > 0 || group !== undefined) return twice;
    const own = syllables(whole(planWords));
    if (planWords === '' || [...syllables(whole(name))].some((it) => own.has(it))) return [];
    const of = targets.find(({ data }) => saysWords(whole(data.planWords ?? ''), name));
    return of
      ? [
          problemAt(
            record,
            ['name'],
            `tên này là của chỉ tiêu khác: lời kế hoạch ở đây không có chữ nào của "${name}", lời ở ${of.file} thì có đủ; hãy đặt tên theo lời kế hoạch, hoặc xem lại "planWords"`,
          ),
        ]
      : [];
  });
};
