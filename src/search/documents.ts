/** What can be found: one document a record or clause, composed from the catalog. */
import { clauseNumber } from '../catalog/clauses.ts';
import { facetGroups } from '../catalog/facets.ts';
import { lackingByBody, lackingOf } from '../catalog/missing.ts';
import { placesWithPage } from '../catalog/queries.ts';
import { reportYears } from '../catalog/report.ts';
import type { Catalog, DatedFact, Exemplar, Indicator, Movement, Place } from '../catalog/types.ts';
import { formatDateShort } from '../domain/dates.ts';
import { formatFigure } from '../domain/format.ts';
import { OUTCOME_LABELS, OUTCOME_SLUGS } from '../domain/progress.ts';
import { routes } from '../domain/routes.ts';
import { addressedName } from '../domain/naming.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { EXEMPLAR_KINDS, OCCASIONS } from '../schemas/exemplar.ts';
import { MOVEMENT_KINDS } from '../schemas/movement.ts';
import { AWARD_GROUPS } from '../schemas/reference.ts';
import type { DocumentKind, FacetId } from './kinds.ts';

/** A part of a document's text; `anchor` is the heading it stands under on the page, where that has an id. */
export interface Section {
  anchor?: { id: string; heading: string };
  /** Markdown or plain sentences. */
  text: string;
}

/** A page, or a part of one with an address of its own, as search knows it. */
export interface SearchDocument {
  /** Address without the base path, with its anchor: `/ke-hoach/#iii-1-2`. */
  path: string;
  kind: DocumentKind;
  title: string;
  /** Full name, other names, people, collective: what it may be called besides its title. */
  names: string[];
  /** Words around it that a reader may add to a query: place, field, kind, movement. */
  context: string[];
  summary: string;
  /** Where and when, as shown in a result. */
  place?: string;
  year?: number;
  /** Values of the facets, as shown. */
  facets: Partial<Record<FacetId, string>>;
  sections: Section[];
}

/** Characters of a clause that stand for it in a list of results. */
const OPENING = 90;

/** Every document of the catalog, in the site's order. Pages written by hand are read from the built site instead. */
export function catalogDocuments(catalog: Catalog): SearchDocument[] {
  return [
    ...catalog.movements.map(movementDocument),
    ...catalog.exemplars.map(exemplarDocument),
    ...[...catalog.targets, ...catalog.context].map(indicatorDocument),
    ...placesWithPage(catalog.places).map(placeDocument),
    ...clauseDocuments(catalog),
    ...awardDocuments(catalog),
    ...bodyDocuments(catalog),
    ...listDocuments(catalog),
    planDocument(catalog),
    ...yearDocuments(catalog),
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
        anchor: { id: 'moc', heading: 'Mốc đã công bố' },
        text: milestones.map(factText).join('\n\n'),
      },
    ],
  };
}

function factText({ date, fact, figures, note, place, document }: DatedFact): string {
  return [
    date ? `${formatDateShort(date)}: ${fact}` : fact,
    document,
    ...figures,
    place?.title,
    note,
  ]
    .flatMap((part) => part?.replace(/\.$/, '') || [])
    .join('. ');
}

function exemplarDocument(exemplar: Exemplar): SearchDocument {
  const { path, headline, who, people, collective, place, field, movement, year } = exemplar;
  const awards = exemplar.commendations.map(({ award }) => award.name);
  return {
    path,
    kind: 'guong',
    title: headline,
    names: [...new Set([who, ...people.map(addressedName), collective ?? ''])].filter(Boolean),
    context: [
      'gương',
      place.title,
      ...place.now.map(({ title }) => title),
      OCCASIONS[exemplar.occasion],
      STANDING_LABELS[exemplar.standing],
      EXEMPLAR_KINDS[exemplar.kind],
      String(year),
    ],
    summary: exemplar.summary,
    place: place.title,
    year,
    facets: {
      'linh-vuc': field.name,
      'dia-phuong': place.title,
      nam: String(year),
      loai: capitalise(EXEMPLAR_KINDS[exemplar.kind]),
      ...(movement && { 'phong-trao': movement.shortName }),
    },
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

function indicatorDocument(indicator: Indicator): SearchDocument {
  const { path, name, shortName, field, target, goal, progress, planWords, unit } = indicator;
  const figures = indicator.observations.map((it) =>
    [`Năm ${it.year}: ${formatFigure(it, unit)}`, it.place, it.note].filter(Boolean).join('. '),
  );
  return {
    path,
    kind: 'chi-tieu',
    title: shortName,
    names: [name, ...(indicator.group ? [indicator.group.name] : [])],
    context: [target ? 'chỉ tiêu' : 'số liệu', field.name],
    summary: goal
      ? [`Mục tiêu: ${goal}`, progress && OUTCOME_LABELS[progress.outcome]]
          .filter(Boolean)
          .join('; ')
      : (figures.at(-1) ?? '').replace(/\. .*$/, ''),
    facets: { 'linh-vuc': field.name },
    sections: [
      {
        anchor: { id: 'so-lieu', heading: 'Số đã công bố' },
        text: figures.join('\n\n'),
      },
      {
        anchor: { id: 'ke-hoach-viet-gi', heading: 'Kế hoạch viết gì' },
        text: [planWords, indicator.method, indicator.ambiguity, progress?.reason]
          .filter(Boolean)
          .join('\n\n'),
      },
    ],
  };
}

function placeDocument(place: Place & { path: string }): SearchDocument {
  const { path, title, aliases, formerUnits, now, milestones, facts, becomes } = place;
  return {
    path,
    kind: 'dia-phuong',
    title: capitalise(title),
    names: [...aliases, ...place.alsoFrom],
    context: ['sáp nhập', 'huyện Cẩm Xuyên'],
    summary: [
      place.to && `Đến ngày ${formatDateShort(place.to)}`,
      place.from && `Lập ngày ${formatDateShort(place.from)}`,
      now.length > 0 && `nay thuộc ${now.map((it) => it.title).join(', ')}`,
      formerUnits.length > 0 && `gồm ${formerUnits.map((it) => it.title).join(', ')}`,
      `${place.exemplars.length} gương`,
    ]
      .filter(Boolean)
      .join('; '),
    facets: { 'dia-phuong': title },
    sections: [
      {
        text: [
          place.note,
          ...facts.map(({ what, value, unit, note }) => `${what}: ${value} ${unit}. ${note ?? ''}`),
          ...becomes.map(({ resolution, certainty }) => `${resolution ?? ''}. ${certainty}`),
          ...milestones.map(factText),
        ]
          .filter(Boolean)
          .join('\n\n'),
      },
    ],
  };
}

function clauseDocuments({ plan }: Catalog): SearchDocument[] {
  return plan.clauses
    .filter(({ markdown }) => markdown.trim() !== '')
    .map(({ id, title, path, markdown, duties }) => ({
      path,
      kind: 'dieu-khoan',
      title: title.replace(/^(?:[IVX]+|\d+)\.\s*/, ''),
      names: [clauseNumber(id), id.replaceAll('-', '.')],
      context: ['kế hoạch', 'điều khoản', ...duties.map(({ body }) => body.name)],
      summary: opening(markdown),
      facets: {},
      sections: [{ text: markdown }],
    }));
}

/** The first words of a clause, without its list marks. */
function opening(markdown: string): string {
  const text = markdown
    .replace(/[*_#>[\]]|^\s*[-\d.]+\s/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= OPENING ? text : `${text.slice(0, text.lastIndexOf(' ', OPENING))} …`;
}

function awardDocuments({ awards, exemplars }: Catalog): SearchDocument[] {
  return awards.map(({ id, name, path, group, level, decidedBy, classes, note, article }) => ({
    path,
    kind: 'danh-hieu',
    title: name,
    names: classes.map((it) => `${name} ${it}`),
    context: ['danh hiệu', 'khen thưởng', AWARD_GROUPS[group], `cấp ${level}`],
    summary: `Quyết định: ${decidedBy ?? 'chưa rõ'}.`,
    facets: {},
    sections: [
      {
        text: [
          article,
          note,
          ...exemplars
            .filter(({ commendations }) => commendations.some(({ award }) => award.id === id))
            .map(({ headline }) => headline),
        ]
          .filter(Boolean)
          .join('\n\n'),
      },
    ],
  }));
}

function bodyDocuments({ bodies }: Catalog): SearchDocument[] {
  return bodies.map(({ path, name, aliases, duties, note }) => ({
    path,
    kind: 'co-quan',
    title: name,
    names: aliases,
    context: ['cơ quan', 'nhiệm vụ', 'được giao'],
    summary: duties[0]?.text ?? note ?? '',
    facets: {},
    sections: [{ text: [...duties.map(({ text }) => text), note].filter(Boolean).join('\n\n') }],
  }));
}

function planDocument({ plan }: Catalog): SearchDocument {
  const { title, theme, issuer, signer, identityNote, reviews } = plan;
  return {
    path: routes.plan,
    kind: 'trang',
    title: 'Kế hoạch thi đua 2021–2025',
    names: [title, theme],
    context: [`người ký ${signer}`, issuer],
    summary: `${issuer} ban hành; người ký: ${signer}. Chủ đề: ${theme}.`,
    facets: {},
    sections: [
      { text: identityNote },
      {
        anchor: { id: 'da-lam-duoc-gi', heading: 'Những việc kế hoạch hẹn, và điều tìm thấy' },
        text: reviews.map((it) => `${it.title}: ${it.planWords}. ${it.found}`).join('\n\n'),
      },
    ],
  };
}

/** The period's report, a document a year. */
function yearDocuments(catalog: Catalog): SearchDocument[] {
  return reportYears(catalog).map(({ year, figures, milestones, exemplars }) => ({
    path: `${routes.report}#nam-${year}`,
    kind: 'trang',
    title: `Tổng hợp năm ${year}`,
    names: [`Huyện làm được gì năm ${year}`],
    context: ['tổng hợp giai đoạn', 'báo cáo', 'kết quả', 'huyện Cẩm Xuyên'],
    summary: `${figures.length} con số đã công bố, ${milestones.length} mốc, ${exemplars.length} gương của năm ${year}.`,
    year,
    facets: { nam: String(year) },
    sections: [
      {
        text: milestones
          .filter(({ movement }) => !movement)
          .map(factText)
          .join('\n\n'),
      },
    ],
  }));
}

function facetDocument(path: string, heading: string, count: number): SearchDocument {
  const what = heading.charAt(0).toLowerCase() + heading.slice(1);
  return {
    path,
    kind: 'danh-sach',
    title: `Gương ${what}`,
    names: [`Gương người tốt, việc tốt ${what}`, `Gương điển hình ${what}`],
    context: ['danh sách'],
    summary: `${count} gương`,
    facets: {},
    sections: [],
  };
}

/** Lists that answer a query of their own: cases by facet, targets by outcome, letters by body. */
function listDocuments({ exemplars, targets, fields }: Catalog): SearchDocument[] {
  const list = (path: string, title: string, context: string[], count: string): SearchDocument => ({
    path,
    kind: 'danh-sach',
    title,
    names: [],
    context,
    summary: count,
    facets: {},
    sections: [],
  });
  const outcomes = Map.groupBy(
    targets.flatMap(({ progress }) => progress?.outcome ?? []),
    (outcome) => outcome,
  );
  return [
    ...facetGroups(exemplars)
      .filter(({ id }) => id !== 'phong-trao')
      .flatMap(({ id, heading, values }) =>
        values.map((value) =>
          facetDocument(routes.facet(id, value.id), heading(value.label), value.exemplars.length),
        ),
      ),
    ...[...outcomes].map(([outcome, all]) =>
      list(
        routes.outcome(OUTCOME_SLUGS[outcome]),
        `Chỉ tiêu ${OUTCOME_LABELS[outcome]}`,
        ['danh sách', 'kết luận'],
        `${all.length} chỉ tiêu`,
      ),
    ),
    ...fields.map(({ id, name, summary, movements }) => ({
      ...list(
        `${routes.movements}#${id}`,
        `Phong trào lĩnh vực ${name.toLowerCase()}`,
        ['danh sách'],
        `${movements.length} phong trào. ${summary}`,
      ),
      facets: { 'linh-vuc': name },
    })),
    ...lackingByBody(lackingOf(targets)).map(({ body, lacking }) =>
      list(
        routes.requestForBody(body.id),
        `Phiếu hỏi số liệu: ${body.name}`,
        ['phiếu yêu cầu cung cấp thông tin', 'gửi', 'xin số liệu'],
        `${lacking.length} chỉ tiêu còn thiếu số liệu`,
      ),
    ),
  ];
}
