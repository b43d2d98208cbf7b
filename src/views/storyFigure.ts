/** The number that says what was done, as its tile and its picture show it. */
import { BOUND_WORDS, formatFigure, formatNumber, plainSpaces } from '../domain/format.ts';
import type { Exemplar } from '../catalog/types.ts';

export interface StoryFigure {
  /** `trên`, `khoảng`; empty where the number is exact. */
  bound: string;
  number: string;
  unit: string;
  /** In one phrase: `trên 300 người`. */
  text: string;
}

/** The figure of a case in words; nothing for a case without. */
export function storyFigure(figure: Exemplar['figure']): StoryFigure | undefined {
  if (!figure) return undefined;
  const { value, unit, bound } = figure;
  return {
    bound: BOUND_WORDS[bound],
    number: formatNumber(value),
    unit,
    text: plainSpaces(formatFigure(figure, unit)),
  };
}
