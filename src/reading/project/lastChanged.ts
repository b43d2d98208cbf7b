/** When records last changed, from git. */
import type { LastChanged } from '../published.ts';
import { fileVersions, GitError, openGit, readBlobs, type Git, type Version } from './git.ts';

/** Files that list records which have pages of their own. */
const LISTS = ['content/dia-phuong.json'];

/** Reads the history of the content under `root`; without history nothing has a date. */
export function readLastChanged(root: string): LastChanged {
  try {
    const git = openGit(root);
    const files = fileVersions(git, ['content']);
    const lists = new Map(
      LISTS.map((file) => [file, recordDays(git, files.get(file) ?? [])] as const),
    );
    return (file, id) => (id === undefined ? files.get(file)?.[0]?.day : lists.get(file)?.get(id));
  } catch (error) {
    if (error instanceof GitError) return () => undefined;
    throw error;
  }
}

/** Day on which each record of a JSON list last changed. */
function recordDays(git: Git, versions: readonly Version[]): Map<string, string> {
  const contents = readBlobs(
    git,
    versions.flatMap(({ blob }) => blob ?? []),
  );
  const days = new Map<string, string>();
  const before = new Map<string, string>();
  for (const { day, blob } of versions.toReversed()) {
    for (const [id, text] of recordsIn(contents.get(blob ?? '') ?? '')) {
      if (before.get(id) !== text) days.set(id, day);
      before.set(id, text);
    }
  }
  return days;
}

/** The records of a JSON list by id; an old version that is no such list has none. */
function recordsIn(text: string): [id: string, text: string][] {
  try {
    const list = JSON.parse(text) as { id: string }[];
    return list.map((record) => [record.id, JSON.stringify(record)]);
  } catch {
    return [];
  }
}
