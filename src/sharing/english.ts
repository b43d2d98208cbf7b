/** English for what the data say in codes. */
import type { Outcome } from '../domain/outcomes.ts';
import { STANDING_LABELS, type Standing } from '../domain/standing.ts';
import { FIGURE_KINDS } from '../schemas/indicator.ts';

const OUTCOMES: Record<Outcome, string> = {
  met: 'target met',
  notMet: 'target not met',
  notYet:
    'the last whole year of the unit falls short of a level set for a later year: no verdict on it',
  off: 'a share that was to be equalled differs; the plan names no tolerance: no verdict on it',
  insufficient: 'some figures of the whole unit, not enough to conclude',
  unconfirmed: 'no document was found that confirms the milestone',
  noData: 'no figure of the whole unit was found',
};

const STANDINGS: Record<Standing, string> = {
  'khen-thuong': 'commended: an award was given',
  'cong-nhan': 'recognised by another programme, such as OCOP product ratings',
  'co-quan-nha-nuoc': 'presented by a state body on its page; no award found',
  'doan-the': 'presented by a mass organisation on its page; no award found',
  'bao-chi': 'presented by the press; no award found',
};

const KINDS: Record<keyof typeof FIGURE_KINDS, string> = {
  actual: 'full-year result',
  estimate: 'full-year estimate',
  partial: 'part of a year',
  plan: 'plan or budget, not a result',
};

/** Codes of a field with their words in Vietnamese and their meaning in English. */
const rowsOf = <Code extends string>(words: Record<Code, string>, meanings: Record<Code, string>) =>
  (Object.keys(words) as Code[]).map((code) => ({
    code,
    vietnamese: words[code],
    meaning: meanings[code],
  }));

/** The fields of the data that hold codes, with what each code means. */
export const codeTables = (outcomes: Record<Outcome, string>) => [
  {
    caption: 'Conclusions on a target',
    field: 'outcome',
    where: 'Code in JSON',
    rows: rowsOf(outcomes, OUTCOMES),
  },
  {
    caption: 'Standing of a case',
    field: 'standing',
    where: 'Code in JSON',
    rows: rowsOf(STANDING_LABELS, STANDINGS),
  },
  {
    caption: 'Kinds of figure',
    field: 'kind',
    where: 'Code in JSON and CSV',
    rows: rowsOf(FIGURE_KINDS, KINDS),
  },
];
