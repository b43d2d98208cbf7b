/** The facets of the exemplar list; every value is a page of its own. */
import { STANDING_LABELS } from '../domain/standing.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../schemas/exemplar.ts';
import type { Exemplar } from '../catalog/types.ts';

interface FacetValue {
  /** Address segment. */
  id: string;
  label: string;
}

interface FacetDefinition {
  /** Address segment: `/guong-dien-hinh/<id>/<value>/`. */
  id: string;
  label: string;
  valueOf: (exemplar: Exemplar) => FacetValue | undefined;
  /** How a page of this facet is titled: `Gương người tốt, việc tốt: năm 2023`. */
  heading: (label: string) => string;
}

export const FACETS: readonly FacetDefinition[] = [
  {
    id: 'ghi-nhan',
    label: 'Ghi nhận',
    valueOf: ({ standing }) => ({ id: standing, label: STANDING_LABELS[standing] }),
    heading: (label) => label,
  },
  {
    id: 'viec',
    label: 'Việc',
    valueOf: ({ occasion }) => ({ id: occasion, label: OCCASIONS[occasion] }),
    heading: (label) => label.toLowerCase(),
  },
  {
    id: 'linh-vuc',
    label: 'Lĩnh vực',
    valueOf: ({ field }) => ({ id: field.id, label: field.name }),
    heading: (label) => `lĩnh vực ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  },
  {
    id: 'nam',
    label: 'Năm',
    valueOf: ({ year }) => ({ id: String(year), label: String(year) }),
    heading: (label) => `năm ${label}`,
  },
  {
    id: 'loai',
    label: 'Loại',
    valueOf: ({ kind }) => ({ id: kind, label: EXEMPLAR_KINDS[kind] }),
    heading: (label) => label,
  },
  {
    id: 'dia-phuong',
    label: 'Địa phương',
    valueOf: ({ place }) => ({ id: place.id, label: place.title }),
    heading: (label) => label,
  },
  {
    id: 'phong-trao',
    label: 'Phong trào',
    valueOf: ({ movement }) => movement && { id: movement.id, label: movement.shortName },
    heading: (label) => `phong trào ${label}`,
  },
];

export interface FacetGroup extends Omit<FacetDefinition, 'valueOf'> {
  values: (FacetValue & { exemplars: Exemplar[] })[];
}

/** All facets with the cases of each value; most cases first, years newest first. */
export function facetGroups(exemplars: readonly Exemplar[]): FacetGroup[] {
  return FACETS.map(({ valueOf, ...facet }) => {
    const values = new Map<string, FacetValue & { exemplars: Exemplar[] }>();
    for (const exemplar of exemplars) {
      const value = valueOf(exemplar);
      if (!value) continue;
      const entry = values.get(value.id) ?? { ...value, exemplars: [] };
      entry.exemplars.push(exemplar);
      values.set(value.id, entry);
    }
    const sorted = [...values.values()].sort((a, b) =>
      facet.id === 'nam'
        ? b.id.localeCompare(a.id)
        : b.exemplars.length - a.exemplars.length || a.label.localeCompare(b.label, 'vi'),
    );
    return { ...facet, values: sorted };
  });
}
