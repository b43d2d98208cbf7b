/** What the unit reported of itself, year by year: its own words, which are not the plan's targets. */
import { partYearOf, wholeYears } from '../domain/period.ts';
import { latestResult } from '../domain/figures.ts';
import type { Catalog, Indicator } from '../catalog/types.ts';
import type { Observation } from '../schemas/indicator.ts';

export interface Claim {
  year: number;
  /** What the unit reported; absent where no report was found. */
  observation?: Observation & { outOf: number };
  /** Targets of that year's own plan that it called met, awaiting recognition, and not met. */
  met: number;
  pending: number;
  unmet: number;
}

export interface Claims {
  indicator: Indicator;
  /** A row for each year that the unit lived through whole. */
  years: Claim[];
  /** The year of which it lived through a part, and can have no report. */
  partYear: number | undefined;
}

/** The unit's own yearly count of targets met; nothing where `site.json` names no such series. */
export function claimsOf({
  site,
  unit,
  context,
}: Pick<Catalog, 'site' | 'unit' | 'context'>): Claims | undefined {
  const indicator = context.find(({ id }) => id === site.claims);
  if (!indicator) return undefined;
  const reports = indicator.observations.filter(
    (it): it is Observation & { outOf: number } =>
      it.coverage === 'unit' && it.outOf !== undefined && it.kind !== 'partial',
  );
  const years = wholeYears(unit.term).map((year): Claim => {
    const observation = latestResult(reports.filter((it) => it.year === year));
    if (!observation) return { year, met: 0, pending: 0, unmet: 0 };
    const { value: met, pending = 0, outOf } = observation;
    return { year, observation, met, pending, unmet: outOf - met - pending };
  });
  return { indicator, years, partYear: partYearOf(unit.term) };
}

/** `Huyện báo đạt 23/25, 21/22, 22/25 chỉ tiêu của kế hoạch từng năm (2021, 2022, 2023).` */
export function claimsSentence({ years }: Claims, kind: string): string | undefined {
  const told = years.filter(({ observation }) => observation);
  if (told.length === 0) return undefined;
  const shares = told.map(({ met, observation }) => `${met}/${observation?.outOf}`).join(', ');
  const when = told.map(({ year }) => year).join(', ');
  const whose = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return `${whose} báo đạt ${shares} chỉ tiêu của kế hoạch từng năm (${when}).`;
}
