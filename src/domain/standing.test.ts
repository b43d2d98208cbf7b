import { expect, test } from 'vitest';
import { standingOf, STANDING_LABELS } from './standing.ts';

const awarded = { status: 'awarded' };
const proposed = { status: 'proposed' };
const cancelled = { status: 'cancelled' };

test('an award that was given makes a case a commended one', () => {
  expect(standingOf([awarded], [])).toBe('khen-thuong');
  expect(standingOf([cancelled, awarded], [{}])).toBe('khen-thuong');
});

test('proposed and cancelled commendations do not count', () => {
  expect(standingOf([proposed, cancelled], [])).toBe('bao-chi');
  expect(standingOf([proposed], [{}])).toBe('cong-nhan');
});

test('without an award a recognition counts, and without either the press only', () => {
  expect(standingOf([], [{}])).toBe('cong-nhan');
  expect(standingOf([], [])).toBe('bao-chi');
});

test('the labels confer nothing that nobody granted', () => {
  expect(STANDING_LABELS).toEqual({
    'khen-thuong': 'được khen thưởng',
    'cong-nhan': 'được chương trình khác công nhận',
    'bao-chi': 'báo chí giới thiệu',
  });
});
