/** How what a chart draws looks, by names of colours: the picture and the marks of its key are filled alike. */
import type { FigureKind } from '../domain/figures.ts';
import type { COLOURS } from './colours.ts';

type Colour = keyof typeof COLOURS;

/** Full for a full year's result, outlined for an estimate, pale within an outline for part of a year. */
export const LOOKS: Record<FigureKind, { fill: Colour; edge: Colour }> = {
  actual: { fill: 'blue', edge: 'blue' },
  estimate: { fill: 'paper', edge: 'blue' },
  partial: { fill: 'line', edge: 'quiet' },
  plan: { fill: 'paper', edge: 'line' },
};

/** Fills of the parts of a structure, in order; on paper and in light and dark they differ in lightness. */
const PART_COLOURS = ['green', 'blue', 'straw'] as const;

export const partColour = (part: number): Colour =>
  PART_COLOURS[part % PART_COLOURS.length] ?? 'green';
