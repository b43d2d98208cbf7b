/** Which documents share a file of texts: those that say alike, so that the likeliest few of a query lie in few files. */

/** A document: its words, and how much room its text takes. */
export interface Neighbour {
  words: readonly string[];
  size: number;
}

/** A word of more documents says little of what a file is about, and would take the most time. */
const MOST_HOLDERS = 60;
/** Of more documents, neighbours in the site's order share files: which file has which would take too many bytes. */
const MOST_GATHERED = 2000;

/**
 * Documents in files, each in their own order: the first that is left, then those that share the most words with
 * what is in the file, the rarer the word the more, while there is room.
 * @returns For each file the numbers of its documents.
 */
export function gather(documents: readonly Neighbour[], room: number): number[][] {
  const nextTo = documents.length > MOST_GATHERED ? inOrder(documents) : new Likeness(documents);
  const left = new Set(documents.keys());
  const files: number[][] = [];
  for (const start of documents.keys()) {
    if (!left.has(start)) continue;
    const file: number[] = [];
    let size = 0;
    const fits = (it: number) => left.has(it) && size + (documents[it]?.size ?? 0) <= room;
    nextTo.restart();
    for (let next: number | undefined = start; next !== undefined; next = nextTo.next(fits)) {
      left.delete(next);
      file.push(next);
      size += documents[next]?.size ?? 0;
      nextTo.add(next);
    }
    files.push(file.sort((a, b) => a - b));
  }
  return files;
}

/** For each document the number of its file. */
export function fileOfEach(files: readonly (readonly number[])[]): number[] {
  const numbers: number[] = [];
  files.forEach((file, number) => {
    for (const it of file) numbers[it] = number;
  });
  return numbers;
}

/** What is to be put beside what a file has. */
interface Choice {
  restart: () => void;
  add: (document: number) => void;
  next: (fits: (document: number) => boolean) => number | undefined;
}

/** The next one in order. */
function inOrder(documents: readonly Neighbour[]): Choice {
  let last = 0;
  return {
    restart: () => undefined,
    add: (document) => {
      last = document;
    },
    next: (fits) => (last + 1 < documents.length && fits(last + 1) ? last + 1 : undefined),
  };
}

/** The likest to what a file has; where none is like it, the first. */
class Likeness implements Choice {
  private readonly documents: readonly Neighbour[];
  private readonly holders = new Map<string, number[]>();
  private said = new Set<string>();
  private shares = new Map<number, number>();

  constructor(documents: readonly Neighbour[]) {
    this.documents = documents;
    documents.forEach(({ words }, i) => {
      for (const word of words) {
        const held = this.holders.get(word);
        if (held) held.push(i);
        else this.holders.set(word, [i]);
      }
    });
  }

  restart(): void {
    this.said = new Set();
    this.shares = new Map();
  }

  add(document: number): void {
    for (const word of this.documents[document]?.words ?? []) {
      const own = this.holders.get(word) ?? [];
      if (this.said.has(word) || own.length > MOST_HOLDERS) continue;
      this.said.add(word);
      for (const it of own) this.shares.set(it, (this.shares.get(it) ?? 0) + 1 / own.length);
    }
  }

  next(fits: (document: number) => boolean): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const [it, share] of this.shares) {
      const value = share / Math.sqrt(this.documents[it]?.words.length ?? 1);
      if (value <= most || !fits(it)) continue;
      best = it;
      most = value;
    }
    if (best !== undefined) return best;
    const first = this.documents.findIndex((_, it) => fits(it));
    return first < 0 ? undefined : first;
  }
}
