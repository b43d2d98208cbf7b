/** Where names that may not be given leave the records: before anything is made of them. */
import {
  addressNames,
  fullName,
  mayName,
  nameText,
  withoutFullNames,
  type NamingContext,
  type Person,
} from '../domain/naming.ts';
import { RECORD_KINDS, type KindName, type LoadedRecord, type Records } from '../schemas/kinds.ts';
import { changeTexts, type Changes } from './texts.ts';

/** What allows the names of a case to be published. */
export function namingOf(
  { minor, basis }: LoadedRecord<'exemplars'>['data'],
  strict: boolean,
): NamingContext {
  return { minor, basis, strict };
}

/**
 * The records without the names of people who may not be named, in every free text of every kind
 * and in the addresses of sources. Beside their own cases people are known by the full name alone,
 * and somebody of that name who may be named elsewhere keeps it.
 */
export function hideNames(records: Records): Records {
  const strict = records.site[0]?.data.strictNaming ?? false;
  const may = ({ data }: LoadedRecord<'exemplars'>) => mayName(namingOf(data, strict));
  const named = new Set(
    records.exemplars.filter(may).flatMap(({ data }) => data.people.map(fullName)),
  );
  const hidden = records.exemplars
    .filter((record) => !may(record))
    .flatMap(({ data }) => data.people)
    .filter((person) => fullName(person).includes(' ') && !named.has(fullName(person)));
  if (hidden.length === 0 && records.exemplars.every(may)) return records;
  const nobody: NamingContext = { minor: false, basis: 'press', strict: true };
  const ofOthers = changes(
    (text) => withoutFullNames(text, hidden),
    (url) => addressNames(url, hidden, nobody, 'full'),
  );
  const shown = Object.fromEntries(
    (Object.keys(RECORD_KINDS) as KindName[]).map((kind) => [
      kind,
      records[kind].map((record) => changedRecord(record, ofOthers)),
    ]),
  ) as unknown as Records;
  return {
    ...shown,
    exemplars: shown.exemplars.map((record) => {
      const { people } = record.data;
      const naming = namingOf(record.data, strict);
      const own = changes(
        (text) => nameText(text, people, naming),
        (url) => addressNames(url, people, naming),
      );
      return changedRecord(record, own);
    }),
  };
}

function changes(words: (text: string) => string, names: (url: string) => boolean): Changes {
  return {
    words,
    address: (url) => (names(url) ? undefined : url),
    part: (before, after) => {
      // The licence of the site has no other address.
      if (!('read' in before)) return 'url' in before ? { ...after, url: before['url'] } : after;
      // A source says why it has no address any more, and that its title is no longer to the letter.
      return {
        ...after,
        ...(before['url'] !== after['url'] && { noUrlReason: 'Địa chỉ trang có tên người.' }),
        ...(before['title'] !== after['title'] && { titleRedacted: true }),
      };
    },
  };
}

/** People stay as they are: whether they are shown, the case decides. */
function changedRecord<K extends KindName>(record: LoadedRecord<K>, how: Changes): LoadedRecord<K> {
  const data = changeTexts(RECORD_KINDS[record.kind].schema, record.data, how);
  const people: { people?: Person[] } =
    'people' in record.data ? { people: record.data.people } : {};
  return { ...record, data: { ...data, ...people }, body: how.words(record.body) };
}
