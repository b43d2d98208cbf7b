import { describe, expect, test } from 'vitest';
import { only, record, records, type Input } from '../testing/fixtures.ts';
import { deployProblems } from './deploy.ts';

const contact = { name: 'UBND xã Thử', email: 'thu@thu.gov.vn' };
const ready: Partial<Input<'site'>> = {
  publisher: { name: 'UBND xã Thử' },
  dataController: contact,
  takedownContact: { name: 'UBND xã Thử', phone: '1900 0000' },
};
const check = (
  over: Partial<Input<'site'>> = {},
  SITE_URL: string | undefined = 'https://thidua.gov.vn/',
) => deployProblems(records({ site: [record('site', { ...ready, ...over })] }), { SITE_URL });

test('a site with its answers and its address is ready', () => {
  expect(check()).toEqual([]);
  expect(check({}, 'https://thidua.gov.vn/xa-mau/')).toEqual([]);
});

describe('a site is not ready without', () => {
  test.for([
    [{ publisher: null }, 'Cơ quan chịu trách nhiệm xuất bản'],
    [{ dataController: null }, 'Bên kiểm soát dữ liệu cá nhân'],
    [{ takedownContact: null }, 'Nơi nhận yêu cầu gỡ bỏ, báo sai sót'],
    [{ takedownContact: { name: 'UBND xã Thử' } }, 'Nơi nhận yêu cầu gỡ bỏ, báo sai sót'],
  ] as const)('%o', ([over, field]) => {
    expect(only(check(over))).toMatchObject({ file: 'content/site.json', field });
    expect(only(check(over)).fix).toContain('"name"');
  });

  test.for([
    '',
    'thidua.gov.vn',
    'http://thidua.gov.vn/',
    'https://localhost/',
    'https://example.vn.test/',
    'https://example.com/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://may-chu/',
  ])('a public address, which %j is not', (address) => {
    expect(only(check({}, address))).toMatchObject({
      field: 'SITE_URL',
      fix: expect.stringContaining('https://'),
    });
  });
});

test('everything that is missing is said at once', () => {
  const none = { publisher: null, dataController: null, takedownContact: null };
  expect(deployProblems(records({ site: [record('site', none)] }), {})).toHaveLength(4);
});
