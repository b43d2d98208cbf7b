import { expect, test } from 'vitest';
import { only, person, record, ruleProblems } from '../../testing/fixtures.ts';
import { personNames } from './personNames.ts';

const check = (family: string, given: string) =>
  ruleProblems(personNames, {
    exemplars: [record('exemplars', { people: [person({ honorific: undefined, family, given })] })],
  });

test.for([
  ['LÊ VÍ', 'Dụ', 'Họ và tên đệm', 'family: Lê Ví'],
  ['lê ví', 'Dụ', 'Họ và tên đệm', 'family: Lê Ví'],
  ['Lê Ví', 'DỤ', 'Tên', 'given: Dụ'],
  ['Lê Ví', 'Lê Ví Dụ', 'Tên', 'given: Dụ'],
  ['Ông Lê Ví', 'Dụ', 'Họ và tên đệm', undefined],
  ['Ông Đậu Ví', 'Dụ', 'Họ và tên đệm', undefined],
  ['Bà Cù Thị', 'Dụ', 'Họ và tên đệm', undefined],
] as const)('%s | %s is refused, with the name as it is written', ([family, given, field, fix]) => {
  const problem = only(check(family, given));
  expect(problem.field).toBe(`Người › mục 1 › ${field}`);
  expect(problem.fix).toBe(fix);
});

test.for(['Ở', 'Ý', 'Ái', 'Ước', 'Ấn'])('%s is a name, not a letter for one', (given) => {
  expect(check('Lê Thị', given)).toEqual([]);
});

test.for([
  ['Lê Ví', 'Dụ (63 tuổi)', 'chữ số hoặc dấu'],
  ['Lê Ví Dụ và Trần', 'Thử', 'nhiều người'],
  ['Người dân', 'Thử', 'không phải tên một người'],
  ['thôn', 'Thử', 'không phải tên một người'],
  ['ông', 'Lê Ví Dụ', 'chữ xưng hô'],
  ['L.V', 'Dụ', 'viết tắt'],
  ['Lê Ví', 'D', 'viết tắt'],
  ['Dụ', 'Trần Ví', 'đổi chỗ'],
  ['Dụ', 'Lê Văn', 'đổi chỗ'],
  ['Dụ', 'Phí Văn', 'đổi chỗ'],
  ['Nông dân', 'Lê Ví Dụ', 'nghề'],
  ['Thượng úy Lê Ví', 'Dụ', 'nghề'],
  ['Phó Trưởng thôn Lê Ví', 'Dụ', 'nghề'],
  ['Chủ nhiệm Lê Ví', 'Dụ', 'nghề'],
  ['Kỹ sư Lê Ví', 'Dụ', 'nghề'],
  ['Thạc sĩ Lê Ví', 'Dụ', 'nghề'],
  ['NSƯT Lê Ví', 'Dụ', 'nghề'],
] as const)('%s | %s is no name of one person, and none is offered', ([family, given, said]) => {
  const problem = only(check(family, given));
  expect(problem.message).toContain(said);
  expect(problem.fix).toBeUndefined();
});

test.for([
  ['ông', 'Lê Thị'],
  ['bà', 'Lê Văn'],
] as const)('whether %s goes with %s is asked, and answered once', ([honorific, family]) => {
  const people = [person({ honorific, family, given: 'Dụ' })];
  const check = (over: object) =>
    ruleProblems(personNames, { exemplars: [record('exemplars', { people, ...over })] });
  const problem = only(check({}));
  expect(problem.message).toContain('xem lại cách xưng hô');
  expect(problem.fix).toContain(`sentence: ${family}`);
  const reviewed = [{ what: 'xung-ho' as const, sentence: family, reason: 'Nguồn ghi như vậy.' }];
  expect(check({ reviewed })).toEqual([]);
  expect(check({ reviewed: [{ ...reviewed[0], sentence: 'Lê' }] })).toHaveLength(1);
});

test('a name turned round is known by what the story calls the person', () => {
  const check = (family: string, given: string, body: string) =>
    ruleProblems(personNames, {
      exemplars: [record('exemplars', { people: [person({ family, given })] }, { body })],
    });
  expect(only(check('Dụ', 'Phí', 'Ông Phí Dụ trồng rừng.')).message).toContain('đổi chỗ');
  expect(only(check('Dụ', 'Lê Văn', 'Ông Dụ Lê Văn trồng rừng.')).message).toContain('đổi chỗ');
  expect(check('Dụ', 'Phí', 'Ông Dụ trồng rừng.')).toEqual([]);
  expect(check('Nông Đức', 'Dụ', 'Ông Nông Đức Dụ trồng rừng.')).toEqual([]);
  expect(check('Dụ', 'Phí Văn', 'Ông Dụ Phí Văn trồng rừng.')).toEqual([]);
});

test('a form of address is no role', () => {
  const people = [person({ role: 'bà' }), person({ given: 'Hai', role: 'bà đỡ' })];
  expect(
    only(ruleProblems(personNames, { exemplars: [record('exemplars', { people })] })).field,
  ).toMatch(/Vai trò$/);
});

test.for([
  ['Văn Thị', 'Dụ'],
  ['Lê Thị Thu', 'Dụ'],
  ['H’Hen', 'Niê'],
  ['Lê Ví', 'Anh'],
  ['Hồ Tổ', 'Đoàn'],
  ['Trần Thị', 'Ý'],
  ['Hồ', 'Y Nguyên'],
  ['Diệp', 'Lê Huy'],
  ['La', 'Mai Phương'],
] as const)('%s %s is a name', ([family, given]) => {
  expect(check(family, given)).toEqual([]);
});

test('“Ông” is a family name beside a form of address, or where somebody answers for it', () => {
  const ong = (honorific: 'ông' | 'bà' | undefined, over = {}) =>
    ruleProblems(personNames, {
      exemplars: [
        record('exemplars', {
          people: [person({ honorific, family: 'Ông Ích', given: 'Dụ' })],
          ...over,
        }),
      ],
    });
  expect(ong('ông')).toEqual([]);
  const problem = only(ong(undefined));
  expect(problem.message).toContain('honorific');
  expect(problem.fix).toContain('sentence: Ông Ích');
  const reviewed = [{ what: 'xung-ho' as const, sentence: 'Ông Ích', reason: 'Nguồn ghi họ Ông.' }];
  expect(ong(undefined, { reviewed })).toEqual([]);
});
