/**
 * `npm run bench:scale`: how long the site takes to build with 1,000, 2,000 and 10,000
 * stories, the real ones among invented ones, and 200 indicators: from nothing, with and without compressed copies, and after one change;
 * how long its preview takes; and Eleventy and, where installed, Hugo with Pagefind on the same
 * stories. At 2,000 it makes changes by chance and compares what a build makes after each with what
 * one from nothing makes. The largest is built without the pictures for social sites.
 *
 * Sizes may be given: `npm run bench:scale -- 500`. `--against <commit>` builds with the code of that
 * commit, too, in turn with today's; `--changes 0` leaves out the comparison.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeByChance, sumOf } from './changes.ts';
import { measured, type Run } from './measured.ts';
import { preview } from './preview.ts';
import { addContent, buildArguments, copyCode, copyOld, storiesIn } from './project.ts';
import { print, printLimits, printStages, seconds } from './report.ts';
import { isInstalled, rival, RIVALS } from './rivals.ts';

const SIZES = [1_000, 2_000, 10_000];
/** From this many stories on, no pictures are drawn. */
const WITHOUT_PICTURES = 10_000;
/** The size at which changes are made by chance. */
const CHANGED = 2_000;

const { values, positionals } = parseArgs({
  options: { against: { type: 'string' }, changes: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const given = positionals.map(Number);
for (const size of given.length > 0 ? given : SIZES) await bench(size);

async function bench(size: number): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    const project = join(scratch, 'site');
    copyCode(project);
    const counts = addContent(project, size);
    console.log(`\n${counts.stories} stories, ${counts.indicators} indicators`);
    const options = size < WITHOUT_PICTURES ? [] : ['--no-pictures'];
    if (options.length > 0) console.log('without pictures for social sites');

    const bare = await built('From nothing, without copies', project, [
      ...options,
      ...['--clean', '--copies', 'none'],
    ]);
    printLimits(join(project, 'dist'));
    rmSync(join(project, 'dist'), { recursive: true });
    const cold = await built('From nothing', project, [...options, '--clean']);
    if (values.against) await compared(values.against, scratch, project, options, cold);
    await oneChange(project, options, cold);
    await previewed(project);
    for (const it of RIVALS) {
      if (it.optional && !isInstalled(it.command)) {
        console.log(`${it.name} is not installed: left out`);
        continue;
      }
      const folder = join(scratch, it.name);
      const run = await rival(it, project, folder);
      print(`${it.name} with Pagefind`, run, join(folder, it.output));
      const times = ({ took, cpu }: Run) =>
        `${(took / run.took).toFixed(2)} (processors ${(cpu / run.cpu).toFixed(2)})`;
      console.log(`  this site takes ${times(cold)} times as long, ${times(bare)} without copies`);
    }
    if (size === CHANGED) await afterChanges(project, Number(values.changes));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Builds a project and prints what it took. */
async function built(name: string, project: string, options: readonly string[]): Promise<Run> {
  const times = join(project, 'times.json');
  const args = buildArguments(project, ...options);
  const run = await measured(process.execPath, args, project, { BUILD_TIMES: times });
  print(name, run, join(project, 'dist'), true);
  printStages(readFileSync(times, 'utf8'));
  return run;
}

/** The code of a commit on the same content, between two builds of today's code. */
async function compared(
  commit: string,
  scratch: string,
  project: string,
  options: readonly string[],
  first: Run,
): Promise<void> {
  const old = join(scratch, 'old');
  copyOld(old, commit, join(project, 'content'));
  const before = await measured(process.execPath, buildArguments(old, ...options), old);
  print(`The code of ${commit}`, before, join(old, 'dist'));
  rmSync(join(project, 'dist'), { recursive: true });
  const second = await built('From nothing again', project, [...options, '--clean']);
  const share = (of: keyof Run) => ((first[of] + second[of]) / 2 / before[of]).toFixed(2);
  console.log(`  today's code takes ${share('took')} of its time (processors ${share('cpu')})`);
}

/** A build after a sentence more in one story. */
async function oneChange(project: string, options: readonly string[], cold: Run): Promise<void> {
  const file = storiesIn(project).at(-1) ?? '';
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before.trimEnd()} Một câu thêm vào.\n`);
  const run = await built('After one changed story', project, options);
  writeFileSync(file, before);
  const share = (of: keyof Run) => `${((run[of] / cold[of]) * 100).toFixed(0)} %`;
  console.log(`  ${share('took')} of the time from nothing (processors ${share('cpu')})`);
}

async function previewed(project: string): Promise<void> {
  const { first, changed, longest } = await preview(project);
  console.log(
    `Preview: first page ${seconds(first)}, changed story ${seconds(changed)} (longest ${seconds(longest)})`,
  );
}

/** Builds after changes by chance, each compared with a build from nothing. */
async function afterChanges(project: string, count: number): Promise<void> {
  let same = 0;
  await changeByChance(project, count, async (what) => {
    const sums: string[] = [];
    for (const options of [[], ['--clean']]) {
      const args = buildArguments(project, '--no-pictures', ...options);
      await measured(process.execPath, args, project);
      sums.push(sumOf(join(project, 'dist')));
    }
    if (sums[0] === sums[1]) same += 1;
    else console.log(`  ${what}: NOT what a build from nothing makes`);
  });
  console.log(`After ${count} changes by chance: ${same} times what a build from nothing makes`);
}
