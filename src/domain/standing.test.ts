import { expect, test } from 'vitest';
import { isOnlyPresented, standingOf, STANDING_LABELS, type Standing } from './standing.ts';

const awarded = { status: 'awarded' };
const proposed = { status: 'proposed' };
const cancelled = { status: 'cancelled' };

const of = (
  commendations: { status: string }[],
  recognitions: object[],
  basis = 'press',
): Standing => standingOf({ commendations, recognitions, basis });

test('an award that was given makes a case a commended one', () => {
  expect(of([awarded], [])).toBe('khen-thuong');
  expect(of([cancelled, awarded], [{}])).toBe('khen-thuong');
});

test('proposed and cancelled commendations do not count', () => {
  expect(of([proposed, cancelled], [])).toBe('bao-chi');
  expect(of([proposed], [{}])).toBe('cong-nhan');
});

test('without an award a recognition counts, and without either the press only', () => {
  expect(of([], [{}])).toBe('cong-nhan');
  expect(of([], [])).toBe('bao-chi');
});

test('what stands on the page of a state body is not called presented by the press', () => {
  expect(of([], [], 'stateSite')).toBe('co-quan-nha-nuoc');
  expect(of([], [], 'organisationSite')).toBe('doan-the');
  expect(of([proposed], [], 'stateSite')).toBe('co-quan-nha-nuoc');
  expect(of([], [], 'publicRole')).toBe('bao-chi');
  expect(of([], [{}], 'stateSite')).toBe('cong-nhan');
  expect(of([awarded], [], 'stateSite')).toBe('khen-thuong');
});

test('being presented is no honour, whoever presents', () => {
  const presented = (Object.keys(STANDING_LABELS) as Standing[]).filter(isOnlyPresented);
  expect(presented).toEqual(['co-quan-nha-nuoc', 'doan-the', 'bao-chi']);
});

test('the labels confer nothing that nobody granted', () => {
  expect(STANDING_LABELS).toEqual({
    'khen-thuong': 'được khen thưởng',
    'cong-nhan': 'được chương trình khác công nhận',
    'co-quan-nha-nuoc': 'cơ quan nhà nước giới thiệu',
    'doan-the': 'đoàn thể giới thiệu',
    'bao-chi': 'báo chí giới thiệu',
  });
});
