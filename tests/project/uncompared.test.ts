/** A check that could not run says so, and lets nothing go public. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let copy: ProjectCopy;
beforeAll(() => {
  // A copy as a ZIP of the project would be: without its history.
  copy = copyProject();
});
afterAll(() => copy.remove());

const check = (args: string[] = [], env: Record<string, string> = {}) =>
  copy.run(['scripts/check.ts', ...args], { env });
const LINE = /^(?:::(?:warning|error)::)?Chưa so được với những gì đã công bố.*git clone.*$/gm;

test('a check on the way says it in one line and passes', () => {
  for (const args of [[], ['--format', 'github']]) {
    const { status, output } = check(args);
    expect(output.match(LINE)).toHaveLength(1);
    expect(output).toContain('Nội dung hợp lệ');
    expect(status).toBe(0);
  }
});

test('the report for GitLab stays a report', () => {
  const { output } = check(['--format', 'gitlab']);
  expect(output.match(LINE)).toHaveLength(1);
  expect(JSON.parse(output.replace(LINE, ''))).toEqual([]);
});

test.for<[string, string[], Record<string, string>]>([
  ['before a deployment', ['--deploy'], {}],
  ['by the workflows', [], { CI: 'true' }],
])('%s it refuses', ([, args, env]) => {
  const { status, output } = check(args, env);
  expect(output.match(LINE)).toHaveLength(1);
  expect(output).not.toContain('Đủ điều kiện');
  expect(status).toBe(1);
});
