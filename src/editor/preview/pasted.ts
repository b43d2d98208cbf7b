/** What the cells pasted from a spreadsheet will be written as, to be looked over before saving. */
import { formatFigure } from '../../domain/format.ts';
import { PASTED } from '../format.ts';
import { isObject, type JsonObject } from '../json.ts';
import { readPasted } from '../paste.ts';
import { html, type Markup } from './html.ts';

export function pastedFigures({ [PASTED]: pasted, unit }: JsonObject): Markup {
  const block = isObject(pasted) ? pasted['block'] : undefined;
  if (typeof block !== 'string' || block.trim() === '' || typeof unit !== 'string') return html``;
  const { figures, faults } = readPasted(block, unit);
  return html`<section>
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
