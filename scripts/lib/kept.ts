/**
 * Results of earlier builds in one file, found by what they were made of. A build writes the file anew
 * with what it has asked for, so that it never holds more than one build's results. An entry that is
 * damaged is as good as none.
 */
import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Where an entry stands in the file, and what its bytes add up to. */
type Entry = [at: number, length: number, sum: string];

interface Index {
  version: string;
  entries: Record<string, Entry>;
}

const SUM = 22;
/** The file ends with the place of its index and what its bytes add up to. */
const FOOTER = 8 + SUM;

const sumOf = (bytes: Uint8Array) => hash('sha256', bytes, 'base64url').slice(0, SUM);

/** The key of what is made of some bytes or a text. */
export const keyOf = (of: string | Uint8Array): string =>
  sumOf(typeof of === 'string' ? Buffer.from(of) : of);

export class Kept {
  readonly #file: string;
  readonly #version: string;
  readonly #partial: string;
  readonly #before: number | undefined;
  readonly #known: Map<string, Entry>;
  readonly #written = new Map<string, Entry>();
  #next: number | undefined;
  #end = 0;

  /** @param version What the results depend on besides their key; another one and nothing is known. */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    this.#partial = `${file}.moi`;
    this.#before = opened(file);
    this.#known = entriesOf(this.#before, version);
  }

  /** What was made of `key`, now or in the build before; made anew where it is not at hand. */
  take(key: string, make: () => Uint8Array): Uint8Array {
    const known = this.find(key);
    if (known) return known;
    const result = make();
    this.put(key, result);
    return result;
  }

  /** What was made of `key`, now or in the build before. */
  find(key: string): Uint8Array | undefined {
    const again = this.#read(this.#next, this.#written.get(key));
    if (again) return again;
    const before = this.#read(this.#before, this.#known.get(key));
    if (before) this.put(key, before);
    return before;
  }

  /** Keeps what was made of `key`. */
  put(key: string, bytes: Uint8Array): void {
    writeSync(this.#opened(), bytes, 0, bytes.length, this.#end);
    this.#written.set(key, [this.#end, bytes.length, sumOf(bytes)]);
    this.#end += bytes.length;
  }

  /** Puts the file of this build in the place of the one before. */
  save(): void {
    const entries = Object.fromEntries(this.#written);
    const index = Buffer.from(JSON.stringify({ version: this.#version, entries } satisfies Index));
    const footer = Buffer.alloc(FOOTER);
    footer.writeDoubleBE(this.#end);
    footer.write(sumOf(index), FOOTER - SUM);
    const next = this.#opened();
    writeSync(next, index, 0, index.length, this.#end);
    writeSync(next, footer, 0, FOOTER, this.#end + index.length);
    this.#close();
    renameSync(this.#partial, this.#file);
  }

  #close(): void {
    for (const file of [this.#before, this.#next]) if (file !== undefined) closeSync(file);
  }

  #opened(): number {
    if (this.#next === undefined) {
      mkdirSync(dirname(this.#partial), { recursive: true });
      this.#next = openSync(this.#partial, 'w+');
    }
    return this.#next;
  }

  #read(file: number | undefined, entry: Entry | undefined): Uint8Array | undefined {
    if (file === undefined || !entry) return undefined;
    const [at, length, sum] = entry;
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, at);
    return sumOf(bytes) === sum ? bytes : undefined;
  }
}

const opened = (file: string) => (existsSync(file) ? openSync(file, 'r') : undefined);

/** The entries of a file, none where it is another version's or no such file. */
function entriesOf(file: number | undefined, version: string): Map<string, Entry> {
  const none = new Map<string, Entry>();
  if (file === undefined) return none;
  try {
    const { size } = fstatSync(file);
    const footer = Buffer.alloc(FOOTER);
    readSync(file, footer, 0, FOOTER, size - FOOTER);
    const at = footer.readDoubleBE();
    const text = Buffer.alloc(size - FOOTER - at);
    readSync(file, text, 0, text.length, at);
    if (footer.toString('latin1', FOOTER - SUM) !== sumOf(text)) return none;
    const index = JSON.parse(text.toString()) as Index;
    return index.version === version ? new Map(Object.entries(index.entries)) : none;
  } catch {
    return none;
  }
}
