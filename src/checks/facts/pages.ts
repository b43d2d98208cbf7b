/** The pages whose facts are kept, each with the files that it was and is made from. */
import { renamedIds } from '../../catalog/gone.ts';
import type { Catalog } from '../../catalog/types.ts';
import { resolvePlace } from '../../domain/places.ts';
import { routes } from '../../domain/routes.ts';
import type { KindName, LoadedRecord, Records } from '../../schemas/kinds.ts';
import { coverageLabel } from '../../schemas/indicator.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { exemplarFacts, type Names } from './exemplar.ts';
import type { Fact } from './fact.ts';
import { indicatorFacts } from './indicator.ts';
import { milestoneFacts } from './milestones.ts';

export interface FactPage {
  /** Begins the ids of its corrections. */
  id: string;
  /** Address that its corrections name. */
  path: string;
  /** Its file, and those it had under former names. */
  files: readonly string[];
  /** The facts of an earlier version of its file. */
  factsOf: (data: unknown) => Fact[];
  now: Fact[];
  /** Everything that its record says; absent where a page shows many records. */
  text?: string;
}

function namesIn({ bodies, awards, places, unit }: Catalog): Names {
  return {
    award: (id) => awards.find((it) => it.id === id)?.name ?? id,
    body: (id) => bodies.find((it) => it.id === id)?.name ?? id,
    place: (reference, date) => {
      const found = resolvePlace(reference, date, places);
      return 'place' in found ? found.place.title : reference;
    },
    coverage: (coverage) => coverageLabel(coverage, unit.words) ?? coverage,
  };
}

const listIn = (value: unknown) =>
  (Array.isArray(value) ? value : []) as readonly Partial<Milestone>[];

/** The pages of indicators, stories and movements, and the one that shows the timeline. */
export function factPages(catalog: Catalog, records: Records): FactPage[] {
  const names = namesIn(catalog);
  const page = (
    { id, file, data, body }: LoadedRecord<KindName>,
    pathOf: (id: string) => string,
    factsOf: FactPage['factsOf'],
  ): FactPage => {
    const former = [...renamedIds(catalog.redirects, pathOf)].filter(([, now]) => now === id);
    const files = [file, ...former.map(([before]) => file.replace(`/${id}.`, `/${before}.`))];
    const text = `${JSON.stringify(data)} ${body}`;
    return { id, path: pathOf(id), files, factsOf, now: factsOf(data), text };
  };
  const stories = new Map(catalog.exemplars.map(({ id, path }) => [id, path]));
  return [
    ...records.indicators.map((it) =>
      page(it, routes.indicator, (data) =>
        indicatorFacts(data, it, { what: it.data.shortName, names }),
      ),
    ),
    ...records.exemplars.map((it) => ({
      ...page(it, routes.exemplar, (data) => exemplarFacts(data, it, names)),
      // A short entry stands on its commune's page.
      path: stories.get(it.id) ?? routes.exemplar(it.id),
    })),
    ...records.movements.map((it) =>
      page(it, routes.movement, (data) => {
        const { milestones } = (data ?? {}) as { milestones?: unknown };
        return listIn(milestones).flatMap((milestone, i) =>
          milestoneFacts(milestone, {
            at: it,
            path: ['milestones', i],
            what: `${it.data.shortName}, mốc`,
          }),
        );
      }),
    ),
    ...timelinePage(records),
  ];
}

function timelinePage({ timeline }: Records): FactPage[] {
  const [first] = timeline;
  if (!first) return [];
  const factsOf = (list: unknown) =>
    listIn(list).flatMap((milestone, i) =>
      milestoneFacts(milestone, { at: timeline[i] ?? first, path: [], what: 'Mốc thời gian' }),
    );
  const now = factsOf(timeline.map(({ data }) => data));
  return [{ id: 'moc-thoi-gian', path: routes.report, files: [first.file], factsOf, now }];
}
