import { STANDING_LABELS } from '../../domain/standing.ts';
import { COMMENDATION_STATES, EXEMPLAR_KINDS, OCCASIONS } from '../../schemas/exemplar.ts';
import type { Exemplar } from '../../catalog/types.ts';
import { optional, publicUrl, required, type Column } from '../table.ts';

/** Columns of the cases; nobody is named here who is not named on their page. */
export const exemplarColumns: Column<Exemplar>[] = [
  required('id', 'Mã', (r) => r.id),
  required('path', 'Địa chỉ trên trang', (r) => r.path, { leadsTo: (r) => r.path }),
  required('headline', 'Việc làm', (r) => r.headline),
  optional('who', 'Ai', (r) => r.who),
  required('kind', 'Loại', (r) => EXEMPLAR_KINDS[r.kind]),
  required('summary', 'Tóm tắt', (r) => r.summary),
  required('date', 'Thời gian', (r) => r.date, { time: 'date' }),
  required('place', 'Mã địa phương', (r) => r.place.id),
  required('place_name', 'Địa phương', (r) => r.place.title),
  required('field', 'Mã lĩnh vực', (r) => r.field.id),
  required('occasion', 'Việc', (r) => OCCASIONS[r.occasion]),
  optional('movement', 'Mã phong trào', (r) => r.movement?.id),
  required('standing', 'Ghi nhận', (r) => STANDING_LABELS[r.standing]),
  required('phase', 'Giai đoạn', (r) => r.phaseLabel),
  optional('commendations', 'Khen thưởng', (r) =>
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
  ),
  required(
    'sources',
    'Nguồn',
    (r) => r.sources.map(({ publisher, url }) => publicUrl(url) ?? publisher).join(' | '),
    { leadsTo: (r) => r.sources.flatMap(({ url }) => publicUrl(url) ?? [])[0] },
  ),
];
