/** Documents of the records with a page: movements, cases, indicators, places. */
import type {
  Catalog,
  DatedFact,
  Exemplar,
  Indicator,
  Movement,
  Place,
  Unit,
} from '../../catalog/types.ts';
import { formatDateShort } from '../../domain/dates.ts';
import { FACET_IDS } from '../../domain/facets.ts';
import { latestResult } from '../../domain/figures.ts';
import { formatFigure, formatQuantity } from '../../domain/format.ts';
import { sections } from '../../domain/routes.ts';
import { addressedName } from '../../domain/naming.ts';
import { spokenNumber } from '../../domain/numberWords.ts';
import { STANDING_LABELS } from '../../domain/standing.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../../schemas/exemplar.ts';
import { coverageLabel, FIGURE_KINDS } from '../../schemas/indicator.ts';
import { MOVEMENT_KINDS } from '../../schemas/movement.ts';
import { facetValue } from '../../views/facets.ts';
import { placesWithPage } from '../../views/queries.ts';
import { nowAs } from '../../views/words.ts';
import type { SearchDocument } from '../query/document.ts';

/** A document for every record with a page of its own, in the site's order. */
export function recordDocuments(catalog: Catalog): SearchDocument[] {
  return [
    ...catalog.movements.map(movementDocument),
    ...catalog.exemplars.map(exemplarDocument),
    ...[...catalog.targets, ...catalog.context].map((it) => indicatorDocument(it, catalog.unit)),
    ...placesWithPage(catalog.places).map((place) => placeDocument(place, catalog.unit)),
  ];
}

function movementDocument(movement: Movement): SearchDocument {
  const { path, shortName, name, aliases, kind, field, summary, milestones } = movement;
  return {
    path,
    kind: 'phong-trao',
    title: shortName,
    names: [name, ...aliases],
    context: ['phong trào', MOVEMENT_KINDS[kind], field.name],
    summary,
    facets: { 'linh-vuc': field.name, 'phong-trao': shortName },
    sections: [
      { text: [movement.body, ...movement.criteria].join('\n\n') },
      {
        anchor: sections.milestones,
        text: milestones.map(factText).join('\n\n'),
      },
    ],
  };
}

export function factText({ date, fact, figures, note, places, document }: DatedFact): string {
  return [
    date ? `${formatDateShort(date)}: ${fact}` : fact,
    document,
    ...figures,
    ...places.map(({ title }) => title),
    note,
  ]
    .flatMap((part) => part?.replace(/\.$/, '') || [])
    .join('. ');
}

/** The numbers of a text that are no part of a date or a longer number, as people say them. */
const spokenIn = (text: string): string[] =>
  (text.match(/(?<![\d.,/–-])\d{2,3}(?![\d/–]|[.,]\d)/g) ?? []).flatMap(
    (it) => spokenNumber(Number(it)) ?? [],
  );

export function exemplarDocument(exemplar: Exemplar): SearchDocument {
  const { path, headline, who, people, collective, place, year } = exemplar;
  const awards = exemplar.commendations.map(({ award }) => award.name);
  return {
    path,
    kind: 'guong',
    title: headline,
    // Of several people each is a name; what they are called together says no more.
    names: [
      ...new Set([...people.map(addressedName), collective ?? (people.length > 0 ? '' : who)]),
    ].filter(Boolean),
    context: [
      'gương',
      ...place.now.map(({ title }) => title),
      OCCASIONS[exemplar.occasion],
      EXEMPLAR_KINDS[exemplar.kind],
      ...new Set([...awards, ...exemplar.recognitions.map(({ name }) => name)]),
      ...new Set(spokenIn(`${headline}. ${exemplar.summary}`)),
    ],
    summary: exemplar.summary,
    place: place.title,
    year,
    standing: STANDING_LABELS[exemplar.standing],
    ...(exemplar.standing === 'khen-thuong' && { rewarded: true }),
    facets: Object.fromEntries(
      FACET_IDS.flatMap((id) => {
        const value = facetValue(id, exemplar);
        return value ? [[id, value.label]] : [];
      }),
    ),
    sections: [
      {
        text: [
          ...people.map(({ family, given, role }) =>
            [family, given, role].filter(Boolean).join(' '),
          ),
          exemplar.body,
          ...awards,
          ...exemplar.recognitions.map(({ name }) => name),
          ...exemplar.doubts,
        ].join('\n\n'),
      },
    ],
  };
}

function indicatorDocument(indicator: Indicator, plan: Pick<Unit, 'words'>): SearchDocument {
  const { path, name, shortName, field, target, goal, progress, planWords, unit } = indicator;
  const figures = indicator.observations.map((it) =>
    [`Năm ${it.year}: ${formatFigure(it, unit)}`, it.place, it.note].filter(Boolean).join('. '),
  );
  return {
    path,
    kind: 'chi-tieu',
    title: shortName,
    names: [
      ...new Set([name, ...indicator.aliases, ...(indicator.group ? [indicator.group.name] : [])]),
    ].filter((it) => it.toLowerCase().replace(/^số /, '') !== shortName.toLowerCase()),
    context: [target ? 'chỉ tiêu' : 'số liệu', field.name],
    summary: [latestPhrase(indicator, plan), goal && `Mục tiêu: ${goal}`, progress?.label]
      .filter(Boolean)
      .join('; '),
    facets: { 'linh-vuc': field.name },
    sections: [
      {
        anchor: sections.figures,
        text: [...figures, indicator.method, indicator.ambiguity].filter(Boolean).join('\n\n'),
      },
      {
        anchor: sections.planWords,
        text: [planWords, progress?.reason].filter(Boolean).join('\n\n'),
      },
    ],
  };
}

/** `Số mới nhất: năm 2023, 54,34 tạ/ha (số ước)`; nothing where there is no figure. */
function latestPhrase({ observations, unit }: Indicator, { words }: Pick<Unit, 'words'>): string {
  const latest = latestResult(observations);
  if (!latest) return '';
  const doubt = latest.verified ? '' : ', chưa đối chiếu được';
  const where = latest.coverage === 'unit' ? '' : coverageLabel(latest.coverage, words);
  const what = [FIGURE_KINDS[latest.kind], latest.span, latest.area ?? where]
    .filter(Boolean)
    .join(', ');
  return `Số mới nhất: năm ${latest.year}, ${formatFigure(latest, unit)} (${what}${doubt})`;
}

function placeDocument(
  place: Place & { path: string },
  { words, place: whole }: Pick<Unit, 'words' | 'place'>,
): SearchDocument {
  const { path, title, aliases, codes, formerUnits, now, milestones, facts, becomes } = place;
  const known = [...new Set(facts.map(({ what }) => what.toLowerCase()))].join(', ');
  return {
    path,
    kind: 'dia-phuong',
    title: capitalise(title),
    names: [
      ...aliases,
      ...place.alsoFrom,
      ...(title.includes('(') ? [title.replace(/\s*\(.*/, '')] : []),
      ...(place.id === whole.id && known ? [`${words.kind} có bao nhiêu ${known}`] : []),
    ],
    context: ['sáp nhập', words.title],
    summary: capitalise(
      [
        ...now.map((it) => `${nowAs(it)} ${it.newTitle}`),
        place.to && `đến ngày ${formatDateShort(place.to)}`,
        place.from && `lập ngày ${formatDateShort(place.from)}`,
        formerUnits.length > 0 && `gồm ${formerUnits.map((it) => it.title).join(', ')}`,
        `${place.exemplars.length} gương`,
      ]
        .filter(Boolean)
        .join('; '),
    ),
    ...(place.to !== undefined && { past: true }),
    facets: { 'dia-phuong': title },
    sections: [
      {
        text: [
          place.note,
          codes.map(({ code }) => `Mã ${code}`).join(', '),
          ...facts.map(
            ({ what, value, unit, note }) =>
              `${what}: ${formatQuantity(value, unit)}. ${note ?? ''}`,
          ),
          ...becomes.map(({ resolution, certainty }) => `${resolution ?? ''}. ${certainty}`),
          ...milestones.map(factText),
        ]
          .filter(Boolean)
          .join('\n\n'),
      },
    ],
  };
}
