/** The facets of the exemplar list; every value is a page of its own. */
import { FACET_IDS, FACET_LABELS, type FacetId } from '../domain/facets.ts';
import { PHASES, PHASE_SLUGS } from '../domain/phase.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../schemas/exemplar.ts';
import type { Exemplar } from '../catalog/types.ts';

interface FacetValue {
  /** Address segment. */
  id: string;
  label: string;
}

interface Facet {
  valueOf: (exemplar: Exemplar) => FacetValue | undefined;
  /** How a page of this facet is titled: `Gương người tốt, việc tốt: năm 2023`. */
  heading: (label: string) => string;
}

/** A phase without the day that its words may give in brackets. */
export const shortPhase = (label: string) => label.replace(/ \([^)]*\)$/, '');

const FACETS: Readonly<Record<FacetId, Facet>> = {
  'ghi-nhan': {
    valueOf: ({ standing }) => ({ id: standing, label: STANDING_LABELS[standing] }),
    heading: (label) => label,
  },
  'giai-doan': {
    valueOf: ({ phase, phaseLabel }) => ({ id: PHASE_SLUGS[phase], label: shortPhase(phaseLabel) }),
    heading: (label) => label,
  },
  viec: {
    valueOf: ({ occasion }) => ({ id: occasion, label: OCCASIONS[occasion] }),
    heading: (label) => label.toLowerCase(),
  },
  'linh-vuc': {
    valueOf: ({ field }) => ({ id: field.id, label: field.name }),
    heading: (label) => `lĩnh vực ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  },
  nam: {
    valueOf: ({ year }) => ({ id: String(year), label: String(year) }),
    heading: (label) => `năm ${label}`,
  },
  loai: {
    valueOf: ({ kind }) => ({ id: kind, label: EXEMPLAR_KINDS[kind] }),
    heading: (label) => label,
  },
  'dia-phuong': {
    valueOf: ({ place }) => ({ id: place.id, label: place.title }),
    heading: (label) => label,
  },
  'phong-trao': {
    valueOf: ({ movement }) => movement && { id: movement.id, label: movement.shortName },
    heading: (label) => `phong trào ${label}`,
  },
};

/** A case's value in a facet; `undefined` where it has none. */
export function facetValue(id: FacetId, exemplar: Exemplar): FacetValue | undefined {
  return FACETS[id].valueOf(exemplar);
}

export interface FacetGroup extends Pick<Facet, 'heading'> {
  /** Address segment: `/guong-dien-hinh/<id>/<value>/`. */
  id: FacetId;
  label: string;
  values: (FacetValue & { exemplars: Exemplar[] })[];
}

type Listed = FacetGroup['values'][number];

const mostFirst = (a: Listed, b: Listed) =>
  b.exemplars.length - a.exemplars.length || a.label.localeCompare(b.label, 'vi');

const phaseRank = ({ id }: Listed) => PHASES.findIndex((phase) => PHASE_SLUGS[phase] === id);

/** Orders of values other than by their number of cases. */
const ORDERED: Partial<Record<FacetId, (a: Listed, b: Listed) => number>> = {
  nam: (a, b) => b.id.localeCompare(a.id),
  'giai-doan': (a, b) => phaseRank(a) - phaseRank(b),
};

/** All facets with the cases of each value; most cases first, years newest first, the plan's period first. */
export function facetGroups(exemplars: readonly Exemplar[]): FacetGroup[] {
  return FACET_IDS.map((id) => {
    const values = new Map<string, FacetValue & { exemplars: Exemplar[] }>();
    for (const exemplar of exemplars) {
      const value = facetValue(id, exemplar);
      if (!value) continue;
      const entry = values.get(value.id) ?? { ...value, exemplars: [] };
      entry.exemplars.push(exemplar);
      values.set(value.id, entry);
    }
    const sorted = [...values.values()].sort(ORDERED[id] ?? mostFirst);
    return { id, label: FACET_LABELS[id], heading: FACETS[id].heading, values: sorted };
  });
}
