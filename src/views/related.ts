/** Which cases belong beside a case, and why. */
import type { Exemplar, Place } from '../catalog/types.ts';

export interface RelatedExemplar {
  exemplar: Exemplar;
  /** Why it is related, strongest first: `cùng nơi`, `cùng việc`. */
  reasons: string[];
}

/** The units a place is part of today; itself while it exists. */
const unitsNow = (place: Place) => (place.now.length > 0 ? place.now : [place]);

/** What two cases may share, how much it counts and how it is said. */
const RELATIONS: readonly [
  shared: (a: Exemplar, b: Exemplar) => boolean,
  weight: number,
  reason: string,
][] = [
  [(a, b) => a.place === b.place, 4, 'cùng nơi'],
  [(a, b) => a.occasion === b.occasion, 3, 'cùng việc'],
  [(a, b) => a.movement !== undefined && a.movement === b.movement, 2, 'cùng phong trào'],
  [
    (a, b) => a.place !== b.place && unitsNow(a.place).some((it) => unitsNow(b.place).includes(it)),
    1,
    'nay cùng một xã',
  ],
];

/** All that `RELATIONS` looks at: cases alike in it are related to the same cases. */
const traitsOf = ({ place, occasion, movement }: Exemplar) =>
  [place.id, occasion, movement?.id].join(' ');

/**
 * A function that gives up to `limit` other cases that share most with one of `all`: place, deed,
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
      const shared = RELATIONS.filter(([share]) => share(exemplar, sample));
      const score = shared.reduce((sum, [, weight]) => sum + weight, 0);
      if (score === 0) continue;
      const reasons = shared.map(([, , reason]) => reason);
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
