import type { Problem } from '../schemas/problem.ts';

/** Records of one kind by id. Duplicate ids are the loader's to report. */
export class Index<T extends { id: string }> {
  readonly #byId = new Map<string, T>();
  readonly #label: string;
  readonly #renamed: ReadonlyMap<string, string>;

  /** @param renamed Ids of today by the ids they had before. */
  constructor(label: string, renamed: ReadonlyMap<string, string> = new Map()) {
    this.#label = label;
    this.#renamed = renamed;
  }

  add(record: T): void {
    this.#byId.set(record.id, record);
  }

  get all(): T[] {
    return [...this.#byId.values()];
  }

  get map(): ReadonlyMap<string, T> {
    return this.#byId;
  }

  /** The record with this id, or with this id before it was renamed; an id that names nothing is reported against the file and field. */
  find(id: string, file: string, field: string, problems: Problem[]): T | undefined {
    const record = this.#byId.get(id) ?? this.#byId.get(this.#renamed.get(id) ?? '');
    if (!record)
      problems.push({ file, field, message: `không có ${this.#label} nào mang mã "${id}"` });
    return record;
  }

  findAll(ids: readonly string[], file: string, field: string, problems: Problem[]): T[] {
    return ids.flatMap((id) => this.find(id, file, field, problems) ?? []);
  }
}
