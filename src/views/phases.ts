/** The cases by where they stand against the plan's period: the parts of the list, and their counts. */
import { countWord } from '../domain/format.ts';
import { PHASES, type Phase } from '../domain/phase.ts';
import { shortPhase } from './facets.ts';
import type { Exemplar } from '../catalog/types.ts';

export interface PhasePart {
  phase: Phase;
  /** The phase in words, as the facet has it. */
  label: string;
  exemplars: Exemplar[];
}

/** The cases parted by phase, the plan's own first; each part keeps their order. */
export function byPhase(exemplars: readonly Exemplar[]): PhasePart[] {
  const parts = Map.groupBy(exemplars, ({ phase }) => phase);
  return PHASES.flatMap((phase) => {
    const own = parts.get(phase);
    return own?.[0] ? [{ phase, label: shortPhase(own[0].phaseLabel), exemplars: own }] : [];
  });
}

/** True where a case was commended by a decision whose number is known. */
export function isDecided({ commendations }: Exemplar): boolean {
  return commendations.some(
    ({ status, decision }) => status === 'awarded' && decision !== undefined,
  );
}

/** What is known of the awards of some cases, in brackets: ` (2 được khen thưởng, một có số quyết định)`. */
function awardsOf(exemplars: readonly Exemplar[]): string {
  const awarded = exemplars.filter(({ standing }) => standing === 'khen-thuong');
  const decided = awarded.filter(isDecided).length;
  const numbered =
    decided === 0
      ? ''
      : decided === awarded.length
        ? ', có số quyết định'
        : `, ${countWord(decided)} có số quyết định`;
  return awarded.length === 0 ? '' : ` (${awarded.length} được khen thưởng${numbered})`;
}

/** Each phase with its own counts: `33 gương trong giai đoạn (1 được khen thưởng)`. */
export function phaseCounts(exemplars: readonly Exemplar[]): string[] {
  return byPhase(exemplars).map(
    ({ label, exemplars: own }) => `${own.length} gương ${label}${awardsOf(own)}`,
  );
}
