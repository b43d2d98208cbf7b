/** What the site holds of a place, in words. */
import type { Place } from '../catalog/types.ts';

type Holding = Pick<Place, 'exemplars' | 'milestones'>;

/** Stories and milestones of a place: `6 gương · 5 mốc`; empty where there are none. A number stays with its word. */
export function recorded({ exemplars, milestones }: Holding): string {
  return [
    exemplars.length > 0 && `${exemplars.length}\u00a0gương`,
    milestones.length > 0 && `${milestones.length}\u00a0mốc`,
  ]
    .filter((it) => it !== false)
    .join(' · ');
}

interface Known {
  /** The sections of its page that hold something: their anchor, and how much. */
  parts: { id: string; text: string }[];
  /** Its stories by phase, `4 gương trong giai đoạn, 2 gương trước giai đoạn`; empty where all fall into the period, or after it. */
  phases: string;
}

/** What a place's page tells. */
export function knownOf(place: Pick<Place, 'exemplars' | 'milestones' | 'observations'>): Known {
  const { exemplars, milestones, observations } = place;
  const phases = [...Map.groupBy(exemplars, ({ phaseLabel }) => phaseLabel)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return {
    parts: [
      { id: 'guong', count: exemplars.length, of: 'gương' },
      { id: 'moc', count: milestones.length, of: 'mốc' },
      { id: 'so-lieu', count: observations.length, of: 'số liệu' },
    ]
      .filter(({ count }) => count > 0)
      .map(({ id, count, of }) => ({ id, text: `${count} ${of}` })),
    phases:
      phases.length === 1 && exemplars.every(({ phase }) => phase === 'during' || phase === 'after')
        ? ''
        : phases.map(([label, { length }]) => `${length} gương ${label}`).join(', '),
  };
}
