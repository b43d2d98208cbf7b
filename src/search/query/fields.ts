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

/** A document with its texts. */
export interface Prepared {
  document: FrontDocument;
  fields: FieldText[];
}

/** Which texts hold a word, so that only those are compared with a query that it is in. */
export class FieldIndex {
  private readonly byWord = new Map<string, Set<{ of: Prepared; field: FieldText }>>();

  constructor(documents: readonly Prepared[]) {
    for (const of of documents)
      for (const field of of.fields) {
        const text = { of, field };
        for (const { fold } of field.syllables)
          this.byWord.set(fold, (this.byWord.get(fold) ?? new Set<typeof text>()).add(text));
      }
  }

  /** The texts that hold a word, with their documents. */
  saying(fold: string) {
    return [...(this.byWord.get(fold) ?? [])];
  }

  /** The texts that hold a word of the reading, by their documents. */
  holding({ folds }: Scorer): Map<Prepared, FieldText[]> {
    const found = new Map<Prepared, FieldText[]>();
    for (const { of, field } of new Set([...folds].flatMap((it) => this.saying(it))))
      found.set(of, [...(found.get(of) ?? []), field]);
    return found;
  }
}
