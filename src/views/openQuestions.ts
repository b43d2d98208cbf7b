/** What a journalist may still ask: what the records leave open and somebody must know. */
import { formatDateShort } from '../domain/dates.ts';
import type { Catalog, Exemplar, Indicator, ResolvedCommendation } from '../catalog/types.ts';

export interface OpenAwards {
  exemplar: Exemplar;
  /** Each award, of whom and when, as far as known: `Giấy khen, Chủ tịch UBND xã Thử, 8/2024`. */
  awards: string[];
}

export interface OpenQuestions {
  /** Awards that were given, but by a decision whose number no source says. */
  withoutNumber: OpenAwards[];
  /** Awards that were proposed, of which no decision was found. */
  proposed: OpenAwards[];
  /** Targets of which sources give different figures for a year, and those years. */
  disputed: { indicator: Indicator; years: number[] }[];
}

function inWords({ award: { name }, decidedBy, date }: ResolvedCommendation): string {
  const body = decidedBy && !name.includes(decidedBy.name) ? decidedBy.name : undefined;
  return [name, body, date && formatDateShort(date)].filter(Boolean).join(', ');
}

/** The open questions, those about the newest cases first. */
export function openQuestions({
  exemplars,
  targets,
}: Pick<Catalog, 'exemplars' | 'targets'>): OpenQuestions {
  const open = (wanted: (it: ResolvedCommendation) => boolean) =>
    exemplars.flatMap((exemplar): OpenAwards[] => {
      const awards = exemplar.commendations.filter(wanted).map(inWords);
      return awards.length > 0 ? [{ exemplar, awards }] : [];
    });
  return {
    withoutNumber: open(({ status, decision }) => status === 'awarded' && !decision),
    proposed: open(({ status }) => status === 'proposed'),
    disputed: targets.flatMap((indicator) => {
      const years = indicator.progress?.disputedYears ?? [];
      return years.length > 0 ? [{ indicator, years: [...years] }] : [];
    }),
  };
}
