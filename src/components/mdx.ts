/** Components that a maintainer may use in `.mdx` records. */
import Figures from './Figures.astro';

export const MDX_COMPONENTS = { Figures };
