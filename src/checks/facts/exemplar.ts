/** What a story says: whom it names, when and where, which awards and recognitions. */
import { isPartialDate } from '../../domain/dates.ts';
import { fullName, type Person } from '../../domain/naming.ts';
import { nfc } from '../../domain/vietnamese.ts';
import type { Located } from '../../problems/at.ts';
import {
  COMMENDATION_STATES,
  LAWS,
  LEVELS,
  PROGRAMMES,
  type Commendation,
  type ExemplarData,
  type Recognition,
} from '../../schemas/exemplar.ts';
import type { Fact, Part } from './fact.ts';
import { itemFacts, leavesOf, recordFact } from './leaves.ts';
import type { Names } from './names.ts';
import { datePart, partsOf, phraseOf } from './words.ts';

const WITHOUT: Record<string, string> = {
  decidedBy: 'không ghi cơ quan quyết định',
};

/** What tells when and by what an award was given. */
const DECIDING = ['decision', 'date', 'presented'];

/** True where an award now tells what it did not when it was only proposed. */
const isDecided = (it: Partial<Commendation>, { parts }: Fact) =>
  DECIDING.some((key) => parts[key] && it[key as keyof Commendation] === undefined);

/**
 * The state of an award. What was only proposed has been taken back by nobody where its decision or its day is
 * told with the award; another state alone says that the page was wrong.
 */
function statePart(status: Commendation['status'], it: Partial<Commendation>): Part {
  const words = COMMENDATION_STATES[status] ?? status;
  if (status !== 'proposed') return { words };
  return {
    words,
    refinedBy: (_, now) => isDecided(it, now),
    news: 'nay mới được quyết định thì ghi thêm số hoặc ngày quyết định, không cần đính chính',
  };
}

const dated = (date: unknown): Part | undefined => {
  const text = date === undefined ? '' : String(date);
  return isPartialDate(text) ? datePart(text) : undefined;
};

/** The day of an award; that of a proposal gives way to the day of the decision that is told. */
function honourDay({ status, date, ...it }: Partial<Commendation>): Part | undefined {
  const part = dated(date);
  if (!part || status !== 'proposed') return part;
  return {
    ...part,
    refinedBy: (words, now) =>
      isDecided({ ...it, date }, now) || part.refinedBy?.(words, now) === true,
  };
}

/** A name; a longer one that holds its words in order takes nothing back. */
const namePart = (name: string): Part => ({
  words: name,
  refinedBy: (words) => ` ${nfc(words)} `.includes(` ${nfc(name)} `),
});

/** An award or a recognition. */
function honour(
  list: 'commendations' | 'recognitions',
  it: Partial<Commendation> & Partial<Recognition>,
  index: number,
  { at, names }: { at: Located; names: Names },
): Fact {
  const { award, programme, name, level, decidedBy, decision, law, status = 'awarded' } = it;
  const commendation = list === 'commendations';
  const leaves = leavesOf('exemplars', [list], it, names);
  const without = { ...leaves.without, ...WITHOUT };
  const parts = partsOf({
    ...leaves.parts,
    award: award && names.award(award),
    programme: programme && (PROGRAMMES[programme] ?? programme),
    name,
    level: level && `cấp ${LEVELS[level] ?? level}`,
    decidedBy: decidedBy && names.body(decidedBy),
    decision,
    date: honourDay(it),
    status: commendation ? statePart(status, it) : undefined,
    law: law && LAWS[law],
  });
  const main = commendation ? 'award' : 'name';
  return {
    group: list,
    at,
    path: [list, index],
    what: () => (commendation ? 'Khen thưởng' : 'Chương trình khác công nhận'),
    key: commendation ? 'khen-thuong' : 'cong-nhan',
    parts,
    main,
    marks: [list, award, name, decision].filter((mark) => mark !== undefined),
    phrase: (keys) =>
      phraseOf(parts, [main, ...keys.filter((key) => key !== main)], without).join(', '),
  };
}

/** The facts of a story, also of an earlier version that today's schema would refuse. */
export function exemplarFacts(raw: unknown, at: Located, names: Names): Fact[] {
  const data = (raw ?? {}) as Partial<ExemplarData>;
  const context = { at, what: '', names };
  const { people = [], collective, place, commendations = [], recognitions = [] } = data;
  return [
    ...people.map((person: Person, i): Fact => ({
      group: 'people',
      at,
      path: ['people', i],
      what: () => 'Tên người',
      key: 'ten-nguoi',
      parts: partsOf({ name: namePart(fullName(person)), honorific: person.honorific }),
      main: 'name',
      marks: ['people'],
      phrase: () => fullName(person),
      person: true,
    })),
    ...recordFact('exemplars', data, context, {
      collective: collective ? namePart(collective) : undefined,
      place: place === undefined ? undefined : { words: names.place(place, String(data.date)) },
    }),
    ...commendations.map((it, i) => honour('commendations', it, i, { at, names })),
    ...recognitions.map((it, i) => honour('recognitions', it, i, { at, names })),
    ...itemFacts('exemplars', data, context, ['people', 'commendations', 'recognitions']),
  ];
}
