/**
 * `npm test`: types, lint, unit tests, build, checks over the built sites and in a real browser; with
 * `-- --nginx` also behind the real nginx.
 * Goes on after a failure, so that one run shows all of them, and ends with the counts.
 * `npm test -- src/domain/dates.test.ts` runs that file alone, as Vitest does: files and options are passed on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { programOf } from './lib/programs.ts';

const REPORTS = '.cache/test';
let passed = 0;
let failed = 0;

/** Runs a command; what it prints comes whole at its end, as others run beside it. */
async function run(command: string, args: string[]): Promise<boolean> {
  const start = performance.now();
  const program = command === 'node' ? [] : [programOf(command)];
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      printed.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
  const took = Math.round((performance.now() - start) / 1000);
  console.log(`\n> ${command} ${args.join(' ')} (${took} s)\n${Buffer.concat(printed).toString()}`);
  return ok;
}

/** A step that is one check of its own. */
async function step(command: string, ...args: string[]): Promise<boolean> {
  const ok = await run(command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Runs Vitest projects and adds their counts; a run that reports nothing is a failure. */
async function tests(...projects: string[]): Promise<void> {
  const report = `${REPORTS}/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const ok = await run('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests || Number(!ok || counts.numPassedTests === 0);
  } catch {
    console.error(`no report from the ${projects.join(' and ')} tests`);
    failed += 1;
  }
}

/** The site for the tests over it; after the types, as both write Astro's own folder. */
async function typesAndBuild(): Promise<boolean> {
  await step('astro', 'check');
  return step('node', 'scripts/build.ts');
}

async function lintAndUnitTests(): Promise<void> {
  await step('eslint', '.');
  await step('prettier', '--check', '--log-level', 'warn', '.');
  await tests('unit');
}

const asked = process.argv.slice(2).filter((it) => it !== '--nginx');
if (asked.length > 0) {
  const { status } = spawnSync(process.execPath, [programOf('vitest'), 'run', ...asked], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

mkdirSync(REPORTS, { recursive: true });
const [built] = await Promise.all([typesAndBuild(), lintAndUnitTests()]);
const nginx = process.argv.includes('--nginx');
if (built)
  await tests(
    'live',
    'site',
    'generated',
    'project',
    'edits',
    'surroundings',
    'oldEngines',
    ...(nginx ? ['nginx'] : []),
  );
else {
  console.error('The built site was not tested, because the build failed.');
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
