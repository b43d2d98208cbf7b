/** Answers queries: the front file reads them and knows titles, Pagefind knows every text. */
import { syllablesOf } from '../domain/syllables.ts';
import {
  FACETS,
  FRONT_NAME,
  REGISTRY_NAME,
  unpackRegistry,
  type FrontDocument,
  type FrontFile,
  type RegistryFile,
  type RegistryRow,
} from './bundle.ts';
import { bestScore, bodyText, fieldsOf, Front, type Scored } from './front.ts';
import { DOCUMENT_KINDS, type DocumentKind, type FacetId } from './kinds.ts';
import { Pagefind, type Fragment, type Hit } from './pagefind.ts';
import { Scorer } from './score.ts';
import { readLiterally, understand, type Reading } from './understand.ts';

/** The kind is a facet like the others. */
export type FilterId = FacetId | 'loai-trang';

export type Filters = Partial<Record<FilterId, string>>;

export interface Query {
  text: string;
  filters: Filters;
  /** Read the words as typed and nothing else. */
  literal: boolean;
}

export interface Result {
  id: string;
  kind: DocumentKind;
  /** What the front file or the fragment knows of it; a fragment not yet fetched is fetched to show it. */
  document?: FrontDocument;
  fragment?: Fragment;
  hit?: Hit;
}

export interface Answer {
  results: Result[];
  /** For each facet, the values that results have, with how many results a choice would leave. */
  counts: Record<FilterId, Map<string, number>>;
  /** How the query was read, where it holds anything to search for. */
  reading: Reading | undefined;
}

/** A query that was read and answered by the front file; `Engine.finish` completes it. */
export interface Draft {
  query: Query;
  answer: Answer;
  front: Front;
  registry: Map<string, RegistryRow>;
  scorers: Scorer[];
  known: Scored[];
}

/** Front results below this share of the best one's score are left out. */
const RELEVANT = 0.45;
/** A text that only Pagefind found counts this much of the best score until it is read. */
const UNREAD = 0.44;
/** Fragments read to rank a query's results by their whole text. */
const READ = 12;
/** Words looked up in Pagefind: the most telling ones. More cost an index chunk each. */
const WORDS = 2;
const FEW = 4;

export class Engine {
  readonly #bundle: string;
  #front: Promise<Front> | undefined;
  #registry: Promise<Map<string, RegistryRow>> | undefined;
  #pagefind: Pagefind | undefined;

  /** `bundle` is the address of the index folder; nothing is fetched before it is needed. */
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /** Starts fetching what the first query needs. */
  prepare(): void {
    this.#loadFront().catch(() => undefined);
    this.#loadRegistry().catch(() => undefined);
    this.#pagefind ??= new Pagefind(this.#bundle);
  }

  /**
   * Reads a query and answers it by titles, names and summaries alone.
   * @throws when a file of the index cannot be fetched.
   */
  async begin(query: Query): Promise<Draft> {
    this.prepare();
    const [front, registry] = await Promise.all([this.#loadFront(), this.#loadRegistry()]);
    const readings = query.literal
      ? readLiterally(query.text, front)
      : understand(query.text, front);
    const scorers = readings.map((it) => new Scorer(it));
    const known = scorers.length === 0 ? [] : front.rank(scorers, query.literal);
    const reading = known[0]?.scorer.reading ?? readings[0];
    const answer = toAnswer(relevant(known).map(toResult), registry, query.filters, reading);
    return { query, front, registry, scorers, known, answer };
  }

  /**
   * Answers a query by the texts too.
   * @throws when a file of the index cannot be fetched.
   */
  async finish({ query, front, registry, scorers, known, answer }: Draft): Promise<Answer> {
    if (!answer.reading) return this.#browse(query, front, registry);
    const hits = await this.#lookUp(answer.reading, front);
    const ranked = await readTexts(known, hits, front, scorers, query.literal);
    return toAnswer(ranked.results, registry, query.filters, ranked.reading ?? answer.reading);
  }

  /** Without a query: everything that the filters leave, in the site's order. */
  async #browse(query: Query, front: Front, registry: Map<string, RegistryRow>): Promise<Answer> {
    if (Object.keys(query.filters).length === 0) return toAnswer([], registry, {}, undefined);
    const hits = (await this.#pagefind?.search(null)) ?? [];
    const results = hits.map((hit) => {
      const document = front.get(hit.id)?.document;
      return { id: hit.id, hit, ...(document && { document }) };
    });
    const order = new Map(front.ids().map((id, i) => [id, i]));
    results.sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
    return toAnswer(results, registry, query.filters, undefined);
  }

  /** Documents whose text holds the reading's most telling words; fewer words where too few do. */
  async #lookUp(reading: Reading, front: Front): Promise<Hit[]> {
    const words = tellingWords(reading, front);
    const hits = await this.#search(words);
    if (hits.length >= FEW || words.length < 2) return hits;
    const more = await this.#search(words.slice(0, 1));
    const seen = new Set(hits.map(({ id }) => id));
    return [...hits, ...more.filter(({ id }) => !seen.has(id))];
  }

  async #search(words: string[]): Promise<Hit[]> {
    return words.length === 0 ? [] : ((await this.#pagefind?.search(words)) ?? []);
  }

  #loadFront(): Promise<Front> {
    this.#front ??= this.#json<FrontFile>(FRONT_NAME)
      .then((file) => new Front(file))
      .catch((error: unknown) => {
        this.#front = undefined;
        throw error;
      });
    return this.#front;
  }

  #loadRegistry(): Promise<Map<string, RegistryRow>> {
    this.#registry ??= this.#json<RegistryFile>(REGISTRY_NAME)
      .then(unpackRegistry)
      .catch((error: unknown) => {
        this.#registry = undefined;
        throw error;
      });
    return this.#registry;
  }

  async #json<T>(name: string): Promise<T> {
    const response = await fetch(this.#bundle + name);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return (await response.json()) as T;
  }
}

/** The syllables of a reading that tell the most, as the site spells them, the most telling first. */
function tellingWords({ syllables }: Reading, { vocabulary }: Front): string[] {
  return syllables
    .flatMap(({ fold, mark, weight, variants }) => {
      const isNumber = /^\d/.test(fold);
      const known =
        vocabulary.has(fold) || isNumber
          ? fold
          : [...variants].sort((a, b) => b[1] - a[1]).find(([it]) => vocabulary.has(it))?.[0];
      if (known === undefined || (isNumber && fold.length < 3)) return [];
      return [{ word: vocabulary.spelling(known, mark) ?? known, weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, WORDS)
    .map(({ word }) => word);
}

function relevant(known: readonly Scored[]): Scored[] {
  const best = known[0]?.score ?? 0;
  return known.filter(({ score }) => score >= best * RELEVANT);
}

function toResult({ document }: Scored): Omit<Result, 'kind'> {
  return { id: document.id, document };
}

/** Reads the texts of the likeliest results and ranks by titles and texts together. */
async function readTexts(
  known: readonly Scored[],
  hits: readonly Hit[],
  front: Front,
  scorers: readonly Scorer[],
  literal: boolean,
): Promise<{ results: Omit<Result, 'kind'>[]; reading: Reading | undefined }> {
  const hitById = new Map(hits.map((hit) => [hit.id, hit]));
  const likely = [
    ...new Set([
      ...known.slice(0, READ / 2).map(({ document }) => document.id),
      ...hits.slice(0, READ).map(({ id }) => id),
    ]),
  ]
    .filter((id) => hitById.has(id))
    .slice(0, READ);
  const fragments = new Map(
    await Promise.all(
      likely.map(async (id) => [id, await hitById.get(id)?.fragment()] as const),
    ),
  );

  const scoreOf = new Map(known.map((it) => [it.document.id, it]));
  const best = known[0]?.score ?? 0;
  const ids = new Set([...relevant(known).map(({ document }) => document.id), ...hitById.keys()]);
  const ranked = [...ids].flatMap((id, i) => {
    const fragment = fragments.get(id);
    const hit = hitById.get(id);
    const prepared = front.get(id);
    const fields = fragment && [
      ...(prepared?.fields ?? fieldsOf(unknownDocument(fragment))),
      bodyText(fragment.text),
    ];
    const read = fields && bestScore(scorers, fields);
    if (literal && !(fields ? read?.scorer.holdsAll(fields) : scoreOf.has(id))) return [];
    const score = read?.score ?? Math.max(scoreOf.get(id)?.score ?? 0, hit ? best * UNREAD - i * 1e-6 : 0);
    const item = {
      score,
      reading: (read?.scorer ?? scoreOf.get(id)?.scorer)?.reading,
      result: {
        id,
        ...(prepared && { document: prepared.document }),
        ...(fragment && { fragment }),
        ...(hit && { hit }),
      },
    };
    return [item];
  });
  ranked.sort((a, b) => b.score - a.score);
  return { results: ranked.map(({ result }) => result), reading: ranked[0]?.reading };
}

/** What a fragment alone tells of a document that the front file does not hold. */
function unknownDocument({ path, title }: Fragment): Omit<FrontDocument, 'id'> {
  return { path, kind: 'guong', title, names: [], context: [], summary: '' };
}

function filterValues(row: RegistryRow): Partial<Record<FilterId, string>> {
  return { ...row.facets, 'loai-trang': DOCUMENT_KINDS[row.kind] };
}

/** Applies the filters and counts what each further choice would leave. */
function toAnswer(
  results: readonly Omit<Result, 'kind'>[],
  registry: ReadonlyMap<string, RegistryRow>,
  filters: Filters,
  reading: Reading | undefined,
): Answer {
  const names: FilterId[] = ['loai-trang', ...FACETS];
  const counts = Object.fromEntries(
    names.map((name) => [name, new Map<string, number>()]),
  ) as Answer['counts'];
  const kept: Result[] = [];
  const empty = results.length === 0 && reading === undefined;
  const rows = empty
    ? [...registry.values()].map((row) => ({ row, result: undefined }))
    : results.flatMap((result) => {
        const row = registry.get(result.id);
        return row ? [{ row, result }] : [];
      });
  for (const { row, result } of rows) {
    const values = filterValues(row);
    const misses = names.filter((name) => filters[name] && filters[name] !== slugOf(values[name]));
    if (misses.length === 0 && result) kept.push({ ...result, kind: row.kind });
    for (const name of names) {
      const value = values[name];
      if (value !== undefined && misses.every((it) => it === name))
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return { results: kept, counts, reading };
}

/** A facet value as it stands in the address bar. */
export function slugOf(value: string | undefined): string | undefined {
  return value === undefined
    ? undefined
    : syllablesOf(value)
        .map(({ fold }) => fold.replace(/[.,]/g, '-'))
        .join('-');
}
