/** How far a case is proved: from the deed over the proposal and the decision to the award in hand. */
import {
  compareDates,
  firstDay,
  formatDateShort,
  lastDay,
  type PartialDate,
} from '../domain/dates.ts';
import { capitalise } from '../domain/vietnamese.ts';
import type { CitedSource } from '../schemas/source.ts';
import type { Exemplar, ResolvedCommendation, ResolvedRecognition } from '../catalog/types.ts';

export interface EvidenceStep {
  label: string;
  /** Date and number, or that nothing was seen. */
  text: string;
  /** False where no source tells of the step. */
  seen: boolean;
}

/** The way of one award, one recognition, or of a case without either. */
export interface EvidenceChain {
  /** What was awarded; absent where nothing was. */
  title?: string;
  steps: EvidenceStep[];
}

const NOT_SEEN = 'chưa thấy';

const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(', ');
const dateOf = (date: PartialDate | undefined) => date && formatDateShort(date);
const step = (label: string, text: string | undefined): EvidenceStep => ({
  label,
  text: text || NOT_SEEN,
  seen: Boolean(text),
});
const deed = ({ date }: Exemplar) => step('Sự việc', formatDateShort(date));

/**
 * A day without a decision is that of the proposal, or that on which the award was given. What was awarded
 * needs no word on who proposed it: the records do not hold that.
 */
function awardChain(exemplar: Exemplar, it: ResolvedCommendation): EvidenceChain {
  const { award, status, decision, date, presented } = it;
  const day = dateOf(date);
  const given = dateOf(presented) ?? (decision === undefined ? day : undefined);
  const handed = {
    awarded: given ?? 'đã trao, chưa rõ ngày',
    cancelled: 'đã hủy bỏ',
    proposed: undefined,
  };
  return {
    title: award.name,
    steps: [
      deed(exemplar),
      ...(status === 'proposed' ? [step('Đề nghị', day ?? 'đã đề nghị, chưa rõ ngày')] : []),
      status === 'proposed' || decision !== undefined
        ? step('Quyết định', decision && joined(`số ${decision}`, day))
        : {
            ...step('Quyết định', joined('chưa rõ số', status === 'cancelled' && day)),
            seen: false,
          },
      step('Trao', handed[status]),
    ],
  };
}

/** A recognition; what was recognised before it was told comes first. */
function recognitionChain(exemplar: Exemplar, it: ResolvedRecognition): EvidenceChain {
  const number = it.decision ? `số ${it.decision}` : 'chưa rõ số quyết định';
  const steps = [
    deed(exemplar),
    { ...step('Công nhận', joined(number, dateOf(it.date))), seen: it.decision !== undefined },
  ];
  const earlier = it.date !== undefined && compareDates(it.date, exemplar.date) < 0;
  return { title: capitalise(it.name), steps: earlier ? steps.reverse() : steps };
}

/** Who told of a case without an award, by the ground on which it stands here. */
const TOLD: Record<Exemplar['basis'], string> = {
  decision: 'Nguồn ghi lại',
  stateSite: 'Cơ quan nhà nước giới thiệu',
  organisationSite: 'Đoàn thể giới thiệu',
  publicRole: 'Nguồn ghi lại',
  press: 'Báo chí giới thiệu',
  consent: 'Nguồn ghi lại',
};

/** The source that first told of a deed: one of before its first day tells of something else. */
const firstToTell = (sources: readonly CitedSource[], deedDate: PartialDate) =>
  sources
    .filter(({ date }) => date === undefined || lastDay(date) >= firstDay(deedDate))
    .toSorted((a, b) => compareDates(a.date ?? '2100', b.date ?? '2100'))[0];

/** A case that nobody is known to have honoured: the deed, and where it was first told. */
function toldChain(exemplar: Exemplar): EvidenceChain {
  const source = firstToTell(exemplar.sources, exemplar.date);
  return {
    steps: [
      deed(exemplar),
      step(TOLD[exemplar.basis], source && joined(source.publisher, dateOf(source.date))),
      step('Khen thưởng', 'chưa có nguồn xác nhận'),
    ].map((it, i) => (i === 2 ? { ...it, seen: false } : it)),
  };
}

/** A chain for each award and recognition of a case, or one for a case without. */
export function proofOf(exemplar: Exemplar): EvidenceChain[] {
  const chains = [
    ...exemplar.commendations.map((it) => awardChain(exemplar, it)),
    ...exemplar.recognitions.map((it) => recognitionChain(exemplar, it)),
  ];
  return chains.length > 0 ? chains : [toldChain(exemplar)];
}
