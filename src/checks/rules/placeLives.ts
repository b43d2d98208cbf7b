import { dayAfter, formatDateShort } from '../../domain/dates.ts';
import { UNIT_KINDS } from '../../domain/unit.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LoadedRecord, Path } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';

type Place = LoadedRecord<'places'>;

interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

const overlap = (a: Span, b: Span) =>
  (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');

/** A part of a unit's life by its own days, else by those of the unit. */
const within = ({ from, to }: Span, { data }: Place): Span => ({
  from: from ?? data.from,
  to: to ?? data.to,
});

const TYPE_IN_NAME = new RegExp(`^(?:${Object.values(UNIT_KINDS).join('|')})\\s+(?=\\p{Lu})`, 'iu');

function lifeOf(place: Place, all: readonly Place[]): Problem[] {
  const { name, type, to, becomes, codes, parents } = place.data;
  const at = (path: Path, message: string, value?: unknown) => [
    problemAt(place, path, message, value === undefined ? {} : { value }),
  ];
  // Of two that are alike the later one is most likely the new one.
  const earlier = all.slice(0, all.indexOf(place));
  const bare = TYPE_IN_NAME.test(name) ? name.replace(TYPE_IN_NAME, '') : undefined;
  const parentIds = new Set(parents.map(({ unit }) => unit));
  const namesake = earlier.find(
    ({ data }) =>
      data.type === type &&
      data.name.normalize('NFC') === name.normalize('NFC') &&
      overlap(data, place.data) &&
      data.parents.some(({ unit }) => parentIds.has(unit)),
  );
  return [
    ...(bare === undefined
      ? []
      : at(['name'], `"${name}" có cả loại đơn vị; loại ghi ở "type", mục này chỉ ghi tên`, bare)),
    ...(namesake === undefined
      ? []
      : at(
          ['name'],
          `"${name}" cũng là tên của mục "${namesake.id}", cùng loại, cùng cấp trên, cùng lúc; hãy xem mục nào thừa, hoặc ngày nào sai`,
        )),
    ...becomes.flatMap(({ date }, index) =>
      to === undefined || date === dayAfter(to)
        ? []
        : at(
            ['becomes', index, 'date'],
            `đơn vị hết ngày ${formatDateShort(to)} mà nhập vào đơn vị khác từ ngày ${formatDateShort(date)}; ngày nhập phải là hôm sau ngày cuối, hãy xem lại nghị quyết`,
          ),
    ),
    ...codes.flatMap(({ code, ...span }, index) => {
      if (!/^\d+$/.test(code))
        return at(
          ['codes', index, 'code'],
          `mã đơn vị hành chính chỉ có chữ số (đang là "${code}")`,
        );
      const other = earlier.find((it) =>
        it.data.codes.some(
          (one) => one.code === code && overlap(within(one, it), within(span, place)),
        ),
      );
      return other === undefined
        ? []
        : at(
            ['codes', index, 'code'],
            `mã "${code}" cùng lúc là của mục "${other.id}"; hãy xem lại mã, hoặc ngày của từng mã`,
          );
    }),
    ...parents.flatMap(({ unit, ...span }, index) => {
      const parent = all.find(({ id }) => id === unit);
      return !parent || overlap(parent.data, within(span, place))
        ? []
        : at(
            ['parents', index, 'unit'],
            `"${unit}" không còn, hoặc chưa có, vào những ngày ghi ở đây; hãy xem lại đơn vị cấp trên hoặc ngày`,
          );
    }),
  ];
}

/** The days, codes and names of a unit are those of one unit only, and follow each other. */
export const placeLives: Rule = (_catalog, { records: { places } }) =>
  places.flatMap((place) => lifeOf(place, places));
