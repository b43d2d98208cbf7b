/** The pages whose facts are kept, each with what it said before. */
import { renamedIds } from '../../catalog/gone.ts';
import type { Catalog } from '../../catalog/types.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { resolvePlace } from '../../domain/places.ts';
import { routes } from '../../domain/routes.ts';
import type { Published, PublishedKind, PublishedVersion } from '../../reading/published.ts';
import { RECORD_KINDS, type LoadedRecord, type Records } from '../../schemas/kinds.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { renamedPlaces } from '../ownPages.ts';
import { renamedEntries } from '../renamedEntries.ts';
import { exemplarFacts } from './exemplar.ts';
import type { Fact } from './fact.ts';
import { gonePages, goneRecords } from './goneRecords.ts';
import { indicatorFacts } from './indicator.ts';
import { itemFacts, recordFact } from './leaves.ts';
import { milestoneFacts, movementMilestones } from './milestones.ts';
import { namesIn } from './names.ts';
import { planFacts } from './plan.ts';

/** What a page said, or says. */
export interface Said {
  facts: Fact[];
  /** The same facts in the words as they were stored, where words have changed their meaning since. */
  stored: Fact[];
  /** Day on which it was published. */
  from: string;
  /** Address that corrections of it name. */
  path: string;
}

export interface FactPage {
  /** Begins the ids of its corrections. */
  id: string;
  path: string;
  /** Earlier versions, newest first. */
  earlier: Said[];
  now: Fact[];
  /** Everything that its record says; absent where a page shows many records. */
  text?: string | undefined;
  /** Everything that its record said since a day, where it was changed since; what it said before is not known. */
  everSaid?: { text: string; since: string } | undefined;
}

/** How the pages of a kind are made from its records. */
interface Pages<K extends PublishedKind> {
  pathOf: (record: LoadedRecord<K>) => string;
  /** Address that a renamed record had. */
  former?: ((id: string) => string) | undefined;
  factsOf: (data: unknown, record: LoadedRecord<K>, body: string) => Fact[];
  /** Address at which an earlier version stood, where it is another. */
  stoodAt?: (data: unknown, record: LoadedRecord<K>) => string | undefined;
  /** The page shows one record alone. */
  own?: boolean;
}

const listIn = (value: unknown) => (Array.isArray(value) ? value : []) as readonly unknown[];
const fieldIn = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
const itemOf = (list: unknown, ids: readonly string[]) =>
  listIn(list).find((it) => ids.includes(String(fieldIn(it, 'id'))));

/** Versions of files by the folder or list they belong to, and their names there. */
function versionsByName(published: Published | undefined) {
  const found = new Map<string, PublishedVersion[]>();
  for (const [file, list] of published?.versions ?? []) {
    const [, place = ''] = file.split('/');
    const key = `${place} ${stemOf(file)}`;
    found.set(key, [...(found.get(key) ?? []), ...list]);
  }
  return found;
}

/** The pages that show records of the compared kinds. */
export function factPages(
  catalog: Catalog,
  records: Records,
  published: Published | undefined,
): FactPage[] {
  const names = namesIn(catalog);
  const versions = versionsByName(published);
  const versionsOf = (kind: PublishedKind, name: string) =>
    versions.get(`${RECORD_KINDS[kind].path} ${name}`) ?? [];
  const versionsOfList = (kind: PublishedKind) => versionsOf(kind, stemOf(RECORD_KINDS[kind].path));
  const entries = renamedEntries(records.exemplars, published);
  const ended = goneRecords(catalog, records, published);

  const isEnded = (kind: PublishedKind, id: string) =>
    ended.some((it) => it.kind === kind && it.id === id);

  function pages<K extends PublishedKind>(kind: K, of: Pages<K>): FactPage[] {
    const isList = RECORD_KINDS[kind].store === 'list';
    const former = of.former && renamedIds(catalog.redirects, of.former);
    const idsOf = ({ id }: LoadedRecord<K>) => [
      id,
      ...[...(former ?? [])].flatMap(([before, now]) =>
        now === id && !standing.has(before) && !isEnded(kind, before) ? [before] : [],
      ),
      ...(kind === 'exemplars' ? (entries.get(id) ?? []) : []),
    ];
    const current = records[kind] as LoadedRecord<K>[];
    // What still stands was not renamed: its redirect is told as such.
    const standing = new Set(current.map(({ id }) => id));
    return current.map((record) => {
      const ids = idsOf(record);
      const path = of.pathOf(record);
      const { data, body } = record;
      const factsOf = (it: unknown, text: string) => of.factsOf(it, record, text);
      // Most versions of a list, or of a prose, say the same of a record.
      const known = new Map<string, Fact[]>();
      const factsBefore = (it: unknown, text: string) => {
        const sign = `${JSON.stringify(it)} ${text}`;
        const facts = known.get(sign) ?? factsOf(it, text);
        known.set(sign, facts);
        return facts;
      };
      const files = isList ? versionsOfList(kind) : ids.flatMap((it) => versionsOf(kind, it));
      const earlier = files.flatMap(
        ({ data: before, stored = before, body: text = '', from }): Said[] => {
          const [whole, raw] = [before, stored].map((it) => (isList ? itemOf(it, ids) : it));
          if (isList && whole === undefined) return [];
          const facts = factsBefore(whole, text);
          return [
            {
              facts,
              stored: raw === whole ? facts : factsBefore(raw, text),
              from,
              path: of.stoodAt?.(whole, record) ?? path,
            },
          ];
        },
      );
      const text = of.own ? `${JSON.stringify(data, null, 1)} ${body}` : undefined;
      const oldest = files.at(-1);
      const everSaid =
        text === undefined || !oldest || files.length < 2
          ? undefined
          : { text: [text, ...files.map((it) => it.text)].join('\n'), since: oldest.from };
      return { id: record.id, path, earlier, now: factsOf(data, body), text, everSaid };
    });
  }

  /** Records of a list that are gone, on the page that lists them. */
  function gone(kind: 'places' | 'bodies' | 'awards' | 'groups', path: string): FactPage[] {
    const [at] = records[kind];
    if (!at) return [];
    const kept = new Set(records[kind].map(({ id }) => id));
    if (kind === 'places')
      for (const id of [
        ...renamedIds(catalog.redirects, routes.place).keys(),
        ...renamedPlaces(records, published, catalog.unit.place.id).keys(),
      ])
        kept.add(id);
    const earlier = versionsOfList(kind).map(({ data, from }): Said => {
      const facts = listIn(data)
        .filter((it) => !kept.has(String(fieldIn(it, 'id'))))
        .flatMap((it) =>
          recordFact(kind, it, { at, what: String(fieldIn(it, 'name')), names }).map((fact) => ({
            ...fact,
            marks: [String(fieldIn(it, 'id'))],
          })),
        );
      return { facts, stored: facts, from, path };
    });
    return [{ id: kind, path, earlier, now: [] }];
  }

  const plain =
    (kind: 'places' | 'bodies' | 'awards' | 'groups') =>
    (data: unknown, at: LoadedRecord<PublishedKind>): Fact[] => {
      const context = { at, what: String(fieldIn(at.data, 'name')), names };
      return [...recordFact(kind, data, context), ...itemFacts(kind, data, context)];
    };
  const stories = new Map(catalog.exemplars.map(({ id, path }) => [id, path]));
  const places = new Map(catalog.places.map(({ id, path }) => [id, path ?? routes.places]));
  return [
    ...pages('plans', {
      pathOf: () => routes.plan,
      factsOf: (data, plan, body) => planFacts(data, body, { plan, names }),
    }),
    ...pages('indicators', {
      pathOf: ({ id }) => routes.indicator(id),
      former: routes.indicator,
      factsOf: (data, at) => indicatorFacts(data, at, { what: at.data.shortName, names }),
      own: true,
    }),
    ...gonePages(ended, names),
    ...pages('exemplars', {
      // A short entry stands on its commune's page.
      pathOf: ({ id }) => stories.get(id) ?? routes.exemplar(id),
      former: routes.exemplar,
      factsOf: (data, at) => exemplarFacts(data, at, names),
      stoodAt: (data, { id }) => {
        if (fieldIn(data, 'entry') !== true) return undefined;
        const date = String(fieldIn(data, 'date'));
        const found = resolvePlace(String(fieldIn(data, 'place')), date, catalog.places);
        return 'place' in found && found.place.path ? `${found.place.path}#${id}` : undefined;
      },
      own: true,
    }),
    ...pages('movements', {
      pathOf: ({ id }) => routes.movement(id),
      former: routes.movement,
      factsOf: (data, at) => {
        const what = at.data.shortName;
        return [
          ...recordFact('movements', data, { at, what, names }),
          ...movementMilestones(data, { at, what, names }),
          ...itemFacts('movements', data, { at, what, names }, ['milestones']),
        ];
      },
      own: true,
    }),
    ...pages('places', {
      pathOf: ({ id }) => places.get(id) ?? routes.places,
      former: routes.place,
      factsOf: plain('places'),
    }),
    ...gone('places', routes.places),
    ...pages('bodies', { pathOf: ({ id }) => routes.body(id), factsOf: plain('bodies') }),
    ...gone('bodies', routes.bodies),
    ...pages('awards', { pathOf: ({ id }) => routes.award(id), factsOf: plain('awards') }),
    ...gone('awards', routes.awards),
    ...pages('groups', { pathOf: () => routes.indicators, factsOf: plain('groups') }),
    ...gone('groups', routes.indicators),
    ...timelinePage(),
  ];

  /** The one page that shows the timeline. */
  function timelinePage(): FactPage[] {
    const [first] = records.timeline;
    if (!first) return [];
    const factsOf = (list: unknown) =>
      listIn(list).flatMap((it, i) =>
        milestoneFacts('timeline', it as Partial<Milestone>, {
          at: records.timeline[i] ?? first,
          path: [],
          what: 'Mốc thời gian',
          names,
        }),
      );
    const path = routes.report;
    const earlier = versionsOfList('timeline').map(({ data, from }): Said => {
      const facts = factsOf(data);
      return { facts, stored: facts, from, path };
    });
    const now = factsOf(records.timeline.map(({ data }) => data));
    return [{ id: 'moc-thoi-gian', path, earlier, now }];
  }
}
