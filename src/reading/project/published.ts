/** What the project has published before, from git. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stemOf } from '../../domain/fileNames.ts';
import { RECORD_KINDS } from '../../schemas/kinds.ts';
import { EVERY_MIGRATION, MIGRATIONS_FILE } from '../migrations.ts';
import { PUBLISHED_KINDS, PUBLISHED_NOTICES, publishedData } from '../published.ts';
import type { Published, PublishedVersion } from '../published.ts';
import { versionReader } from '../versions.ts';
import { fileVersions, GitError, openGit, readBlobs, type Version } from './git.ts';

const PATHS = [...PUBLISHED_KINDS, ...PUBLISHED_NOTICES].map(
  (kind) => `content/${RECORD_KINDS[kind].path}`,
);
/** Folders of which each file has, or had, an address of its own. */
const FOLDERS = (['movements', 'exemplars', 'indicators'] as const).map(
  (kind) => `content/${RECORD_KINDS[kind].path}`,
);

/** Branches that are published, in the order they are looked for; a commit elsewhere is a draft. */
const BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'HEAD'];

/**
 * Reads what was published from the project under `root`. Throws {@link GitError} where its whole
 * history cannot be read.
 * Of merged branches only the merge counts, so that a slip mended before it is no correction.
 * What was replaced on the day on which the history begins belongs to the making of the project.
 * @param since Day from which the site is public; what was replaced before it was never read.
 * @param limit Milliseconds that git may take.
 */
export function readPublished(root: string, since = '', limit?: number): Published {
  const git = openGit(root, limit);
  const commits = BRANCHES.map((name) => `${name}^{commit}\n`).join('');
  const found = String(git(['cat-file', '--batch-check'], commits)).split('\n');
  const branch = BRANCHES.find((_, i) => found[i]?.includes(' commit '));
  if (branch === undefined) {
    // A new repository has published nothing; one that has lost its branches is broken.
    const log = String(git(['rev-parse', '--git-path', 'logs/HEAD'])).trim();
    if (existsSync(join(root, log))) throw new GitError('damaged');
    return { versions: new Map(), missing: [] };
  }
  const paths = [...PATHS, MIGRATIONS_FILE];
  const files = fileVersions(git, paths, '--first-parent', '--diff-merges=first-parent', branch);
  const migrations = files.get(MIGRATIONS_FILE);
  files.delete(MIGRATIONS_FILE);
  // Somebody else's repository around a copy of the project.
  if (files.size === 0) throw new GitError('noRepository');
  const contents = readBlobs(
    git,
    [...files.values(), migrations ?? []].flatMap((list) => list.flatMap(({ blob }) => blob ?? [])),
  );
  /** The table of migrations as it stood at a commit; content kept without it is in the words of today. */
  const migrationsAt = (commit: number): string => {
    if (!migrations && !existsSync(join(root, MIGRATIONS_FILE))) return EVERY_MIGRATION;
    return contents.get(migrations?.find((it) => it.commit >= commit)?.blob ?? '') ?? '';
  };
  const days = [...files.values()].flat().map(({ day }) => day);
  const [first = ''] = days.toSorted();
  /** Never read: replaced before the site was public, or while the project was being made. */
  const isDraft = (until: string | undefined) =>
    until !== undefined && (until < since || until === first);
  const read = versionReader();
  const published = (file: string, versions: readonly Version[]) =>
    versions.flatMap(({ blob, commit, day: from }, i): PublishedVersion[] => {
      const text = blob === undefined ? undefined : contents.get(blob);
      const until = versions[i - 1]?.day;
      return text === undefined || isDraft(until)
        ? []
        : [{ text, ...publishedData(file, text, migrationsAt(commit), read), from, until }];
    });
  const versions = new Map([...files].map(([file, list]) => [file, published(file, list)]));
  const present = new Set(FOLDERS.flatMap((folder) => idsIn(root, folder)));
  return {
    versions,
    missing: [...versions].flatMap(([file, list]) =>
      FOLDERS.some((folder) => file.startsWith(`${folder}/`)) &&
      list.some(({ from, until }) => from !== until) &&
      !present.has(keyOf(file))
        ? [file]
        : [],
    ),
  };
}

/** A file by its folder and its name, wherever in the folder it lies. */
const keyOf = (file: string) => `${file.split('/')[1] ?? ''} ${stemOf(file)}`;

function idsIn(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries.map((entry) => keyOf(`${folder}/${basename(entry)}`));
}
