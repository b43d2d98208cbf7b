import { describe, expect, test } from 'vitest';
import { frontOf, reading as everyWordTelling } from '../../testing/search.ts';
import type { FrontDocument } from './bundle.ts';
import { liftOf, meaningOf, withErasAside } from './meaning.ts';

const front = frontOf([
  { kind: 'dia-phuong', title: 'Xã Cẩm Thử', past: true },
  { kind: 'dia-phuong', title: 'Xã Cẩm Thử (từ 01/7/2025)' },
  { kind: 'dia-phuong', title: 'Xã Cẩm Khác', past: true },
  { kind: 'dia-phuong', title: 'Huyện Sông Thử', past: true },
]);
/** A reading in which words of questions and of grammar tell little. */
function reading(query: string) {
  const read = everyWordTelling(query);
  const syllables = read.syllables.map((it) =>
    /^(?:la|gi|nao|khi|khong|nhung|cac|ai|duoc|bao|nhieu|trong|cua|va)$/.test(it.fold)
      ? { ...it, weight: 0.3 }
      : it,
  );
  return { ...read, syllables };
}
const document = (it: Partial<FrontDocument>): Omit<FrontDocument, 'row'> => ({
  path: '/',
  kind: 'guong',
  title: 'Nuôi lươn',
  names: [],
  context: [],
  ...it,
});
const meaning = (query: string) => meaningOf(reading(query), front.places, 2025);
const lift = (query: string, it: Partial<FrontDocument>) => liftOf(document(it), meaning(query));

/** Expects that the first is lifted above the second. */
function prefers(query: string, first: Partial<FrontDocument>, second: Partial<FrontDocument>) {
  expect(lift(query, first)).toBeGreaterThan(lift(query, second));
}

describe('a place in a query', () => {
  test('lifts what happened there over what happened elsewhere and over a page of all places', () => {
    const there = { place: 'xã Cẩm Thử' };
    prefers('nuôi lươn Cẩm Thử', there, { place: 'xã Cẩm Khác' });
    prefers('nuôi lươn Cẩm Thử', there, { kind: 'phong-trao', title: 'Nuôi trồng' });
  });

  test('means its own page where nothing else is asked', () => {
    prefers(
      'xã Cẩm Thử',
      { kind: 'dia-phuong', title: 'Xã Cẩm Thử (từ 01/7/2025)' },
      {
        place: 'xã Cẩm Thử',
      },
    );
  });

  test.each([
    'Cẩm Thử viết là gì mới đúng',
    'diện tích tự nhiên Cẩm Thử',
    'dân số Cẩm Thử năm 2019',
    'mã xã Cẩm Thử',
  ])('means its own page where its name, its size or its number is asked: %s', (query) =>
    expect(meaning(query).onlyPlace).toBe(true),
  );

  test('tells nothing where it is the whole that the site is about', () => {
    expect(meaning('nuôi lươn Sông Thử').places).toEqual([]);
  });
});

describe('of two units of one name', () => {
  const past = { kind: 'dia-phuong', title: 'Xã Cẩm Thử', past: true } as const;
  const today = { kind: 'dia-phuong', title: 'Xã Cẩm Thử (từ 01/7/2025)' } as const;

  test.each([
    'Cẩm Thử',
    'xã Cẩm Thử',
    'xã Cẩm Thử mới',
    'Cẩm Thử sau sáp nhập',
    'Cẩm Thử 2025',
    'xã Cẩm Thử mới gồm những xã nào',
  ])('“%s” means today’s', (query) => prefers(query, today, past));

  test.each([
    'xã Cẩm Thử cũ',
    'Cẩm Thử trước đây',
    'Cẩm Thử 2023',
    'xã Cẩm Thử giờ thuộc đâu',
    'xã Cẩm Thử giải thể khi nào',
  ])('“%s” means the former one', (query) => prefers(query, past, today));
});

test('what is asked of a place in plain words does not hide its page', () => {
  prefers(
    'diện tích dân số, trụ sở xã Cẩm Thử',
    { kind: 'dia-phuong', title: 'Xã Cẩm Thử (từ 01/7/2025)' },
    { place: 'xã Cẩm Thử', title: 'Diện tích lúa' },
  );
});

test('how many of a kind have done something is asked of the figures', () => {
  prefers('bao nhiêu xã đạt chuẩn', { kind: 'chi-tieu', title: '' }, { kind: 'trang', title: '' });
});

test('a year lifts the cases of that year over those of others', () => {
  prefers('nuôi lươn 2023', { year: 2023 }, { year: 2024 });
  prefers('nuôi lươn 2023', { year: 2023 }, {});
});

test('words of reward lift what was rewarded', () => {
  prefers('khen thưởng nuôi lươn', { rewarded: true }, { standing: 'được khen thưởng' });
});

test.each([
  ['thu được bao nhiêu', 'chi-tieu'],
  ['huyện có đạt nông thôn mới không', 'chi-tieu'],
  ['kế hoạch nói gì về rừng', 'dieu-khoan'],
  ['danh sách gương', 'danh-sach'],
  ['phiếu hỏi thu ngân sách', 'danh-sach'],
  ['xin số thu ngân sách thì hỏi ai', 'danh-sach'],
  ['cả huyện có mấy vườn', 'chi-tieu'],
  ['gương người tốt ở Cẩm Thử', 'danh-sach'],
  ['có bao nhiêu phong trào thi đua', 'trang'],
  ['huyện có mấy xã', 'trang'],
  ['phong trào', 'trang'],
  ['các chỉ tiêu', 'trang'],
  ['chỉ tiêu nào chưa đạt', 'danh-sach'],
  ['người tốt việc tốt cứu người', 'danh-sach'],
  ['ai ký giấy khen của xã', 'danh-hieu'],
] as const)('“%s” asks for the kind %s', (query, kind) => {
  prefers(query, { kind, title: '' }, { kind: 'guong' });
});

test('who somebody is asks for a case rather than for what it was given', () => {
  prefers('nghệ nhân ca ví là ai', { kind: 'guong' }, { kind: 'danh-hieu' });
});

test('who did a deed is no question of who gave an award', () => {
  const award = { kind: 'danh-hieu' as const };
  for (const query of ['ai cõng người bị nạn', 'ai tặng quà học sinh'])
    expect(lift(query, award)).toBe(0);
});

test('who sews, or works a machine, asks for no figure', () => {
  for (const query of ['xưởng may', 'máy gặt lúa', 'tho may'])
    expect(lift(query, { kind: 'chi-tieu', title: '' })).toBe(0);
});

test('without being asked for, a list comes after a record', () => {
  prefers('nuôi lươn', { kind: 'guong' }, { kind: 'danh-sach' });
});

describe('cũ and mới', () => {
  const weightOf = (query: string, word: string) => {
    const weigh = ({ syllables }: ReturnType<typeof reading>) =>
      syllables.find(({ fold }) => fold === word)?.weight ?? 0;
    return weigh(withErasAside(reading(query), front.places)) / weigh(reading(query));
  };

  test('after a place’s name ask for no text', () => {
    expect(weightOf('xã Cẩm Thử mới', 'moi')).toBeLessThan(0.5);
    expect(weightOf('cam thu cu o dau', 'cu')).toBeLessThan(0.5);
  });

  test.for<[string, string]>([
    ['nông thôn mới Cẩm Thử', 'moi'],
    ['xã Cẩm Thử mới', 'thu'],
  ])('%s: %s is a word as others', ([query, word]) => {
    expect(weightOf(query, word)).toBe(1);
  });
});

describe('what has become of a place', () => {
  const before = { kind: 'dia-phuong' as const, title: 'Xã Cẩm Thử', past: true };
  const now = { kind: 'dia-phuong' as const, title: 'Xã Cẩm Thử (từ 01/7/2025)' };

  test.each([
    'cam thu gio thuoc xa nao',
    'cẩm thử bây giờ gọi là gì',
    'cẩm thử về thành phố Hoa Lan khi nào',
    'cẩm thử nhập vào đâu',
    'xã cẩm thử đổi tên thành gì',
    'cam thu con ton tai khong',
  ])('“%s” asks of nothing but the place that was', (query) => {
    expect(meaning(query)).toMatchObject({ onlyPlace: true, era: 'past' });
    prefers(query, before, now);
    prefers(query, before, { kind: 'guong', place: 'xã Cẩm Thử' });
  });

  test('what a place was put together from asks for the one of today', () => {
    expect(meaning('xã cẩm thử gồm những xã nào sáp nhập').era).toBe('today');
  });

  test('words of the question weigh little beside the name', () => {
    const { syllables } = withErasAside(reading('cẩm thử thuộc xã'), front.places);
    expect(syllables[0]?.weight).toBe(reading('cẩm thử thuộc xã').syllables[0]?.weight);
    expect(syllables[2]?.weight).toBeLessThan(
      (reading('cẩm thử thuộc xã').syllables[2]?.weight ?? 0) / 2,
    );
  });

  test('a deed in the place is no such question', () => {
    expect(meaning('cẩm thử nuôi lươn').onlyPlace).toBe(false);
  });
});

test('a list is asked for by who, by which and by its name', () => {
  for (const query of ['danh sách cứu người', 'những ai được khen', 'các gương cứu người'])
    prefers(query, { kind: 'danh-sach' }, { kind: 'guong' });
});

test('the number of a decision is no year', () => {
  expect(meaning('quyết định 1912/QĐ-UBND').years).toEqual([]);
  expect(meaning('quyết định năm 2012').years).toEqual([2012]);
});
