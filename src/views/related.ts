/** Which cases belong beside a case, and why. */
import type { Exemplar, Place } from '../catalog/types.ts';

export interface RelatedExemplar {
  exemplar: Exemplar;
  /** Why it is related, strongest first: `cùng việc`, `cùng nơi`. */
  reasons: string[];
}

/** The units a place is part of today; itself while it exists. */
const unitsNow = (place: Place) => (place.now.length > 0 ? place.now : [place]);

/** `nay cùng một xã`, for two places that one unit has taken in since. */
function sameToday(a: Place, b: Place): string | undefined {
  const shared = a === b ? undefined : unitsNow(a).find((it) => unitsNow(b).includes(it));
  return shared && `nay cùng một ${shared.typeName}`;
}

/** How much it counts what two cases may share, more than all below it together, and how it is said. */
const RELATIONS: readonly [
  weight: number,
  reason: (a: Exemplar, b: Exemplar) => string | false | undefined,
][] = [
  [8, (a, b) => a.occasion === b.occasion && 'cùng việc'],
  [4, (a, b) => a.place === b.place && 'cùng nơi'],
  [2, (a, b) => a.movement !== undefined && a.movement === b.movement && 'cùng phong trào'],
  [1, (a, b) => sameToday(a.place, b.place)],
];

/** All that `RELATIONS` looks at: cases alike in it are related to the same cases. */
const traitsOf = ({ place, occasion, movement }: Exemplar) =>
  [place.id, occasion, movement?.id].join(' ');

/**
 * A function that gives up to `limit` other cases that share most with one of `all`: deed, place,
 * movement, today's commune. Among equals those that come first in `all` win. What cases alike have
 * in common is worked out once, so that thousands of cases take no time.
 */
export function relatedExemplars(
  all: readonly Exemplar[],
  limit = 4,
): (exemplar: Exemplar) => RelatedExemplar[] {
  const position = new Map(all.map((exemplar, index) => [exemplar, index]));
  const alike = Map.groupBy(all, traitsOf);
  const found = new Map<string, RelatedExemplar[]>();

  const search = (exemplar: Exemplar): RelatedExemplar[] => {
    const byScore = new Map<number, RelatedExemplar[]>();
    for (const [sample, ...others] of alike.values()) {
      if (!sample) continue;
      const shared = RELATIONS.flatMap(([weight, reasonOf]) => {
        const reason = reasonOf(exemplar, sample);
        return reason ? [{ weight, reason }] : [];
      });
      if (shared.length === 0) continue;
      const score = shared.reduce((sum, { weight }) => sum + weight, 0);
      const reasons = shared.map(({ reason }) => reason);
      // One more than asked for, since the case itself is among those alike.
      for (const it of [sample, ...others.slice(0, limit)])
        (byScore.get(score) ?? byScore.set(score, []).get(score))?.push({ exemplar: it, reasons });
    }
    const place = ({ exemplar: it }: RelatedExemplar) => position.get(it) ?? 0;
    const related: RelatedExemplar[] = [];
    for (const score of [...byScore.keys()].sort((a, b) => b - a)) {
      if (related.length > limit) break;
      related.push(...(byScore.get(score) ?? []).sort((a, b) => place(a) - place(b)));
    }
    return related.slice(0, limit + 1);
  };

  return (exemplar) => {
    const traits = traitsOf(exemplar);
    const related = found.get(traits) ?? search(exemplar);
    found.set(traits, related);
    return related.filter(({ exemplar: it }) => it !== exemplar).slice(0, limit);
  };
}
