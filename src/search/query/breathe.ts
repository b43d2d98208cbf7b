/** Long work in pieces, so that a slow phone answers a touch between them. */

/** Milliseconds of work between two breaths. */
const BREATH = 12;

let next = 0;

/** Lets the browser do what waits, where the work has gone on for long. */
export async function breathe(): Promise<void> {
  if (performance.now() < next) return;
  await new Promise((resolve) => setTimeout(resolve));
  next = performance.now() + BREATH;
}
