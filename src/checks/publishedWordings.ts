/** Corrections as they were published, and whether one of today stands as it was. */
import { routes } from '../domain/routes.ts';
import { sameWords } from '../domain/sameWords.ts';
import type { Published } from '../reading/published.ts';
import type { CorrectionData } from '../schemas/correction.ts';
import { RECORD_KINDS, type Records } from '../schemas/kinds.ts';
import type { RedirectData } from '../schemas/redirect.ts';

export const CORRECTIONS_FILE = `content/${RECORD_KINDS.corrections.path}`;

const SAID = ['date', 'what', 'was', 'now', 'reason'] as const;
export type WordingField = (typeof SAID)[number] | 'page';

/** A correction of an earlier version, as far as it has the shape of one. */
export interface Wording extends Partial<Record<WordingField, string>> {
  id: string;
  redacted?: true;
}

function wordingOf(data: unknown): Wording | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields: Record<string, unknown> = { ...data };
  const { id, redacted } = fields;
  if (typeof id !== 'string') return undefined;
  // In the order in which an entry is written.
  const keys = ['date', 'page', 'what', 'was', 'now', 'reason'];
  const texts = keys.flatMap((key) =>
    typeof fields[key] === 'string' ? [[key, fields[key]]] : [],
  );
  return { id, ...Object.fromEntries(texts), ...(redacted === true && { redacted }) };
}

/** The list of corrections in every version that stood overnight, newest first: one of today is a draft. */
export const publishedLists = ({ versions }: Published, today: string): Wording[][] =>
  (versions.get(CORRECTIONS_FILE) ?? [])
    .filter(({ from, until = today }) => from < until)
    .map(({ data }) =>
      (Array.isArray(data) ? (data as unknown[]) : []).flatMap((it) => wordingOf(it) ?? []),
    );

/** Where an address leads today; `steps` ends a circle. */
export function followed(
  address: string,
  redirects: readonly RedirectData[],
  steps = redirects.length,
): string {
  const next = redirects.find(({ from }) => from === address)?.to;
  return next === undefined || steps === 0 ? address : followed(next, redirects, steps - 1);
}

/** The page of what an address shows: of a short entry that it would have of its own, wherever it stands. */
export function shownAt(page: string): string {
  const [address = '', anchor = ''] = page.split('#');
  return address.startsWith(routes.places) && /^\d{4}-/.test(anchor)
    ? routes.exemplar(anchor)
    : address;
}

/** True where an address is the same page, or leads to it. */
const samePage = (before: string, now: string, redirects: readonly RedirectData[]) =>
  before.split('#')[0] === now.split('#')[0] ||
  followed(shownAt(before), redirects) === followed(shownAt(now), redirects);

/** The fields in which a correction is not as it was published; one that is redacted keeps its day and page. */
export function changedFields(
  data: CorrectionData,
  before: Wording,
  redirects: readonly RedirectData[],
): WordingField[] {
  const keys = data.redacted ? (['date'] as const) : SAID;
  return [
    ...keys.filter((key) => before[key] !== undefined && !sameWords(before[key], data[key] ?? '')),
    ...(before.page === undefined || samePage(before.page, data.page, redirects)
      ? []
      : (['page'] as const)),
  ];
}

/** Ids of the corrections that stand as they were published: what is wrong in one has a correction of its own. */
export function standingCorrections(
  { corrections }: Pick<Records, 'corrections'>,
  redirects: readonly RedirectData[],
  published: Published | undefined,
  today: string,
): ReadonlySet<string> {
  const wordings = published ? publishedLists(published, today).flat() : [];
  return new Set(
    corrections
      .filter(({ id, data }) =>
        wordings.some((it) => it.id === id && changedFields(data, it, redirects).length === 0),
      )
      .map(({ id }) => id),
  );
}
