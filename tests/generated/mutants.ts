/** Many files of the content changed by chance, all of which the check accepts. */
import { FIXTURE_TODAY } from '../support/fixture.ts';
import fc from 'fast-check';
import { readContent } from '../../src/reading/project/disk.ts';
import type { TextFile } from '../../src/reading/files.ts';
import { recordsOf } from '../../src/reading/load.ts';
import { checkRecords } from '../../src/checks/records.ts';
import { plausibleMutantsOf } from '../../src/testing/mutants.ts';

/**
 * Mutants, one a file, that the check accepts together; those it finds fault with are taken back.
 * @param root Project folder.
 * @param mayChange Whether a file may be changed.
 */
export function acceptedMutants(root: string, mayChange: (file: string) => boolean): TextFile[] {
  const content = readContent(root);
  const changeable = content.files.filter(({ file }) => mayChange(file));
  const originals = new Map(changeable.map(({ file, text }) => [file, text]));
  const mutants = new Map<string, TextFile>();
  for (const mutant of fc.sample(plausibleMutantsOf(changeable), { numRuns: 160, seed: 2025 }))
    if (originals.get(mutant.file) !== mutant.text) mutants.set(mutant.file, mutant);
  const problemsWith = (some: readonly TextFile[]) => {
    const changed = new Map(some.map((it) => [it.file, it]));
    const files = content.files.map((it) => changed.get(it.file) ?? it);
    return checkRecords(recordsOf({ ...content, files }), FIXTURE_TODAY).problems;
  };
  for (;;) {
    const list = [...mutants.values()];
    const problems = problemsWith(list);
    if (problems.length === 0) return list;
    const faulty = problems.map(({ file }) => file).filter((file) => mutants.has(file));
    // A fault that shows in another file comes of the last of the fewest first mutants that have it.
    let [without, having] = [0, list.length];
    while (faulty.length === 0 && having - without > 1) {
      const middle = Math.ceil((without + having) / 2);
      if (problemsWith(list.slice(0, middle)).length > 0) having = middle;
      else without = middle;
    }
    const culprit = list[having - 1]?.file;
    if (culprit === undefined)
      throw new Error(`the content itself does not check: ${problems[0]?.message}`);
    for (const file of faulty.length > 0 ? faulty : [culprit]) mutants.delete(file);
  }
}
