/** Documents of lists that answer a query of their own. */
import { facetGroups } from '../../views/facets.ts';
import { lackingByBody, lackingOf } from '../../views/missing.ts';
import type { Catalog } from '../../catalog/types.ts';
import { OUTCOME_SLUGS } from '../../domain/outcomes.ts';
import { routes } from '../../domain/routes.ts';

import type { SearchDocument } from '../query/document.ts';

function facetDocument(path: string, heading: string, count: number): SearchDocument {
  const what = heading.charAt(0).toLowerCase() + heading.slice(1);
  return {
    path,
    kind: 'danh-sach',
    title: `Gương ${what}`,
    names: [],
    context: ['danh sách', 'người tốt, việc tốt', 'điển hình'],
    summary: `${count} gương`,
    facets: {},
    sections: [],
  };
}

/** Lists that answer a query of their own: cases by facet, targets by outcome, letters by body. */
export function listDocuments(catalog: Catalog): SearchDocument[] {
  const { exemplars, targets, fields, unit } = catalog;
  const list = (path: string, title: string, context: string[], count: string): SearchDocument => ({
    path,
    kind: 'danh-sach',
    title,
    names: [],
    context,
    summary: count,
    facets: {},
    sections: [],
  });
  const outcomes = Map.groupBy(
    targets.flatMap(({ progress }) => progress?.outcome ?? []),
    (outcome) => outcome,
  );
  return [
    ...facetGroups(exemplars)
      .filter(({ id }) => id !== 'phong-trao')
      .flatMap(({ id, heading, values }) =>
        values.map((value) =>
          facetDocument(routes.facet(id, value.id), heading(value.label), value.exemplars.length),
        ),
      ),
    ...[...outcomes].map(([outcome, all]) =>
      list(
        routes.outcome(OUTCOME_SLUGS[outcome]),
        `Chỉ tiêu ${unit.outcomeLabels[outcome]}`,
        ['danh sách', 'kết luận'],
        `${all.length} chỉ tiêu`,
      ),
    ),
    ...fields.map(({ id, name, summary, movements }) => ({
      ...list(
        `${routes.movements}#${id}`,
        `Phong trào lĩnh vực ${name.toLowerCase()}`,
        ['danh sách'],
        `${movements.length} phong trào. ${summary}`,
      ),
      facets: { 'linh-vuc': name },
    })),
    ...lackingByBody(lackingOf(catalog)).map(({ body, lacking }) =>
      list(
        routes.requestForBody(body.id),
        `Phiếu hỏi số liệu: ${body.name}`,
        ['phiếu yêu cầu cung cấp thông tin', 'gửi', 'xin số liệu'],
        `${lacking.length} chỉ tiêu còn thiếu số liệu`,
      ),
    ),
  ];
}
