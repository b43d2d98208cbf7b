/** Components that a maintainer may use in `.mdx` records. */
import IndicatorFigure from './IndicatorFigure.astro';

export const MDX_COMPONENTS = { IndicatorFigure };
