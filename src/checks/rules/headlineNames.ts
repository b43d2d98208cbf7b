import { fullName, HONORIFICS, type Person } from '../../domain/naming.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

const either = (word: string) =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const ADDRESSED = String.raw`(?<!\p{L})(?:${HONORIFICS.map(either).join('|')})\s+`;
/**
 * Two capitals behind a form of address, whatever the family name: temples, islands and mothers of
 * heroes bear such words; of children another rule tells.
 */
const ANYBODY = new RegExp(
  String.raw`(?<!(?:[Đđ]ền|[Cc]hùa|[Mm]iếu|[Pp]hủ|[Ll]ăng|[Đđ]ảo|[Gg]iếng|[Nn]úi|[Cc]ầu|[Cc]hợ|[Ll]ễ hội|Hai)\s)${ADDRESSED}(?<!(?:em|Em)\s+)(?!Hồ Chí Minh|Mẹ |Hoàng Mười)\p{Lu}\p{L}*\s+\p{Lu}`,
  'u',
);

/** True for a headline that names somebody: a person of the story, or anybody behind an honorific. */
function hasName(headline: string, people: readonly Person[]): boolean {
  const small = headline.toLowerCase();
  const named = (person: Person) =>
    small.includes(fullName(person).toLowerCase()) ||
    (headline.includes(person.given) &&
      new RegExp(
        String.raw`${ADDRESSED}${RegExp.escape(person.given)}(?!\p{L}|\s+\p{Lu})`,
        'u',
      ).test(headline));
  return people.some(named) || ANYBODY.test(headline);
}

/** A headline tells the deed: it stands in addresses, lists and pictures, where a name could not be withdrawn. */
export const headlineNames: Rule = (_catalog, { records }) =>
  records.exemplars.flatMap((record) => {
    if (!hasName(record.data.headline, record.data.people)) return [];
    const message = 'nêu tên người; hãy kể việc làm, tên người ghi ở mục Người';
    return [problemAt(record, ['headline'], message)];
  });
