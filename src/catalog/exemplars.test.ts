import { describe, expect, test } from 'vitest';
import type { LoadedRecord } from '../schemas/kinds.ts';
import {
  catalogOf,
  commendation,
  joined,
  only,
  person,
  record,
  source,
  type Input,
} from '../testing/fixtures.ts';
import { exemplarData } from './data.ts';

type Over = Partial<Input<'exemplars'>>;
const joinedCase = (over: Over = {}, at: { id?: string; body?: string } = {}) =>
  only(catalogOf({ exemplars: [record('exemplars', over, at)] }).exemplars);

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
    expect(joinedCase({}, { id: 'viec-thu' }).path).toBe('/guong-dien-hinh/viec-thu/');
    expect(joinedCase({ entry: true }, { id: 'viec-thu', body: '' }).path).toBe(
      '/dia-phuong/thu/#viec-thu',
    );
  });

  test('has a text exactly when it has a page', () => {
    const problemsOf = (over: Over, body: string) =>
      joined({ exemplars: [record('exemplars', over, { body })] }).problems;
    expect(only(problemsOf({}, ' \n')).message).toContain('entry: true');
    expect(only(problemsOf({ entry: true }, 'Bài.')).message).toContain('entry: true');
  });

  test('keeps a number and its unit on one line', () => {
    const exemplar = joinedCase({ summary: 'Đắp 3 km đường.' }, { body: 'Góp 40 triệu đồng.' });
    expect(exemplar.summary).toBe('Đắp 3\u00a0km đường.');
    expect(exemplar.body).toBe('Góp 40\u00a0triệu đồng.');
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
    const exemplar = joinedCase({ commendations: [commendation({ decidedBy: 'ban-thu' })] });
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
    expect(joinedCase({ commendations }).standing).toBe('bao-chi');
    expect(joinedCase({ commendations, recognitions }).standing).toBe('cong-nhan');
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
    expect(joinedCase({ date, place }).phase).toBe(phase);
  });
});

describe('who a case is about', () => {
  test('are its people, or the collective where one acted', () => {
    expect(joinedCase().who).toBe('Ông Phạm Thử Nghiệm');
    expect(joinedCase({ collective: 'tổ tự quản thử' }).who).toBe('Tổ tự quản thử');
    expect(joinedCase({ minor: true, people: [] }).who).toBe('');
  });
});

describe('under the strict naming setting', () => {
  const over: Over = {
    headline: 'Ông Phạm Thử Nghiệm đắp đường',
    summary: 'Phạm Thử Nghiệm cùng chị Lê Thử Mai đắp đường; ông Nghiệm góp đất.',
    people: [person(), person({ honorific: 'chị', family: 'Lê Thử', given: 'Mai' })],
    doubts: ['Bài khác ghi ông Nghiệm ở thôn bên.'],
    sources: [
      source({ title: 'Ông Nghiệm và con đường' }),
      source({ title: 'Chuyện chị Lê Thử Mai' }),
    ],
    collective: 'Nhóm của ông Phạm Thử Nghiệm',
  };
  const body = 'Ông Phạm Thử Nghiệm kể. Chị Mai nghe.\n';
  const caseUnder = (strictNaming: boolean, more: Over = {}) => {
    const exemplars: LoadedRecord<'exemplars'>[] = [
      record('exemplars', { ...over, ...more }, { body }),
    ];
    return only(catalogOf({ site: [record('site', { strictNaming })], exemplars }).exemplars);
  };
  const NAMES = /Nghiệm|Phạm|Mai|Lê Thử/;

  test('no text of a press case names anybody', () => {
    const {
      headline,
      summary,
      body: text,
      who,
      people,
      doubts,
      collective,
      sources,
    } = caseUnder(true);
    expect(people).toEqual([]);
    expect(headline).toBe('Một người dân đắp đường');
    for (const shown of [
      summary,
      text,
      who,
      ...doubts,
      collective,
      ...sources.map(({ title }) => title),
    ]) {
      expect(shown).not.toMatch(NAMES);
      expect(shown).not.toBe('');
    }
  });

  test('the open data name nobody either', () => {
    expect(JSON.stringify(exemplarData(caseUnder(true)))).not.toMatch(NAMES);
    expect(JSON.stringify(exemplarData(caseUnder(false)))).toMatch(NAMES);
  });

  test('a case without a collective is about nobody', () => {
    expect(caseUnder(true, { collective: undefined }).who).toBe('');
  });

  test('other bases still name', () => {
    const exemplar = caseUnder(true, { basis: 'stateSite' });
    expect(exemplar.people).toHaveLength(2);
    expect(exemplar.headline).toBe(over.headline);
    expect(exemplar.body).toBe(body);
  });

  test('nothing changes while it is off', () => {
    const exemplar = caseUnder(false);
    expect(exemplar).toMatchObject({ headline: over.headline, summary: over.summary, body });
    expect(exemplar.sources.map(({ title }) => title)).toEqual(
      over.sources?.map(({ title }) => title),
    );
  });
});
