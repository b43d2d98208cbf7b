import {
  holdsInitials,
  holdsName,
  sameName,
  searchable,
  type Searchable,
} from '../../domain/sameName.ts';
import { yearOf } from '../../domain/dates.ts';
import { fullName, type Person } from '../../domain/naming.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { isOfWithdrawn } from '../../catalog/gone.ts';
import type { Catalog, Withdrawal } from '../../catalog/types.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { TextFile } from '../../reading/files.ts';
import type { KindName, LoadedRecord } from '../../schemas/kinds.ts';
import { allRecords, problemIn, proseOf, sentencesOf } from '../prose.ts';
import { answerTo, canAnswer, isAnswered } from '../reviewed.ts';
import type { Rule } from '../rule.ts';
import { oldStories, type OldStory } from '../withdrawn.ts';

const isNamed = (text: Searchable, person: Person) =>
  holdsName(text, person) || holdsInitials(text, person);

interface Gone {
  withdrawal: Withdrawal;
  stories: OldStory[];
  people: Person[];
}

/** Every string of a value, but for the answers to this very question. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => (key === 'reviewed' ? [] : stringsIn(it)));
}

/** A record as it is searched: its address and its strings one after the other, none running into the next. */
const searchableOf = ({ id, data, body }: LoadedRecord<KindName>) =>
  searchable([id, ...stringsIn(data), body].join(' | '));

/** A correction of the story itself: the site hides what it says. */
const isHidden = (
  { kind, data }: LoadedRecord<KindName>,
  withdrawal: Withdrawal,
  redirects: Catalog['redirects'],
) => kind === 'corrections' && 'page' in data && isOfWithdrawn(data.page, [withdrawal], redirects);

/** A story of the same commune and year is about the same person. */
const ofSamePlaceAndYear = (record: LoadedRecord<KindName>, stories: readonly OldStory[]) =>
  record.kind === 'exemplars' &&
  'occasion' in record.data &&
  stories.some(
    ({ place, date }) =>
      'occasion' in record.data &&
      slugify(place) === slugify(record.data.place) &&
      date.slice(0, 4) === String(yearOf(record.data.date)),
  );

/** What is asked or refused of a record that holds a withdrawn person's name. No message repeats it. */
function problemsOf(
  record: LoadedRecord<KindName>,
  text: Searchable,
  person: Person,
  { withdrawal, stories }: Gone,
): Problem[] {
  const people = 'people' in record.data ? record.data.people : [];
  const isListed = people.some((it) => sameName(it, person));
  if (!isListed && !isNamed(text, person)) return [];
  const holding = proseOf(record)
    .flatMap((prose) => sentencesOf(prose.text).map((sentence) => ({ prose, sentence })))
    .filter(({ sentence }) => isNamed(searchable(sentence), person));
  const [first] = holding;
  const path = isListed ? ['people'] : first?.prose.path;
  const at = (message: string, repair = {}): Problem[] => [
    first && path === first.prose.path
      ? problemIn(record, first.prose, first.sentence, message, repair)
      : problemAt(record, path ?? [], message, repair),
  ];
  if (ofSamePlaceAndYear(record, stories))
    return at(
      `nêu lại tên người trong gương đã rút ${withdrawal.id}, cùng nơi và cùng năm; hãy bỏ tên ấy ở tệp này, cả ở tên tệp`,
    );
  if (!canAnswer(record))
    return at(
      `còn nhắc tên người trong gương đã rút ${withdrawal.id}; hãy bỏ tên ấy ở tệp này, cả ở tên tệp`,
    );
  const open = holding.filter(({ sentence }) => !isAnswered(record, 'trung-ten', sentence));
  const isAnsweredAtAll = record.data.reviewed.some(({ what }) => what === 'trung-ten');
  if (open.length === 0 && isAnsweredAtAll) return [];
  return at(
    `còn nhắc tên trùng với tên người trong gương đã rút ${withdrawal.id}; nếu là người ấy thì bỏ tên, nếu là người khác cùng tên thì thêm mục dưới đây`,
    answerTo(record, 'trung-ten'),
  );
}

/** What a file says outside its records: remarks, or everything where it could not be read. */
function besides({ file, text }: TextFile, isRead: boolean): string {
  if (!isRead) return text;
  return file.endsWith('.json')
    ? ''
    : (text.split(/^---\s*$/m)[1]?.match(/#.*$/gm) ?? []).join('\n');
}

/**
 * Nobody is named again who was named in a withdrawn story, by any spelling, in any record and file.
 * Somebody else of the same name is asked about, and the record may answer.
 */
export const withdrawnNames: Rule = ({ withdrawals, redirects }, { records, files, published }) => {
  if (!published || withdrawals.length === 0) return [];
  const gone = withdrawals.map((withdrawal): Gone => {
    const stories = oldStories(withdrawal, published);
    const people = new Map(
      stories.flatMap((it) => it.people.map((person) => [fullName(person), person] as const)),
    );
    return { withdrawal, stories, people: [...people.values()] };
  });
  const all = allRecords(records).map((record) => ({ record, text: searchableOf(record) }));
  const read = new Set(all.map(({ record }) => record.file));
  const remarks = files.map((it) => ({
    file: it.file,
    text: searchable(besides(it, read.has(it.file))),
  }));
  return gone.flatMap((it) => [
    ...all
      .filter(
        ({ record }) =>
          record.file !== it.withdrawal.file && !isHidden(record, it.withdrawal, redirects),
      )
      .flatMap(({ record, text }) =>
        it.people.flatMap((person) => problemsOf(record, text, person, it)).slice(0, 1),
      ),
    ...remarks
      .filter(({ text }) => it.people.some((person) => isNamed(text, person)))
      .map(({ file }) => ({
        file,
        message: `còn nhắc tên người trong gương đã rút ${it.withdrawal.id}, có thể ở lời chú sau dấu #; hãy bỏ tên ấy ở tệp này`,
      })),
  ]);
};
