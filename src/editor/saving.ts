/** What happens when the editor is about to save: the record is judged, and kept from being saved with faults. */
import CMS, { type AppEventListener, type CmsConfig } from '@sveltia/cms';
import type { PhotoFile, TextFile } from '../reading/files.ts';
import { PASTED, SOURCE, writeForm } from './format.ts';
import { readPasted } from './paste.ts';
import { judge, kindOfFile, type Fault } from './judge.ts';
import { isObject, type JsonObject } from './json.ts';
import { namesOf, titled, type NamedRecord, type Names } from './messages.ts';
import { closePanel, showPanel } from './panel.ts';
import { photoNameFaults, withPhotoNamed } from './photoNames.ts';
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

/** What of the pasted cells cannot be read. */
function pastedFaults({ [PASTED]: pasted, unit }: JsonObject): Fault[] {
  const block = isObject(pasted) ? pasted['block'] : undefined;
  if (typeof block !== 'string' || block.trim() === '') return [];
  const { faults } = readPasted(block, typeof unit === 'string' ? unit : undefined);
  return faults.map((message) => ({
    field: 'Các ô chép từ bảng tính',
    message,
    suggestion: undefined,
    keyPath: `${PASTED}.block`,
  }));
}

/** The file that would be written; nothing where it holds no record. */
function fileOf({ path, data }: Saved): TextFile | undefined {
  const kind = kindOfFile(path);
  return kind && { file: path, kind, text: `${writeForm(kind, data).trim()}\n` };
}

/** The faults of what is about to be saved, as the file that would be written. */
export async function faultsOf(saved: Saved, references: readonly TextFile[]): Promise<Fault[]> {
  const { path, data } = saved;
  const file = fileOf({ ...saved, data: withPhotoNamed(path, data) });
  if (!file) return [];
  const pasted = pastedFaults(data);
  if (pasted.length > 0) return pasted;
  const withdrawn = /^---\nwithdrawn:/.test(file.text);
  const photos = withdrawn ? [] : await photosOf(saved);
  const judged = judge(file, references, today(), photos);
  const faults = withdrawn ? judged : [...judged, ...photoNameFaults(path, data)];
  const { [SOURCE]: source } = data;
  if (faults.length === 0 || typeof source !== 'string' || source === '') return faults;
  // A record keeps its name and its folder once they are given, whatever its day is now.
  // What stood there before and was published is no fault of this change.
  const before = judge({ ...file, text: `${source.trim()}\n` }, references, today());
  const sameAs = (fault: Fault) => (other: Fault) =>
    other.message === fault.message && other.keyPath === fault.keyPath;
  return faults.filter(
    (fault) => fault.field !== formField(FILE_NAME) && !before.some(sameAs(fault)),
  );
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

/** Lets nothing be saved that the project's check would refuse. */
export function judgeBeforeSaving(references: readonly TextFile[]): void {
  const listener: AppEventListener = {
    name: 'preSave',
    handler: async ({ entry }) => {
      closePanel();
      const faults = await faultsOf(entry.toJS() as unknown as Saved, references);
      if (faults.length === 0) return;
      showPanel(faults);
      throw new Error(`${faults.length} điều cần sửa trước khi lưu`);
    },
  };
  CMS.registerEventListener(listener);
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
