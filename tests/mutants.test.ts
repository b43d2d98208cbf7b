/** What the check accepts, the build can build: many files changed by chance, in one build. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readContent, type TextFile } from '../src/catalog/files.ts';
import { recordsOf } from '../src/catalog/load.ts';
import { checkLoaded } from '../src/checks/index.ts';
import { plausibleMutantsOf } from '../src/testing/mutants.ts';
import { copyProject } from './project.ts';

const TODAY = '2026-11-24';
const copy = copyProject();
afterAll(() => copy.remove());

/** Mutants, one a file, that the check accepts together; those it finds fault with are taken back. */
function acceptedMutants(): TextFile[] {
  const content = readContent(process.cwd());
  const originals = new Map(content.files.map(({ file, text }) => [file, text]));
  const mutants = new Map<string, TextFile>();
  for (const mutant of fc.sample(plausibleMutantsOf(content.files), { numRuns: 160, seed: 2025 }))
    if (originals.get(mutant.file) !== mutant.text) mutants.set(mutant.file, mutant);
  for (;;) {
    const files = content.files.map((it) => mutants.get(it.file) ?? it);
    const { problems } = checkLoaded(recordsOf({ ...content, files }), TODAY);
    if (problems.length === 0) return [...mutants.values()];
    const faulty = problems.map(({ file }) => file).filter((file) => mutants.has(file));
    // A fault that shows in another file comes of a mutant that something refers to.
    for (const file of faulty.length > 0 ? faulty : [...mutants.keys()].slice(0, 1))
      mutants.delete(file);
  }
}

test('a sample of accepted mutants builds', { timeout: 180_000 }, () => {
  const mutants = acceptedMutants();
  expect(mutants.length).toBeGreaterThan(20);
  for (const { file, text } of mutants) copy.write(file, text);
  const { status, output } = copy.build();
  expect({ status, output }).toMatchObject({ status: 0 });
});
