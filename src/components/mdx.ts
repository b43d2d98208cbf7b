/** Components that a maintainer may use in `.mdx` records. */
import type { MDX_COMPONENT_NAMES } from '../schemas/mdx.ts';
import Figures from './Figures.astro';

export const MDX_COMPONENTS = { Figures } satisfies Record<
  (typeof MDX_COMPONENT_NAMES)[number],
  unknown
>;
