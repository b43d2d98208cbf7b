/** What the shared pictures say: deed and place, a movement, an indicator; never a person. */
import { campaignTitle } from '../views/words.ts';
import { periodSpan } from '../domain/period.ts';
import type { Catalog, Exemplar, Indicator, Movement } from '../catalog/types.ts';
import { formatDateShort } from '../domain/dates.ts';
import { files } from '../domain/routes.ts';
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
export function indicatorCard(
  { id, shortName, field, goal, progress }: Indicator,
  { site: { name }, period }: Pick<Catalog, 'site' | 'period'>,
) {
  return card(`chi-tieu/${id}`, name, {
    motif: field.motif,
    kicker: progress ? `Chỉ tiêu ${periodSpan(period)}` : 'Số liệu liên quan',
    headline: capitalise(shortName),
    notes: progress ? [`Mục tiêu: ${goal}`, capitalise(progress.label)] : [field.name],
  });
}

/** The picture of every other page. */
export function siteCard(catalog: Pick<Catalog, 'site' | 'unit' | 'period'>): Card {
  const { site, unit } = catalog;
  return card('trang', site.name, {
    motif: 'sun',
    kicker: capitalise([unit.words.title, unit.province?.name].filter(Boolean).join(', ')),
    headline: campaignTitle(catalog),
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
    ...[...targets, ...context].map((it) => indicatorCard(it, catalog)),
  ];
}
