/** The front file made ready: reads queries and ranks the documents it holds by titles and names. */
import { breathe } from './breathe.ts';
import type { Fragment, FrontDocument, FrontFile } from './bundle.ts';
import { Glossary } from './glossary.ts';
import { liftOf, type Meaning } from './meaning.ts';
import { Places } from './places.ts';
import { bestFinding, FieldIndex, fieldsOf, type Finding, type Prepared } from './fields.ts';
import { initialsIn } from './initials.ts';
import type { Judged, Scorer, Text } from './score.ts';
import { readStops, type Knowledge, type Stops } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

/** A document with what each reading finds in it. */
export interface Candidate {
  document: FrontDocument;
  findings: Finding[];
}

export interface Scored extends Judged {
  document: FrontDocument;
  /** The reading that fits it best. */
  scorer: Scorer;
}

const prepared = (document: FrontDocument): Prepared => ({ document, fields: fieldsOf(document) });

export class Front implements Knowledge {
  readonly vocabulary: Vocabulary;
  readonly glossary: Glossary;
  readonly stops: Stops;
  /** Finds the places in a query that the site tells nothing of. */
  readonly elsewhere: Glossary;
  readonly build: string;
  readonly changed: number | undefined;
  declare places: Places;
  declare years: ReadonlySet<string>;
  declare private documents: Prepared[];
  declare private byRow: ReadonlyMap<number, Prepared>;
  declare private index: FieldIndex;
  declare follows: (left: string, right: string) => boolean;
  declare initials: (word: string) => Text[];
  /** For each row the file of texts that has its own, and its place there. */
  private readonly texts: { file: number; at: number }[];

  constructor(file: FrontFile) {
    this.vocabulary = new Vocabulary(file.vocabulary, file.size, file.numbers);
    this.glossary = new Glossary(file.glossary);
    this.stops = readStops(file.stops);
    this.elsewhere = new Glossary(file.elsewhere);
    this.build = file.build;
    this.changed = file.changed;
    const counts: number[] = [];
    this.texts = file.texts.map((number) => {
      const at = counts[number] ?? 0;
      counts[number] = at + 1;
      return { file: number, at };
    });
    this.receive(file.documents.map(prepared));
  }

  /** Takes the documents in pieces. */
  async holding(documents: Iterable<FrontDocument>): Promise<this> {
    const taken: Prepared[] = [];
    for (const it of documents) {
      await breathe();
      taken.push(prepared(it));
    }
    this.receive(taken);
    await breathe();
    return this;
  }

  private receive(documents: Prepared[]): void {
    this.documents = documents;
    this.places = new Places(documents.map(({ document }) => document));
    this.years = new Set(documents.map(({ document }) => String(document.year)));
    this.byRow = new Map(documents.map((it) => [it.document.row, it]));
    this.index = new FieldIndex(documents);
    this.follows = (left, right) =>
      this.index
        .saying(left)
        .some(({ field: { syllables } }) =>
          syllables.some(({ fold }, i) => fold === left && syllables[i + 1]?.fold === right),
        );
    this.initials = initialsIn(() =>
      documents.flatMap(({ fields }) => fields.map(({ syllables }) => syllables)),
    );
  }

  /** Rows of the documents that show a word here. */
  rowsShowing(fold: string): Set<number> {
    return new Set(this.index.saying(fold).map(({ of }) => of.document.row));
  }

  /** The same with the summaries of its documents, in the file's order. */
  withSummaries(summaries: readonly string[]): Promise<Front> {
    const documents = this.documents.map(({ document }, i) => ({
      ...document,
      summary: summaries[i],
    }));
    return (Object.create(this) as Front).holding(documents);
  }

  /** The file of texts that has a row's, and its place there. */
  textOf(row: number): { file: number; at: number } | undefined {
    return this.texts[row];
  }

  /**
   * All that is known of a row's document.
   * @param about What its text says of it.
   */
  documentOf(row: number, about: Fragment['about']): FrontDocument | undefined {
    const own = this.get(row)?.document;
    if (own) return { ...own, ...about };
    const { path, kind, title, names = [], context = [] } = about ?? {};
    if (path === undefined || kind === undefined || title === undefined) return undefined;
    return { ...about, row, path, kind, title, names, context };
  }

  get(row: number): Prepared | undefined {
    return this.byRow.get(row);
  }

  /** What the readings find in the documents; only in those that hold every word where `all` is set. */
  findings(scorers: readonly Scorer[], all = false): Candidate[] {
    const candidates = new Map<Prepared, Finding[]>();
    const whole = new Set<Prepared>();
    for (const scorer of scorers)
      for (const [it, fields] of this.index.holding(scorer)) {
        const findings = candidates.get(it) ?? [];
        findings.push({ scorer, judged: scorer.judge(fields) });
        candidates.set(it, findings);
        if (all && scorer.holdsAll(fields)) whole.add(it);
      }
    // In the site's order: of documents that answer alike the first comes first.
    return this.documents.flatMap((it) => {
      const findings = candidates.get(it);
      return findings && (!all || whole.has(it)) ? { document: it.document, findings } : [];
    });
  }

  /** Every document that answers at all, best first; only those that hold every word where `all` is set. */
  rank(scorers: readonly Scorer[], all = false, meaning?: Meaning): Scored[] {
    return inOrder(this.findings(scorers, all), meaning);
  }
}

/** The documents that answer at all, best first, each by the reading that fits it best. */
export function inOrder(candidates: readonly Candidate[], meaning?: Meaning): Scored[] {
  return candidates
    .flatMap(({ document, findings }) => {
      const best = bestFinding(findings, meaning && liftOf(document, meaning));
      return best && best.score > 0 ? { document, ...best } : [];
    })
    .sort((a, b) => b.score - a.score);
}
