import type { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { exemplarSchema } from './exemplar.ts';
import { indicatorGroupSchema, indicatorSchema } from './indicator.ts';
import { movementSchema } from './movement.ts';
import { placeSchema } from './place.ts';
import { PHOTO_ENDINGS } from './photo.ts';
import { planSchema, timelineSchema } from './plan.ts';
import { abbreviationSchema, awardSchema, bodySchema, fieldSchema } from './reference.ts';
import { redirectSchema } from './redirect.ts';
import { requestSchema } from './request.ts';
import { siteSchema } from './site.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** Where a value stands in a record: keys, and places in lists. */
export type Path = readonly PropertyKey[];

/** What a field becomes: another value, or the same under another key. */
export interface Change {
  value: unknown;
  key?: string;
}

/** Where the records of a kind live under `content/`, and their shape. */
interface RecordKind<Schema extends z.ZodType> {
  label: string;
  /**
   * `object`: one JSON file, one record. `list`: one JSON file, an array of records that carry
   * their `id`. `folder`: one file a record, its name is the id.
   */
  store: 'object' | 'list' | 'folder';
  path: string;
  /** File endings accepted in a folder. */
  endings: readonly string[];
  /** Endings of files that lie beside the records and are no records themselves. */
  attachments?: readonly string[];
  /** Key that tells these records from the others of the same folder. */
  mark?: string;
  /** Key that identifies a record of a list. */
  key?: string;
  /** Files may lie in a folder for their year. */
  byYear?: boolean;
  schema: Schema;
}

const kind = <Schema extends z.ZodType>(definition: RecordKind<Schema>) => definition;

/** Records of one JSON file. */
const list = <Schema extends z.ZodType>(label: string, path: string, schema: Schema, key = 'id') =>
  kind({ label, store: 'list', path, endings: ['.json'], key, schema });

/** Stories, and what is left of those that were withdrawn. */
const STORIES = {
  store: 'folder',
  path: 'guong-dien-hinh',
  endings: ['.md'],
  attachments: PHOTO_ENDINGS,
  byYear: true,
} as const;

/** Every kind of record; the loaders and the check are driven by this table. */
export const RECORD_KINDS = {
  site: kind({
    label: 'Trang',
    store: 'object',
    path: 'site.json',
    endings: ['.json'],
    schema: siteSchema,
  }),
  plans: kind({
    label: 'Kế hoạch',
    store: 'folder',
    path: 'ke-hoach',
    endings: ['.md'],
    schema: planSchema,
  }),
  fields: list('Lĩnh vực', 'linh-vuc.json', fieldSchema),
  movements: kind({
    label: 'Phong trào',
    store: 'folder',
    path: 'phong-trao',
    endings: ['.md', '.mdx'],
    schema: movementSchema,
  }),
  exemplars: kind({ ...STORIES, label: 'Gương điển hình', schema: exemplarSchema }),
  withdrawals: kind({
    ...STORIES,
    label: 'Gương đã rút',
    mark: 'withdrawn',
    schema: withdrawalSchema,
  }),
  indicators: kind({
    label: 'Chỉ tiêu',
    store: 'folder',
    path: 'chi-tieu',
    endings: ['.json'],
    schema: indicatorSchema,
  }),
  groups: list('Nhóm chỉ tiêu', 'nhom-chi-tieu.json', indicatorGroupSchema),
  places: list('Địa phương', 'dia-phuong.json', placeSchema),
  bodies: list('Cơ quan', 'co-quan.json', bodySchema),
  awards: list('Danh hiệu', 'danh-hieu.json', awardSchema),
  abbreviations: list('Chữ viết tắt', 'viet-tat.json', abbreviationSchema),
  timeline: list('Mốc thời gian', 'moc-thoi-gian.json', timelineSchema),
  corrections: list('Đính chính', 'dinh-chinh.json', correctionSchema),
  requests: list('Yêu cầu thông tin', 'yeu-cau.json', requestSchema),
  redirects: list('Chuyển hướng', 'chuyen-huong.json', redirectSchema, 'from'),
};

export type KindName = keyof typeof RECORD_KINDS;
export type RecordData<K extends KindName> = z.infer<(typeof RECORD_KINDS)[K]['schema']>;

/** How a problem is mended, where that is known. */
export interface FixLines {
  /** Lines to write, as they stand in the file; they may hold blanks (`problems/blank.ts`). */
  fix?: string | undefined;
  /**
   * The lines of the file that `fix` takes the place of: first and last, from one; the last before
   * the first where it goes in between them. Absent where the fix has no one place.
   */
  replaces?: readonly [first: number, last: number] | undefined;
}

/** The lines of a file with a field changed, together with others; nothing where it cannot be told how. */
export type Mend = (
  path: Path,
  change: Change,
  also?: readonly (readonly [Path, Change])[],
) => FixLines | undefined;

/** A record after its shape was checked: id, data, the Markdown below the front matter, and its file. */
export interface LoadedRecord<K extends KindName> {
  kind: K;
  id: string;
  data: RecordData<K>;
  body: string;
  /** Path from the project's root, for messages and history. */
  file: string;
  /** Line of a field in the file; known where the check loaded it. */
  lineOf?: ((path: Path) => number | undefined) | undefined;
  /** The lines of the file with a field changed, and the lines they take the place of; known where the check loaded it. */
  mend?: Mend | undefined;
  /** Line of the file on which the body begins. */
  bodyLine?: number | undefined;
}

/** A record that does not have the shape of its kind: its data as read, and where it stands. */
export interface BrokenRecord extends Pick<LoadedRecord<KindName>, 'kind' | 'file' | 'body' | 'bodyLine' | 'lineOf' | 'mend'> {
  data: unknown;
}

/** The kind of a record read from the folder of `kind`: a marked one belongs to the marked kind. */
export function isOfKind(kind: KindName, data: unknown): boolean {
  const { path, mark }: RecordKind<z.ZodType> = RECORD_KINDS[kind];
  const carries = (key: string) => typeof data === 'object' && data !== null && key in data;
  if (mark !== undefined) return carries(mark);
  return !Object.values<RecordKind<z.ZodType>>(RECORD_KINDS).some(
    (other) => other.path === path && other.mark !== undefined && carries(other.mark),
  );
}

/** The key that a list tells its records apart by; none where that is the file's name. */
export function idKeyOf(kind: KindName): string | undefined {
  const { store, key = 'id' }: RecordKind<z.ZodType> = RECORD_KINDS[kind];
  return store === 'list' ? key : undefined;
}

/** A record's id: its file's name, or the key that its list is told apart by. */
export function idOf(kind: KindName, data: unknown, fileName?: string): string {
  const key = idKeyOf(kind);
  if (key === undefined) return fileName ?? kind;
  return String((data as Record<string, unknown>)[key]);
}

/** All records, by kind. */
export type Records = { [K in KindName]: LoadedRecord<K>[] };

/**
 * Ids of records that could not be read, by kind; `*` where a whole list is unknown. A reference
 * to one of them is not called wrong as well.
 */
export type UnreadRecords = Readonly<Record<KindName, ReadonlySet<string>>>;
