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

/** What the name of a letter that asks for figures begins with. */
const LETTER = 'Phiếu hỏi số liệu: ';
const LETTER_WORDS = ['phiếu yêu cầu cung cấp thông tin', 'mẫu đơn', 'gửi', 'xin số liệu'];

/** Lists that answer a query of their own: cases by facet, targets by outcome, letters by body and target. */
export function listDocuments(catalog: Catalog): SearchDocument[] {
  const { exemplars, targets, fields, unit } = catalog;
  const lacking = lackingOf(catalog);
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
    ...lacking.map(({ indicator: { id, shortName } }) =>
      list(routes.requestForIndicator(id), LETTER + shortName, LETTER_WORDS, ''),
    ),
    ...lackingByBody(lacking).map((it) =>
      list(
        routes.requestForBody(it.body.id),
        LETTER + it.body.name,
        LETTER_WORDS,
        `${it.lacking.length} chỉ tiêu còn thiếu số liệu`,
      ),
    ),
  ];
}
