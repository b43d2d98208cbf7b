import { fullName, type Person } from '../../domain/naming.ts';
import { problemAt } from '../../problems/at.ts';
import { ADDRESS, addressesSomebody } from '../addressed.ts';
import type { Rule } from '../rule.ts';

/** True for a headline that names somebody: a person of the story, or anybody behind an honorific. */
function hasName(
  headline: string,
  people: readonly Person[],
  places: ReadonlySet<string>,
): boolean {
  const small = headline.toLowerCase();
  const named = (person: Person) =>
    small.includes(fullName(person).toLowerCase()) ||
    (headline.includes(person.given) &&
      new RegExp(
        String.raw`${ADDRESS}\s+${RegExp.escape(person.given)}(?!\p{L}|\s+\p{Lu})`,
        'u',
      ).test(headline));
  return people.some(named) || addressesSomebody(headline, places);
}

/** A headline tells the deed: it stands in addresses, lists and pictures, where a name could not be withdrawn. */
export const headlineNames: Rule = (_catalog, { records }) => {
  const places = new Set(records.places.map(({ data }) => data.name));
  return records.exemplars.flatMap((record) => {
    if (!hasName(record.data.headline, record.data.people, places)) return [];
    const message = 'nêu tên người; hãy kể việc làm, tên người ghi ở mục Người';
    return [problemAt(record, ['headline'], message)];
  });
};
