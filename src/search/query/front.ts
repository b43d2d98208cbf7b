/** The front file made ready: reads queries and ranks the documents it holds by titles, names and summaries. */
import { syllablesOf } from '../../domain/syllables.ts';
import type { FrontDocument, FrontFile, SummariesFile } from './bundle.ts';
import { unpackColumn, unpackLists } from './columns.ts';
import { liftOf, type Meaning } from './meaning.ts';
import { Places } from './places.ts';
import { Scorer, type FieldText, type Judged } from './score.ts';
import type { Knowledge } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much a match counts, by where it is. */
const COUNTS = {
  title: 1,
  name: 0.95,
  summary: 0.82,
  about: 0.8,
  context: 0.5,
  body: 0.6,
} as const;

const INITIALS = /^[a-z]{2,6}$/;
const MOST_PHRASES = 3;

interface Prepared {
  document: FrontDocument;
  fields: FieldText[];
}

export interface Scored extends Judged {
  document: FrontDocument;
  /** The reading that fits it best. */
  scorer: Scorer;
}

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

/** The text of a document's sections. */
export function bodyText(text: string): FieldText {
  return fieldText(text, COUNTS.body);
}

export class Front implements Knowledge {
  readonly vocabulary: Vocabulary;
  readonly abbreviations: Map<string, string>;
  readonly build: string;
  readonly changed: number | undefined;
  /** The first word of each file of words. */
  readonly words: readonly string[];
  readonly places: Places;
  private documents: Prepared[];
  private byRow = new Map<number, Prepared>();
  private readonly pairs = new Set<string>();
  /** For each row the file of texts that has its own, and its place there. */
  private readonly texts: { file: number; at: number }[];

  constructor(file: FrontFile) {
    this.vocabulary = new Vocabulary(file.vocabulary, file.size);
    this.abbreviations = new Map(
      file.abbreviations.map(([short, full]) => [
        syllablesOf(short)
          .map(({ fold }) => fold)
          .join(''),
        full,
      ]),
    );
    this.build = file.build;
    this.changed = file.changed;
    this.words = file.words;
    this.texts = file.texts.flatMap((count, number) =>
      Array.from({ length: count }, (_, at) => ({ file: number, at })),
    );
    this.places = new Places(file.documents);
    this.documents = [];
    this.hold(file.documents);
  }

  private hold(documents: readonly FrontDocument[]): void {
    this.documents = documents.map((document) => ({ document, fields: fieldsOf(document) }));
    this.byRow = new Map(this.documents.map((it) => [it.document.row, it]));
    for (const { fields } of this.documents)
      for (const { syllables } of fields)
        syllables.forEach(({ fold }, i) => {
          const next = syllables[i + 1];
          if (next) this.pairs.add(`${fold} ${next.fold}`);
        });
  }

  /** Adds what comes later, in the front file's order. */
  addSummaries({ summaries, contexts, standings }: SummariesFile): void {
    const context = unpackLists(contexts);
    const standing = unpackColumn(standings);
    this.hold(
      this.documents.map(({ document }, i) => ({
        ...document,
        summary: summaries[i] ?? '',
        context: context[i] ?? [],
        ...(standing[i] !== undefined && { standing: standing[i] }),
      })),
    );
  }

  /** The file of texts that has a row's, and its place there. */
  textOf(row: number): { file: number; at: number } | undefined {
    return this.texts[row];
  }

  get(row: number): Prepared | undefined {
    return this.byRow.get(row);
  }

  follows = (left: string, right: string): boolean => this.pairs.has(`${left} ${right}`);

  /** Phrases of titles, names and summaries whose initials spell `word`, the commonest first. */
  initials = (word: string): string[] => {
    if (!INITIALS.test(word)) return [];
    const counts = new Map<string, number>();
    for (const { document } of this.documents)
      for (const text of [document.title, ...document.names, document.summary ?? '']) {
        const lower = text.toLowerCase();
        const syllables = syllablesOf(lower);
        for (let i = 0; i + word.length <= syllables.length; i++) {
          const part = syllables.slice(i, i + word.length);
          if (!part.every(({ fold }, at) => fold.startsWith(word.charAt(at)))) continue;
          const phrase = part.map(({ start, end }) => lower.slice(start, end)).join(' ');
          counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
        }
      }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_PHRASES)
      .map(([phrase]) => phrase);
  };

  /** Every document that answers at all, best first; only those that hold every word where `all` is set. */
  rank(scorers: readonly Scorer[], all = false, meaning?: Meaning): Scored[] {
    return this.documents
      .filter(({ fields }) => !all || scorers.some((it) => it.holdsAll(fields)))
      .map(({ document, fields }) => ({
        document,
        ...bestScore(scorers, fields, meaning && liftOf(document, meaning)),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }
}

/**
 * The best score of a document over the readings, and the reading that gives it.
 * @param lift What its meaning adds where it holds the whole query, see `liftOf`.
 */
export function bestScore(
  scorers: readonly Scorer[],
  fields: readonly FieldText[],
  lift = 0,
): Judged & { scorer: Scorer } {
  let best: (Judged & { scorer: Scorer }) | undefined;
  for (const scorer of scorers) {
    const judged = scorer.judge(fields);
    const score = judged.score + lift * judged.held;
    if (!best || score > best.score) best = { ...judged, score, scorer };
  }
  if (!best) throw new Error('no reading to score with');
  return best;
}
