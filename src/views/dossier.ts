/** The facts box of a case: what is known of it, line by line, wherever the case is told. */
import { formatDateShort } from '../domain/dates.ts';
import { addressedName } from '../domain/naming.ts';
import { periodSpan, type Period } from '../domain/period.ts';
import { routes } from '../domain/routes.ts';
import { capitalise } from '../domain/vietnamese.ts';
import {
  BASIS_LABELS,
  COMMENDATION_STATES,
  EXEMPLAR_KINDS,
  LAWS,
  LEVELS,
  OCCASIONS,
  PROGRAMMES,
  STAGES,
} from '../schemas/exemplar.ts';
import { FILED_LABELS } from '../schemas/milestone.ts';
import { nowAs } from './words.ts';
import type { Exemplar, ResolvedCommendation, ResolvedRecognition } from '../catalog/types.ts';

export type FactId =
  | 'kind'
  | 'person'
  | 'occasion'
  | 'place'
  | 'date'
  | 'field'
  | 'movement'
  | 'stage'
  | 'commendation'
  | 'recognition'
  | 'no-award'
  | 'basis'
  | 'published';

interface Statement {
  text: string;
  /** Address on the site it links to, without the base path. */
  path?: string | undefined;
}

export interface Fact extends Statement {
  id: FactId;
  label: string;
  notes?: Statement[];
}

/** What a case shows without a decision number, in a box and on a card. */
export const NO_DECISION = 'Chưa rõ số quyết định';

/** The commendations of a case in a line each: `Giấy khen …: Quyết định số 12/QĐ-UBND`. */
export function commendationLines({ commendations }: Exemplar): string[] {
  return commendations.map(({ award, status, decision }) => {
    if (status !== 'awarded') return `${award.name}: ${COMMENDATION_STATES[status]}`;
    return `${award.name}: ${decision ? `Quyết định số ${decision}` : NO_DECISION.toLowerCase()}`;
  });
}

/** Ground on which the case stands on the site, and on which its people are named. */
function basisText({ minor, people, basis }: Exemplar): string {
  if (minor) return 'Có trẻ em nên không nêu tên ai';
  return capitalise(
    people.length === 0 && basis === 'press' ? 'theo báo chí' : BASIS_LABELS[basis],
  );
}

/** Those of some texts that say something, as notes. */
const notesOf = (...texts: (string | false | undefined)[]): Statement[] =>
  texts.flatMap((text) => (text ? [{ text }] : []));

/** What is known of a case, in the order of its facts box. */
export function dossierFacts(exemplar: Exemplar, period: Period): Fact[] {
  const { kind, occasion, place, date, phase, phaseLabel, field, movement, movementBasis } =
    exemplar;
  const { stage, commendations, recognitions, people, published, updated } = exemplar;
  const facts: (Fact | undefined)[] = [
    {
      id: 'kind',
      label: 'Loại',
      text: capitalise(EXEMPLAR_KINDS[kind]),
      path: routes.facet('loai', kind),
    },
    ...people.map((person): Fact | undefined =>
      person.role === undefined
        ? undefined
        : { id: 'person', label: capitalise(addressedName(person)), text: person.role },
    ),
    {
      id: 'occasion',
      label: 'Việc',
      text: OCCASIONS[occasion],
      path: routes.facet('viec', occasion),
    },
    {
      id: 'place',
      label: 'Nơi',
      text: capitalise(place.title),
      path: place.path,
      notes: place.now.map((now) => ({ text: `${nowAs(now)} ${now.newTitle}`, path: now.path })),
    },
    {
      id: 'date',
      label: 'Thời gian',
      text: formatDateShort(date),
      notes: notesOf(phase === 'after' ? phaseLabel : `${phaseLabel} ${periodSpan(period)}`),
    },
    {
      id: 'field',
      label: 'Lĩnh vực',
      text: field.name,
      path: routes.facet('linh-vuc', field.id),
    },
    movement && {
      id: 'movement',
      label: 'Phong trào',
      text: movement.shortName,
      path: movement.path,
      notes: notesOf(movementBasis && FILED_LABELS[movementBasis]),
    },
    stage && {
      id: 'stage',
      label: 'Khâu của kế hoạch',
      text: capitalise(STAGES[stage]),
      notes: notesOf('trong bốn khâu phát hiện, bồi dưỡng, tổng kết, nhân rộng'),
    },
    ...commendations.map(commendationFact),
    ...recognitions.map(recognitionFact),
    commendations.length + recognitions.length > 0
      ? undefined
      : { id: 'no-award', label: 'Khen thưởng, công nhận', text: 'Chưa thấy nguồn nào xác nhận' },
    {
      id: 'basis',
      label: people.length > 0 ? 'Căn cứ nêu tên' : 'Căn cứ đăng',
      text: basisText(exemplar),
    },
    {
      id: 'published',
      label: 'Đăng trên trang này',
      text: formatDateShort(published),
      notes: notesOf(updated && `cập nhật ${formatDateShort(updated)}`),
    },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** What the card of a case says already. */
const ON_CARD: readonly FactId[] = ['place', 'date'];

/** What is known of a case beyond its card, where it has no page of its own. */
export function entryFacts(exemplar: Exemplar, period: Period): Fact[] {
  return dossierFacts(exemplar, period).filter(({ id }) => !ON_CARD.includes(id));
}

/** The level of an award as the list of awards calls it; of one that several levels give, that of the case. */
export function awardLevel({ award, level }: ResolvedCommendation): string | undefined {
  const stated = level && LEVELS[level];
  return stated && !award.level.includes(',') ? award.level : stated;
}

function commendationFact(commendation: ResolvedCommendation): Fact {
  const { award, status, decision, law, note } = commendation;
  // What is proposed has no decision yet, so that its number is not unknown.
  const undecided = status === 'proposed' && decision === undefined;
  return {
    id: 'commendation',
    label: `Khen thưởng${status === 'awarded' ? '' : ` (${COMMENDATION_STATES[status]})`}`,
    text: award.name,
    path: award.path,
    notes: [
      ...decisionNotes(
        { ...commendation, level: awardLevel(commendation) },
        'quyết định',
        undecided,
      ),
      ...notesOf(LAWS[law], note),
    ],
  };
}

function recognitionFact(recognition: ResolvedRecognition): Fact {
  const { programme, name, level, note } = recognition;
  return {
    id: 'recognition',
    label: `Công nhận theo ${PROGRAMMES[programme]}`,
    text: capitalise(name),
    notes: [
      ...decisionNotes({ ...recognition, level: level && LEVELS[level] }, 'công nhận'),
      ...notesOf(note),
    ],
  };
}

/** Who decided, by which number and when. */
function decisionNotes(
  {
    level,
    decidedBy,
    decision,
    date,
  }: Pick<ResolvedCommendation | ResolvedRecognition, 'decidedBy' | 'decision' | 'date'> & {
    level: string | undefined;
  },
  deed: string,
  undecided = false,
): Statement[] {
  return notesOf(
    level && `Cấp: ${level}`,
    `Cơ quan ${deed}: ${decidedBy ? decidedBy.name : 'nguồn không nêu'}`,
    decision ? `Số quyết định: ${decision}` : !undecided && NO_DECISION,
    date && `Ngày: ${formatDateShort(date)}`,
  );
}
