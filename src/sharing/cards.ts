/** What the shared pictures say: deed and place, a movement, an indicator; never a person. */
import type { Catalog, Exemplar, Indicator, Movement } from '../catalog/types.ts';
import { formatDateShort } from '../domain/dates.ts';
import { files } from '../domain/routes.ts';
import { OUTCOME_LABELS } from '../domain/progress.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { MOVEMENT_KINDS } from '../schemas/movement.ts';
import type { FieldData } from '../schemas/reference.ts';

/** In pixels: what social sites ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export interface Card {
  /** Path of the picture from the site's root. */
  path: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  motif: FieldData['motif'];
  /** What kind of page it is. */
  kicker: string;
  headline: string;
  /** Where and when, or what is known; each on lines of its own. */
  notes: string[];
  /** Name of the site. */
  site: string;
}

type Words = Pick<Card, 'motif' | 'kicker' | 'headline' | 'notes'>;

const card = (name: string, site: string, words: Words): Card => ({
  ...words,
  path: files.socialImage(name),
  site,
  alt: [words.kicker, words.headline, ...words.notes].join('. '),
});

/** The picture of a case: the deed, where, when and its standing. */
export function exemplarCard(
  { id, headline, place, date, field, standing }: Exemplar,
  site: string,
) {
  return card(`guong-dien-hinh/${id}`, site, {
    motif: field.motif,
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

/** The picture of an indicator: its target and what is known of it. */
export function indicatorCard({ id, shortName, field, goal, progress }: Indicator, site: string) {
  return card(`chi-tieu/${id}`, site, {
    motif: field.motif,
    kicker: progress ? 'Chỉ tiêu 2021–2025' : 'Số liệu liên quan',
    headline: capitalise(shortName),
    notes: progress
      ? [`Mục tiêu: ${goal}`, capitalise(OUTCOME_LABELS[progress.outcome])]
      : [field.name],
  });
}

/** The picture of every other page. */
export function siteCard({ site }: Pick<Catalog, 'site'>): Card {
  return card('trang', site.name, {
    motif: 'sun',
    kicker: 'Huyện Cẩm Xuyên, Hà Tĩnh',
    headline: 'Năm năm thi đua ở Cẩm Xuyên',
    notes: ['Kế hoạch đặt ra gì, ai đã làm gì, số liệu nào đã công bố'],
  });
}

/** Every picture of the site. */
export function allCards(catalog: Catalog): Card[] {
  const { site, exemplars, movements, targets, context } = catalog;
  return [
    siteCard(catalog),
    ...exemplars.map((it) => exemplarCard(it, site.name)),
    ...movements.map((it) => movementCard(it, site.name)),
    ...[...targets, ...context].map((it) => indicatorCard(it, site.name)),
  ];
}
