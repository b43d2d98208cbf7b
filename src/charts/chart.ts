/** What every chart is: a Chart.js configuration with its words, and which figures may be drawn. No canvas, no files. */
import type { ChartConfiguration } from 'chart.js';
import { baselineYear, type Period } from '../domain/period.ts';
import { compareFigures, settled, type FigureKind } from '../domain/figures.ts';
import type { Observation } from '../schemas/indicator.ts';

/** Data alone, without functions: threads hand it on, and a picture is kept by it. */
export interface Chart {
  /** Pixels of the drawing; the page scales it. */
  width: number;
  height: number;
  config: ChartConfiguration<'bar'>;
  /** Words to write at each bar of each dataset, and beside the right end of a line. */
  labels: (readonly string[])[];
  labelSize: number;
  /** Places among the columns that want a figure: hatched, with their label inside. */
  gaps?: readonly number[];
  /** The picture in words, for readers who do not see it. */
  description: string;
  /** What the looks of its columns mean. */
  kinds: FigureKind[];
  /** What else its key explains. */
  key?: { target: boolean; whole: boolean; sum: boolean };
}

export const FONT = { family: 'Be Vietnam Pro', weight: 'bold' as const };

/**
 * The figure to draw for each year: verified, of the whole unit, not a plan; where a year has
 * several, the one that says most about the whole year.
 */
export function drawnFigures(observations: readonly Observation[], period: Period): Observation[] {
  const drawable = observations.filter(
    ({ verified, coverage, kind, year, cumulative }) =>
      verified &&
      !cumulative &&
      coverage === 'unit' &&
      kind !== 'plan' &&
      year >= baselineYear(period) &&
      year <= period.to,
  );
  return [...Map.groupBy(drawable.toSorted(compareFigures), ({ year }) => year).values()].flatMap(
    (figures) => {
      // Sources that contradict each other leave the year open here as in the outcome.
      const best = figures.at(-1)?.kind;
      return settled(figures.filter(({ kind }) => kind === best)) ?? [];
    },
  );
}
