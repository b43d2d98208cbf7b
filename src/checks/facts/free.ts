/** What may change without a correction. Everything else that the schema of a compared kind knows is compared. */
import type { PublishedKind } from '../../reading/published.ts';

/** Keys that are free wherever they stand: what a fact rests on, and how it is found. */
const EVERYWHERE = new Set(['id', 'source', 'sources', 'note', 'aliases', 'reviewed']);

/** Prose, and how a record is filed and shown. */
export const FREE: Readonly<Record<PublishedKind, readonly string[]>> = {
  plans: [
    ...['identityNote', 'responsibility', 'stagesClause', 'transcription'],
    ...['reviews.title', 'reviews.found'],
  ],
  movements: [
    ...['shortName', 'summary', 'field', 'criteria', 'indicators'],
    ...['milestones.fact', 'milestones.step', 'milestones.key', 'milestones.short'],
  ],
  exemplars: [
    ...['headline', 'summary', 'field', 'occasion', 'movement', 'stage', 'entry', 'people.role'],
    ...['featured', 'basis', 'consent', 'doubts', 'minor', 'photo', 'published', 'updated'],
  ],
  indicators: [
    ...['name', 'shortName', 'field', 'order', 'group', 'relatedTo', 'growth', 'method'],
    ...['ambiguity', 'flow', 'comparable'],
  ],
  groups: ['name'],
  places: ['becomes.certainty'],
  bodies: ['english', 'duties.text'],
  awards: ['decidedBy', 'alsoReadIn'],
  timeline: ['fact', 'step', 'key', 'short'],
};

/** True for a field that may change without a word, or that lies within one; places in lists left out: `reviews.title`. */
export function isFree(kind: PublishedKind, field: string): boolean {
  return (
    field.split('.').some((key) => EVERYWHERE.has(key)) ||
    FREE[kind].some((free) => `${field}.`.startsWith(`${free}.`))
  );
}
