/** Who and what was withdrawn does not come back; who only has the name may be told of. */
import { describe, expect, test } from 'vitest';
import type { Published } from '../../reading/published.ts';
import type { TextFile } from '../../reading/files.ts';
import type { Records } from '../../schemas/kinds.ts';
import {
  catalogOf,
  input,
  newPlace,
  only,
  person,
  record,
  records,
  source,
  TODAY,
  type Input,
} from '../../testing/fixtures.ts';
import { withdrawnNames } from './withdrawnNames.ts';
import { withdrawnStories } from './withdrawnStories.ts';

const WITHDRAWN = record('withdrawals');
const OLD: Input<'exemplars'> = input('exemplars', {
  headline: 'Bơi qua sông cứu đàn bò',
  summary: 'Chiều ấy một người bơi qua sông cứu đàn bò của làng bên.',
  people: [person({ family: 'Đào Khánh', given: 'Hòa' })],
  collective: 'Tổ Thử',
  date: '2022-09-03',
  sources: [source({ title: 'Đàn bò qua sông', url: 'https://tin-thu.example.org/dan-bo' })],
});
const PUBLISHED: Published = {
  versions: new Map([[WITHDRAWN.file, [{ text: '', data: OLD, from: '2023-01-01' }]]]),
  missing: [],
};
const NAME = /Đào|Khánh|Hòa|Hoà/i;

function problems(
  rule: typeof withdrawnNames,
  over: Partial<Records>,
  files: TextFile[] = [],
  published: Published | undefined = PUBLISHED,
) {
  const context = { records: records(over), files, photos: [], today: TODAY, published };
  const found = rule(catalogOf(over), context);
  for (const { message, fix } of found) expect(`${message} ${fix}`).not.toMatch(NAME);
  return found;
}
const names = (over: Partial<Records>, files?: TextFile[]) => problems(withdrawnNames, over, files);
const story = (over: Partial<Input<'exemplars'>> = {}, body = 'Bài.') =>
  record('exemplars', { people: [], ...over }, { id: '2023-viec-khac', body });

describe('a withdrawn name', () => {
  test.for([
    'Đào Khánh Hòa',
    'ĐÀO KHÁNH HÒA',
    'Đào\u00a0Khánh\nHoà',
    'Dao Khanh Hoa',
    'Hòa Đào Khánh',
    'Đào K. Hòa',
    'Đ. K. Hòa',
  ])('as %j is asked about, and the record may answer', (name) => {
    const sentence = `Có công của ${name} nữa.`;
    const asked = record('movements', {}, { body: `Một. ${sentence} Hai.` });
    const problem = only(names({ movements: [asked] }));
    expect(problem).toMatchObject({ file: asked.file, fix: /what: trung-ten/ });
    const reviewed = [{ what: 'trung-ten' as const, sentence, reason: 'Người khác cùng tên.' }];
    const answered = record('movements', { reviewed }, { body: `Một. ${sentence} Hai.` });
    expect(names({ movements: [answered] })).toEqual([]);
    const changed = record('movements', { reviewed }, { body: `Một. Lại ${sentence} Hai.` });
    expect(names({ movements: [changed] })).toHaveLength(1);
  });

  test('is refused in a story of the same commune and year, whatever it answers', () => {
    const sentence = 'Đào Khánh Hòa kể.';
    const reviewed = [{ what: 'trung-ten' as const, sentence, reason: 'Người khác.' }];
    const again = story({ date: '2022-03', reviewed }, sentence);
    expect(only(names({ exemplars: [again] })).message).toContain('cùng nơi và cùng năm');
    expect(names({ exemplars: [story({ date: '2023-03', reviewed }, sentence)] })).toEqual([]);
  });

  test('is found among the people, in addresses, sources and remarks', () => {
    const people = [person({ family: 'Đào', given: 'Khánh Hoà' })];
    const url = 'https://tin-thu.example.org/ong-dao-khanh-hoa';
    expect(only(names({ exemplars: [story({ people })] })).field).toBe('Người');
    expect(names({ exemplars: [story({ sources: [source({ url })] })] })).toHaveLength(1);
    expect(
      names({ exemplars: [story({ sources: [source({ title: 'Ông Đào Khánh Hòa' })] })] }),
    ).toHaveLength(1);
    const named = record('exemplars', { people: [] }, { id: '2023-dao-khanh-hoa-boi' });
    expect(names({ exemplars: [named] })).toHaveLength(1);
    const place = record('places', { note: 'Quê Đào Khánh Hòa.' });
    expect(names({ places: [place, newPlace()] })).toHaveLength(1);
    const award = record('awards', { note: 'Trao cho Đào Khánh Hòa.' });
    expect(only(names({ awards: [award] })).fix).toBeUndefined();
    const { file } = story();
    const text = '---\n# của Đào Khánh Hòa\nheadline: Thử\n---\nBài.';
    expect(names({ exemplars: [story()] }, [{ file, kind: 'exemplars', text }])).toHaveLength(1);
    const unread = {
      file: 'content/guong-dien-hinh/2023/2023-hong.md',
      kind: 'exemplars' as const,
    };
    expect(names({}, [{ ...unread, text: 'Đào Khánh Hòa' }])).toHaveLength(1);
  });

  test('is hidden with its story in a correction of that story, and found in one of another', () => {
    const said = (page: string, date: string) =>
      names({
        redirects: [record('redirects', { from: '/guong-dien-hinh/2022-ten-cu/', to: own })],
        corrections: [record('corrections', { page, date, was: 'Đào Khánh Hòa bơi' })],
      });
    const own = `/guong-dien-hinh/${WITHDRAWN.id}/`;
    const { date } = WITHDRAWN.data.withdrawn;
    expect(said(own, '2000-01-01')).toEqual([]);
    expect(said(own, date)).toEqual([]);
    expect(said('/guong-dien-hinh/2022-ten-cu/', date)).toEqual([]);
    expect(said(`/dia-phuong/thu/#${WITHDRAWN.id}`, date)).toEqual([]);
    expect(said('/dia-phuong/thu/#2023-viec-khac', date)).toHaveLength(1);
    expect(said('/chi-tieu/ty-le-thu/', '2000-01-01')).toHaveLength(1);
  });

  test('says nothing of others, nor without history', () => {
    expect(names({ exemplars: [story({}, 'Ông Đào Khanh Hòa ở Khánh Hòa.')] })).toEqual([]);
    const named = { exemplars: [story({}, 'Đào Khánh Hòa.')] };
    const context = { records: records(named), files: [], photos: [], today: TODAY };
    expect(withdrawnNames(catalogOf(named), context)).toEqual([]);
  });
});

describe('a withdrawn story', () => {
  const again = (over: Partial<Input<'exemplars'>>) =>
    problems(withdrawnStories, { exemplars: [story({ ...over })] });
  const { headline, summary, date, sources, occasion } = OLD;

  test.for<[string, Partial<Input<'exemplars'>>]>([
    ['word for word', { headline, summary, date, sources }],
    ['under a like headline', { headline: 'Bơi qua sông cứu cả đàn bò', date }],
    ['by its summary', { summary: `${summary} Ai cũng mừng.`, date: '2022' }],
    ['by its source and day', { date, sources, occasion }],
    ['elsewhere, word for word', { headline, date: '2021' }],
  ])('is known %s', ([, over]) => {
    expect(only(again(over))).toMatchObject({ field: 'Việc làm' });
  });

  test.for<[string, Partial<Input<'exemplars'>>, string]>([
    ['of the same day', { date }, 'cùng nơi, cùng ngày'],
    ['from the same report, of a year', { date: '2022', sources }, 'cùng nguồn'],
    [
      'of another kind from the same report',
      { date, sources, occasion: 'tuong-tro' },
      'cùng nguồn',
    ],
    ['from the same report, of another day', { date: '2023-01-02', sources }, 'cùng nguồn'],
    [
      'from a report of the same title without an address',
      {
        date: '2023',
        sources: sources.map(({ title, publisher, date: day }) =>
          source({
            title,
            publisher,
            date: day,
            url: undefined,
            noUrlReason: 'Trang nêu tên trẻ.',
          }),
        ),
      },
      'cùng nguồn',
    ],
    ['of the same group and month', { date: '2022-09', collective: 'Tổ Thử' }, 'cùng tập thể'],
  ])('is asked about %s, and the story may answer', ([, over, alike]) => {
    const headline = 'Một việc khác hẳn';
    const problem = only(again({ headline, ...over }));
    expect(problem).toMatchObject({ field: 'Việc làm', fix: expect.stringContaining(headline) });
    expect(problem.message).toContain(alike);
    const answer = { what: 'giong-bai-da-rut', reason: 'Hai việc trong một bài.' } as const;
    const reviewed = [{ ...answer, sentence: headline }];
    expect(again({ headline, ...over, reviewed })).toEqual([]);
    expect(again({ headline: 'Việc ấy', ...over, reviewed })).toHaveLength(1);
  });

  test('is not asked about of what was told beside it', () => {
    const beside = story({ date, sources, occasion: 'tuong-tro' });
    const versions = new Map([
      ...PUBLISHED.versions,
      [beside.file, [{ text: '', data: beside.data, from: '2023-01-02' }]],
    ]);
    const over = { exemplars: [beside] };
    expect(problems(withdrawnStories, over, [], { ...PUBLISHED, versions })).toEqual([]);
  });

  test('is asked about of what told the same deed beside it, and refused of what came later', () => {
    const beside = story({ date, sources, occasion });
    const told = (from: string, over = {}) => {
      const versions = new Map([
        ...PUBLISHED.versions,
        [beside.file, [{ text: '', data: beside.data, from }]],
      ]);
      const exemplars = [story({ date, sources, occasion, ...over })];
      return problems(withdrawnStories, { exemplars }, [], { ...PUBLISHED, versions });
    };
    const asked = only(told('2023-01-02'));
    expect(asked.message).toContain('nếu là việc khác');
    expect(asked.fix).toContain('giong-bai-da-rut');
    const sentence = beside.data.headline;
    const reviewed = [{ what: 'giong-bai-da-rut', sentence, reason: 'Việc của người khác.' }];
    expect(told('2023-01-02', { reviewed })).toEqual([]);
    expect(only(told('2029-01-02')).message).toContain('xóa tệp này');
  });

  test('is asked about without its name, where the headline has it', () => {
    const headline = 'Chuyện của Đào Khánh Hòa';
    expect(only(again({ headline, date })).fix).toContain('[điền: chép nguyên câu]');
  });

  test('is none of another deed with some of its words', () => {
    expect(again({ headline: 'Bơi qua sông đón người', date: '2021' })).toEqual([]);
  });

  test('is not of a day before it was told', () => {
    const marked = (date: string) =>
      problems(withdrawnStories, {
        withdrawals: [record('withdrawals', { withdrawn: { date, reason: 'khong-dung' } })],
      });
    expect(only(marked('2022-12-30'))).toMatchObject({ field: 'Đã rút › Ngày rút' });
    expect(marked('2023-01-01')).toEqual([]);
  });

  test('is not put back into its file, unless somebody answers for it', () => {
    const mark = { withdrawn: { date: '2023-01-05', reason: 'khong-dung' } };
    const back = story({ headline: 'Một việc khác hẳn' });
    const versions = new Map([[back.file, [{ text: '', data: mark, from: '2023-01-05' }]]]);
    const say = (over: Partial<Input<'exemplars'>>) =>
      problems(
        withdrawnStories,
        { withdrawals: [], exemplars: [story({ headline: 'Một việc khác hẳn', ...over })] },
        [],
        { versions, missing: [] },
      );
    expect(only(say({})).message).toContain('đã rút');
    const reason = 'Rút nhầm, đã hỏi lại.';
    const sentence = 'Một việc khác hẳn';
    expect(say({ reviewed: [{ what: 'giong-bai-da-rut', sentence, reason }] })).toEqual([]);
  });
});
