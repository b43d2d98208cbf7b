import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { secureLinks } from './secureLinks.ts';

const sources = [source({ url: 'http://cu.example.org/bai' })];

test('an address without encryption is refused, with the one to try', () => {
  expect(
    only(ruleProblems(secureLinks, { exemplars: [record('exemplars', { sources })] })),
  ).toMatchObject({
    field: 'Nguồn › mục 1 › Địa chỉ trang',
    suggestion: 'https://cu.example.org/bai',
    fix: 'url: https://cu.example.org/bai',
  });
});

test('a host that the site names with a reason may have none', () => {
  const site = [record('site', { httpHosts: [{ host: 'cu.example.org', reason: 'Để thử.' }] })];
  expect(
    ruleProblems(secureLinks, { site, exemplars: [record('exemplars', { sources })] }),
  ).toEqual([]);
});
