import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/lib/server.ts';
import { FIXTURE_CONTENT, FIXTURE_TODAY, onDay } from '../support/fixture.ts';
import { copyProject } from '../support/project.ts';
import { BASE, generateContent } from './content.ts';
import { acceptedMutants } from './mutants.ts';

/** Builds one site of the generated content and of accepted mutants, and serves it for the whole run. */
export default async function setup(project: TestProject) {
  const copy = copyProject(FIXTURE_CONTENT);
  try {
    const touched = await generateContent(copy);
    const mutants = acceptedMutants(copy.folder, (file) => !touched.has(file));
    for (const { file, text } of mutants) copy.write(file, text);
    const { status, output } = copy.build({
      SITE_URL: `https://example.vn${BASE}`,
      ...onDay(FIXTURE_TODAY),
    });
    if (status !== 0) throw new Error(output);
    const server = await serve(join(copy.folder, 'dist'), BASE, 0);
    project.provide('site', { root: copy.folder, address: server.address, today: FIXTURE_TODAY });
    project.provide('generated', {
      folder: copy.folder,
      address: server.address,
      mutants: mutants.length,
    });
    return () => {
      server.close();
      copy.remove();
    };
  } catch (error) {
    copy.remove();
    throw error;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    generated: {
      /** The project's copy; its site is in `dist`. */
      folder: string;
      /** Address of the home page. */
      address: string;
      /** Files of the content that were changed by chance. */
      mutants: number;
    };
  }
}
