/**
 * The oldest engines in which pages are styled, legible and complete: the first Chrome, Safari and Firefox
 * that phones of 2020 can have. Also says which versions of the tests' data on browsers these are.
 */
export const FLOOR = { chrome: '80', safari: '13.1', firefox: '78' } as const;

/** The same, as the bundler wants it for styles. */
export const STYLES_FOR = Object.entries(FLOOR).map(([name, version]) => name + version);

/**
 * A plugin of the bundler that writes scripts in the edition of the language that these engines know; a list
 * of them would cost detours around errors of Chrome at the time. Astro itself asks for the newest edition.
 */
export function lowerScripts() {
  return {
    name: 'lower-scripts',
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { target: 'es2020' } } : undefined,
  };
}
