/** The parts of the index: each fetched once when it is needed, and again after a failure; none of another build. */
import { breathe } from '../query/breathe.ts';
import {
  unpackRegistry,
  type Fragment,
  type Registry,
  type RegistryFile,
  type SummariesFile,
  type TextsFile,
} from '../query/bundle.ts';
import { Front } from '../query/front.ts';
import { readFront, type PackedFront } from '../query/frontFile.ts';
import { once, oncePerNumber } from './once.ts';

/** Where the files come from; each call may fail. */
export interface Source {
  front: () => Promise<PackedFront>;
  summaries: () => Promise<SummariesFile>;
  registry: () => Promise<RegistryFile>;
  /** Starts to fetch what looking words up needs. */
  warm?: () => void;
  /** Rows of the documents whose text holds a word that their titles and names do not show, given without marks. */
  rowsWith: (word: string) => Promise<readonly number[]>;
  /** A file of texts of a build. */
  texts: (build: string, file: number) => Promise<TextsFile>;
}

/** A file of another build, or none of the site's at all. */
class ForeignFile extends Error {
  constructor(what: string) {
    super(`not of this build: ${what}`);
  }
}

export class Parts {
  private readonly source: Source;
  /** The registry once it is there. */
  ready: Registry | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  warm(): void {
    this.source.warm?.();
  }

  readonly front = once(async () => {
    const { documents, ...file } = readFront(await this.source.front());
    await breathe();
    return new Front({ ...file, documents: [] }).holding(documents);
  });

  /** The front file with the summaries of its documents. */
  readonly withSummaries = once(async () => {
    const front = await this.front();
    return front.withSummaries(
      own('the summaries', front, await this.source.summaries()).summaries,
    );
  });

  readonly registry = once(async () => {
    const front = await this.front();
    this.ready = unpackRegistry(own('the filters', front, await this.source.registry()));
    return this.ready;
  });

  private readonly texts = oncePerNumber(async (file) => {
    const front = await this.front();
    return (await this.source.texts(front.build, file)).texts;
  });

  /**
   * Rows of the documents that hold a word.
   * @throws when some cannot be had: the vocabulary tells how many they are.
   */
  async rowsWith(word: string): Promise<ReadonlySet<number>> {
    const [front, found] = await Promise.all([this.front(), this.source.rowsWith(word)]);
    const rows = front.rowsShowing(word);
    for (const row of found) rows.add(row);
    if (!front.vocabulary.accountsFor(word, rows))
      throw new ForeignFile(`the documents with “${word}”`);
    return rows;
  }

  /**
   * The text of a row's document.
   * @throws when it cannot be had.
   */
  async fragment(row: number): Promise<Fragment> {
    const place = (await this.front()).textOf(row);
    const fragment = place && (await this.texts(place.file))[place.at];
    if (!fragment) throw new ForeignFile(`text ${row}`);
    return fragment;
  }
}

function own<T extends { build: string }>(what: string, { build }: Front, file: T): T {
  if (file.build !== build) throw new ForeignFile(what);
  return file;
}
