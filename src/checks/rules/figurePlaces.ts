import type { UnitKind } from '../../domain/unit.ts';
import { problemAt } from '../../problems/at.ts';
import type { Rule } from '../rule.ts';

const COMMUNES: readonly UnitKind[] = ['xa', 'phuong', 'thi-tran', 'dac-khu'];
const PROVINCES: readonly UnitKind[] = ['tinh', 'thanh-pho'];

/** A figure of a commune is of a place that is one, and so is that of a province. */
export const figurePlaces: Rule = (_catalog, { records: { indicators, places } }) => {
  const kinds = new Map(places.map(({ id, data }) => [id, data.type]));
  return indicators.flatMap((record) =>
    record.data.observations.flatMap(({ coverage, place }, index) => {
      const kind = place === undefined ? undefined : kinds.get(place);
      const right =
        coverage === 'commune' ? COMMUNES : coverage === 'province' ? PROVINCES : undefined;
      if (kind === undefined || right === undefined || right.includes(kind)) return [];
      const what = coverage === 'commune' ? 'một xã, phường, thị trấn' : 'một tỉnh';
      return [
        problemAt(
          record,
          ['observations', index, 'place'],
          `"coverage": "${coverage}" là số của ${what}, mà "${place}" không phải; hãy xem lại phạm vi, hoặc địa phương`,
        ),
      ];
    }),
  );
};
