import { renamedIds } from '../../catalog/gone.ts';
import { formatNumber } from '../../domain/format.ts';
import { routes } from '../../domain/routes.ts';
import { problemAt } from '../../problems/at.ts';
import type { Observation } from '../../schemas/indicator.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

type Figure = Pick<Observation, 'year' | 'value' | 'kind' | 'place' | 'span' | 'source'> &
  Partial<Pick<Observation, 'coverage'>>;

/**
 * What a figure says the value of; the same in two versions, it is the same figure. Earlier versions
 * are read as they were written, without the schema's defaults.
 */
const keyOf = ({ year, kind, coverage = 'unit', place, span, source }: Figure) =>
  [year, kind, coverage, place, span, source.url ?? source.title].join('|');

/** Figures by their key; those that share one cannot be told apart and are left out. */
function figuresByKey(figures: readonly Figure[]): Map<string, Figure> {
  const groups = Map.groupBy(figures, keyOf);
  return new Map(
    [...groups].flatMap(([key, [only, other]]) => (only && !other ? [[key, only]] : [])),
  );
}

/** The figures of an earlier version; one that cannot be read had none. */
function figuresIn(data: unknown): Figure[] {
  const { observations } = (data ?? {}) as { observations?: Figure[] };
  return (observations ?? []).filter(({ source }) => source);
}

/** True where a text names a number, in the form of the site or of the record. */
function names(text: string, value: number): boolean {
  const forms = [formatNumber(value), String(value)].map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\d.,])(?:${forms.join('|')})(?![.,]?\\d)`).test(text);
}

/**
 * A published figure that now reads otherwise, for the same year and by the same source, has a
 * correction that names the old value (Luật Tiếp cận thông tin, Điều 22).
 */
export const changedFigures: Rule = ({ corrections, redirects }, { records, published, today }) => {
  if (!published) return [];
  const former = [...renamedIds(redirects, routes.indicator)];
  return records.indicators.flatMap((record) => {
    const { id, data, file } = record;
    const page = routes.indicator(id);
    const explained = (value: number) =>
      corrections.some(
        (it) =>
          it.page.replace(/#.*/, '') === page &&
          (it.text === undefined || names(it.text.was, value)),
      );
    const current = figuresByKey(data.observations);
    const files = former
      .filter(([, now]) => now === id)
      .map(([before]) => file.replace(`/${id}.`, `/${before}.`));
    const found = new Map<string, Problem>();
    for (const { data: before } of [file, ...files].flatMap(
      (it) => published.versions.get(it) ?? [],
    ))
      for (const [key, { year, value }] of figuresByKey(figuresIn(before))) {
        const figure = current.get(key);
        if (figure === undefined || figure.value === value || explained(value)) continue;
        const [was, now] = [value, figure.value].map((it) => `${formatNumber(it)} ${data.unit}`);
        const correction = {
          id: `${id}-${year}`,
          date: today,
          page,
          what: `${data.shortName}, năm ${year}`,
          was,
          now,
          reason: 'Vì sao sửa.',
        };
        const index = data.observations.findIndex((it) => it === figure);
        found.set(
          `${key} ${value}`,
          problemAt(
            record,
            ['observations', index, 'value'],
            `năm ${year} đã công bố ${was}, nay ghi ${now} mà chưa có đính chính; hãy thêm mục dưới đây vào content/dinh-chinh.json, hoặc ghi lại số cũ`,
            { fix: JSON.stringify(correction, null, 2) },
          ),
        );
      }
    return [...found.values()];
  });
};
