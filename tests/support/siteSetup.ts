/** The sites that the tests look at: each is built and served once for the whole run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { today } from '../../scripts/lib/today.ts';
import { serve } from '../../scripts/lib/server.ts';
import { copyFixture, FIXTURE_TODAY, onDay } from './fixture.ts';
import type { ProjectCopy } from './project.ts';

/** A built site with the content it was built from. */
export interface TestedSite {
  /** Project folder; its content is in `content`, its site in `dist`. */
  root: string;
  /** Address of the home page of the served site. */
  address: string;
  /** Day on which the content is read, `YYYY-MM-DD`. */
  today: string;
}

async function provideSite(project: TestProject, root: string, day: string, base = '/') {
  const server = await serve(join(root, 'dist'), base, 0);
  project.provide('site', { root, address: server.address, today: day });
  return server;
}

/** The site of the real content, which `npm test` builds first, as it is today. */
export async function live(project: TestProject) {
  if (!existsSync('dist/index.html')) throw new Error('dist is missing: run `npm run build` first');
  const server = await provideSite(project, process.cwd(), today());
  return () => server.close();
}

/**
 * Builds a copy of the project on the fixture's day, and serves it under the folder `base` of its
 * address. Answers what ends both; where the build fails, throws what it printed.
 */
export async function served(
  project: TestProject,
  copy: ProjectCopy,
  { base = '/', env = {} }: { base?: string; env?: Record<string, string> } = {},
) {
  const { status, output } = copy.build({ ...env, ...onDay(FIXTURE_TODAY) });
  if (status !== 0) throw new Error(output);
  const server = await provideSite(project, copy.folder, FIXTURE_TODAY, base);
  return () => {
    server.close();
    copy.remove();
  };
}

/** The site of the frozen content of an invented unit. */
export async function fixture(project: TestProject) {
  const copy = copyFixture();
  try {
    return await served(project, copy);
  } catch (error) {
    copy.remove();
    throw error;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    site: TestedSite;
  }
}
