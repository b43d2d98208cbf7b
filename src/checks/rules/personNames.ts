import { HONORIFICS } from '../../domain/naming.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { SAMPLE_SENTENCES, SAMPLE_VALUES } from '../samples.ts';

const TITLE = new RegExp(String.raw`^(?:${HONORIFICS.join('|')}|đồng chí)\s+(?=\p{L})`, 'iu');

/** A name with a word in small letters, or in capitals throughout, as it is written; others may have letters of their own. */
function cased(name: string): string | undefined {
  const words = name.split(/\s+/);
  const small = words.some((it) => /^\p{Ll}/u.test(it));
  const loud = words.every((it) => /^\p{Lu}+$/u.test(it)) && words.some((it) => it.length > 1);
  return small || loud
    ? words
        .map((it) => (small && !loud && /^\p{Lu}/u.test(it) ? it : capitalise(it.toLowerCase())))
        .join(' ')
    : undefined;
}

/** A person's name is a name alone, in its two parts, written as names are. */
export const personNames: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) =>
    record.data.people.flatMap(({ family, given }, index): Problem[] => {
      const path = ['people', index];
      const title = TITLE.exec(family)?.[0].trim();
      if (title !== undefined && family !== title)
        return [
          problemAt(
            record,
            [...path, 'family'],
            `"${family}" có chữ xưng hô "${title}"; chữ ấy ghi ở mục "honorific"`,
          ),
        ];
      if (`${given} `.startsWith(`${family} `))
        return [
          problemAt(
            record,
            [...path, 'given'],
            `"${given}" nhắc lại họ và tên đệm; mục này chỉ ghi tên`,
            { value: given.slice(family.length).trim() || undefined },
          ),
        ];
      return (['family', 'given'] as const).flatMap((key) => {
        const name = key === 'family' ? family : given;
        // A name of the sample is told as such.
        const right = [...SAMPLE_SENTENCES, ...SAMPLE_VALUES].some((it) => it === name)
          ? undefined
          : cased(name);
        const message = `"${name}" viết chưa đúng kiểu tên người; chỉ viết hoa chữ cái đầu mỗi tiếng`;
        return right === undefined
          ? []
          : [problemAt(record, [...path, key], message, { suggestion: right })];
      });
    }),
  );
