import { STANDING_LABELS } from '../../domain/standing.ts';
import { COMMENDATION_STATES, EXEMPLAR_KINDS, OCCASIONS } from '../../schemas/exemplar.ts';
import type { Exemplar } from '../../catalog/types.ts';
import { publicUrl, type Column } from '../table.ts';

/** Columns of the cases; nobody is named here who is not named on their page. */
export const exemplarColumns: Column<Exemplar>[] = [
  { name: 'id', title: 'Mã', type: 'string', required: true, value: (r) => r.id },
  {
    name: 'path',
    title: 'Địa chỉ trên trang',
    type: 'string',
    required: true,
    value: (r) => r.path,
  },
  { name: 'headline', title: 'Việc làm', type: 'string', required: true, value: (r) => r.headline },
  { name: 'who', title: 'Ai', type: 'string', value: (r) => r.who },
  {
    name: 'kind',
    title: 'Loại',
    type: 'string',
    required: true,
    value: (r) => EXEMPLAR_KINDS[r.kind],
  },
  { name: 'summary', title: 'Tóm tắt', type: 'string', required: true, value: (r) => r.summary },
  { name: 'date', title: 'Thời gian', type: 'string', required: true, value: (r) => r.date },
  {
    name: 'place',
    title: 'Mã địa phương',
    type: 'string',
    required: true,
    value: (r) => r.place.id,
  },
  {
    name: 'place_name',
    title: 'Địa phương',
    type: 'string',
    required: true,
    value: (r) => r.place.title,
  },
  { name: 'field', title: 'Mã lĩnh vực', type: 'string', required: true, value: (r) => r.field.id },
  {
    name: 'occasion',
    title: 'Việc',
    type: 'string',
    required: true,
    value: (r) => OCCASIONS[r.occasion],
  },
  { name: 'movement', title: 'Mã phong trào', type: 'string', value: (r) => r.movement?.id },
  {
    name: 'standing',
    title: 'Ghi nhận',
    type: 'string',
    required: true,
    value: (r) => STANDING_LABELS[r.standing],
  },
  {
    name: 'phase',
    title: 'Giai đoạn',
    type: 'string',
    required: true,
    value: (r) => r.phaseLabel,
  },
  {
    name: 'commendations',
    title: 'Khen thưởng',
    type: 'string',
    value: (r) =>
      r.commendations
        .map((it) =>
          [
            it.award.name,
            it.decision,
            it.date,
            it.status !== 'awarded' && COMMENDATION_STATES[it.status],
          ]
            .filter(Boolean)
            .join(', '),
        )
        .join('; '),
  },
  {
    name: 'sources',
    title: 'Nguồn',
    type: 'string',
    required: true,
    value: (r) => r.sources.map(({ publisher, url }) => publicUrl(url) ?? publisher).join(' | '),
  },
];
