import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../testing/contentFolder.ts';
import { input, record, records, type Input } from '../../testing/fixtures.ts';
import { repository } from '../../testing/repository.ts';
import { buildCatalog } from '../../catalog/build.ts';
import { pageDates } from '../../catalog/changed.ts';
import { readLastChanged } from './lastChanged.ts';

const INDICATOR = 'content/chi-tieu/ty-le-thu.json';
const PLACES = 'content/dia-phuong.json';

test('a file changed on the day of its last commit, in Vietnam', () => {
  const { root, write, git } = repository('2025-12-01');
  write({ 'chi-tieu/ty-le-thu.json': JSON.stringify(input('indicators', { order: 3 })) });
  git('add', '-A');
  // Half past midnight in Vietnam is still the day before in UTC.
  process.env['GIT_COMMITTER_DATE'] = '2025-12-04T17:30:00Z';
  git('commit', '-q', '-m', 'sửa');
  delete process.env['GIT_COMMITTER_DATE'];
  const changed = readLastChanged(root);
  expect(changed(INDICATOR)).toBe('2025-12-05');
  expect(changed('content/site.json')).toBe('2025-12-01');
  expect(changed('content/khong-co.json')).toBeUndefined();
});

test('a place changed when its own record did, not its neighbour’s', () => {
  const { root, write, commit } = repository('2025-12-01');
  const [old, young] = records().places.map(({ data }) => data);
  write({ 'dia-phuong.json': JSON.stringify([{ ...old, aliases: ['Tên khác'] }, young], null, 2) });
  commit('2025-12-09');
  const changed = readLastChanged(root);
  expect(changed(PLACES, 'thu')).toBe('2025-12-09');
  expect(changed(PLACES, 'thu-moi')).toBe('2025-12-01');
});

test('without git, and in a shallow clone, nothing has a date', () => {
  expect(readLastChanged(contentFolder())(INDICATOR)).toBeUndefined();
  const { root, write, commit } = repository('2025-12-01');
  write({ 'linh-vuc.json': '[]' });
  commit('2025-12-02');
  const copy = join(root, 'ban-nong');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, copy]);
  expect(readLastChanged(copy)(INDICATOR)).toBeUndefined();
});

test('pages carry the dates of their records and of the cases they tell', () => {
  const days: Record<string, string> = {
    [INDICATOR]: '2025-12-05',
    [`${PLACES}#thu`]: '2025-12-09',
  };
  const dates = (over: Partial<Input<'exemplars'>>) => {
    const { catalog } = buildCatalog(
      records({ exemplars: [record('exemplars', { entry: true, ...over }, { body: '' })] }),
      undefined,
      (file, id) => days[id === undefined ? file : `${file}#${id}`],
    );
    if (!catalog) throw new Error('no catalog');
    return Object.fromEntries(pageDates(catalog));
  };
  expect(dates({})).toEqual({
    '/chi-tieu/ty-le-thu/': '2025-12-05',
    '/dia-phuong/thu/': '2025-12-09',
  });
  // A place's page tells its cases, and is no older than they say.
  expect(dates({ updated: '2025-12-10' })['/dia-phuong/thu/']).toBe('2025-12-10');
});
