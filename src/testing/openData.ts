/** A catalog with something in every table, and bare addresses wherever a source can have one. */
import type { Catalog } from '../catalog/types.ts';
import {
  catalogOf,
  commendation,
  milestone,
  newPlace,
  observation,
  record,
  source,
} from './fixtures.ts';

const bare = source({ title: 'Bài không dẫn được', url: 'http://192.0.2.7/bai' });
const bare6 = source({ title: 'Bài không dẫn được', url: 'http://[2001:db8::1]/bai' });

/** What must not be found in any data file. */
export const BARE_ADDRESS = /192\.0\.2\.\d|2001:db8/;

export function richCatalog(): Catalog {
  return catalogOf({
    indicators: [
      record('indicators', {
        observations: [
          observation({ year: 2024, value: 96.5, source: bare, note: '=ghi; chú, "thử"' }),
          observation({ year: 2021, value: 22, outOf: 25, bound: 'moreThan', kind: 'estimate' }),
          observation({
            year: 2023,
            value: -1.25,
            bound: 'about',
            kind: 'partial',
            span: '9 tháng',
            coverage: 'school',
            place: 'thu',
            area: 'Trường Thử',
            verified: false,
            preferred: true,
            asOf: '2023-09',
            source: bare6,
          }),
        ],
      }),
      record(
        'indicators',
        { measure: 'yearlyAverage', target: { comparator: 'between', range: [1.5, 2], by: 2025 } },
        { id: 'khoang-thu' },
      ),
      record(
        'indicators',
        {
          measure: 'milestone',
          direction: 'milestone',
          target: { comparator: 'achieved', by: 2024 },
          observations: [observation({ year: 2023, value: 1 })],
        },
        { id: 'moc-thu' },
      ),
      record(
        'indicators',
        { target: undefined, observations: [observation({ coverage: 'province' })] },
        { id: 'lien-quan-thu' },
      ),
    ],
    movements: [record('movements', { milestones: [milestone({ source: bare })] })],
    exemplars: [
      record('exemplars', {
        movement: { id: 'phong-trao-thu', basis: 'source' },
        commendations: [commendation({ decision: '12/QĐ-THỬ', date: '2023-05-02' })],
        sources: [bare, source(), bare6],
      }),
      record('exemplars', { minor: true, people: [], date: '2022' }, { id: 'khong-ten' }),
      record('exemplars', { entry: true, collective: 'Tổ thử' }, { id: 'muc-ngan', body: '' }),
    ],
    places: [
      record('places', {
        codes: [{ code: '00001' }, { code: '00002' }],
        facts: [{ what: 'Dân số thử', value: 1200, unit: 'người', source: bare }],
        sources: [bare6],
      }),
      newPlace(),
    ],
    awards: [
      record('awards', { for: ['cá nhân', 'tập thể'], decidedBy: 'Chủ tịch thử', source: bare }),
    ],
  });
}
