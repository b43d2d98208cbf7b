/** Answers queries: the front file reads them and knows titles, Pagefind knows every text. */
import { toAnswer, type Answer, type Filters } from '../query/answer.ts';
import {
  unpackRegistry,
  type Fragment,
  type FrontFile,
  type Registry,
  type RegistryFile,
  type SummariesFile,
} from '../query/bundle.ts';
import { Front, type Scored } from '../query/front.ts';
import { honestyOf, type Honesty } from '../query/honesty.ts';
import { meaningOf, type Meaning } from '../query/meaning.ts';
import { rankWithTexts, relevant, type Looked } from '../query/rank.ts';
import { Scorer } from '../query/score.ts';
import { readLiterally, understand, type Reading } from '../query/understand.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

export interface Query {
  text: string;
  filters: Filters;
  /** Read the words as typed and nothing else. */
  literal: boolean;
}

/** Where the engine gets the parts of the index from; each call may fail, and is tried again when asked again. */
export interface Source {
  /** Starts to fetch what looking words up needs. */
  warm?: () => void;
  front: () => Promise<FrontFile>;
  summaries: () => Promise<SummariesFile>;
  registry: () => Promise<RegistryFile>;
  /** Rows of the documents whose text holds a word, given without marks. */
  rowsWith: (word: string) => Promise<readonly number[]>;
  /** The text of a row's document in this build. */
  fragment: (build: string, row: number) => Promise<Fragment>;
}

/** A part of the index that could not be had: what the filters, the summaries, the words and the texts need. */
export type Part = 'filters' | 'summaries' | 'words' | 'texts';

/** The answer when all parts have been tried. */
export interface Finished extends Answer {
  honesty: Honesty;
  /** Parts that could not be had, and why; the results are right as far as they go. */
  lost: ReadonlyMap<Part, unknown>;
}

/** A query that was read and answered by the front file; `Engine.finish` completes it. */
interface Draft {
  query: Query;
  answer: Answer;
  front: Front;
  scorers: Scorer[];
  known: Scored[];
  meaning: Meaning | undefined;
}

/** Words looked up in Pagefind at most, one search each. */
const WORDS = 3;

export class Engine {
  private readonly source: Source;
  private readonly report: (error: unknown) => void;
  private front: Promise<Front> | undefined;
  private registry: Promise<Registry> | undefined;
  /** The registry once it is there. */
  private ready: Registry | undefined;
  private summaries: Promise<void> | undefined;
  private readonly fragments = new Map<number, Promise<Fragment>>();

  /**
   * Nothing is fetched before it is needed.
   * @param report Is told of every part that could not be had.
   */
  constructor(source: Source, report: (error: unknown) => void = () => undefined) {
    this.source = source;
    this.report = report;
  }

  /** Starts fetching what the first query needs. */
  prepare(): void {
    this.loadFront().catch(() => undefined);
    this.loadSummaries().catch(() => undefined);
    this.loadRegistry().catch(() => undefined);
    this.source.warm?.();
  }

  /**
   * Reads a query and answers it by titles and names alone.
   * @throws when the front file cannot be had.
   */
  async begin(query: Query): Promise<Draft> {
    this.prepare();
    const front = await this.loadFront();
    const draft = this.draft(query, front);
    const { known, scorers } = draft;
    const results = relevant(known).map(({ document }) => ({ row: document.row, document }));
    const reading = known[0]?.scorer.reading ?? scorers[0]?.reading;
    return { ...draft, answer: toAnswer(results, this.ready, query.filters, reading) };
  }

  /** The first answer with what the filters make of it, once their table is there; nothing where it cannot be had. */
  async withFilters({ query, answer }: Draft): Promise<Answer | undefined> {
    const registry = await this.loadRegistry().catch(() => undefined);
    return registry && toAnswer(answer.results, registry, query.filters, answer.reading);
  }

  private draft(query: Query, front: Front): Omit<Draft, 'answer'> {
    const readings = query.literal
      ? readLiterally(query.text, front)
      : understand(query.text, front);
    const scorers = readings.map((it) => new Scorer(it));
    if (scorers.length === 0) return { query, front, scorers, known: [], meaning: undefined };
    const [first] = front.rank(scorers, query.literal);
    const reading = first?.scorer.reading ?? readings[0];
    const meaning = reading && meaningOf(reading, front.places, front.changed);
    return { query, front, scorers, known: front.rank(scorers, query.literal, meaning), meaning };
  }

  /** Answers a query by summaries and texts too, as far as they can be had. */
  async finish({ query, front }: Draft): Promise<Finished> {
    const lost = new Map<Part, unknown>();
    const attempt = async <T>(part: Part, work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work();
      } catch (error) {
        lost.set(part, error);
        this.report(error);
        return undefined;
      }
    };
    await attempt('summaries', () => this.loadSummaries());
    const { scorers, known, meaning } = this.draft(query, front);
    const registry = () => attempt('filters', () => this.loadRegistry());
    const nothing: Honesty = { verdict: 'answered', unknown: [] };
    if (scorers.length === 0)
      return { ...browse(query, front, await registry()), honesty: nothing, lost };
    const guess = known[0]?.scorer.reading ?? scorers[0]?.reading;
    const looked = guess && (await attempt('words', () => this.lookUp(guess, front)));
    const { results, best } = await rankWithTexts(
      known,
      looked ?? [],
      front,
      (row) => attempt('texts', () => this.fragment(row)),
      scorers,
      query.literal,
      meaning,
    );
    const reading = best?.scorer.reading ?? guess;
    return {
      ...toAnswer(results, await registry(), query.filters, reading),
      honesty: honestyOf(query.text, best, front.vocabulary),
      lost,
    };
  }

  /**
   * The text of a row's document.
   * @throws when it cannot be had.
   */
  fragment(row: number): Promise<Fragment> {
    const asked = this.fragments.get(row) ?? this.fetchFragment(row);
    this.fragments.set(row, asked);
    asked.catch(() => this.fragments.delete(row));
    return asked;
  }

  private async fetchFragment(row: number): Promise<Fragment> {
    const front = await this.loadFront();
    const fragment = await this.source.fragment(front.build, row);
    const known = front.get(row)?.document.path;
    if (known !== undefined && known !== fragment.path) throw new ForeignFile(`text ${row}`);
    return fragment;
  }

  /** Documents whose text holds the most telling words of a reading, with the share of it they hold. */
  private async lookUp(reading: Reading, front: Front): Promise<Looked[]> {
    const words = tellingWords(reading, front.vocabulary);
    const total = reading.syllables.reduce((sum, { weight }) => sum + weight, 0);
    const lists = await Promise.all(
      words.map(async ({ word }) => {
        const rows = await this.source.rowsWith(word);
        if (!front.accountsFor(word, rows)) throw new ForeignFile(`the index of “${word}”`);
        return rows;
      }),
    );
    const found = new Map<number, Looked>();
    lists.forEach((rows, i) => {
      for (const row of rows) {
        const entry = found.get(row) ?? { row, share: 0 };
        entry.share += (words[i]?.weight ?? 0) / total;
        found.set(row, entry);
      }
    });
    return [...found.values()];
  }

  private loadFront(): Promise<Front> {
    this.front ??= this.source
      .front()
      .then((file) => new Front(file))
      .catch((error: unknown) => {
        this.front = undefined;
        throw error;
      });
    return this.front;
  }

  private loadSummaries(): Promise<void> {
    this.summaries ??= Promise.all([this.loadFront(), this.source.summaries()])
      .then(([front, { build, summaries }]) => {
        if (build !== front.build) throw new ForeignFile('the summaries');
        front.addSummaries(summaries);
      })
      .catch((error: unknown) => {
        this.summaries = undefined;
        throw error;
      });
    return this.summaries;
  }

  private loadRegistry(): Promise<Registry> {
    this.registry ??= Promise.all([this.loadFront(), this.source.registry()])
      .then(([front, file]) => {
        if (file.build !== front.build) throw new ForeignFile('the filters');
        this.ready = unpackRegistry(file);
        return this.ready;
      })
      .catch((error: unknown) => {
        this.registry = undefined;
        throw error;
      });
    return this.registry;
  }
}

/** A file of another build, or none of the site's at all. */
class ForeignFile extends Error {
  constructor(what: string) {
    super(`not of this build: ${what}`);
  }
}

/** Without a query: everything that the filters leave, in the site's order. */
function browse({ filters }: Query, front: Front, registry: Registry | undefined): Answer {
  if (!registry || Object.keys(filters).length === 0)
    return toAnswer([], registry, filters, undefined);
  const results = registry.rows.map((_, row) => {
    const document = front.get(row)?.document;
    return { row, ...(document && { document }) };
  });
  return toAnswer(results, registry, filters, undefined);
}

/** The syllables of a reading that tell the most, without marks, the most telling first. */
function tellingWords(
  { syllables }: Reading,
  vocabulary: Vocabulary,
): { word: string; weight: number }[] {
  return syllables
    .flatMap(({ fold, weight, variants }) => {
      const isNumber = /^\d/.test(fold);
      const known =
        vocabulary.has(fold) || isNumber
          ? fold
          : [...variants].sort((a, b) => b[1] - a[1]).find(([it]) => vocabulary.has(it))?.[0];
      if (known === undefined || vocabulary.isCommon(known)) return [];
      return [{ word: known, weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, WORDS);
}
