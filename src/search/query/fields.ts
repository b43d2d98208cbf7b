/** The texts of documents as they are compared with queries, and which of them hold a word. */
import { syllablesOf } from '../../domain/syllables.ts';
import type { Fragment, FrontDocument } from './bundle.ts';
import type { FieldText, Judged, Scorer } from './score.ts';

/** How much a match counts, by where it is. */
const COUNTS = {
  title: 1,
  name: 0.95,
  summary: 0.82,
  about: 0.8,
  context: 0.5,
  body: 0.66,
} as const;

function fieldText(text: string, counts: number, isName = false): FieldText {
  return { syllables: syllablesOf(text), counts, isName };
}

/** The texts of a document that the front file holds. */
export function fieldsOf({
  title,
  names,
  summary = '',
  context,
  place,
  year,
  standing,
}: Omit<FrontDocument, 'row'>): FieldText[] {
  const about = [place, year?.toString(), standing].filter((it) => it !== undefined);
  return [
    fieldText(title, COUNTS.title, true),
    ...names.map((it) => fieldText(it, COUNTS.name, true)),
    fieldText(summary, COUNTS.summary),
    ...about.map((it) => fieldText(it, COUNTS.about)),
    ...context.map((it) => fieldText(it, COUNTS.context)),
  ];
}

/** Texts met so far: the next letter of a query mostly reads the same. */
const met = new WeakMap<Fragment, FieldText[]>();

/** All texts of a document. */
export function textFields(fragment: Fragment, document: FrontDocument): FieldText[] {
  const known = met.get(fragment) ?? [...fieldsOf(document), fieldText(fragment.text, COUNTS.body)];
  met.set(fragment, known);
  return known;
}

/** What a reading finds in a document. */
export interface Finding {
  scorer: Scorer;
  judged: Judged;
}

/**
 * The best score of a document over the readings, and the reading that gives it.
 * @param lift What its meaning adds where it holds the whole query, see `liftOf`.
 */
export function bestFinding(
  findings: readonly Finding[],
  lift = 0,
): (Judged & { scorer: Scorer }) | undefined {
  let best: (Judged & { scorer: Scorer }) | undefined;
  for (const { scorer, judged } of findings) {
    const score = judged.score + lift * judged.held;
    if (!best || score > best.score) best = { ...judged, score, scorer };
  }
  return best;
}

/** Which texts hold a word, so that only those are compared with a query that it is in. */
export class FieldIndex {
  private readonly fields: { document: number; field: FieldText }[] = [];
  private readonly byWord = new Map<string, number[]>();

  /** @param documents The texts of each document. */
  constructor(documents: readonly (readonly FieldText[])[]) {
    documents.forEach((own, document) => {
      for (const field of own) {
        const id = this.fields.push({ document, field }) - 1;
        for (const { fold } of field.syllables) {
          const held = this.byWord.get(fold);
          if (!held) this.byWord.set(fold, [id]);
          else if (held[held.length - 1] !== id) held.push(id);
        }
      }
    });
  }

  /** The numbers of the documents that hold a word. */
  documentsWith(fold: string): number[] {
    return (this.byWord.get(fold) ?? []).flatMap((id) => this.fields[id]?.document ?? []);
  }

  /** The texts that hold a word of the reading, by the number of their document. */
  holding(scorer: Scorer): Map<number, FieldText[]> {
    const ids = new Set<number>();
    for (const fold of scorer.folds) for (const id of this.byWord.get(fold) ?? []) ids.add(id);
    const found = new Map<number, FieldText[]>();
    for (const id of ids) {
      const it = this.fields[id];
      if (!it) continue;
      const own = found.get(it.document);
      if (own) own.push(it.field);
      else found.set(it.document, [it.field]);
    }
    return found;
  }
}
