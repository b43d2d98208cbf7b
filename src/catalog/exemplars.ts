import { compareNewestFirst, yearOf } from '../domain/dates.ts';
import { mayName, mayShowPhoto, peopleLine } from '../domain/naming.ts';
import { phaseOf } from '../domain/phase.ts';
import { routes } from '../domain/routes.ts';
import { standingOf } from '../domain/standing.ts';
import { capitalise } from '../domain/vietnamese.ts';
import { problemAt } from '../problems/at.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import type { Path } from '../schemas/kinds.ts';
import type { Lookup } from './lookup.ts';
import { namingOf } from './naming.ts';
import { findPlace, phaseLabelOf } from './places.ts';
import type { Exemplar, ResolvedCommendation } from './types.ts';

/** Cases with their place, field, movement and awards; newest first. Names that may not be given have left their texts. */
export function joinExemplars(
  records: readonly LoadedRecord<'exemplars'>[],
  lookup: Lookup,
): Exemplar[] {
  const exemplars = records.flatMap((record) => joinExemplar(record, lookup) ?? []);
  exemplars.sort((a, b) => compareNewestFirst(a.date, b.date) || a.id.localeCompare(b.id, 'vi'));
  for (const exemplar of exemplars) {
    exemplar.place.exemplars.push(exemplar);
    exemplar.field.exemplars.push(exemplar);
    exemplar.movement?.exemplars.push(exemplar);
  }
  return exemplars;
}

function joinExemplar(record: LoadedRecord<'exemplars'>, lookup: Lookup): Exemplar | undefined {
  const { id, data, file, body } = record;
  const { fields, movements, bodies, awards, problems } = lookup;
  const field = fields.find(data.field, record, ['field'], problems);
  const place = findPlace(data.place, data.date, record, ['place'], lookup);
  if (place && place.path === undefined)
    problems.push(
      problemAt(record, ['place'], `"${data.place}" là đơn vị cấp trên; hãy ghi nơi xảy ra việc`),
    );
  const phase = phaseOf(data.date, lookup.unit.term, place, lookup.unit.place.id);
  const movement =
    data.movement && movements.find(data.movement.id, record, ['movement', 'id'], problems);
  const bodyOf = (bodyId: string | undefined, path: Path) =>
    bodyId === undefined ? undefined : bodies.find(bodyId, record, path, problems);

  const naming = namingOf(data, lookup.strictNaming);
  const commendations = data.commendations.flatMap((it, index): ResolvedCommendation[] => {
    const award = awards.find(it.award, record, ['commendations', index, 'award'], problems);
    const decidedBy = bodyOf(it.decidedBy, ['commendations', index, 'decidedBy']);
    return award ? [{ ...it, award, decidedBy }] : [];
  });
  const recognitions = data.recognitions.map((it, index) => ({
    ...it,
    decidedBy: bodyOf(it.decidedBy, ['recognitions', index, 'decidedBy']),
  }));

  if (!data.entry && body.trim() === '')
    problems.push({
      file,
      line: record.bodyLine,
      message: 'chưa có bài viết; nếu quá ít dữ kiện, ghi "entry: true" để chỉ làm một mục ngắn',
    });
  if (data.entry && body.trim() !== '')
    problems.push(
      problemAt(
        record,
        ['entry'],
        'mục ngắn ("entry: true") không có bài viết bên dưới; hãy bỏ dòng này hoặc bỏ bài viết',
      ),
    );

  const { photo } = data;
  const ending = photo?.file.replace(/^[^.]*/, '');
  if (photo && photo.file !== `${id}${ending}`)
    problems.push(
      problemAt(
        record,
        ['photo', 'file'],
        `"${photo.file}" không mang tên của tệp bài; hãy đổi cả tên tệp ảnh lẫn mục này thành "${id}${ending}"`,
      ),
    );

  if (!field || place?.path === undefined) return undefined;
  return {
    ...data,
    reviewed: [],
    id,
    file,
    path: data.entry ? `${place.path}#${id}` : routes.exemplar(id),
    people: mayName(naming) ? data.people : [],
    who: capitalise(data.collective ?? peopleLine(data.people, naming)),
    photo: mayShowPhoto(data.people, naming) ? data.photo : undefined,
    place,
    field,
    movement,
    movementBasis: data.movement?.basis,
    commendations,
    recognitions,
    standing: standingOf({ commendations, recognitions, basis: data.basis }),
    phase,
    phaseLabel: phaseLabelOf(phase, data.date, place, lookup),
    year: yearOf(data.date),
    body: body,
  };
}
