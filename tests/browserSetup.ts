import { launchBrowser } from './browser.ts';

/** Starts a browser once, so that the bundled one is unpacked before several workers ask for it. */
export default async function setup() {
  await (await launchBrowser()).close();
}
