/** The strip of the cases by year and standing: a column a year, a dot a case. */
import { yearsOf } from '../domain/period.ts';
import { STANDING_LABELS, type Standing } from '../domain/standing.ts';
import type { Exemplar } from '../catalog/types.ts';

/** How a dot looks: filled for an award, a thick ring for a recognition, a thin one otherwise. */
export type DotShape = 'awarded' | 'recognised' | 'presented';

export interface Dot {
  shape: DotShape;
  /** True for a case of the plan's period; the others are drawn in a quiet colour. */
  inPeriod: boolean;
}

export interface StripYear {
  year: number;
  /** The plan's period first, in it the strongest standing first. */
  dots: Dot[];
  /** The column in words: `năm 2021: 18 gương, 1 được khen thưởng`. */
  label: string;
}

const SHAPES: Partial<Record<Standing, DotShape>> = {
  'khen-thuong': 'awarded',
  'cong-nhan': 'recognised',
};
const ORDER: readonly DotShape[] = ['awarded', 'recognised', 'presented'];

const shapeOf = ({ standing }: Exemplar): DotShape => SHAPES[standing] ?? 'presented';

function columnOf(year: number, own: readonly Exemplar[]): StripYear {
  const dots = own.map((it): Dot => ({ shape: shapeOf(it), inPeriod: it.phase === 'during' }));
  const rank = ({ shape, inPeriod }: Dot) => (inPeriod ? 0 : ORDER.length) + ORDER.indexOf(shape);
  const count = (standing: Standing) => own.filter((it) => it.standing === standing).length;
  const honoured = (['khen-thuong', 'cong-nhan'] as const)
    .filter((standing) => count(standing) > 0)
    .map((standing) => `${count(standing)} ${STANDING_LABELS[standing]}`);
  const outside = dots.filter(({ inPeriod }) => !inPeriod).length;
  return {
    year,
    dots: dots.sort((a, b) => rank(a) - rank(b)),
    label: [
      `năm ${year}: ${own.length} gương`,
      ...honoured,
      ...(outside > 0
        ? [outside === own.length ? 'ngoài giai đoạn' : `${outside} ngoài giai đoạn`]
        : []),
    ].join(', '),
  };
}

/** A column for every year from the first case to the last, also for one without cases. */
export function stripOf(exemplars: readonly Exemplar[]): StripYear[] {
  if (exemplars.length === 0) return [];
  const years = exemplars.map(({ year }) => year);
  const byYear = Map.groupBy(exemplars, ({ year }) => year);
  return yearsOf({ from: Math.min(...years), to: Math.max(...years) }).map((year) =>
    columnOf(year, byYear.get(year) ?? []),
  );
}

/** The strip in a sentence: `17 gương năm 2020, 18 năm 2021`; years without a case are left out. */
export function stripSentence(strip: readonly StripYear[]): string {
  return strip
    .filter(({ dots }) => dots.length > 0)
    .map(({ year, dots }, i) => `năm ${year} có ${dots.length}${i === 0 ? ' gương' : ''}`)
    .join(', ');
}
