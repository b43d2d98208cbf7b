/**
 * Pages that are computed, and go when what they are made of changes: the letter for a figure that has come,
 * a list whose last case was moved, a chart whose figures are not comparable after all. Their addresses may
 * have been handed on, so that each leads to what tells the same now. They follow from the records
 * alone, whatever is known of the history.
 */
import type { Catalog } from '../catalog/types.ts';
import { chartFinding } from '../charts/finding.ts';
import { indicatorChart } from '../charts/indicatorChart.ts';
import { FACET_IDS, type FacetId } from '../domain/facets.ts';
import { OUTCOMES, OUTCOME_SLUGS } from '../domain/outcomes.ts';
import { yearsOf } from '../domain/period.ts';
import { PHASES, PHASE_SLUGS } from '../domain/phase.ts';
import { listPage, routes, sections } from '../domain/routes.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../schemas/exemplar.ts';
import { exemplarLists, PAGE_SIZE } from '../views/lists.ts';
import { knownPaths } from '../views/paths.ts';
import { hasLetter, lackingByBody, lackingOf } from '../views/missing.ts';
import { hasMilestoneList, MOST } from '../views/movementMilestones.ts';

interface Lead {
  from: string;
  to: string;
}

/** So many cases or milestones fewer, and a list has lost its last page. */
const LATELY = 3;

/** Addresses of computed pages that are not there, each with the page that it leads to. */
export function vanishedPages(catalog: Catalog): Lead[] {
  const leads = [...letters(catalog), ...ofRecords(catalog), ...lists(catalog)];
  const taken = new Set(catalog.redirects.map(({ from }) => from));
  return [...leads, ...renamed(catalog, leads)].filter(({ from }) => !taken.has(from));
}

function letters(catalog: Catalog): Lead[] {
  const asked = new Set(lackingByBody(lackingOf(catalog)).map(({ body }) => body));
  return [
    ...catalog.targets
      .filter((it) => !hasLetter(it))
      .map(({ id, path }) => ({ from: routes.requestForIndicator(id), to: path })),
    // Also of one that the plan's figures are no longer asked of.
    ...catalog.bodies
      .filter((it) => !asked.has(it))
      .map(({ id, path }) => ({ from: routes.requestForBody(id), to: path })),
  ];
}

function ofRecords({ movements, targets, context, unit }: Catalog): Lead[] {
  const reached = new Set(targets.map(({ progress }) => progress?.outcome));
  return [
    ...movements
      .filter((it) => it.milestones.length > MOST - LATELY && !hasMilestoneList(it))
      .map(({ id, path }) => ({
        from: routes.milestones(id),
        to: `${path}#${sections.milestones.id}`,
      })),
    ...(targets.length === 0 ? [] : OUTCOMES)
      .filter((it) => !reached.has(it))
      .map((it) => ({ from: routes.outcome(OUTCOME_SLUGS[it]), to: routes.indicators })),
    ...[...targets, ...context]
      .filter(
        (it) =>
          it.observations.length > 1 &&
          !(indicatorChart(it, unit.term) && chartFinding(it, unit.term)),
      )
      .map(({ id, path }) => ({ from: routes.embed(id), to: path })),
  ];
}

/** Every value that a facet's page may be of, with the page that tells most of it when no case has it. */
function valuesOf({ places, movements, fields, period }: Catalog): Record<FacetId, Lead[]> {
  const onList = (ids: readonly string[]) =>
    ids.map((id) => ({ from: id, to: routes.exemplars as string }));
  return {
    'ghi-nhan': onList(Object.keys(STANDING_LABELS)),
    'giai-doan': onList(PHASES.map((it) => PHASE_SLUGS[it])),
    viec: onList(Object.keys(OCCASIONS)),
    'linh-vuc': onList(fields.map(({ id }) => id)),
    nam: onList(yearsOf(period).map(String)),
    loai: onList(Object.keys(EXEMPLAR_KINDS)),
    'dia-phuong': places.flatMap(({ id, path }) => (path ? [{ from: id, to: path }] : [])),
    'phong-trao': movements.map(({ id, path }) => ({ from: id, to: path })),
  };
}

function lists(catalog: Catalog): Lead[] {
  const { exemplars } = catalog;
  if (exemplars.length === 0) return [];
  const there = exemplarLists(exemplars);
  const paths = new Set(there.map(({ path }) => path));
  const values = valuesOf(catalog);
  const ofFacets = FACET_IDS.flatMap((facet) =>
    values[facet].map(({ from, to }) => ({ from: routes.facet(facet, from), to })),
  );
  const pastEnd = there
    .filter(({ number, pages, total }) => number === pages && total > pages * PAGE_SIZE - LATELY)
    .map(({ base, path, pages }) => ({ from: listPage(base, pages + 1), to: path }));
  return [...ofFacets, ...pastEnd].filter(({ from }) => !paths.has(from));
}

/** The computed pages of a record that was renamed: they go with it. */
function renamed(catalog: Catalog, leads: readonly Lead[]): Lead[] {
  const known = knownPaths(catalog);
  const of = (path: string, list: string) =>
    path.startsWith(list) ? path.slice(list.length, -1) : undefined;
  const last = (path: string) =>
    known.has(path) ? path : leads.find(({ from }) => from === path)?.to;
  const COMPUTED: [list: string, pages: ((id: string) => string)[]][] = [
    [routes.indicators, [routes.requestForIndicator, routes.embed]],
    [routes.movements, [routes.milestones, (id) => routes.facet('phong-trao', id)]],
    [routes.places, [(id) => routes.facet('dia-phuong', id)]],
  ];
  return catalog.redirects.flatMap(({ from, to }) =>
    COMPUTED.flatMap(([list, pages]) => {
      const [old, now] = [of(from, list), of(to, list)];
      if (!old || old.includes('/') || now === undefined) return [];
      return pages.map((page) => ({
        from: page(old),
        to: (now === '' || now.includes('/') ? undefined : last(page(now))) ?? to,
      }));
    }),
  );
}
