/** The front file made ready: reads queries and ranks the documents it holds by titles and names. */
import { syllablesOf } from '../../domain/syllables.ts';
import type { Fragment, FrontDocument, FrontFile } from './bundle.ts';
import { Glossary } from './glossary.ts';
import { liftOf, type Meaning } from './meaning.ts';
import { Places } from './places.ts';
import { bestFinding, FieldIndex, fieldsOf, type Finding } from './fields.ts';
import { Initials } from './initials.ts';
import type { FieldText, Judged, Scorer } from './score.ts';
import { readStops, type Knowledge, type Stops } from './understand.ts';
import { Vocabulary } from './vocabulary.ts';

interface Prepared {
  document: FrontDocument;
  fields: FieldText[];
}

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

export class Front implements Knowledge {
  readonly vocabulary: Vocabulary;
  readonly abbreviations: Map<string, string>;
  readonly glossary: Glossary;
  readonly stops: Stops;
  readonly build: string;
  readonly changed: number | undefined;
  readonly places: Places;
  private readonly documents: Prepared[];
  private readonly byRow: ReadonlyMap<number, Prepared>;
  private readonly pairs = new Set<string>();
  private readonly index: FieldIndex;
  private readonly phrases: Initials;
  /** For each row the file of texts that has its own, and its place there. */
  private readonly texts: { file: number; at: number }[];

  private readonly file: FrontFile;

  constructor(file: FrontFile) {
    this.file = file;
    this.vocabulary = new Vocabulary(file.vocabulary, file.size, file.numbers);
    this.abbreviations = new Map(
      file.abbreviations.map(([short, full]) => [
        syllablesOf(short)
          .map(({ fold }) => fold)
          .join(''),
        full,
      ]),
    );
    this.glossary = new Glossary(file.glossary);
    this.stops = readStops(file.stops);
    this.build = file.build;
    this.changed = file.changed;
    const counts: number[] = [];
    this.texts = file.texts.map((number) => {
      const at = counts[number] ?? 0;
      counts[number] = at + 1;
      return { file: number, at };
    });
    this.places = new Places(file.documents);
    this.documents = file.documents.map((document) => ({ document, fields: fieldsOf(document) }));
    this.byRow = new Map(this.documents.map((it) => [it.document.row, it]));
    this.index = new FieldIndex(this.documents.map(({ fields }) => fields));
    this.phrases = new Initials(
      file.documents.flatMap(({ title, names, summary = '' }) => [title, ...names, summary]),
    );
    for (const { fields } of this.documents)
      for (const { syllables } of fields)
        syllables.forEach(({ fold }, i) => {
          const next = syllables[i + 1];
          if (next) this.pairs.add(`${fold} ${next.fold}`);
        });
  }

  /** Rows of the documents that show a word here. */
  rowsShowing(fold: string): Set<number> {
    return new Set(
      this.index.documentsWith(fold).flatMap((it) => this.documents[it]?.document.row ?? []),
    );
  }

  /** The same with the summaries of its documents, in the file's order. */
  withSummaries(summaries: readonly string[]): Front {
    const documents = this.file.documents.map((it, i) => ({ ...it, summary: summaries[i] ?? '' }));
    return new Front({ ...this.file, documents });
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

  follows = (left: string, right: string): boolean => this.pairs.has(`${left} ${right}`);

  initials = (word: string): string[] => this.phrases.phrases(word);

  /** What the readings find in the documents; only in those that hold every word where `all` is set. */
  findings(scorers: readonly Scorer[], all = false): Candidate[] {
    const candidates = new Map<number, Finding[]>();
    const whole = new Set<number>();
    for (const scorer of scorers)
      for (const [number, fields] of this.index.holding(scorer)) {
        const findings = candidates.get(number) ?? [];
        findings.push({ scorer, judged: scorer.judge(fields) });
        candidates.set(number, findings);
        if (all && scorer.holdsAll(fields)) whole.add(number);
      }
    // In the site's order: of documents that answer alike the first comes first.
    return this.documents.flatMap(({ document }, number) => {
      const findings = candidates.get(number);
      return findings && (!all || whole.has(number)) ? { document, findings } : [];
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
