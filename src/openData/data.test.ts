import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  exemplarOf,
  indicatorOf,
  milestone,
  newPlace,
  observation,
  only,
  record,
  source,
  type Input,
} from '../testing/fixtures.ts';
import { exemplarData, exemplarRecord, indicatorData, movementData, placeData } from './data.ts';

describe('indicatorData', () => {
  test('states target, outcome, reason and missing years', () => {
    const data = indicatorData(indicatorOf({ observations: [observation({ year: 2023 })] }));
    expect(data).toMatchObject({
      id: 'ty-le-thu',
      field: 'linh-vuc-thu',
      clause: 'ii-1',
      target: { comparator: 'atLeast', value: 95, by: 2025 },
      outcome: { code: 'insufficient', label: 'chưa đủ số liệu để kết luận', missingYears: [2024] },
      observations: [{ year: 2023, value: 96, source: { publisher: 'Báo Thử' } }],
    });
  });

  test('lists figures oldest first, without addresses that may not be linked', () => {
    const bare = source({ url: 'http://[2001:db8::1]/bai' });
    const observations = [observation({ source: bare }), observation({ year: 2021 })];
    const [first, second] = indicatorData(indicatorOf({ observations })).observations;
    expect([first?.year, second?.year]).toEqual([2021, 2024]);
    expect(first?.source).toHaveProperty('url');
    expect(second?.source).not.toHaveProperty('url');
    expect(second?.source.title).toBe('Bài báo thử');
  });

  test('has neither target nor outcome for context', () => {
    const data = indicatorData(indicatorOf({ target: undefined, observations: [observation()] }));
    expect(data.target).toBeUndefined();
    expect(data.outcome).toBeUndefined();
  });

  test('calls an absent figure absent', () => {
    const data = indicatorData(indicatorOf({}));
    expect(data.outcome).toMatchObject({ code: 'noData', label: 'chưa có số liệu' });
    expect(data.observations).toEqual([]);
  });
});

describe('exemplarData', () => {
  const dataOf = (over: Partial<Input<'exemplars'>>) => exemplarData(exemplarOf(over));

  test('says what the case may be called, when and where it was, and what the place is now', () => {
    expect(dataOf({ place: 'Thử' })).toMatchObject({
      standing: { code: 'bao-chi', label: 'báo chí giới thiệu' },
      phase: { code: 'during', label: 'trong giai đoạn' },
      place: { id: 'thu', name: 'xã Thử', now: ['xã Thử Mới'] },
    });
  });

  test('leaves out an address that may not be linked', () => {
    const [linked, bare] = dataOf({
      sources: [source(), source({ url: 'http://192.0.2.7/bai' })],
    }).sources;
    expect(linked).toHaveProperty('url', 'https://tin-thu.example.org/bai-thu');
    expect(bare).not.toHaveProperty('url');
    expect(bare).toMatchObject({ title: 'Bài báo thử', publisher: 'Báo Thử' });
  });

  test('names awards and bodies in words', () => {
    const commendations = [{ award: 'giay-khen-thu', decidedBy: 'ban-thu', law: '2003' as const }];
    expect(dataOf({ commendations }).commendations).toMatchObject([
      {
        award: 'Giấy khen thử',
        decidedBy: 'Ban Thử huyện',
        status: { code: 'awarded', label: 'đã trao' },
        law: { code: '2003', label: 'Luật Thi đua, khen thưởng 2003' },
      },
    ]);
  });
});

test('the file of one case adds its text and the terms of use', () => {
  const licence = { name: 'CC BY 4.0', url: 'https://tin-thu.example.org/giay-phep' };
  const exemplar = exemplarOf({}, { body: 'Một bài.\n' });
  expect(exemplarRecord(exemplar, licence)).toEqual({
    ...exemplarData(exemplar),
    text: 'Một bài.',
    licence,
  });
});

describe('movementData', () => {
  test('refers to other records by their ids, and leaves out addresses not to be linked', () => {
    const { movements } = catalogOf({
      movements: [
        record('movements', {
          launchedBy: ['ban-thu'],
          indicators: ['ty-le-thu'],
          milestones: [
            milestone({
              place: 'Thử',
              step: 'launch',
              document: 'Kế hoạch thử số 1',
              key: true,
              source: source({ url: 'http://192.0.2.7/bai' }),
            }),
          ],
        }),
      ],
      exemplars: [record('exemplars', { movement: { id: 'phong-trao-thu', basis: 'source' } })],
    });
    const data = movementData(only(movements));
    expect(data).toMatchObject({
      id: 'phong-trao-thu',
      field: 'linh-vuc-thu',
      clause: 'ii-1',
      launchedBy: ['ban-thu'],
      ledBy: [],
      indicators: ['ty-le-thu'],
      exemplars: ['2023-dap-duong-thu'],
      milestones: [
        {
          places: ['thu'],
          step: 'launch',
          document: 'Kế hoạch thử số 1',
          key: true,
          phase: 'during',
        },
      ],
    });
    expect(only(data.milestones).source).not.toHaveProperty('url');
  });
});

describe('placeData', () => {
  test('tells what a unit was and became, without addresses not to be linked', () => {
    const bare = source({ url: 'http://192.0.2.7/bai' });
    const facts = [{ what: 'Dân số thử', value: 1200, unit: 'người', source: bare }];
    const { places } = catalogOf({
      places: [record('places', { facts, sources: [bare, source()] }), newPlace()],
    });
    const data = placeData(places[0]!);
    expect(data).toMatchObject({
      id: 'thu',
      type: 'xã',
      to: '2025-06-30',
      becomes: [{ unit: 'thu-moi', date: '2025-07-01' }],
      facts: [{ value: 1200, unit: 'người' }],
    });
    expect(JSON.stringify(data)).not.toContain('192.0.2.7');
    expect(data.sources[1]).toHaveProperty('url');
  });
});
