import { describe, expect, test } from 'vitest';
import {
  catalogOf,
  commendation,
  exemplarOf,
  joined,
  only,
  record,
  type Input,
} from '../testing/fixtures.ts';

type Over = Partial<Input<'exemplars'>>;

describe('a case', () => {
  test('and its place, field and movement hold each other', () => {
    const catalog = catalogOf({
      exemplars: [record('exemplars', { movement: { id: 'phong-trao-thu', basis: 'editor' } })],
    });
    const exemplar = only(catalog.exemplars);
    expect(exemplar.movementBasis).toBe('editor');
    expect(exemplar.movement).toBe(only(catalog.movements));
    expect(exemplar.field).toBe(only(catalog.fields));
    expect(exemplar.place).toBe(catalog.places.find(({ id }) => id === 'thu'));
    for (const holder of [exemplar.movement, exemplar.field, exemplar.place])
      expect(holder?.exemplars).toEqual([exemplar]);
  });

  test('has its own page, or an anchor on the page of its commune', () => {
    expect(exemplarOf({}, { id: 'viec-thu' }).path).toBe('/guong-dien-hinh/viec-thu/');
    expect(exemplarOf({ entry: true }, { id: 'viec-thu', body: '' }).path).toBe(
      '/dia-phuong/thu/#viec-thu',
    );
  });

  test('has a photo that carries the name of its own file', () => {
    const problemsOf = (file: string) => {
      const photo = { file, alt: 'Con đường', credit: 'Người thử', licence: 'CC0' };
      return joined({ exemplars: [record('exemplars', { photo }, { id: 'viec-thu' })] }).problems;
    };
    expect(problemsOf('viec-thu.webp')).toEqual([]);
    expect(only(problemsOf('pham-thu-nghiem.webp'))).toMatchObject({
      field: 'Ảnh › Tên tệp ảnh',
      message: expect.stringContaining('thành "viec-thu.webp"') as string,
    });
  });

  test('has a text exactly when it has a page', () => {
    const problemsOf = (over: Over, body: string) =>
      joined({ exemplars: [record('exemplars', over, { body })] }).problems;
    expect(only(problemsOf({}, ' \n')).message).toContain('entry: true');
    expect(only(problemsOf({ entry: true }, 'Bài.')).message).toContain('entry: true');
  });

  test('stands newest first', () => {
    const dates = ['2022-06', '2023', '2023-01-05', '2021'];
    const exemplars = dates.map((date) => record('exemplars', { date }, { id: `thu-${date}` }));
    expect(catalogOf({ exemplars }).exemplars.map(({ date, year }) => [date, year])).toEqual([
      ['2023-01-05', 2023],
      ['2023', 2023],
      ['2022-06', 2022],
      ['2021', 2021],
    ]);
  });
});

describe('standing', () => {
  const recognitions: Over['recognitions'] = [{ programme: 'ocop', name: 'Sao thử' }];

  test('comes from what was granted', () => {
    const exemplar = exemplarOf({ commendations: [commendation({ decidedBy: 'ban-thu' })] });
    expect(exemplar.standing).toBe('khen-thuong');
    expect(exemplar.commendations).toMatchObject([
      { award: { name: 'Giấy khen thử' }, decidedBy: { name: 'Ban Thử huyện' } },
    ]);
  });

  test('ignores what was proposed or cancelled', () => {
    const commendations = [
      commendation({ status: 'proposed' }),
      commendation({ status: 'cancelled' }),
    ];
    expect(exemplarOf({ commendations }).standing).toBe('bao-chi');
    expect(exemplarOf({ commendations, recognitions }).standing).toBe('cong-nhan');
    expect(exemplarOf({ basis: 'stateSite' }).standing).toBe('co-quan-nha-nuoc');
  });
});

describe('phase', () => {
  test.for([
    ['2020-10-18', 'thu', 'before'],
    ['2023-04-19', 'thu', 'during'],
    ['2025', 'thu', 'during'],
    ['2025', 'thu-moi', 'after'],
    ['2025-07-01', 'Thử Mới', 'after'],
  ] as const)('%s in %s is %s', ([date, place, phase]) => {
    expect(exemplarOf({ date, place }).phase).toBe(phase);
  });
});

describe('who a case is about', () => {
  test('are its people, or the collective where one acted', () => {
    expect(exemplarOf().who).toBe('Ông Phạm Thử Nghiệm');
    expect(exemplarOf({ collective: 'tổ tự quản thử' }).who).toBe('Tổ tự quản thử');
    expect(exemplarOf({ minor: true, people: [] }).who).toBe('');
  });
});
