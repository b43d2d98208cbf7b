/** Answers queries: the front file reads them and knows titles, Pagefind finds the texts that hold their words. */
import { toAnswer, type Answer, type Filters, type Found, type Result } from '../query/answer.ts';
import { breathe } from '../query/breathe.ts';
import type { Registry } from '../query/bundle.ts';
import { inOrder, type Front, type Scored } from '../query/front.ts';
import { honestyOf, type Honesty } from '../query/honesty.ts';
import { sharesOf, tellingWords, type Looked } from '../query/lookUp.ts';
import { meaningOf, withErasAside, type Meaning } from '../query/meaning.ts';
import { bestOf, rankWithTexts, relevant } from '../query/rank.ts';
import { Scorer } from '../query/score.ts';
import { meantBy, type Meant } from '../query/suggestion.ts';
import { joinInitials } from '../query/typing.ts';
import { readLiterally, understand, type Reading } from '../query/understand.ts';
import { Parts, type Source } from './parts.ts';

export interface Query {
  text: string;
  filters: Filters;
  /** Read the words as typed and nothing else. */
  literal: boolean;
}

/** A part of the index that could not be had: what the filters, the summaries, the words (Pagefind) and the texts need. */
export type Part = 'filters' | 'summaries' | 'words' | 'texts';

/** The answer when all parts have been tried. */
export interface Finished extends Answer {
  /** All results before the filters. */
  found: readonly Found[];
  honesty: Honesty;
  /** How the query was read where that is not what was typed. */
  meant: Meant | undefined;
  /** Parts that could not be had, and why; the results are right as far as they go. */
  lost: ReadonlyMap<Part, unknown>;
}

/** A query that was read and answered by the front file; `Engine.finish` completes it. */
export interface Draft {
  query: Query;
  answer: Answer;
  /** True where titles and names alone answer it: what else is found cannot show that nothing does. */
  isAnswered: boolean;
  front: Front;
  scorers: Scorer[];
  known: Scored[];
  meaning: Meaning | undefined;
}

export class Engine {
  private readonly parts: Parts;
  private readonly report: (error: unknown) => void;

  /**
   * Nothing is fetched before it is needed.
   * @param report Is told of every part that could not be had.
   */
  constructor(source: Source, report: (error: unknown) => void = () => undefined) {
    this.parts = new Parts(source);
    this.report = report;
  }

  /** Starts fetching what the first query needs: what answers first comes first, on a slow line alone. */
  prepare(): void {
    const { parts } = this;
    parts.front().then(
      () => parts.warm(),
      () => undefined,
    );
  }

  /**
   * Reads a query and answers it by titles and names alone.
   * @throws when the front file cannot be had.
   */
  async begin(query: Query): Promise<Draft> {
    this.prepare();
    const front = await this.parts.front();
    const draft = await this.draft({ ...query, text: joinInitials(query.text) }, front);
    const { known, scorers, meaning } = draft;
    const [first] = known;
    const best = first && bestOf(first, first.document, meaning);
    const results = relevant(known).map(({ document }) => ({ row: document.row, document }));
    const reading = first?.scorer.reading ?? scorers[0]?.reading;
    return {
      ...draft,
      answer: toAnswer(results, this.parts.ready, query.filters, reading),
      isAnswered:
        best !== undefined && honestyOf(draft.query.text, best, front).verdict === 'answered',
    };
  }

  private async draft(query: Query, front: Front): Promise<Omit<Draft, 'answer' | 'isAnswered'>> {
    const readings = query.literal
      ? readLiterally(query.text, front)
      : understand(query.text, front);
    const scorers = readings.map((it) => new Scorer(withErasAside(it, front.places)));
    const none = { query, front, scorers, known: [], meaning: undefined };
    if (scorers.length === 0) return none;
    await breathe();
    const found = front.findings(scorers, query.literal);
    await breathe();
    const [first] = inOrder(found);
    const reading = first?.scorer.reading ?? readings[0];
    const meaning = reading && meaningOf(reading, front.places, front.changed);
    return { ...none, known: inOrder(found, meaning), meaning };
  }

  /** Answers a query by texts too, as far as they can be had. */
  async finish({ query, front, scorers, known, meaning }: Draft): Promise<Finished> {
    const lost = new Map<Part, unknown>();
    const attempt = async <T>(part: Part, work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work();
      } catch (error) {
        if (!lost.has(part)) this.report(error);
        lost.set(part, error);
        return undefined;
      }
    };
    // No order hangs on the filters' table where none is chosen.
    const filtered = Object.keys(query.filters).length > 0;
    const registry = async () =>
      filtered ? attempt('filters', () => this.parts.registry()) : this.parts.ready;
    if (scorers.length === 0) {
      const chosenFrom = await registry();
      const found = filtered && chosenFrom ? inSiteOrder(chosenFrom, front) : [];
      return {
        ...toAnswer(found, chosenFrom, query.filters, undefined),
        found,
        honesty: { verdict: 'answered', unknown: [] },
        meant: undefined,
        lost,
      };
    }
    const guess = known[0]?.scorer.reading ?? scorers[0]?.reading;
    const { results, best } = await rankWithTexts(
      known,
      await this.lookUp(guess, front, attempt),
      front,
      (row) => attempt('texts', () => this.parts.fragment(row)),
      scorers,
      query.literal,
      meaning,
    );
    const reading = best?.scorer.reading ?? guess;
    const [literal] = readLiterally(query.text, front);
    return {
      ...toAnswer(results, await registry(), query.filters, reading),
      found: results,
      honesty: honestyOf(query.text, best, front),
      meant: best && meantBy(best, results, literal, query.text),
      lost,
    };
  }

  /**
   * An answer with what may be filtered, and with what the filters' table knows of its results.
   * @throws when it cannot be had.
   */
  async withFilters(answer: Finished, { filters }: Query): Promise<Finished> {
    const registry = await this.parts.registry();
    return { ...answer, ...toAnswer(answer.found, registry, filters, answer.reading) };
  }

  /**
   * An answer with the summaries of the results whose text was not read, and after them the documents that
   * only a summary led to: nothing that stands there moves.
   * @throws when they cannot be had.
   */
  async withSummaries(answer: Finished, { query, scorers, meaning }: Draft): Promise<Finished> {
    const summed = await this.parts.withSummaries();
    const told = answer.found.map((it) => {
      const document = it.fragment ? undefined : summed.get(it.row)?.document;
      return document ? { ...it, document } : it;
    });
    const known = new Set(told.map(({ row }) => row));
    const more = relevant(summed.rank(scorers, query.literal, meaning))
      .map(({ document }) => ({ row: document.row, document }))
      .filter(({ row }) => !known.has(row));
    const found = [...told, ...more];
    const shown = toAnswer(found, this.parts.ready, query.filters, answer.reading);
    return { ...answer, found, ...shown };
  }

  /**
   * What is known of a document that the front file has no room for.
   * @throws when it cannot be had.
   */
  async document(row: number): Promise<Pick<Result, 'document' | 'fragment'>> {
    const fragment = await this.parts.fragment(row);
    return { fragment, document: (await this.parts.front()).documentOf(row, fragment.about) };
  }

  /** Documents whose text holds the most telling words of a reading, with the share of it they hold. */
  private async lookUp(
    reading: Reading | undefined,
    front: Front,
    attempt: Attempt,
  ): Promise<Looked[]> {
    if (!reading) return [];
    const found = await Promise.all(
      tellingWords(reading, front.vocabulary).map(async (it) => {
        const rows = await attempt('words', () => this.parts.rowsWith(it.word));
        return { ...it, rows: rows ?? [], shown: front.rowsShowing(it.word) };
      }),
    );
    return sharesOf(reading, found);
  }
}

/** Does some work that a part of the index may fail; nothing where it does. */
type Attempt = <T>(part: Part, work: () => Promise<T>) => Promise<T | undefined>;

/** Every document in the site's order: what filters leave of them answers where there is no query. */
function inSiteOrder(registry: Registry, front: Front): Found[] {
  return registry.rows.map((_, row) => ({ row, document: front.get(row)?.document }));
}
