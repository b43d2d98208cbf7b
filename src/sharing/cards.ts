/** What the shared pictures say: deed and place, a movement, an indicator; never a person. */
import { createHash } from 'node:crypto';
import { columnsOf, type Columns } from '../charts/columns.ts';
import { chartFinding } from '../charts/finding.ts';
import {
  evidenceHeadline,
  evidenceOf,
  SQUARES,
  squaresOf,
  type Square,
} from '../views/evidence.ts';
import { campaignTitle } from '../views/words.ts';
import { periodSpan } from '../domain/period.ts';
import type { Catalog, Exemplar, Indicator, Movement } from '../catalog/types.ts';
import { formatDateShort } from '../domain/dates.ts';
import { files } from '../domain/routes.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { MOVEMENT_KINDS } from '../schemas/movement.ts';
import { OCCASION_MOTIFS } from '../views/occasionMotifs.ts';
import type { MotifName } from '../views/motifs.ts';
import { storyFigure, type StoryFigure } from '../views/storyFigure.ts';

/** In pixels: what social sites ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export interface Card {
  /** Path of the picture from the site's root. */
  path: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  motif: MotifName;
  /** A number that says what was done, under the motif. */
  figure?: StoryFigure | undefined;
  /** What kind of page it is. */
  kicker: string;
  headline: string;
  /** Where and when, or what is known; each on lines of its own. */
  notes: string[];
  /** Name of the site. */
  site: string;
  /** A chart in place of the motif, under what it shows. */
  chart?: { title: string; columns: Columns };
  /** What all targets need, as squares under the notes. */
  squares?: Square[];
}

type Words = Pick<Card, 'motif' | 'figure' | 'kicker' | 'headline' | 'notes' | 'chart' | 'squares'>;

const card = (name: string, site: string, words: Words): Card => ({
  ...words,
  path: files.socialImage(name),
  site,
  alt: [words.kicker, words.headline, words.figure?.text, ...words.notes, words.chart?.title]
    .filter(Boolean)
    .join('. '),
});

/** The address of a picture, with a mark that changes with what is on it: networks keep a picture by its address. */
export function cardAddress(card: Card): string {
  const mark = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 6);
  return `${card.path}?${mark}`;
}

/** The picture of a case: the deed, where, when and its standing. */
export function exemplarCard(
  { id, headline, place, date, occasion, figure, standing }: Exemplar,
  site: string,
) {
  return card(`guong-dien-hinh/${id}`, site, {
    motif: OCCASION_MOTIFS[occasion],
    figure: storyFigure(figure),
    kicker: 'Gương người tốt, việc tốt',
    headline,
    notes: [
      `${capitalise(place.title)} · ${formatDateShort(date)}`,
      capitalise(STANDING_LABELS[standing]),
    ],
  });
}

/** The picture of a movement. */
export function movementCard({ id, shortName, kind, field, period }: Movement, site: string) {
  return card(`phong-trao/${id}`, site, {
    motif: field.motif,
    kicker: capitalise(MOVEMENT_KINDS[kind]),
    headline: shortName,
    notes: [field.name, `${period.from}–${period.to}`],
  });
}

/** The picture of an indicator: its target and what is known of it, with its chart where it has one. */
export function indicatorCard(
  indicator: Indicator,
  { site: { name }, period, unit: { term } }: Pick<Catalog, 'site' | 'period' | 'unit'>,
) {
  const { id, shortName, field, goal, progress } = indicator;
  const columns = columnsOf(indicator, term);
  const title = chartFinding(indicator, term);
  return card(`chi-tieu/${id}`, name, {
    motif: field.motif,
    kicker: progress ? `Chỉ tiêu ${periodSpan(period)}` : 'Số liệu liên quan',
    headline: capitalise(shortName),
    notes: progress ? [`Mục tiêu: ${goal}`, capitalise(progress.label)] : [field.name],
    ...(columns && title && { chart: { title, columns } }),
  });
}

type Overall = Pick<Catalog, 'site' | 'unit' | 'period' | 'fields'>;

const siteCards = new WeakMap<Overall, Card>();

/** The picture of every other page: what the plan's targets need and what is known of it. */
export function siteCard(catalog: Overall): Card {
  const made = siteCards.get(catalog) ?? makeSiteCard(catalog);
  siteCards.set(catalog, made);
  return made;
}

function makeSiteCard(catalog: Overall): Card {
  const { site, unit } = catalog;
  const evidence = evidenceOf(catalog);
  const squares = evidence.fields.flatMap(squaresOf);
  return card('trang', site.name, {
    motif: 'sun',
    kicker: capitalise([unit.words.title, unit.province?.name].filter(Boolean).join(', ')),
    headline: campaignTitle(catalog),
    ...(squares.length > 0
      ? {
          notes: [evidenceHeadline(evidence)],
          squares: SQUARES.flatMap((of) => squares.filter((it) => it === of)),
        }
      : { notes: ['Kế hoạch đặt ra gì, ai đã làm gì, số liệu nào đã công bố'] }),
  });
}

/** Every picture of the site. */
export function allCards(catalog: Catalog): Card[] {
  const { site, exemplars, movements, targets, context } = catalog;
  return [
    siteCard(catalog),
    ...exemplars.map((it) => exemplarCard(it, site.name)),
    ...movements.map((it) => movementCard(it, site.name)),
    ...[...targets, ...context].map((it) => indicatorCard(it, catalog)),
  ];
}
