import type { TestProject } from 'vitest/node';
import { FIXTURE_CONTENT } from '../support/fixture.ts';
import { copyProject } from '../support/project.ts';
import { served } from '../support/siteSetup.ts';
import { BASE, generateContent } from './content.ts';
import { acceptedMutants } from './mutants.ts';

/** Builds one site of the generated content and of accepted mutants, and serves it for the whole run. */
export default async function setup(project: TestProject) {
  const copy = copyProject(FIXTURE_CONTENT);
  try {
    const touched = await generateContent(copy);
    const mutants = acceptedMutants(copy.folder, (file) => !touched.has(file));
    for (const { file, text } of mutants) copy.write(file, text);
    const end = await served(project, copy, {
      base: BASE,
      env: { SITE_URL: `https://example.vn${BASE}` },
    });
    project.provide('generated', { mutants: mutants.length });
    return end;
  } catch (error) {
    copy.remove();
    throw error;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    generated: {
      /** Files of the content that were changed by chance. */
      mutants: number;
    };
  }
}
