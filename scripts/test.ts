/**
 * `npm test`: types, lint, unit tests, build, checks over the built site and in a real browser; with
 * `-- --nginx` also behind the real nginx.
 * Goes on after a failure, so that one run shows all of them, and ends with the counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.cache/test';
let passed = 0;
let failed = 0;

function run(command: string, args: string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** A step that is one check of its own. */
function step(command: string, ...args: string[]): boolean {
  const ok = run(command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Runs a Vitest project and adds its counts; a run that reports nothing is a failure. */
function tests(project: string): void {
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const ok = run('vitest', [
    'run',
    '--project',
    project,
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
    failed += counts.numFailedTests || Number(!ok);
  } catch {
    console.error(`no report from the ${project} tests`);
    failed += 1;
  }
}

mkdirSync(REPORTS, { recursive: true });
step('astro', 'check');
step('eslint', '.');
step('prettier', '--check', '--log-level', 'warn', '.');
tests('unit');
if (step('node', 'scripts/build.ts')) {
  tests('site');
  if (process.argv.includes('--nginx')) tests('nginx');
} else console.error('The built site was not tested, because the build failed.');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
