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

/**
 * The kind of a unit before its name. `Phường Đúc` is a name: with a capital letter it takes two more
 * words to be sure.
 */
function kindInName({ name, type }: Place['data']): { bare: string | undefined } | undefined {
  const [first = '', ...rest] = UNIT_KINDS[type];
  const capital = first.toUpperCase() + rest.join('');
  const [, kind, bare = ''] =
    new RegExp(`^(${UNIT_KINDS[type]}|${capital})\\s+(\\S.*)$`, 'u').exec(name) ?? [];
  if (kind === undefined || (kind === capital && !/^\p{Lu}\S*\s+\S/u.test(bare))) return undefined;
  return { bare: /^\p{Lu}/u.test(bare) ? bare : undefined };
}

function lifeOf(place: Place, all: readonly Place[]): Problem[] {
  const { name, type, to, becomes, codes, parents } = place.data;
  const at = (path: Path, message: string, value?: unknown) => [
    problemAt(place, path, message, value === undefined ? {} : { value }),
  ];
  // Of two that are alike the later one is most likely the new one.
  const earlier = all.slice(0, all.indexOf(place));
  const typed = kindInName(place.data);
  const parentIds = new Set(parents.map(({ unit }) => unit));
  const namesake = earlier.find(
    ({ data }) =>
      data.type === type &&
      data.name.normalize('NFC') === name.normalize('NFC') &&
      overlap(data, place.data) &&
      data.parents.some(({ unit }) => parentIds.has(unit)),
  );
  return [
    ...(typed === undefined
      ? []
      : at(
          ['name'],
          `"${name}" có cả loại đơn vị; loại ghi ở "type", mục này chỉ ghi tên`,
          typed.bare,
        )),
    ...(namesake === undefined
      ? []
      : at(
          ['name'],
          `"${name}" cũng là tên của mục "${namesake.id}", cùng loại, cùng cấp trên, cùng lúc; hãy xem mục nào thừa, hoặc ngày nào sai`,
        )),
    ...(becomes.length > 0 && to === undefined
      ? at(
          ['becomes'],
          'đơn vị đã nhập vào đơn vị khác mà chưa ghi ngày cuối ở "to"; hãy ghi ngày trước ngày nhập, hoặc bỏ mục này',
        )
      : []),
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
      const twice = codes
        .slice(0, index)
        .some((one) => one.code === code && overlap(within(one, place), within(span, place)));
      if (twice)
        return at(
          ['codes', index, 'code'],
          `mã "${code}" đã ghi ở trên cho những ngày này; hãy bỏ một mục, hoặc xem lại mã và ngày`,
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
