import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../../domain/syllables.ts';
import { frontOf, reading } from '../../testing/search.ts';
import { grasp, honestyOf } from './honesty.ts';
import { Scorer } from './score.ts';
import { understand } from './understand.ts';

const others = Array.from({ length: 9 }, () => ({
  title: 'Trồng rừng của xã',
  summary: 'hôm nay',
}));
const front = frontOf([
  { title: 'Nuôi lươn không bùn trong bể', summary: 'Trại có 10,7 ha, năm 2021 thêm hai' },
  ...others,
]);

function ask(query: string, of = front, onlyPlace?: boolean) {
  const scorers = understand(`${query} `, of).map((it) => new Scorer(it));
  const [first] = of.rank(scorers);
  const best = first && { ...first, onlyPlace };
  return {
    ...honestyOf(query, best, of),
    grasp: best ? grasp(best, best.scorer.reading) : 0,
  };
}

const names = frontOf([
  { title: 'Nước mắm Phú Sáng', summary: 'Bà con làm mắm ngon, bán khắp toàn quốc, làm ở xã' },
  { title: 'Huân chương Lao động hạng Nhất' },
  { title: 'Huân chương Chiến công khang trang' },
  ...others,
]);
const askNames = (query: string) => ask(query, names);

describe('a query', () => {
  test('that a page holds is answered', () => {
    expect(ask('nuôi lươn').verdict).toBe('answered');
  });

  test('of which the best page holds little is not, and what no page has is named', () => {
    expect(ask('giá vàng lươn')).toMatchObject({ verdict: 'near', unknown: ['giá', 'vàng'] });
  });

  test('that no page holds at all is not answered', () => {
    expect(ask('Messi')).toMatchObject({ verdict: 'near', unknown: ['Messi'] });
  });

  test('with a slip of the finger is answered, and the word is not called unknown', () => {
    expect(ask('nuôi lưonw không bùn')).toMatchObject({ verdict: 'answered', unknown: [] });
  });

  test('is answered where a year or a number of its own stands apart from its neighbours', () => {
    expect(ask('lươn 2021').verdict).toBe('answered');
    expect(ask('bể 10,7').verdict).toBe('answered');
    expect(ask('2021 lươn').verdict).toBe('answered');
  });

  test('of short words that are all misspelt is not', () => {
    expect(ask('bùz tron').verdict).toBe('near');
  });

  test('that a title holds, its words apart, is answered', () => {
    expect(ask('nuôi bùn').verdict).toBe('answered');
  });

  test('with a name whose words no page holds side by side is not answered', () => {
    expect(askNames('bà con làm mắm ngon ở quốc phú').verdict).toBe('answered');
    expect(askNames('bà con làm mắm ngon ở Quốc Phú').verdict).toBe('near');
    expect(askNames('bà con làm mắm ngon ở Phú Sáng').verdict).toBe('answered');
  });

  test('with the capital of a word of every day is answered as without', () => {
    const halls = Array.from({ length: 4 }, () => ({ title: 'Hội quán', summary: 'hôm nay' }));
    const usual = frontOf([
      { title: 'Nước mắm ngon', summary: 'Bà con làm ở xã' },
      ...halls,
      ...others,
    ]);
    expect(ask('bà con làm mắm hội', usual).verdict).toBe('answered');
    expect(ask('bà con làm mắm Hội', usual).verdict).toBe('answered');
  });

  test('with an unknown word apart from its neighbours is no slip of another', () => {
    expect(askNames('Huân chương Kháng chiến').verdict).toBe('near');
    expect(askNames('Huân chươnk Lao động').verdict).toBe('answered');
  });

  test('with a foreign name apart from its neighbours is answered where it is held', () => {
    const given = frontOf([
      {
        title: 'Trao học bổng cho trò nghèo vượt khó',
        summary: 'Tiền góp từ Vietcombank, có cả xe đạp',
      },
      ...others,
    ]);
    const grasped = (query: string) => ask(query, given).grasp;
    expect(ask('vietcombank trao học bổng', given).verdict).toBe('answered');
    expect(grasped('xe trao học bổng')).toBeLessThan(grasped('vietcombank trao học bổng'));
  });

  test('with a code that the best page lacks is not answered', () => {
    const decided = frontOf([{ title: 'Quyết định 1912/QĐ-UBND tặng bằng khen' }, ...others]);
    expect(ask('quyết định 1912/QĐ-UBND tặng bằng khen', decided).verdict).toBe('answered');
    expect(ask('quyết định 4821/QĐ-UBND tặng bằng khen', decided).verdict).toBe('near');
  });

  test('for a year of no page is not answered by what was in another', () => {
    const years = frontOf([{ title: 'Thu ngân sách', year: 2023 }, ...others]);
    expect(ask('thu ngân sách hôm nay 2023', years).verdict).toBe('answered');
    expect(ask('thu ngân sách hôm nay 2015', years).verdict).toBe('near');
  });

  test('with a given name behind what people are called by is answered by who bears it', () => {
    const people = frontOf([{ title: 'Dạy ca ví', names: ['ông Phạm Thế Nhuần'] }, ...others]);
    expect(ask('ca ví của ông Nhuần', people).verdict).toBe('answered');
    expect(ask('ca ví của Phạm Nhuần', people).verdict).toBe('near');
  });

  test('of nothing but a place is answered by its page, however it is asked', () => {
    const place = frontOf([{ title: 'Xã Cẩm Thử', kind: 'dia-phuong' }, ...others]);
    expect(ask('cam thu gio thuoc dau', place, true).verdict).toBe('answered');
    expect(ask('cam thu trung so so', place, false).verdict).toBe('near');
  });

  test('that says the whole of a name and much more is not answered by it', () => {
    expect(askNames('nước mắm phú sáng').verdict).toBe('answered');
    expect(askNames('nước mắm phú sáng bán ở siêu thị Sài Gòn giá rẻ').verdict).toBe('near');
  });

  test('for a place that the site tells nothing of is not answered, though its syllables are held', () => {
    const there = frontOf(others, [], ['nha trang']);
    expect(ask('trồng rừng của xã', there).verdict).toBe('answered');
    expect(ask('trồng rừng của xã nha trang', there).verdict).toBe('near');
    expect(there.elsewhere.saidIn(syllablesOf('nhà trắng'))).toEqual([]);
  });

  test('for what few pages tell of is answered by one of those, and not by what is nearest', () => {
    const told = { title: 'Đoàn đến từ Nha Trang' };
    const there = frontOf([told, ...others], [], ['nha trang']);
    expect(ask('đoàn nha trang', there).verdict).toBe('answered');
    expect(ask('trồng rừng của xã hôm nay nha trang', there).verdict).toBe('near');
  });

  test('for one thing that few pages tell of is not answered by one that tells of another', () => {
    const there = frontOf(others, [], ['nha trang', 'sa pa']);
    const scorer = { reading: reading('đoàn sa pa') };
    const best = {
      score: 1,
      held: 1,
      words: [1, 1, 1],
      counted: [1, 1, 1],
      pairs: [1, 1],
      whole: 0,
    };
    const verdict = (query: string) =>
      honestyOf(query, { ...best, scorer, onlyPlace: undefined }, there).verdict;
    expect(verdict('đoàn sa pa')).toBe('answered');
    expect(verdict('đoàn nha trang')).toBe('near');
  });

  test('for a place whose name ends with the first word of another is no query for that one', () => {
    const place = { title: 'Xã Cẩm Nha', kind: 'dia-phuong' as const, summary: 'Trang trại' };
    const there = frontOf([place, ...others], [], ['nha trang']);
    expect(ask('cam nha trang trai', there).verdict).toBe('answered');
    expect(ask('trang trai cua xa nha trang', there).verdict).toBe('near');
  });

  test('that is a long sentence is answered by what holds half of it, a short one is not', () => {
    const asked = (query: string, held: number) => {
      const scorer = { reading: reading(query) };
      const words = scorer.reading.syllables.map((_, i) => (i < held ? 1 : 0));
      const best = { score: 1, held: 1, words, counted: words, pairs: words, whole: 0 };
      return honestyOf(query, { ...best, scorer, onlyPlace: undefined }, front).verdict;
    };
    expect(asked('bà con nuôi lươn bể xin hỏi giá bán', 5)).toBe('answered');
    expect(asked('bà con nuôi bán lươn', 3)).toBe('near');
  });

  test('of words that nearly every page has is said to be so', () => {
    expect(ask('của').verdict).toBe('common');
  });
});

test('words torn from their neighbours are held less than words side by side', () => {
  expect(ask('bể nuôi').grasp).toBeLessThan(ask('nuôi lươn').grasp);
});
