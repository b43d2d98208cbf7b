/** Indicators and movements whose file is gone: renamed ones go on under another name, what others stated is stated no more. */
import type { Catalog } from '../../catalog/types.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { routes } from '../../domain/routes.ts';
import { nfc } from '../../domain/vietnamese.ts';
import type { Published } from '../../reading/published.ts';
import type { Located } from '../../problems/at.ts';
import { RECORD_KINDS, type LoadedRecord, type Records } from '../../schemas/kinds.ts';
import { followed } from '../publishedWordings.ts';
import type { Fact } from './fact.ts';
import { indicatorFacts } from './indicator.ts';
import { movementMilestones } from './milestones.ts';
import type { Names } from './names.ts';
import type { FactPage } from './pages.ts';

export type EndedKind = 'indicators' | 'movements';

interface Gone {
  kind: EndedKind;
  id: string;
  file: string;
  /** The version that stood last. */
  last: { data: Record<string, unknown>; from: string };
  /** Where its address leads. */
  to: string;
  /** The record that it leads to. */
  target: LoadedRecord<EndedKind> | undefined;
}

interface Ended {
  pathOf: (id: string) => string;
  /** The page that lists them. */
  list: string;
  /** What they stated, each with its own date. */
  factsOf: (data: unknown, at: Located, context: { what: string; names: Names }) => Fact[];
}

const KINDS: Record<EndedKind, Ended> = {
  indicators: {
    pathOf: routes.indicator,
    list: routes.indicators,
    factsOf: (data, at, context) =>
      indicatorFacts(data, at, context).filter(({ group }) => group === 'figure'),
  },
  movements: {
    pathOf: routes.movement,
    list: routes.movements,
    factsOf: (data, at, context) => movementMilestones(data, { at, ...context }),
  },
};

/** Records that are gone and lead to a list, or to another that stood beside them: none of these was renamed. */
export const goneRecords = (
  { redirects }: Pick<Catalog, 'redirects'>,
  records: Records,
  published: Published | undefined,
): Gone[] =>
  (['indicators', 'movements'] as const).flatMap((kind) => {
    const { pathOf, list } = KINDS[kind];
    const stood = (file: string) =>
      (published?.versions.get(file) ?? []).filter(({ from, until }) => from !== until);
    return (published?.missing ?? []).flatMap((file): Gone[] => {
      const [last] = stood(file);
      const id = stemOf(file);
      const own = pathOf(id);
      const to = followed(own, redirects);
      if (!file.startsWith(`content/${RECORD_KINDS[kind].path}/`) || !last || to === own) return [];
      const target = (records[kind] as LoadedRecord<EndedKind>[]).find(
        (it) => pathOf(it.id) === to,
      );
      // What leads to no page yet is told as such.
      if (!target && to.startsWith(list) && to !== list) return [];
      const data = (last.data ?? {}) as Record<string, unknown>;
      const since = target && stood(target.file).at(-1)?.from;
      const isSame =
        target !== undefined &&
        (since === undefined ||
          (last.until !== undefined && since >= last.until) ||
          nfc(String(data['name'])) === nfc(target.data.name));
      return isSame ? [] : [{ kind, id, file, last: { data, from: last.from }, to, target }];
    });
  });

/** What they stated, unless the record they lead to states it. */
export function gonePages(gone: readonly Gone[], names: Names): FactPage[] {
  return gone.map(({ kind, id, file, last: { data, from }, to, target }) => {
    const { factsOf, pathOf } = KINDS[kind];
    const context = { what: String(data['shortName']), names };
    const isOfUnit = target && (!('unit' in target.data) || target.data.unit === data['unit']);
    const kept = isOfUnit ? factsOf(target.data, target, context) : [];
    const isKept = ({ year, parts, main, marks }: Fact) =>
      kept.some(
        (it) =>
          it.year === year &&
          it.parts[main]?.words === parts[main]?.words &&
          (year !== undefined || it.marks.some((mark) => marks.includes(mark))),
      );
    const facts = factsOf(data, { kind, file }, context).filter((it) => !isKept(it));
    const earlier = [{ facts, stored: facts, from, path: pathOf(id) }];
    return { id, path: to, earlier, now: [] };
  });
}
