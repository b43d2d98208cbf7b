/** Indicators and movements whose file is gone: what they stated is taken back in words, and compared with no other's. */
import { expect, test } from 'vitest';
import { BLANK } from '../../problems/blank.ts';
import { markdownFile } from '../../testing/contentFolder.ts';
import { input, observation, only, source, type Input } from '../../testing/fixtures.ts';
import { repository } from '../../testing/repository.ts';
import { checkContent } from '../index.ts';

const indicator = (over: Partial<Input<'indicators'>>) =>
  JSON.stringify(input('indicators', { target: undefined, measure: undefined, ...over }));
const figure = (value: number, title: string) =>
  observation({
    value,
    year: 2022,
    source: source({ title, url: `https://thu.example.org/${value}` }),
  });
const GONE = indicator({
  name: 'Chỉ số hài lòng thử',
  shortName: 'Hài lòng thử',
  observations: [figure(91.17, 'Báo cáo hài lòng')],
});
const OTHER = indicator({
  name: 'Thứ hạng thử',
  shortName: 'Thứ hạng thử',
  unit: 'hạng',
  planWords: 'Lời khác của kế hoạch.',
  observations: [figure(8, 'Báo cáo thứ hạng')],
});

/** What is said once the first of two indicators is gone and its address leads elsewhere. */
function after(to: string, files: Record<string, string> = {}, committed = false) {
  const site = repository('2025-12-01', {
    'chi-tieu/hai-long.json': GONE,
    'chi-tieu/thu-hang.json': OTHER,
  });
  const problems = () =>
    checkContent(site.root, '2026-01-15').problems.filter(({ file, message }) =>
      /hai-long|thu-hang|chuyen-huong/.test(`${file} ${message}`),
    );
  site.write({
    'chi-tieu/hai-long.json': undefined,
    'chuyen-huong.json': JSON.stringify([{ from: '/chi-tieu/hai-long/', to, date: '2026-01-15' }]),
    ...files,
  });
  if (committed) site.commit('2026-01-15');
  return { problems, site };
}

test.for([
  ['/chi-tieu/', false],
  ['/chi-tieu/', true],
  ['/chi-tieu/thu-hang/', false],
  ['/chi-tieu/thu-hang/', true],
  ['/ke-hoach/', false],
] as const)(
  'a figure that is gone behind a redirect to %s wants a correction (committed: %s)',
  ([to, committed]) => {
    const { problems, site } = after(to, {}, committed);
    const problem = only(problems());
    expect(problem).toMatchObject({
      file: 'content/chi-tieu/hai-long.json',
      message: expect.stringMatching(/91,17%, nay không còn/),
      fixFile: 'content/dinh-chinh.json',
    });
    const fix = problem.fix?.replace(BLANK, 'Nguồn rút lại con số.') ?? '';
    expect(JSON.parse(fix)).toMatchObject({ page: '/chi-tieu/hai-long/', was: '91,17%' });
    site.write({ 'dinh-chinh.json': `[${fix}]` });
    expect(problems()).toEqual([]);
  },
);

test('none is wanted of one that goes on under another name, nor of a figure that the other states', () => {
  expect(
    after('/chi-tieu/hai-long-moi/', { 'chi-tieu/hai-long-moi.json': GONE }).problems(),
  ).toEqual([]);
  const both = JSON.parse(OTHER) as Input<'indicators'>;
  const merged = { ...both, unit: '%', observations: [figure(91.17, 'Báo cáo hài lòng')] };
  const { problems } = after('/chi-tieu/thu-hang/', {
    'chi-tieu/thu-hang.json': JSON.stringify(merged),
  });
  expect(problems().filter(({ file }) => file.includes('hai-long'))).toEqual([]);
});

test('one that was renamed is still compared', () => {
  const changed = GONE.replace('91.17', '90');
  const { problems } = after('/chi-tieu/hai-long-moi/', { 'chi-tieu/hai-long-moi.json': changed });
  expect(only(problems()).message).toMatch(/91,17%, nay ghi 90%/);
});

const PLACED = { fact: 'Xã ra quân dọn đường thử.', date: '2022-06-05', source: source({}) };
const movement = (over: Partial<Input<'movements'>>) =>
  markdownFile(input('movements', over), 'Chữ.\n');

test('the milestones of a movement that is gone want corrections, unless the one it leads to tells them', () => {
  const site = repository('2025-12-01', {
    'phong-trao/don-duong.md': movement({ name: 'Dọn đường thử', milestones: [PLACED] }),
    'phong-trao/trong-cay.md': movement({ name: 'Trồng cây thử' }),
  });
  const problems = () =>
    checkContent(site.root, '2026-01-15').problems.filter(({ file }) => file.includes('don-duong'));
  const leadTo = (to: string) =>
    JSON.stringify([{ from: '/phong-trao/don-duong/', to, date: '2026-01-15' }]);
  site.write({ 'phong-trao/don-duong.md': undefined });
  expect(only(problems()).message).toContain('mỗi mốc đã đăng cần một đính chính');
  site.write({ 'chuyen-huong.json': leadTo('/phong-trao/') });
  const problem = only(problems());
  expect(problem.message).toContain('05/6/2022, nay không còn');
  site.write({ 'dinh-chinh.json': `[${problem.fix?.replace(BLANK, 'Nguồn rút tin.') ?? ''}]` });
  expect(problems()).toEqual([]);
  site.write({
    'dinh-chinh.json': '[]',
    'chuyen-huong.json': leadTo('/phong-trao/trong-cay/'),
    'phong-trao/trong-cay.md': movement({ name: 'Trồng cây thử', milestones: [PLACED] }),
  });
  expect(problems()).toEqual([]);
});
