/**
 * What a build has kept of the build before, for the pages of the same process, which Astro bundles as
 * modules of their own.
 */
type Keep = (drawn: string, tidy: (drawn: string) => string) => string;

const KEY = Symbol.for('site.tidied');
const shared = globalThis as { [KEY]?: Keep };

/** Has drawings taken from what was kept. */
export function keepTidied(keep: Keep): void {
  shared[KEY] = keep;
}

/** A drawing made tidy, now or in the build before. */
export const tidied: Keep = (drawn, tidy) => (shared[KEY] ? shared[KEY](drawn, tidy) : tidy(drawn));
