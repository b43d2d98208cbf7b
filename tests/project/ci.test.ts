/** What the workflows for adopters promise: pinned, least permission, nothing secret in a merge request, all or nothing. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  steps: Step[];
  needs?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const text = (file: string) => readFileSync(file, 'utf8');
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  source: text(`${FOLDER}/${name}`),
  workflow: parse(text(`${FOLDER}/${name}`)) as Workflow,
}));
const workflowOf = (name: string) => {
  const found = workflows.find((it) => it.name === name);
  if (!found) throw new Error(`no workflow ${name}`);
  return found.workflow;
};
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const gitlab = parse(text('.gitlab-ci.yml')) as Record<
  string,
  {
    script?: string[];
    rules?: { if: string; changes?: string[] }[];
    artifacts?: { paths: string[] };
  }
>;
/** True for a folder of which git tracks files. */
const isTracked = (folder: string) =>
  execFileSync('git', ['ls-files', '--', folder], { encoding: 'utf8' }) !== '';
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

describe.each(workflows)('$name', ({ source, workflow }) => {
  test('pins every action to a full commit with its version beside it', () => {
    const used = [...source.matchAll(/uses: (.+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used)
      expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may only read, keeps no credentials, and names no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(source).not.toMatch(
      /\bsecrets[.[:]|github\.token|GITHUB_TOKEN|pull_request_target|workflow_run/,
    );
    for (const { uses, with: options } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@'))
        expect(options?.['persist-credentials']).toBe(false);
  });

  test('runs nothing that a request’s own text could change', () => {
    for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toContain('${{');
  });

  test('ends in bounded time', () => {
    for (const job of Object.values(workflow.jobs))
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });
});

test('what checks content sees the whole history and installs from the cache', () => {
  for (const job of [
    workflowOf('check.yml').jobs['content'],
    workflowOf('deploy.yml').jobs['build'],
  ]) {
    const steps = job?.steps ?? [];
    expect(steps.find(({ uses }) => uses?.includes('/checkout@'))?.with?.['fetch-depth']).toBe(0);
    expect(steps.find(({ uses }) => uses?.includes('/setup-node@'))?.with?.['cache']).toBe('npm');
  }
  expect(text('.gitlab-ci.yml')).toContain("GIT_DEPTH: '0'");
});

test('a merge request is checked with annotations and gets a preview, and may not deploy', () => {
  const check = workflowOf('check.yml');
  expect(Object.keys(check.on)).toEqual(['pull_request']);
  const runs = stepsOf(check).map(({ run }) => run);
  expect(runs).toEqual(
    expect.arrayContaining([
      'npm run check -- --format github',
      'npm run build',
      'npm run test:content',
      'npm run preview',
    ]),
  );
  expect(runs.filter((run) => run?.startsWith('npm audit'))).toHaveLength(1);
  const uploaded = stepsOf(check).find(({ uses }) => uses?.includes('/upload-artifact@'));
  expect(uploaded?.with?.['path']).toBe('xem-truoc');
  for (const job of Object.values(check.jobs)) expect(job.permissions).toBeUndefined();
});

test('a merge request of content alone runs no more than its job, one of code all tests', () => {
  const { changes, test: all } = workflowOf('check.yml').jobs;
  expect(changes?.steps.at(-1)?.run).toContain('.ci/touches-code');
  expect(all).toMatchObject({ needs: 'changes', if: "needs.changes.outputs.code == 'true'" });
});

test('main goes live only after the check for a deployment and the build', () => {
  const { on, jobs } = workflowOf('deploy.yml');
  expect(on['push']).toEqual({ branches: ['main'] });
  const { build, deploy } = jobs;
  const runs = build?.steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/, ''));
  expect(runs?.slice(-4)).toEqual([
    'npm ci',
    'npm run check -- --deploy --format github',
    'npm run build',
    'actions/upload-pages-artifact',
  ]);
  expect(build?.permissions).toBeUndefined();
  expect(deploy?.needs).toBe('build');
  expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(deploy?.steps.every(({ run }) => run === undefined)).toBe(true);
});

test('GitLab does the same', () => {
  const { content, test: all, audit, pages } = gitlab;
  for (const job of [content, audit]) expect(job).toMatchObject({ extends: '.merge-request' });
  expect(gitlab['.merge-request']?.rules).toEqual([
    { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
  ]);
  expect(pages?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  const order = [
    'npm ci',
    'npm run check -- --deploy',
    'npm run build',
    'rm -rf public && mv dist public',
  ];
  expect(pages?.script?.slice(-4)).toEqual(order);
  expect(content?.script?.slice(-4)).toEqual([
    'npm run check',
    'npm run build',
    'npm run test:content',
    'npm run preview',
  ]);
  const folders = readdirSync('.', { withFileTypes: true }).filter((it) => it.isDirectory());
  const tracked = folders.map(({ name }) => name).filter((name) => isTracked(name));
  const [, watched = ''] = all?.rules?.[0]?.changes?.map((it) => it) ?? [];
  for (const name of tracked) expect(watched.includes(name), name).toBe(name !== 'content');
  expect(content?.artifacts?.paths).toEqual(['xem-truoc/', 'tom-tat.md']);
});

test('every npm script that is run exists', () => {
  const sources = [
    ...workflows.map(({ source }) => source),
    text('.gitlab-ci.yml'),
    text('deploy/README.md'),
  ];
  const named = sources.flatMap((source) =>
    [...source.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(test|start))/g)].map(
      ([, run, alone]) => run ?? alone,
    ),
  );
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('code, templates and the settings belong to maintainers, stories to editors', () => {
  const rules = text('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  const maintainers = rules.find(([pattern]) => pattern === '*')?.[1];
  const editors = rules.find(([pattern]) => pattern === '/content/')?.[1];
  expect(maintainers).toMatch(/^@/);
  expect(editors).not.toBe(maintainers);
  // The last rule that matches wins.
  expect(rules.slice(2)).toEqual([
    ['*.mdx', maintainers],
    ['/content/site.json', maintainers],
  ]);
});

test('GitHub and GitLab ask whoever opens an issue or a merge request the same', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => /^\d/.test(name));
  expect(readdirSync('.gitlab/issue_templates')).toHaveLength(forms.length);
  for (const name of forms) {
    const { body } = parse(text(`.github/ISSUE_TEMPLATE/${name}`)) as {
      body: { attributes: Record<'label' | 'description' | 'value', string | undefined> }[];
    };
    const asked = body.map(({ attributes: { label, description, value } }) =>
      [value?.trim(), label && `## ${label}`, description && `<!-- ${description} -->`]
        .filter(Boolean)
        .join('\n\n'),
    );
    const template = `.gitlab/issue_templates/${name.replace(/^\d-(.+)\.yml$/, '$1.md')}`;
    expect(text(template)).toBe(`${asked.join('\n\n')}\n`);
  }
  expect(text('.gitlab/merge_request_templates/Default.md')).toBe(
    text('.github/PULL_REQUEST_TEMPLATE.md'),
  );
});
