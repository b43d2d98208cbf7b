/** Names that forms choose from and that no collection of the editor holds as records of their own. */
import type { Catalog } from '../catalog/types.ts';
import { formatDateShort } from '../domain/dates.ts';
import { placeName } from '../domain/places.ts';
import { UNIT_KINDS } from '../domain/unit.ts';
import type { JsonObject } from './json.ts';

interface Option {
  label: string;
  value: string;
}

/** By what a field refers to. */
export interface EditorNames {
  /** The plan's clauses stand in its text. */
  clauses: readonly Option[];
  /** Movements are in files of two kinds, which a field of the editor cannot look through at once. */
  movements: readonly Option[];
  /** Several places have had one name, so each is chosen with its days. */
  places: readonly Option[];
}

/** A clause by its whole number, which its own title ends. */
function clauseLabel(id: string, title: string): string {
  const own = `${id.split('-').at(-1) ?? ''}. `;
  const rest = title.toLowerCase().startsWith(own) ? title.slice(own.length) : title;
  return `${id.toUpperCase().replaceAll('-', '.')} ${rest}`;
}

export function editorNames({
  plan,
  movements,
  places,
}: Pick<Catalog, 'plan' | 'movements' | 'places'>): EditorNames {
  return {
    clauses: plan.clauses.map(({ id, title }) => ({ value: id, label: clauseLabel(id, title) })),
    movements: movements.map(({ id, shortName }) => ({ value: id, label: shortName })),
    places: places.map(({ id, title }) => ({ value: id, label: title })),
  };
}

/** A place of a list as forms let choose it: with its first day where one before it has had the name. */
export function titleOfPlace(place: JsonObject, places: readonly JsonObject[]): string {
  const titleOf = ({ type, name }: JsonObject) =>
    placeName({ typeName: UNIT_KINDS[type as keyof typeof UNIT_KINDS], name: String(name) });
  const title = titleOf(place);
  const { from } = place;
  const isLater =
    typeof from === 'string' &&
    places.some((it) => titleOf(it) === title && String(it['from'] ?? '') < from);
  return isLater ? `${title} (từ ${formatDateShort(from)})` : title;
}
