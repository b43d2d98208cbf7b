/** The columns of an indicator's chart: its years, what stands in each, and which of them want a figure. */
import type { Indicator } from '../catalog/types.ts';
import { formatDateShort } from '../domain/dates.ts';
import { figureAtEnd, speaksOfUnit, tidy, type FigureKind } from '../domain/figures.ts';
import { BOUND_WORDS, formatFigure, formatNumber, formatQuantity } from '../domain/format.ts';
import { baselineYear, inPeriod, partYearOf, yearsOf, type Term } from '../domain/period.ts';
import { FIGURE_KINDS, type Observation } from '../schemas/indicator.ts';
import { drawnFigures } from './chart.ts';

export interface Column {
  year: number;
  /** Height; absent where nothing is known. */
  value?: number;
  /** The figure, or why there is none. */
  label: string;
  kind?: FigureKind;
  /** The figure in a clause, for the picture in words. */
  words?: string;
  /** Below the year: which part of it is meant. */
  below?: string | undefined;
  /** True for a whole year of the period without a figure. */
  gap: boolean;
}

export interface Columns {
  columns: Column[];
  /** The level that the plan sets for each column; none for a sum of others. */
  goal: number | undefined;
  /** What a full column stands for. */
  whole?: number;
  /** True for amounts added up from year to year. */
  sum: boolean;
}

/** Two values make a picture; one is a number. */
const FEWEST = 2;

/** A part of a year in so few letters that it fits under a column: `đợt 1` under 2024. */
function shortSpan({ kind, span, year }: Observation): string | undefined {
  if (kind !== 'partial' || !span) return undefined;
  const short = span.replace(` năm ${year}`, '');
  return short.length <= 9 ? short : undefined;
}

function labelOf({ bound, value, outOf }: Observation, asShare: boolean): string {
  const number = asShare
    ? `${formatNumber(value)}/${formatNumber(outOf ?? value)}`
    : formatNumber(value);
  return [BOUND_WORDS[bound], number].filter(Boolean).join(' ');
}

/** Why a year has no column. */
function gapLabel(year: number, { observations }: Indicator, term: Term): string {
  const own = observations.filter((it) => it.year === year && speaksOfUnit(it, term));
  if (own.length === 0) return 'chưa có';
  return own.some(({ verified }) => verified) ? 'khác nhau' : 'chưa đối chiếu';
}

/** `đến 30/6`: what there was of a year in which the unit ended. */
function endBelow(year: number, term: Term): string | undefined {
  if (year !== partYearOf(term)) return undefined;
  return `đến ${formatDateShort(term.end).replace(/\/\d{4}$/, '')}`;
}

function emptyColumn(year: number, indicator: Indicator, term: Term): Column {
  const gap = inPeriod(year, term) && year <= term.lastWholeYear;
  return {
    year,
    label: gap ? gapLabel(year, indicator, term) : '',
    below: endBelow(year, term),
    gap,
  };
}

/** The years of the period, after the one before it where that has a figure. */
function yearsShown(figures: readonly Observation[], term: Term): number[] {
  const before = baselineYear(term);
  return [...(figures.some(({ year }) => year === before) ? [before] : []), ...yearsOf(term)];
}

/** Year by year; as shares of a full column where each figure is counted out of a whole. */
function yearColumns(indicator: Indicator, figures: Observation[], term: Term): Columns {
  const { target, unit } = indicator;
  const asShare = figures.every(({ outOf }) => outOf !== undefined);
  const columns = yearsShown(figures, term).map((year): Column => {
    const figure = figures.find((it) => it.year === year);
    if (!figure) return emptyColumn(year, indicator, term);
    const { value, outOf = value, kind, span } = figure;
    return {
      year,
      value: asShare ? (value / outOf) * 100 : value,
      label: labelOf(figure, asShare),
      kind,
      words: `năm ${year}: ${formatFigure(figure, unit)} (${span ?? FIGURE_KINDS[kind]})`,
      below: shortSpan(figure),
      gap: false,
    };
  });
  const sum = { columns, sum: false };
  return asShare ? { ...sum, goal: undefined, whole: 100 } : { ...sum, goal: target?.value };
}

const ADDABLE = ['exact', 'moreThan', 'atLeast'] as const;

/** The figures of whole years of the period. */
const wholeFigures = (drawn: readonly Observation[], term: Term) =>
  drawn.filter(
    ({ year, kind }) => inPeriod(year, term) && year <= term.lastWholeYear && kind !== 'partial',
  );

/** What a total is added up from: its whole years, and the unit's last months where they are known. */
function addedFigures({ observations }: Indicator, drawn: readonly Observation[], term: Term) {
  const atEnd = figureAtEnd(observations, term);
  return atEnd ? [...wholeFigures(drawn, term), atEnd] : wholeFigures(drawn, term);
}

/** The figures that a chart of the indicator would show, earliest first. */
export function shownFigures(indicator: Indicator, term: Term): Observation[] {
  const drawn = drawnFigures(indicator.observations, term);
  return indicator.measure === 'total' ? addedFigures(indicator, drawn, term) : drawn;
}

/** What a total has come to, year by year, passing over the years without a figure. */
function totalColumns(
  indicator: Indicator,
  drawn: readonly Observation[],
  term: Term,
): Columns | undefined {
  const { target, unit } = indicator;
  const whole = wholeFigures(drawn, term);
  const figures = addedFigures(indicator, drawn, term);
  const addable = figures.every(({ bound }) => ADDABLE.some((it) => it === bound));
  if (whole.length < FEWEST || !addable) return undefined;
  const columns = yearsOf(term).map((year): Column => {
    const figure = figures.find((it) => it.year === year);
    if (!figure) return emptyColumn(year, indicator, term);
    const added = figures.filter((it) => it.year <= year);
    const value = tidy(added.reduce((sum, it) => sum + it.value, 0));
    const above = added.some(({ bound }) => bound !== 'exact');
    const word = above ? `${BOUND_WORDS.moreThan} ` : '';
    return {
      year,
      value,
      label: word + formatNumber(value),
      kind: figure.kind,
      words: `đến hết năm ${year}: ${word}${formatQuantity(value, unit)} (thêm ${formatFigure(figure, unit)}, ${figure.span ?? FIGURE_KINDS[figure.kind]})`,
      below: endBelow(year, term),
      gap: false,
    };
  });
  return { columns, goal: target?.value, sum: true };
}

/** What a chart of the indicator shows; nothing where fewer than two figures can be drawn beside each other. */
export function columnsOf(indicator: Indicator, term: Term): Columns | undefined {
  const { comparable, measure, observations } = indicator;
  const figures = comparable ? drawnFigures(observations, term) : [];
  if (measure === 'total') return totalColumns(indicator, figures, term);
  return figures.length < FEWEST ? undefined : yearColumns(indicator, figures, term);
}
