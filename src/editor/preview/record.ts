/** The record of a form as the pages have it: joined with what is known of the others. */
import { buildCatalog } from '../../catalog/build.ts';
import type { Catalog, Exemplar, Indicator, Movement } from '../../catalog/types.ts';
import { stemOf } from '../../domain/fileNames.ts';
import type { TextFile } from '../../reading/files.ts';
import { recordsOf } from '../../reading/load.ts';
import { PASTED, writeForm } from '../format.ts';
import { isObject, type JsonObject } from '../json.ts';

export type PreviewKind = 'exemplars' | 'indicators' | 'movements';

/** A record with the catalog that it stands in. */
export type Previewed = { catalog: Catalog } & (
  | { kind: 'exemplars'; record: Exemplar }
  | { kind: 'indicators'; record: Indicator }
  | { kind: 'movements'; record: Movement }
);

const ENDINGS = { exemplars: '.md', indicators: '.json', movements: '.md' } as const;
const FOLDERS = {
  exemplars: 'content/guong-dien-hinh/2000/',
  indicators: 'content/chi-tieu/',
  movements: 'content/phong-trao/',
} as const;
/** A new record has no name yet. */
const NEW = 'ban-dang-viet';

/** A picture that was chosen just now has an address of the browser's in place of a name. */
export const isChosen = (photoFile: string) => /^(?:blob|data):/.test(photoFile);

/** A form whose picture, where it was chosen just now, has the name that it is to have. */
function withNamedPhoto(form: JsonObject, id: string): JsonObject {
  const { photo } = form;
  const file = isObject(photo) ? photo['file'] : undefined;
  if (!isObject(photo) || typeof file !== 'string' || !isChosen(file)) return form;
  return { ...form, photo: { ...photo, file: `${id}.webp` } };
}

/**
 * The record as its form stands; nothing where it lacks what its page needs, or has it wrong.
 * @param slug The name of its file; empty for a new record.
 */
export function previewed(
  kind: PreviewKind,
  form: JsonObject,
  slug: string,
  references: readonly TextFile[],
): Previewed | undefined {
  const whole = joined(kind, form, slug, references);
  // Pasted figures that lack a source yet take nothing from the page.
  const { [PASTED]: pasted, ...own } = form;
  return whole ?? (pasted === undefined ? undefined : joined(kind, own, slug, references));
}

function joined(
  kind: PreviewKind,
  form: JsonObject,
  slug: string,
  references: readonly TextFile[],
): Previewed | undefined {
  const id = slug === '' ? NEW : slug;
  const file = `${FOLDERS[kind]}${id}${ENDINGS[kind]}`;
  const others = references.filter((it) => it.kind !== kind || stemOf(it.file) !== id);
  // Of other stories a page says nothing that its form could change.
  const files = others.filter((it) => it.kind !== 'exemplars');
  const text = `${writeForm(kind, withNamedPhoto(form, id))}\n`;
  const edited: TextFile = { file, kind, text };
  const loaded = recordsOf({ files: [...files, edited], photos: [], problems: [], unusable: [] });
  const { catalog } = buildCatalog(loaded.records, loaded.unread, undefined, loaded.broken);
  if (!catalog) return undefined;
  const its = <T extends { id: string }>(list: readonly T[]) => list.find((it) => it.id === id);
  if (kind === 'exemplars') {
    const record = its(catalog.exemplars);
    return record && { kind, record, catalog };
  }
  if (kind === 'movements') {
    const record = its(catalog.movements);
    return record && { kind, record, catalog };
  }
  const record = its(catalog.targets) ?? its(catalog.context);
  return record && { kind, record, catalog };
}
