/** Components that a maintainer may use in `.mdx` records; `components/mdx.ts` has them. */
export const MDX_COMPONENT_NAMES = ['Figures'] as const;
