import { launchBrowser } from './browser.ts';

/** Starts a browser once, so that the bundled one is unpacked before several workers ask for it. */
export default async function setup() {
  try {
    await (await launchBrowser()).close();
  } catch {
    // The tests that need a browser will say so; the others can do without.
  }
}
