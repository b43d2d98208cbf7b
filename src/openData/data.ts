/** The records as JSON, as their pages show them. */
import { plainSpaces } from '../domain/format.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { isLinkable } from '../domain/sources.ts';
import {
  BASIS_LABELS,
  COMMENDATION_STATES,
  EXEMPLAR_KINDS,
  LAWS,
  LEVELS,
  OCCASIONS,
  PROGRAMMES,
  STAGES,
} from '../schemas/exemplar.ts';
import { FILED_LABELS } from '../schemas/milestone.ts';
import type { SiteData } from '../schemas/site.ts';
import type { CitedSource } from '../schemas/source.ts';
import { awardLevel } from '../views/dossier.ts';
import { sortObservations } from '../views/queries.ts';
import type { Award, Exemplar, Indicator, Movement, Place } from '../catalog/types.ts';

/** Some fields of a record, in the order in which they are named. */
const pick = <T extends object, K extends keyof T>(record: T, ...keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<T, K>;

const publicSource = (source: CitedSource) => ({
  ...pick(source, 'title', 'titleSeen', 'titleRedacted', 'publisher'),
  ...(isLinkable(source.url) && pick(source, 'url')),
  ...pick(source, 'date', 'read', 'accessed', 'note'),
});

/** What rests on a source, with no address of it that may not be linked. */
const withPublicSource = <T extends { source: CitedSource }>(it: T) => ({
  ...it,
  source: publicSource(it.source),
});

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** A value of a closed list with the words it is shown in. */
const labelled = <K extends string>(labels: Readonly<Record<K, string>>, code: K) => ({
  code,
  label: labels[code],
});

/** An indicator with its target, outcome and every published figure. */
export function indicatorData(indicator: Indicator) {
  const { field, clause, group, progress, bodies, movements, observations } = indicator;
  return {
    ...pick(indicator, 'id', 'path', 'name', 'unit'),
    field: field.id,
    clause: clause.id,
    ...pick(indicator, 'planWords', 'direction', 'measure', 'target'),
    group: group?.id,
    outcome: progress && {
      code: progress.outcome,
      label: plainSpaces(progress.label),
      reason: plainSpaces(progress.reason),
      provisional: progress.provisional && plainSpaces(progress.provisional),
      atEnd: progress.atEnd && plainSpaces(progress.atEnd),
      ...pick(progress, 'missingYears', 'disputedYears'),
    },
    bodies: idsOf(bodies),
    movements: idsOf(movements),
    ...pick(indicator, 'method', 'ambiguity'),
    observations: sortObservations(observations).map(withPublicSource),
  };
}

/** A case as its page shows it: nobody is named here who is not named there. */
export function exemplarData(exemplar: Exemplar) {
  const { kind, place, field, occasion, movement, movementBasis, stage } = exemplar;
  const { standing, phase, phaseLabel, basis, photo } = exemplar;
  return {
    ...pick(exemplar, 'id', 'path', 'headline'),
    kind: labelled(EXEMPLAR_KINDS, kind),
    ...pick(exemplar, 'who', 'people', 'summary'),
    place: { id: place.id, name: place.title, now: place.now.map(({ title }) => title) },
    field: pick(field, 'id', 'name'),
    occasion: labelled(OCCASIONS, occasion),
    movement: movement && {
      id: movement.id,
      name: movement.shortName,
      basis: movementBasis && labelled(FILED_LABELS, movementBasis),
    },
    stage: stage && labelled(STAGES, stage),
    ...pick(exemplar, 'date', 'figure'),
    standing: labelled(STANDING_LABELS, standing),
    phase: { code: phase, label: phaseLabel },
    commendations: exemplar.commendations.map((it) => ({
      ...it,
      award: it.award.name,
      level: it.level && { code: it.level, label: awardLevel(it) },
      decidedBy: it.decidedBy?.name,
      status: labelled(COMMENDATION_STATES, it.status),
      law: labelled(LAWS, it.law),
    })),
    recognitions: exemplar.recognitions.map((it) => ({
      ...it,
      programme: labelled(PROGRAMMES, it.programme),
      level: it.level && labelled(LEVELS, it.level),
      decidedBy: it.decidedBy?.name,
    })),
    basis: labelled(BASIS_LABELS, basis),
    minor: exemplar.minor,
    sources: exemplar.sources.map(publicSource),
    doubts: exemplar.doubts,
    photo: photo && pick(photo, 'alt', 'credit', 'licence'),
    ...pick(exemplar, 'published', 'updated'),
  };
}

/** The file of one case: its data, its text in Markdown and the terms of use. */
export function exemplarRecord(exemplar: Exemplar, licence: SiteData['contentLicence']) {
  return { ...exemplarData(exemplar), text: exemplar.body.trim() || undefined, licence };
}

export function movementData(movement: Movement) {
  const { field, clause, launchedBy, ledBy, indicators, milestones, exemplars } = movement;
  return {
    ...pick(movement, 'id', 'path', 'name', 'shortName', 'kind', 'summary'),
    field: field.id,
    clause: clause.id,
    launchedBy: idsOf(launchedBy),
    ledBy: idsOf(ledBy),
    ...pick(movement, 'period', 'criteria'),
    indicators: idsOf(indicators),
    milestones: milestones.map(({ places, source, ...it }) => ({
      ...it,
      places: idsOf(places),
      source: publicSource(source),
    })),
    exemplars: idsOf(exemplars),
  };
}

export function placeData(place: Place) {
  return {
    ...pick(place, 'id', 'path', 'name'),
    type: place.typeName,
    ...pick(place, 'from', 'to', 'codes', 'parents', 'becomes'),
    facts: place.facts.map(withPublicSource),
    ...pick(place, 'note', 'aliases'),
    sources: place.sources.map(publicSource),
  };
}

/** An award with where it was read. */
export function awardData({ source, alsoReadIn, ...award }: Award) {
  return { ...award, source: publicSource(source), alsoReadIn: alsoReadIn.filter(isLinkable) };
}
