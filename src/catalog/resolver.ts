import { nearest } from '../domain/suggest.ts';
import { problemAt, type Located } from '../problems/at.ts';
import type { Problem } from '../problems/problem.ts';
import type { Path } from '../schemas/kinds.ts';

/** Words by which people know a record, besides its id. */
interface Named {
  id: string;
  name?: string;
  shortName?: string;
  title?: string;
  aliases?: readonly string[];
}

/** Records of one kind by id. Duplicate ids are the loader's to report. */
export class Index<T extends Named> {
  readonly #byId = new Map<string, T>();
  readonly #label: string;
  readonly #unread: Set<string>;
  readonly #renamed: ReadonlyMap<string, string>;

  /**
   * @param unread Ids that exist but could not be read; their own files are reported.
   * @param renamed Ids of today by the ids they had before.
   */
  constructor(
    label: string,
    unread: ReadonlySet<string> = new Set(),
    renamed: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#label = label;
    this.#unread = new Set(unread);
    this.#renamed = renamed;
  }

  add(record: T): void {
    this.#byId.set(record.id, record);
  }

  /** Keeps references to a record from being called wrong: it exists and cannot be joined. */
  lose(id: string): void {
    this.#unread.add(id);
  }

  get all(): T[] {
    return [...this.#byId.values()];
  }

  get map(): ReadonlyMap<string, T> {
    return this.#byId;
  }

  /** The record with this id, or with this id before it was renamed; one that names nothing is reported at the field that holds it. */
  find(id: string, at: Located, path: Path, problems: Problem[]): T | undefined {
    const record = this.#byId.get(id) ?? this.#byId.get(this.#renamed.get(id) ?? '');
    if (!record && !this.isUnread(id))
      problems.push(
        problemAt(at, path, `không có ${this.#label} nào mang mã "${id}"`, {
          suggestion: nearest(id, this.candidates()),
        }),
      );
    return record;
  }

  findAll(ids: readonly string[], at: Located, path: Path, problems: Problem[]): T[] {
    return ids.flatMap((id, index) => this.find(id, at, [...path, index], problems) ?? []);
  }

  /** True for a record whose own file is at fault. */
  isUnread(id: string): boolean {
    return this.#unread.has(id) || this.#unread.has('*');
  }

  /** Every id with the other words for its record. */
  candidates() {
    return this.all.map(({ id, name, shortName, title, aliases = [] }) => ({
      value: id,
      names: [name, shortName, title, ...aliases].filter((it) => it !== undefined),
    }));
  }
}
