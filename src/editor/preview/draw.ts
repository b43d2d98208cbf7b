/** The preview of a record: joined with what is known of the others, drawn as its page will be. */
import { buildCatalog } from '../../catalog/build.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { recordsOf } from '../../reading/load.ts';
import type { TextFile } from '../../reading/files.ts';
import { PASTED, writeForm } from '../format.ts';
import { isObject, type JsonObject } from '../json.ts';
import { readPasted } from '../paste.ts';
import { indicatorPage, movementPage, pastedTable, storyPage } from './pages.ts';
import { html, type Markup } from './html.ts';

export type PreviewKind = 'exemplars' | 'indicators' | 'movements';

const ENDINGS = { exemplars: '.md', indicators: '.json', movements: '.md' } as const;
const FOLDERS = {
  exemplars: 'content/guong-dien-hinh/2000/',
  indicators: 'content/chi-tieu/',
  movements: 'content/phong-trao/',
} as const;
/** A new record has no name yet. */
const NEW = 'ban-dang-viet';

/** Where a record lacks what its page needs, or has it wrong. */
const WAITING = html`<p class="wrap">
  Các mục có dấu sao đã đủ và đúng thì trang hiện ở đây như khi được đăng.
</p>`;

/** The figures of pasted cells, over the page as it is without them until all of theirs is filled in. */
function pastedOver(page: (form: JsonObject) => Markup, form: JsonObject): Markup {
  const { [PASTED]: pasted, unit, ...own } = form;
  const block = isObject(pasted) ? pasted['block'] : undefined;
  if (typeof block !== 'string' || block.trim() === '' || typeof unit !== 'string')
    return page(form);
  const whole = page(form);
  const shown = whole === WAITING ? page({ ...own, unit }) : whole;
  return html`${pastedTable(readPasted(block, unit), unit)}${shown}`;
}

/**
 * The page of a record as its form stands.
 * @param slug The name of its file; empty for a new record.
 */
export function previewOf(
  kind: PreviewKind,
  form: JsonObject,
  slug: string,
  references: readonly TextFile[],
): Markup {
  return pastedOver((it) => pageOf(kind, it, slug, references), form);
}

function pageOf(
  kind: PreviewKind,
  form: JsonObject,
  slug: string,
  references: readonly TextFile[],
): Markup {
  const id = slug === '' ? NEW : slug;
  const file = `${FOLDERS[kind]}${id}${ENDINGS[kind]}`;
  const others = references.filter((it) => it.kind !== kind || stemOf(it.file) !== id);
  // Of other stories a page says nothing that its form could change.
  const files = others.filter((it) => it.kind !== 'exemplars');
  const edited: TextFile = { file, kind, text: `${writeForm(kind, form)}\n` };
  const loaded = recordsOf({ files: [...files, edited], photos: [], problems: [], unusable: [] });
  const { catalog } = buildCatalog(loaded.records, loaded.unread, undefined, loaded.broken);
  if (!catalog) return WAITING;
  const its = <T extends { id: string }>(list: readonly T[]) => list.find((it) => it.id === id);
  if (kind === 'exemplars') {
    const exemplar = its(catalog.exemplars);
    return exemplar ? storyPage(exemplar, catalog) : WAITING;
  }
  if (kind === 'movements') {
    const movement = its(catalog.movements);
    return movement ? movementPage(movement) : WAITING;
  }
  const indicator = its(catalog.targets) ?? its(catalog.context);
  return indicator ? indicatorPage(indicator, catalog) : WAITING;
}
