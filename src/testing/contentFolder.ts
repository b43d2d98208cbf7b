/** A project folder on disk, made from the test fixtures. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { loadRecords } from '../reading/project/disk.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import { record, records } from './fixtures.ts';

/**
 * A temporary folder with good files of every kind, removed after the test.
 * @param files Contents by path under `content/`, added or put in place of a good file.
 */
export function contentFolder(files: Record<string, string | Uint8Array> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'noi-dung-thu-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return writeContent(root, { ...goodFiles(), ...files });
}

/** Writes files under `root/content`: the good ones unless others are given. */
export function writeContent(
  root: string,
  files: Record<string, string | Uint8Array> = goodFiles(),
): string {
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, 'content', path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
  return root;
}

/** A Markdown file: front matter and text. */
export function markdownFile(data: unknown, body: string): string {
  return `---\n${stringify(data)}---\n\n${body}`;
}

/** Path under `content/` of the file that `loadExemplar` writes. */
export const EXEMPLAR = 'guong-dien-hinh/2023/2023-thu.md';

/** What the loader makes of good files, with some added or replaced. */
export const load = (files: Record<string, string> = {}) => loadRecords(contentFolder(files));

/** What the loader makes of one more case with this text. */
export function loadExemplar(text: string) {
  const { records: loaded, problems } = load({ [EXEMPLAR]: text });
  return { problems, exemplar: loaded.exemplars.find(({ id }) => id === '2023-thu') };
}

/** Number of the first line that contains a text. */
export const lineOf = (text: string, part: string) =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

/** Good files of every kind, by their path under `content/`. */
export function goodFiles(): Record<string, string> {
  const all = records({ requests: [record('requests')] });
  const files = (Object.keys(RECORD_KINDS) as KindName[]).flatMap((kind) => {
    const { store, path } = RECORD_KINDS[kind];
    const content = all[kind].map(({ data }) => data);
    if (store === 'list') return [[path, JSON.stringify(content)]];
    return all[kind].map(({ data, body, file }) => [
      file.replace(/^content\//, ''),
      file.endsWith('.json') ? JSON.stringify(data) : markdownFile(data, body),
    ]);
  });
  return Object.fromEntries(files) as Record<string, string>;
}
