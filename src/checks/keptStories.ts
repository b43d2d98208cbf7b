/** Stories whose file is gone, behind a redirect that leads to no story. */
import { stemOf } from '../domain/fileNames.ts';
import { routes } from '../domain/routes.ts';
import type { Catalog } from '../catalog/types.ts';
import type { Published, PublishedVersion } from '../reading/published.ts';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { followed } from './publishedWordings.ts';
import type { RuleContext } from './rule.ts';

/** True for the file of a story. */
export const isStory = (file: string) => file.startsWith(`content/${RECORD_KINDS.exemplars.path}/`);

const isList = (value: unknown): value is { url?: unknown }[] => Array.isArray(value);
const urlsOf = (sources: unknown) =>
  (isList(sources) ? sources : []).flatMap(({ url }) => (url === undefined ? [] : String(url)));

/** True where a story as it stood last goes on as a short entry of a page that did not stand beside it: by its headline, or by all of its sources. */
function standsOn(
  page: string,
  last: PublishedVersion,
  { exemplars }: Pick<Catalog, 'exemplars'>,
  versions: Published['versions'],
) {
  const { headline, sources } = (last.data ?? {}) as { headline?: unknown; sources?: unknown };
  const stoodBeside = (id: string) =>
    [...versions].some(
      ([file, list]) =>
        stemOf(file) === id && list.some(({ from }) => !last.until || from < last.until),
    );
  const urls = urlsOf(sources);
  return exemplars.some(
    (it) =>
      it.path.includes('#') &&
      it.path.replace(/#.*/, '') === page &&
      !stoodBeside(it.id) &&
      (it.headline === headline ||
        (urls.length > 0 && urls.every((url) => urlsOf(it.sources).includes(url)))),
  );
}

/** Stories that are gone and whose own address leads to a page that does not tell them, neither as withdrawn. */
export function lostStories(
  catalog: Catalog,
  { missing, versions }: Published,
  unread: RuleContext['unread'],
): { file: string; to: string }[] {
  const { redirects, exemplars, withdrawals } = catalog;
  const told = new Set([...exemplars, ...withdrawals].map(({ path }) => path));
  // What is there and not yet right is told as such.
  const isUnread = (path: string) =>
    [path.split('/').at(-2) ?? '', '*'].some(
      (it) => unread?.exemplars.has(it) === true || unread?.withdrawals.has(it) === true,
    );
  // A story may have lain in several folders, one after the other.
  const stood = missing.filter(isStory).flatMap((file) => {
    const last = versions.get(file)?.find((it) => it.from !== it.until);
    return last ? [{ file, last }] : [];
  });
  const newest = Map.groupBy(stood, ({ file }) => stemOf(file))
    .values()
    .flatMap((list) =>
      list.toSorted((a, b) => (b.last.until ?? '9').localeCompare(a.last.until ?? '9')).slice(0, 1),
    );
  return [...newest].flatMap(({ file, last }) => {
    const from = routes.exemplar(stemOf(file));
    const to = followed(from, redirects);
    return to === from || told.has(to) || isUnread(to) || standsOn(to, last, catalog, versions)
      ? []
      : [{ file, to }];
  });
}
