/** What a journalist may still ask: what the records leave open and somebody must know. */
import { formatDateShort } from '../domain/dates.ts';
import type { Catalog, Exemplar, Indicator, ResolvedCommendation } from '../catalog/types.ts';

export interface OpenAward {
  exemplar: Exemplar;
  /** The award, of whom and when, as far as known: `Giấy khen, Chủ tịch UBND xã Thử, 8/2024`. */
  award: string;
}

export interface OpenQuestions {
  /** Awards that were given, but by a decision whose number no source says. */
  withoutNumber: OpenAward[];
  /** Awards that were proposed, of which no decision was found. */
  proposed: OpenAward[];
  /** Targets of which sources give different figures for a year, and those years. */
  disputed: { indicator: Indicator; years: number[] }[];
}

function inWords({ award, decidedBy, date }: ResolvedCommendation): string {
  return [award.name, decidedBy?.name, date && formatDateShort(date)].filter(Boolean).join(', ');
}

/** The open questions, those about the newest cases first. */
export function openQuestions({
  exemplars,
  targets,
}: Pick<Catalog, 'exemplars' | 'targets'>): OpenQuestions {
  const open = (wanted: (it: ResolvedCommendation) => boolean) =>
    exemplars.flatMap((exemplar) =>
      exemplar.commendations
        .filter(wanted)
        .map((it): OpenAward => ({ exemplar, award: inWords(it) })),
    );
  return {
    withoutNumber: open(({ status, decision }) => status === 'awarded' && !decision),
    proposed: open(({ status }) => status === 'proposed'),
    disputed: targets.flatMap((indicator) => {
      const years = indicator.progress?.disputedYears ?? [];
      return years.length > 0 ? [{ indicator, years: [...years] }] : [];
    }),
  };
}
