import { describe, expect, test } from 'vitest';
import { linkTargets } from '../checks/rules/linkTargets.ts';
import { load, markdownFile } from '../testing/contentFolder.ts';
import { catalogOf, input, joined, only, record, ruleProblems } from '../testing/fixtures.ts';

const WITHDRAWN = '/guong-dien-hinh/2022-da-rut-thu/';

describe('a withdrawn story', () => {
  test('is outside the cases and keeps an address, a date and a reason', () => {
    const { exemplars, withdrawals } = catalogOf({ exemplars: [] });
    expect(exemplars).toEqual([]);
    expect(withdrawals).toMatchObject([
      { path: WITHDRAWN, date: '2025-12-21', reason: 'theo-yeu-cau' },
    ]);
  });

  test('leaves links to its page and to its anchor usable', () => {
    const body = `[a](${WITHDRAWN}) [b](/dia-phuong/thu/#2022-da-rut-thu)`;
    const movements = [record('movements', {}, { body })];
    expect(ruleProblems(linkTargets, { movements })).toEqual([]);
  });

  test.for([WITHDRAWN, '/dia-phuong/thu/#2022-da-rut-thu'])(
    'takes the text of its correction at %s with it',
    (page) => {
      const { corrections } = catalogOf({ corrections: [record('corrections', { page })] });
      expect(only(corrections).text).toBeUndefined();
    },
  );

  test('keeps no text and no other field', () => {
    const withdrawals = [record('withdrawals', {}, { body: 'Còn sót.\n' })];
    expect(only(joined({ withdrawals }).problems).message).toMatch(/xóa phần dưới/);
    const path = 'guong-dien-hinh/2023/2023-con-sot.md';
    const { problems, records } = load({
      [path]: markdownFile({ ...input('exemplars'), ...input('withdrawals') }, ''),
    });
    expect(only(problems)).toMatchObject({
      file: `content/${path}`,
      message: expect.stringContaining('"headline"'),
    });
    expect(records.exemplars.map(({ id }) => id)).not.toContain('2023-con-sot');
  });

  test('and a live one cannot share a name', () => {
    const { problems } = load({
      'guong-dien-hinh/2024/2022-da-rut-thu.md': markdownFile(input('exemplars'), 'Chữ.\n'),
    });
    expect(only(problems).message).toMatch(/"2022-da-rut-thu" trùng/);
  });
});

describe('a renamed record', () => {
  test('is still found by those that name it as before', () => {
    const { movements, corrections, targets } = catalogOf({
      redirects: [
        record('redirects'),
        record('redirects', { from: '/chi-tieu/ten-cu/', to: '/chi-tieu/ty-le-thu/' }),
      ],
      exemplars: [record('exemplars', { movement: { id: 'ten-cu-thu', basis: 'source' } })],
      movements: [record('movements', { indicators: ['ten-cu'] })],
      corrections: [record('corrections', { page: '/chi-tieu/ten-cu/#so' })],
    });
    expect(only(movements).exemplars).toHaveLength(1);
    expect(only(movements).indicators).toEqual(targets);
    expect(only(corrections).page).toBe('/chi-tieu/ty-le-thu/#so');
  });

  test('keeps links to its former address', () => {
    const movements = [record('movements', {}, { body: '[a](/phong-trao/ten-cu-thu/)' })];
    expect(ruleProblems(linkTargets, { movements })).toEqual([]);
  });
});

describe('a correction', () => {
  test('says what was wrong, or nothing where it was redacted', () => {
    const silent = { what: undefined, was: undefined, now: undefined, reason: undefined };
    const { corrections } = catalogOf({
      corrections: [record('corrections'), record('corrections', { redacted: true, ...silent })],
    });
    expect(corrections.map(({ text }) => text?.was)).toEqual(['94%', undefined]);
  });
});
