/** The orders in which cases can be listed. */
import { compareByGivenName, fullName } from '../domain/naming.ts';
import { compareVietnamese } from '../domain/vietnamese.ts';
import type { Exemplar } from '../catalog/types.ts';

export interface Order {
  /** Address segment: `/guong-dien-hinh/xep/<id>/`, and the value of `?xep=`. */
  id: string;
  label: string;
  /** How a list in this order is titled. */
  heading: string;
  /** What the reader needs to know of the order. */
  note: string;
  compare: (a: Exemplar, b: Exemplar) => number;
}

/** The person a case is listed under; none where its card shows the name of a collective. */
const leadOf = ({ people, who }: Exemplar) =>
  people.find((person) => who.includes(fullName(person)));

/** People first, then collectives, then cases in which nobody is named. */
const nameRank = (exemplar: Exemplar) => (leadOf(exemplar) ? 0 : exemplar.who ? 1 : 2);

function compareNames(a: Exemplar, b: Exemplar): number {
  const [first, second] = [leadOf(a), leadOf(b)];
  if (first && second) return compareByGivenName(first, second);
  return (
    nameRank(a) - nameRank(b) ||
    compareVietnamese(a.who, b.who) ||
    compareVietnamese(a.headline, b.headline)
  );
}

/** Orders other than the usual one, which is the newest first. Equals keep that order. */
export const ORDERS: readonly Order[] = [
  {
    id: 'ten',
    label: 'tên',
    heading: 'xếp theo tên',
    note: 'Người xếp theo tên rồi đến họ; sau đó là tập thể, mô hình; cuối cùng là trường hợp không nêu tên.',
    compare: compareNames,
  },
  {
    id: 'dia-phuong',
    label: 'địa phương',
    heading: 'xếp theo địa phương',
    note: 'Địa phương xếp theo vần chữ cái; trong mỗi nơi, việc mới đứng trước.',
    compare: (a, b) =>
      compareVietnamese(a.place.name, b.place.name) ||
      compareVietnamese(a.place.title, b.place.title),
  },
];
