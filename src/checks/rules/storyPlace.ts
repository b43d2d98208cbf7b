import type { Catalog, Exemplar, Place } from '../../catalog/types.ts';
import { UNIT_KINDS, type UnitKind } from '../../domain/unit.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

const END = String.raw`(?![\p{L}\p{M}]| \p{Lu})`;

const COMMUNES: ReadonlySet<string> = new Set<UnitKind>(['xa', 'phuong', 'thi-tran']);

/** Communes that a text names with their kind: `xã Cẩm Lạc`. */
function namedIn(text: string, { places }: Catalog): Place[] {
  return places.filter(({ type, name }) => {
    const called = `${UNIT_KINDS[type]} ${name}`;
    return (
      COMMUNES.has(type) &&
      text.includes(called) &&
      new RegExp(`(?<![\\p{L}\\p{M}])${RegExp.escape(called)}${END}`, 'u').test(text)
    );
  });
}

/** What a place is called, and what those units that it was made of or became part of are. */
const namesOf = ({ name, aliases, now, formerUnits }: Place) => [
  ...[name, ...aliases],
  ...[...now, ...formerUnits].map((it) => it.name),
];

function otherPlace(
  { headline, summary, collective = '', place, minor }: Exemplar,
  body: string,
  catalog: Catalog,
) {
  if (minor || !COMMUNES.has(place.type) || place.id === catalog.unit.place.id) return undefined;
  const words = [headline, summary, collective, body].join('\n').toLowerCase();
  if (namesOf(place).some((name) => words.includes(name.toLowerCase()))) return undefined;
  const [named] = namedIn(summary, catalog);
  return named;
}

/** A story happened in a commune that its words name, where they name any. */
export const storyPlace: Rule = (catalog, { records }) =>
  catalog.exemplars.flatMap((story) => {
    const record = records.exemplars.find(({ id }) => id === story.id);
    const named = record && otherPlace(story, record.body, catalog);
    return named
      ? [
          problemAt(
            record,
            ['place'],
            `tóm tắt ghi ${UNIT_KINDS[named.type]} ${named.name}, mà cả bài không nhắc nơi ghi ở đây ("${story.place.id}"); hãy xem việc ở xã nào rồi ghi hai nơi như nhau`,
          ),
        ]
      : [];
  });
