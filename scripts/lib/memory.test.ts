import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path/posix';
import { expect, onTestFinished, test } from 'vitest';
import { remembered, takeMemory, type AnswerKind } from '../../src/reading/remembered.ts';
import { MAKERS, remember } from './memory.ts';

/** Where each kind of answer is worked out. */
const STARTS: Record<AnswerKind, string> = {
  head: 'src/reading/frontMatter.ts',
  faults: 'src/checks/records.ts',
  chart: 'src/charts/render.ts',
  text: 'src/search/index/texts.ts',
};
/** What comes with the texts' rules in one file with them, and is asked each time. */
const ASKED_ANEW = /^src\/(?:catalog|checks\/rules)\//;

/** The files of the project and the packages that a file runs. */
function runs(file: string, files = new Set<string>(), packages = new Set<string>()) {
  if (files.has(file) || ASKED_ANEW.test(file)) return { files, packages };
  files.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type\b)[^;]*?from '([^']+)'/gm,
  );
  for (const [, from = ''] of imports)
    if (from.startsWith('.')) runs(join(dirname(file), from), files, packages);
    else if (!from.startsWith('node:')) packages.add(from);
  return { files, packages };
}

test.each(Object.keys(STARTS) as AnswerKind[])(
  'what is kept of kind %s is forgotten when any code that works it out changes',
  (kind) => {
    const { files, packages } = runs(STARTS[kind]);
    const folders = [...files].map((file) => file.split('/')[1]);
    expect(MAKERS[kind].code).toEqual(expect.arrayContaining([...new Set(folders)]));
    expect(MAKERS[kind].packages).toEqual(expect.arrayContaining([...packages]));
  },
);

test('an answer is worked out once, and again for another text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    takeMemory({ find: () => undefined, keep: () => undefined });
  });
  const worked: string[] = [];
  const build = (text: string) => {
    const save = remember(folder, process.cwd(), ['head']);
    const answer = remembered('head', text, () => (worked.push(text), { data: [text, undefined] }));
    save();
    return answer;
  };
  expect([build('a'), build('a')]).toEqual([
    { data: ['a', undefined] },
    { data: ['a', undefined] },
  ]);
  build('b');
  expect(worked).toEqual(['a', 'b']);
});
