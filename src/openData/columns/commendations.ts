import { COMMENDATION_STATES, LAWS, LEVELS } from '../../schemas/exemplar.ts';
import type { Exemplar, ResolvedCommendation } from '../../catalog/types.ts';
import { optional, required, type Column } from '../table.ts';

/** One commendation with the case that tells of it. */
export interface Commended {
  exemplar: Exemplar;
  commendation: ResolvedCommendation;
}

/** Columns of the commendations; nobody is named here who is not named on the case's page. */
export const commendationColumns: Column<Commended>[] = [
  required('exemplar', 'Mã gương', (r) => r.exemplar.id),
  required('path', 'Địa chỉ trên trang', (r) => r.exemplar.path, {
    leadsTo: (r) => r.exemplar.path,
  }),
  required('headline', 'Việc làm', (r) => r.exemplar.headline),
  optional('who', 'Ai', (r) => r.exemplar.who),
  required('award', 'Mã khen thưởng', (r) => r.commendation.award.id),
  required('award_name', 'Khen thưởng', (r) => r.commendation.award.name, {
    leadsTo: (r) => r.commendation.award.path,
  }),
  optional('level', 'Cấp', (r) => r.commendation.level, { codes: LEVELS }),
  optional('decided_by', 'Cơ quan quyết định', (r) => r.commendation.decidedBy?.name),
  optional('decision', 'Số quyết định', (r) => r.commendation.decision),
  optional('date', 'Ngày', (r) => r.commendation.date, { time: 'date' }),
  required('status', 'Tình trạng', (r) => r.commendation.status, { codes: COMMENDATION_STATES }),
  required('law', 'Theo luật', (r) => r.commendation.law, { codes: LAWS }),
  optional('note', 'Ghi chú', (r) => r.commendation.note),
];
