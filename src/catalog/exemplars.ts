import { compareNewestFirst, yearOf } from '../domain/dates.ts';
import { bindUnits } from '../domain/format.ts';
import {
  addressNames,
  mayName,
  mayShowPhoto,
  nameText,
  peopleLine,
  type NamingContext,
} from '../domain/naming.ts';
import { phaseOf } from '../domain/phase.ts';
import { resolvePlace } from '../domain/places.ts';
import { routes } from '../domain/routes.ts';
import { standingOf } from '../domain/standing.ts';
import { capitalise } from '../domain/vietnamese.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import type { Source } from '../schemas/source.ts';
import type { Lookup } from './lookup.ts';
import type { Exemplar, ResolvedCommendation } from './types.ts';

/** Cases with their place, field, movement and awards; newest first. Names pass through the naming rules here. */
export function joinExemplars(
  records: readonly LoadedRecord<'exemplars'>[],
  lookup: Lookup,
): Exemplar[] {
  const exemplars = records.flatMap((record) => joinExemplar(record, lookup) ?? []);
  exemplars.sort((a, b) => compareNewestFirst(a.date, b.date) || a.id.localeCompare(b.id));
  for (const exemplar of exemplars) {
    exemplar.place.exemplars.push(exemplar);
    exemplar.field.exemplars.push(exemplar);
    exemplar.movement?.exemplars.push(exemplar);
  }
  return exemplars;
}

function joinExemplar(
  { id, data, file, body }: LoadedRecord<'exemplars'>,
  lookup: Lookup,
): Exemplar | undefined {
  const { fields, movements, bodies, awards, places, problems } = lookup;
  const field = fields.find(data.field, file, 'Lĩnh vực', problems);
  const found = resolvePlace(data.place, data.date, places.all);
  if ('error' in found) {
    problems.push({ file, field: 'Xã, thị trấn lúc xảy ra', message: found.error });
    return undefined;
  }
  if (!field) return undefined;
  const { place } = found;
  if (place.path === undefined) {
    problems.push({
      file,
      field: 'Xã, thị trấn lúc xảy ra',
      message: `"${data.place}" không phải xã, thị trấn hay huyện`,
    });
    return undefined;
  }
  const movement = data.movement && movements.find(data.movement.id, file, 'Phong trào', problems);
  const bodyOf = (bodyId: string | undefined, label: string) =>
    bodyId === undefined ? undefined : bodies.find(bodyId, file, label, problems);

  const naming: NamingContext = {
    minor: data.minor,
    basis: data.basis,
    strict: lookup.strictNaming,
  };
  const named = (text: string) => bindUnits(nameText(text, data.people, naming));
  const namedSource = (source: Source): Source => ({
    ...source,
    title: named(source.title),
    note: source.note === undefined ? undefined : named(source.note),
    ...(source.url !== undefined &&
      addressNames(source.url, data.people, naming) && {
        url: undefined,
        noUrlReason: 'Địa chỉ trang có tên người.',
      }),
  });

  const commendations = data.commendations.flatMap((it): ResolvedCommendation[] => {
    const award = awards.find(it.award, file, 'Khen thưởng › Danh hiệu', problems);
    const decidedBy = bodyOf(it.decidedBy, 'Khen thưởng › Cơ quan quyết định');
    const note = it.note === undefined ? undefined : named(it.note);
    const decision = it.decision === undefined ? undefined : named(it.decision);
    return award ? [{ ...it, award, decidedBy, decision, note }] : [];
  });
  const recognitions = data.recognitions.map((it) => ({
    ...it,
    name: named(it.name),
    note: it.note === undefined ? undefined : named(it.note),
    decidedBy: bodyOf(it.decidedBy, 'Công nhận › Cơ quan công nhận'),
  }));

  if (!data.entry && body.trim() === '')
    problems.push({
      file,
      message: 'chưa có bài viết; nếu quá ít dữ kiện, ghi "entry: true" để chỉ làm một mục ngắn',
    });
  if (data.entry && body.trim() !== '')
    problems.push({ file, message: 'mục ngắn ("entry: true") không có bài viết bên dưới' });

  const { photo } = data;
  const ending = photo?.file.replace(/^[^.]*/, '');
  if (photo && photo.file !== `${id}${ending}`)
    problems.push({
      file,
      field: 'Ảnh › Tên tệp ảnh',
      message: `"${photo.file}" không mang tên của tệp bài; hãy đổi thành "${id}${ending}"`,
    });

  return {
    ...data,
    id,
    file,
    path: data.entry ? `${place.path}#${id}` : routes.exemplar(id),
    headline: named(data.headline),
    summary: named(data.summary),
    doubts: data.doubts.map(named),
    sources: data.sources.map(namedSource),
    collective: data.collective === undefined ? undefined : named(data.collective),
    people: mayName(naming) ? data.people : [],
    who: capitalise(data.collective ? named(data.collective) : peopleLine(data.people, naming)),
    photo:
      photo && mayShowPhoto(data.people, naming)
        ? { ...photo, alt: named(photo.alt), credit: named(photo.credit) }
        : undefined,
    place,
    field,
    movement,
    movementBasis: data.movement?.basis,
    commendations,
    recognitions,
    standing: standingOf(commendations, recognitions),
    phase: phaseOf(data.date, place),
    year: yearOf(data.date),
    body: named(body),
  };
}
