/** Fields of forms that name another record: chosen by that record's name. */
import type { Field } from '@sveltia/cms';
import { REFERENCES } from '../catalog/references.ts';
import { CELLS } from '../domain/tileMap.ts';
import { RECORD_KINDS, type KindName } from '../schemas/kinds.ts';
import type { EditorNames } from './names.ts';

/** What the forms need to know of the site. */
export interface FormContext {
  kind: KindName;
  names: EditorNames;
  /** Today's fields have no defaults where a record is only edited. */
  creates: boolean;
}

/** What a form says of every field. */
export type Base = Pick<Field, 'name'> & { label: string; required: boolean; hint?: string };

/** References that the joining of records knows by other means. */
const MORE_REFERENCES: Partial<Record<KindName, Readonly<Record<string, string>>>> = {
  site: { 'unit.place': 'places', 'unit.tileMap.*.*': 'places', claims: 'indicators' },
  plans: { stagesClause: 'clauses' },
};

/** Names that a record of a collection or a list goes by in the forms. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  indicators: 'shortName',
  movements: 'shortName',
};

/** What may be chosen instead of a record. */
const BESIDE: Readonly<Record<string, readonly { label: string; value: string }[]>> = {
  'site.unit.tileMap.*.*': Object.values(CELLS).map((it) => ({ label: it, value: it })),
};

/** A field that names another record, chosen by that record's name. */
export function referenceField(
  base: Base,
  { kind, names }: FormContext,
  path: readonly string[],
): Field | undefined {
  const at = path.join('.');
  const target = REFERENCES[kind]?.[at] ?? MORE_REFERENCES[kind]?.[at];
  if (target === undefined) return undefined;
  const referred = target === 'place' ? 'places' : (target as KindName);
  const options = names[referred as keyof EditorNames];
  if (options)
    return { ...base, widget: 'select', options: [...(BESIDE[`${kind}.${at}`] ?? []), ...options] };
  const shown = SHOWN_BY[referred] ?? 'name';
  if (RECORD_KINDS[referred].store === 'list')
    return {
      ...base,
      widget: 'relation',
      collection: '_singletons',
      file: referred,
      value_field: 'records.*.id',
      display_fields: [`records.*.${shown}`],
      search_fields: [`records.*.${shown}`],
    };
  return {
    ...base,
    widget: 'relation',
    collection: referred,
    value_field: '{{slug}}',
    display_fields: [shown],
    search_fields: [shown, 'name'],
  };
}
