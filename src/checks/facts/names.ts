/** What facts call the records that others refer to. */
import type { Catalog } from '../../catalog/types.ts';
import { resolvePlace } from '../../domain/places.ts';
import type { Coverage } from '../../domain/figures.ts';
import { coverageLabel } from '../../schemas/indicator.ts';

/** Names by ids; a place may be referred to by its name, too. */
export interface Names {
  award: (id: string) => string;
  body: (id: string) => string;
  place: (reference: string, date?: string) => string;
  coverage: (coverage: Coverage) => string;
}

export function namesIn({ bodies, awards, places, unit }: Catalog): Names {
  // Every version of every record asks for the same few.
  const titles = new Map<string, string>();
  const titleOf = (reference: string, date?: string) => {
    const found = resolvePlace(reference, date, places);
    return 'place' in found ? found.place.title : reference;
  };
  return {
    award: (id) => awards.find((it) => it.id === id)?.name ?? id,
    body: (id) => bodies.find((it) => it.id === id)?.name ?? id,
    place: (reference, date) => {
      const key = `${reference}@${date ?? ''}`;
      const title = titles.get(key) ?? titleOf(reference, date);
      titles.set(key, title);
      return title;
    },
    coverage: (coverage) => coverageLabel(coverage, unit.words) ?? coverage,
  };
}
