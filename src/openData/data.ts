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
import { sortObservations } from '../views/queries.ts';
import type { Award, Exemplar, Indicator, Movement, Place } from '../catalog/types.ts';

const publicSource = ({
  title,
  titleSeen,
  titleRedacted,
  publisher,
  url,
  date,
  read,
  accessed,
  note,
}: CitedSource) => ({
  title,
  titleSeen,
  titleRedacted,
  publisher,
  ...(isLinkable(url) && { url }),
  date,
  read,
  accessed,
  note,
});

/** A value of a closed list with the words it is shown in. */
const labelled = <K extends string>(labels: Readonly<Record<K, string>>, code: K) => ({
  code,
  label: labels[code],
});

/** An indicator with its target, outcome and every published figure. */
export function indicatorData({
  id,
  name,
  path,
  unit,
  field,
  clause,
  planWords,
  direction,
  measure,
  target,
  group,
  progress,
  observations,
  method,
  ambiguity,
  bodies,
  movements,
}: Indicator) {
  return {
    id,
    path,
    name,
    unit,
    field: field.id,
    clause: clause.id,
    planWords,
    direction,
    measure,
    target,
    group: group?.id,
    outcome: progress && {
      code: progress.outcome,
      label: progress.label,
      reason: plainSpaces(progress.reason),
      provisional: progress.provisional && plainSpaces(progress.provisional),
      atEnd: progress.atEnd && plainSpaces(progress.atEnd),
      missingYears: progress.missingYears,
      disputedYears: progress.disputedYears,
    },
    bodies: bodies.map((body) => body.id),
    movements: movements.map((movement) => movement.id),
    method,
    ambiguity,
    observations: sortObservations(observations).map((it) => ({
      ...it,
      source: publicSource(it.source),
    })),
  };
}

/** A case as its page shows it: nobody is named here who is not named there. */
export function exemplarData({
  id,
  path,
  headline,
  kind,
  who,
  people,
  summary,
  place,
  field,
  occasion,
  movement,
  movementBasis,
  stage,
  date,
  standing,
  phase,
  phaseLabel,
  commendations,
  recognitions,
  basis,
  minor,
  sources,
  doubts,
  photo,
  published,
  updated,
}: Exemplar) {
  return {
    id,
    path,
    headline,
    kind: labelled(EXEMPLAR_KINDS, kind),
    who,
    people,
    summary,
    place: { id: place.id, name: place.title, now: place.now.map(({ title }) => title) },
    field: { id: field.id, name: field.name },
    occasion: labelled(OCCASIONS, occasion),
    movement: movement && {
      id: movement.id,
      name: movement.shortName,
      basis: movementBasis && labelled(FILED_LABELS, movementBasis),
    },
    stage: stage && labelled(STAGES, stage),
    date,
    standing: labelled(STANDING_LABELS, standing),
    phase: { code: phase, label: phaseLabel },
    commendations: commendations.map((it) => ({
      ...it,
      award: it.award.name,
      level: it.level && labelled(LEVELS, it.level),
      decidedBy: it.decidedBy?.name,
      status: labelled(COMMENDATION_STATES, it.status),
      law: labelled(LAWS, it.law),
    })),
    recognitions: recognitions.map((it) => ({
      ...it,
      programme: labelled(PROGRAMMES, it.programme),
      level: it.level && labelled(LEVELS, it.level),
      decidedBy: it.decidedBy?.name,
    })),
    basis: labelled(BASIS_LABELS, basis),
    minor,
    sources: sources.map(publicSource),
    doubts,
    photo: photo && { alt: photo.alt, credit: photo.credit, licence: photo.licence },
    published,
    updated,
  };
}

/** The file of one case: its data, its text in Markdown and the terms of use. */
export function exemplarRecord(exemplar: Exemplar, licence: SiteData['contentLicence']) {
  return { ...exemplarData(exemplar), text: exemplar.body.trim() || undefined, licence };
}

export function movementData({
  id,
  path,
  name,
  shortName,
  kind,
  summary,
  field,
  clause,
  launchedBy,
  ledBy,
  period,
  criteria,
  indicators,
  milestones,
  exemplars,
}: Movement) {
  return {
    id,
    path,
    name,
    shortName,
    kind,
    summary,
    field: field.id,
    clause: clause.id,
    launchedBy: launchedBy.map((body) => body.id),
    ledBy: ledBy.map((body) => body.id),
    period,
    criteria,
    indicators: indicators.map((indicator) => indicator.id),
    milestones: milestones.map(({ place, source, ...it }) => ({
      ...it,
      place: place?.id,
      source: publicSource(source),
    })),
    exemplars: exemplars.map((exemplar) => exemplar.id),
  };
}

export function placeData({
  id,
  path,
  name,
  typeName,
  from,
  to,
  codes,
  parents,
  becomes,
  facts,
  note,
  aliases,
  sources,
}: Place) {
  return {
    id,
    path,
    name,
    type: typeName,
    from,
    to,
    codes,
    parents,
    becomes,
    facts: facts.map((it) => ({ ...it, source: publicSource(it.source) })),
    note,
    aliases,
    sources: sources.map(publicSource),
  };
}

/** An award with where it was read. */
export function awardData({ source, alsoReadIn, ...award }: Award) {
  return { ...award, source: publicSource(source), alsoReadIn: alsoReadIn.filter(isLinkable) };
}
