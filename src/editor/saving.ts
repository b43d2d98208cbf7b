/** What happens when the editor is about to save: the record is judged, and kept from being saved with faults. */
import CMS, { type AppEventListener, type CmsConfig } from '@sveltia/cms';
import type { PhotoFile, TextFile } from '../reading/files.ts';
import { parseFile } from '../reading/parse.ts';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { RECORDS, SOURCE, writeForm } from './format.ts';
import { followUps, type FollowUp } from './followUps.ts';
import { judge, kindOfFile, type Fault } from './judge.ts';
import type { Json, JsonObject } from './json.ts';
import { namesOf, titled, type NamedRecord, type Names } from './messages.ts';
import { showFollowUps } from './notice.ts';
import { closePanel, showPanel } from './panel.ts';
import { atCells, unreadCells } from './pastedFaults.ts';
import { photoNameFaults, withPhotoNamed } from './photoNames.ts';
import { referredFaults, type Referred } from './referred.ts';
import { FILE_NAME, formField } from './words.ts';

interface Saved {
  data: JsonObject;
  path: string;
  mediaFiles?: { name: string; file?: File }[];
}

/** Today where the office is, `YYYY-MM-DD`. */
const today = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

async function photosOf({ path, mediaFiles = [] }: Saved): Promise<PhotoFile[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return Promise.all(
    mediaFiles
      .filter((it): it is { name: string; file: File } => it.file !== undefined)
      .map(async ({ name, file }) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { file: folder + name, size: bytes.length, read: () => bytes };
      }),
  );
}

/** The file that would be written; nothing where it holds no record. */
function fileOf({ path, data }: Saved): TextFile | undefined {
  const kind = kindOfFile(path);
  return kind && { file: path, kind, text: `${writeForm(kind, data).trim()}\n` };
}

/** What the editor knows of the records that are not in the form. */
export interface Others {
  /** What stands for their files. */
  references: readonly TextFile[];
  /** How many of them name an entry of a list. */
  referred: Referred;
}

/** The text of the file as it was when the form was opened; nothing of a new record. */
function sourceOf({ [SOURCE]: source }: JsonObject): string | undefined {
  return typeof source === 'string' && source !== '' ? source : undefined;
}

/** Entries of a list that are gone while other records name them. */
function lostEntries({ file, kind }: TextFile, data: JsonObject, { referred }: Others): Fault[] {
  const source = sourceOf(data);
  if (source === undefined || RECORD_KINDS[kind].store !== 'list') return [];
  const before = parseFile(file, source);
  return 'data' in before ? referredFaults(kind, before.data as Json, data[RECORDS], referred) : [];
}

/** The faults of what is about to be saved, as the file that would be written. */
export async function faultsOf(saved: Saved, others: Others): Promise<Fault[]> {
  const { path, data } = saved;
  const { references } = others;
  const file = fileOf({ ...saved, data: withPhotoNamed(path, data) });
  if (!file) return [];
  const unread = unreadCells(data);
  if (unread.length > 0) return unread;
  const withdrawn = /^---\nwithdrawn:/.test(file.text);
  const photos = withdrawn ? [] : await photosOf(saved);
  const judged = atCells(judge(file, references, today(), photos), data);
  const faults = withdrawn ? judged : [...judged, ...photoNameFaults(path, data)];
  const lost = lostEntries(file, data, others);
  const source = sourceOf(data);
  if (faults.length === 0 || source === undefined) return [...faults, ...lost];
  // A record keeps its name and its folder once they are given, whatever its day is now.
  // What stood there before and was published is no fault of this change.
  const before = judge({ ...file, text: `${source.trim()}\n` }, references, today());
  const sameAs = (fault: Fault) => (other: Fault) =>
    other.message === fault.message && other.keyPath === fault.keyPath;
  return [
    ...faults.filter(
      (fault) => fault.field !== formField(FILE_NAME) && !before.some(sameAs(fault)),
    ),
    ...lost,
  ];
}

/** The corrections that are wanted of what was published, once the form is saved. */
function followUpsOf(saved: Saved, { references }: Others): FollowUp[] {
  const file = fileOf(saved);
  const source = sourceOf(saved.data);
  return file && source !== undefined ? followUps(file, source, references, today()) : [];
}

/** Lets what has been saved be there for what is saved next: not where it is looked over first. */
export function rememberSaved(references: TextFile[]): void {
  CMS.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const file = fileOf(entry.toJS() as unknown as Saved);
      if (!file) return;
      const index = references.findIndex((it) => it.file === file.file);
      references.splice(index < 0 ? references.length : index, 1, file);
    },
  });
}

/** Lets nothing be saved that the project's check would refuse, and says what follows from what is saved. */
export function judgeBeforeSaving(others: Others): void {
  let wanted: FollowUp[] = [];
  const listener: AppEventListener = {
    name: 'preSave',
    handler: async ({ entry }) => {
      closePanel();
      const saved = entry.toJS() as unknown as Saved;
      const faults = await faultsOf(saved, others);
      wanted = faults.length === 0 ? followUpsOf(saved, others) : [];
      if (faults.length === 0) return;
      showPanel(faults);
      throw new Error(`${faults.length} điều cần sửa trước khi lưu`);
    },
  };
  CMS.registerEventListener(listener);
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => {
      if (wanted.length > 0) showFollowUps(wanted);
    },
  });
}

/** Lets what is sent to the forge from now on name records by their titles. */
export function nameRecords(config: CmsConfig): void {
  const names: Names = new Map();
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const pair = namesOf(entry.toJS() as unknown as NamedRecord, config);
      if (pair) names.set(...pair);
    },
  });
  const send = window.fetch;
  window.fetch = (input, init) =>
    send(
      input,
      typeof init?.body === 'string' ? { ...init, body: titled(init.body, names) } : init,
    );
}
