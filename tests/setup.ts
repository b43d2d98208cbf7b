import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../scripts/lib/server.ts';

/** Serves the built site for the whole run; `npm test` builds it first. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html')) throw new Error('dist is missing: run `npm run build` first');
  const server = await serve('dist', '/', 0);
  project.provide('address', server.address);
  return () => server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site's home page. */
    address: string;
  }
}
