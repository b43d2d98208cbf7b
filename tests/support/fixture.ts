/** The frozen content of an invented unit, see `tests/fixture/README.md`, as a project to build. */
import { execFileSync } from 'node:child_process';
import { copyProject, type ProjectCopy } from './project.ts';

/** Content of the invented unit, from the project's root. */
export const FIXTURE_CONTENT = 'tests/fixture/content';

/** The day on which the invented content is read; everything in it is older. */
export const FIXTURE_TODAY = '2031-03-01';

/** Days on which the copy's history says that the content was written, and that a story was reworded. */
const WRITTEN = '2031-02-10';
const REWORDED = '2031-02-20';
export const REWORDED_STORY = 'guong-dien-hinh/2026/2026-loi-suoi-keo-nguoi-mac-ket.md';

/** The environment in which a command believes that it is `day`, noon in Vietnam. */
export function onDay(day: string): Record<string, string> {
  return {
    TEST_NOW: `${day}T12:00:00+07:00`,
    NODE_OPTIONS: `--import=${new URL('clock.mjs', import.meta.url).href}`,
  };
}

/** A copy of the project with the invented content and a history of its own. */
export function copyFixture(): ProjectCopy {
  const copy = copyProject(FIXTURE_CONTENT);
  const git = (day: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: copy.folder,
      env: {
        PATH: process.env['PATH'],
        HOME: copy.folder,
        GIT_AUTHOR_DATE: `${day}T09:00:00+07:00`,
        GIT_COMMITTER_DATE: `${day}T09:00:00+07:00`,
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'user.name',
        GIT_CONFIG_VALUE_0: 'Test',
        GIT_CONFIG_KEY_1: 'user.email',
        GIT_CONFIG_VALUE_1: 'test@test.invalid',
      },
    });
  git(WRITTEN, 'init', '--quiet', '--initial-branch=main');
  // The words of the records are read as those of the code beside them.
  git(WRITTEN, 'add', 'content', 'src/reading/migrations.ts');
  git(WRITTEN, 'commit', '--quiet', '--message=Write the content');
  copy.write(`content/${REWORDED_STORY}`, copy.read(`content/${REWORDED_STORY}`).trimEnd() + ' \n');
  git(REWORDED, 'add', 'content');
  git(REWORDED, 'commit', '--quiet', '--message=Reword a story');
  return copy;
}
