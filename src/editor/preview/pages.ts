/** Pages as they will look, in short: the same words, computed the same way, in the site's own classes. */
import { citeClause } from '../../domain/clauses.ts';
import { formatDateLong, formatDateShort } from '../../domain/dates.ts';
import { formatFigure } from '../../domain/format.ts';
import { citedTitle, isLinkable } from '../../domain/sources.ts';
import { STANDING_LABELS } from '../../domain/standing.ts';
import { capitalise } from '../../domain/vietnamese.ts';
import type { Catalog, Exemplar, Indicator, Movement } from '../../catalog/types.ts';
import { coverageLabel, FIGURE_KINDS } from '../../schemas/indicator.ts';
import { MOVEMENT_KINDS } from '../../schemas/movement.ts';
import type { CitedSource } from '../../schemas/source.ts';
import { dossierFacts } from '../../views/dossier.ts';
import { sortObservations } from '../../views/queries.ts';
import type { Pasted } from '../paste.ts';
import { html, prose, type Markup } from './html.ts';

const mark = (kind: string, label: string) =>
  html`<span class="${`mark mark-${kind}`}">${label}</span>`;

function citation(source: CitedSource): Markup {
  const { title, remark } = citedTitle(source);
  const shown = isLinkable(source.url) ? html`<u>${title}</u>` : title;
  return html`${shown},
  ${source.publisher}${
    source.date && `, ${formatDateShort(source.date)}`
  }${remark && ` (${remark})`}.`;
}

const facts = (rows: readonly (readonly [string, string])[]) =>
  html`<dl class="facts">
    ${rows.map(
      ([label, text]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;

export function storyPage(exemplar: Exemplar, { period }: Catalog): Markup {
  const { headline, who, summary, place, date, standing, body, doubts, sources } = exemplar;
  const rows = dossierFacts(exemplar, period).map(({ label, text }) => [label, text] as const);
  return html`<article class="wrap">
    <p class="small quiet">
      ${mark(standing, STANDING_LABELS[standing])} ${place.title} · ${formatDateLong(date)}
    </p>
    <h1 class="mt-1">${headline}</h1>
    ${who && html`<p class="mt-2 font-semibold">${who}</p>`}
    <p class="lead mt-5">${summary}</p>
    <div class="mt-5">${prose(body)}</div>
    ${
      doubts.length > 0 &&
      html`<section class="mt-9">
        <h2 class="text-title">Điều chưa rõ</h2>
        <ul>
          ${doubts.map((it) => html`<li>${it}</li>`)}
        </ul>
      </section>`
    }
    <section class="mt-9">
      <h2 class="text-title">Nguồn</h2>
      <ol class="measure list-decimal pl-5 text-note">
        ${sources.map((it) => html`<li>${citation(it)}</li>`)}
      </ol>
    </section>
    <section class="mt-9">${facts(rows)}</section>
  </article>`;
}

export function indicatorPage(indicator: Indicator, { unit: { words } }: Catalog): Markup {
  const { name, field, progress, target, goal, unit, observations, planWords, clause } = indicator;
  return html`<article class="wrap">
    <p class="small quiet">
      ${target ? 'Chỉ tiêu của kế hoạch' : 'Số liệu liên quan'} · ${field.name}
    </p>
    <h1>${name}</h1>
    ${
      progress && target
        ? html`<p class="mt-3">
              ${mark(progress.outcome, progress.label)}
              <span class="font-semibold">Mục tiêu: ${goal}</span>
            </p>
            <p class="lead mt-3">${progress.reason}</p>`
        : html`<p class="lead mt-3">
            Kế hoạch không đặt mức cho số này, nên không có kết luận đạt hay không.
          </p>`
    }
    <table class="table figures">
      <caption>
        ${name}: các số đã công bố (${unit})
      </caption>
      <thead>
        <tr>
          <th scope="col">Năm</th>
          <th scope="col">Con số</th>
          <th scope="col">Loại số, phạm vi</th>
        </tr>
      </thead>
      ${sortObservations(observations).map(
        (it) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" class="num">${it.year}</th>
              <td class="font-semibold">${formatFigure(it, unit)}</td>
              <td>
                ${FIGURE_KINDS[it.kind]}${it.span && ` (${it.span})`};
                ${coverageLabel(it.coverage, words)}${it.scopeDoubt && `, ${it.scopeDoubt}`}
              </td>
            </tr>
            <tr>
              <td class="small" colspan="3">Nguồn: ${citation(it.source)} ${it.note}</td>
            </tr>
          </tbody>`,
      )}
    </table>
    <blockquote class="measure mt-6 border-l-4 border-red pl-4 text-title">
      “${planWords}”
    </blockquote>
    <p class="small">${capitalise(citeClause(clause))}</p>
  </article>`;
}

/** What the cells pasted from a spreadsheet will be written as, to be looked over before saving. */
export function pastedTable({ figures, faults }: Pasted, unit: string): Markup {
  return html`<section class="wrap">
    <h2 class="text-title">Các số sẽ ghi</h2>
    ${
      figures.length > 0 &&
      html`<table class="table figures">
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Con số</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map(
            (it) =>
              html`<tr>
                <th scope="row" class="num">${it.year}</th>
                <td class="font-semibold">${formatFigure(it, unit)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    }
    ${
      faults.length > 0 &&
      html`<ul>
        ${faults.map((it) => html`<li>Chưa đọc được: ${it}</li>`)}
      </ul>`
    }
  </section>`;
}

export function movementPage(movement: Movement): Markup {
  const { kind, shortName, name, summary, body, period, field, clause, milestones } = movement;
  return html`<article class="wrap">
    <p class="small quiet">${capitalise(MOVEMENT_KINDS[kind])}</p>
    <h1>${shortName}</h1>
    <p class="lead mt-3">${summary}</p>
    <div class="mt-5">${prose(body)}</div>
    ${facts([
      ['Tên trong kế hoạch', name],
      ['Giai đoạn', `${period.from}–${period.to}`],
      ['Lĩnh vực', field.name],
      ['Điều khoản', capitalise(citeClause(clause))],
    ])}
    ${
      milestones.length > 0 &&
      html`<section class="section">
        <h2>Mốc đã công bố</h2>
        <ol>
          ${milestones.map(
            (it) =>
              html`<li class="mt-3">
                <b>${it.date && formatDateShort(it.date)}</b> ${it.fact}
                <span class="small quiet">Nguồn: ${citation(it.source)}</span>
              </li>`,
          )}
        </ol>
      </section>`
    }
  </article>`;
}
