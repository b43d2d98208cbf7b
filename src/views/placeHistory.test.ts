import { describe, expect, test } from 'vitest';
import type { Place } from '../catalog/types.ts';
import { catalogOf, newPlace, record } from '../testing/fixtures.ts';
import { mergersOf, mergerWords } from './placeHistory.ts';

const becomes = (unit: string | undefined, date: string, resolution?: string) => ({
  unit,
  date,
  resolution,
  certainty: 'chắc chắn',
});
const old = (id: string, name: string, steps: ReturnType<typeof becomes>[]) =>
  record('places', { id, name, becomes: steps });

const { places } = catalogOf({
  places: [
    old('hoa', 'Hòa', [becomes('thu', '2020-01-01', 'Nghị quyết thử')]),
    old('yen', 'Yên', [becomes('thu', '2020-01-01', 'Nghị quyết thử')]),
    record('places'),
    old('ben', 'Bên', [becomes('thu-moi', '2025-07-01')]),
    old('lac', 'Lạc', [becomes(undefined, '2020-01-01')]),
    newPlace({ alsoFrom: ['xã Ngoài của huyện khác'] }),
  ],
});
const historyOf = (id: string) =>
  mergersOf(
    places.find((place) => place.id === id)!,
    places,
  ).map(({ date, from, to, ...rest }) => ({
    date,
    from: from.map((it) => it.id),
    to: to?.id,
    ...rest,
  }));

const FIRST = {
  date: '2020-01-01',
  from: ['hoa', 'yen'],
  to: 'thu',
  alsoFrom: [],
  grounds: ['Nghị quyết thử. Căn cứ: chắc chắn.'],
};
const SECOND = {
  date: '2025-07-01',
  from: ['thu', 'ben'],
  to: 'thu-moi',
  alsoFrom: ['xã Ngoài của huyện khác'],
  grounds: ['Căn cứ: chắc chắn.'],
};

describe('the mergers of a unit', () => {
  test('reach from the oldest name to the one of today', () => {
    expect(historyOf('hoa')).toEqual([FIRST, SECOND]);
  });

  test('reach back from the name of today to the oldest', () => {
    expect(historyOf('thu-moi')).toEqual([FIRST, SECOND]);
  });

  test('join both ways in the middle', () => {
    expect(historyOf('thu')).toEqual([FIRST, SECOND]);
  });

  test('leave out what befell a neighbour before they met', () => {
    expect(historyOf('ben')).toEqual([SECOND]);
  });

  test('say where it is unknown what a unit became', () => {
    expect(historyOf('lac')).toMatchObject([{ from: ['lac'], to: undefined }]);
  });
});

describe('a merger in words', () => {
  const units = (...names: [kind: string, name: string][]) =>
    names.map(([typeName, name]) => ({ typeName, name, title: `${typeName} ${name}` }) as Place);
  const [made, older] = [{ from: '2025-07-01' }, { from: '2020-01-01' }] as Place[];
  const say = (from: Place[], to: Place | undefined, alsoFrom: string[] = []) => {
    const { lead, parts, verb } = mergerWords({ date: '2025-07-01', from, to, alsoFrom });
    return `${lead}${parts.map(({ before, label }) => before + label).join('')} ${verb}`;
  };

  test('counts units of one kind, also one without a record', () => {
    const communes = units(['xã', 'An'], ['xã', 'Bình']);
    expect(say(communes, made)).toBe('Hai xã An và Bình hợp thành');
    expect(say(communes, made, ['xã Ngoài'])).toBe('Ba xã An, Bình và Ngoài hợp thành');
  });

  test('names the kind of each where they differ', () => {
    expect(say(units(['xã', 'An'], ['thị trấn', 'Bình']), made)).toBe(
      'Xã An và thị trấn Bình hợp thành',
    );
  });

  test('tells a unit that became another, or went into one that stood', () => {
    expect(say(units(['thị trấn', 'An']), made)).toBe('Thị trấn An trở thành');
    expect(say(units(['xã', 'An']), older)).toBe('Xã An nhập vào');
  });
});
