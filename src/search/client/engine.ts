/** Answers queries: the front file reads them and knows titles, Pagefind knows every text. */
import { toAnswer, type Answer, type Filters } from '../query/answer.ts';
import {
  fragmentName,
  FRONT_NAME,
  REGISTRY_NAME,
  unpackRegistry,
  type Fragment,
  type FrontFile,
  type Registry,
  type RegistryFile,
} from '../query/bundle.ts';
import { Front, type Scored } from '../query/front.ts';
import { fetchFile, unable } from './failure.ts';
import { Pagefind } from './pagefind.ts';
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

/** A query that was read and answered by the front file; `Engine.finish` completes it. */
interface Draft {
  query: Query;
  answer: Answer;
  front: Front;
  registry: Registry;
  scorers: Scorer[];
  known: Scored[];
}

/** Words looked up in Pagefind at most, one search each. */
const WORDS = 3;

export class Engine {
  private readonly bundle: string;
  private readonly pagefind: Pagefind;
  private front: Promise<Front> | undefined;
  private registry: Promise<Registry> | undefined;
  private readonly fragments = new Map<number, Promise<Fragment>>();

  /** `bundle` is the address of the index folder; nothing is fetched before it is needed. */
  constructor(bundle: string) {
    this.bundle = bundle;
    this.pagefind = new Pagefind(bundle);
  }

  /** Starts fetching what the first query needs. */
  prepare(): void {
    this.loadFront().catch(() => undefined);
    this.loadRegistry().catch(() => undefined);
    this.pagefind.load().catch(() => undefined);
  }

  /**
   * Reads a query and answers it by titles, names and summaries alone.
   * @throws Failure when a file of the index cannot be fetched.
   */
  async begin(query: Query): Promise<Draft> {
    this.prepare();
    const [front, registry] = await Promise.all([this.loadFront(), this.loadRegistry()]);
    const readings = query.literal
      ? readLiterally(query.text, front)
      : understand(query.text, front);
    const scorers = readings.map((it) => new Scorer(it));
    const known = scorers.length === 0 ? [] : front.rank(scorers, query.literal);
    const reading = known[0]?.scorer.reading ?? readings[0];
    const answer = toAnswer(
      relevant(known).map(({ document }) => ({ row: document.row, document })),
      registry,
      query.filters,
      reading,
    );
    return { query, front, registry, scorers, known, answer };
  }

  /**
   * Answers a query by the texts too.
   * @throws Failure when a file of the index cannot be fetched.
   */
  async finish({ query, front, registry, scorers, known, answer }: Draft): Promise<Answer> {
    if (!answer.reading) return browse(query, front, registry);
    const looked = await this.lookUp(answer.reading, front);
    const ranked = await rankWithTexts(
      known,
      looked,
      front,
      (row) => this.fragment(row),
      scorers,
      query.literal,
    );
    return toAnswer(ranked.results, registry, query.filters, ranked.reading ?? answer.reading);
  }

  /**
   * The text of a row's document.
   * @throws Failure when it cannot be fetched.
   */
  fragment(row: number): Promise<Fragment> {
    const asked = this.fragments.get(row) ?? this.fetchFragment(row);
    this.fragments.set(row, asked);
    asked.catch(() => this.fragments.delete(row));
    return asked;
  }

  /** Documents whose text holds the most telling words of a reading, with the share of it they hold. */
  private async lookUp(reading: Reading, { vocabulary }: Front): Promise<Looked[]> {
    const words = tellingWords(reading, vocabulary);
    const total = reading.syllables.reduce((sum, { weight }) => sum + weight, 0);
    const lists = await Promise.all(words.map(({ word }) => this.pagefind.search(word)));
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
    this.front ??= fetchFile<FrontFile>(this.bundle, FRONT_NAME)
      .then((file) => new Front(file))
      .catch((error: unknown) => {
        this.front = undefined;
        throw error;
      });
    return this.front;
  }

  private loadRegistry(): Promise<Registry> {
    this.registry ??= fetchFile<RegistryFile>(this.bundle, REGISTRY_NAME)
      .then(unpackRegistry)
      .catch((error: unknown) => {
        this.registry = undefined;
        throw error;
      });
    return this.registry;
  }

  private async fetchFragment(row: number): Promise<Fragment> {
    const { build } = await this.loadRegistry();
    if (!('DecompressionStream' in window)) throw unable();
    return fetchFile<Fragment>(this.bundle, fragmentName(build, row), ({ body }) =>
      new Response(body?.pipeThrough(new DecompressionStream('gzip'))).json(),
    );
  }
}

/** Without a query: everything that the filters leave, in the site's order. */
function browse({ filters }: Query, front: Front, registry: Registry): Answer {
  if (Object.keys(filters).length === 0) return toAnswer([], registry, {}, undefined);
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
