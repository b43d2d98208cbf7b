import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  milestone,
  only,
  person,
  record,
  ruleProblems,
  type Input,
} from '../../testing/fixtures.ts';
import { reviewedSentences } from './reviewedSentences.ts';
import { sensitive } from './sensitive.ts';

type Over = Partial<Input<'exemplars'>>;
const problems = (body: string, over: Over = {}) =>
  ruleProblems(sensitive, { exemplars: [record('exemplars', over, { body })] });
const asked = (body: string, over: Over = {}) =>
  problems(body, over).map(({ fix }) => /what: (\S+)/.exec(fix ?? '')?.[1]);

/** The fixtures' person is ông Phạm Thử Nghiệm, known from the press. */
describe('of a person known from the press the check asks about', () => {
  test.for([
    ['Ông Nghiệm là giáo dân giáo xứ bên sông.', 'ton-giao'],
    ['Phạm Thử Nghiệm theo đạo Công giáo.', 'ton-giao'],
    ['Bài kể thêm. Ông là Phật tử lâu năm.', 'ton-giao'],
    ['Ông Nghiệm, người Mường, về đây lập nghiệp.', 'dan-toc'],
    ['Chị Lan là người dân tộc thiểu số.', 'dan-toc'],
    ['Ông Nghiệm bị ung thư vẫn bơi ra.', 'suc-khoe'],
    ['Ông sức khỏe yếu sau tai biến.', 'suc-khoe'],
    ['Ông Nghiệm từng dương tính với SARS-CoV-2.', 'suc-khoe'],
    ['Năm ấy ông Nghiệm là F0.', 'suc-khoe'],
    ['Ông Nghiệm mù hai mắt từ nhỏ.', 'suc-khoe'],
    ['Ông Nghiệm từng là người nghiện rượu.', 'suc-khoe'],
    ['Ông Nghiệm nghiện ma túy đã cai được.', 'suc-khoe'],
    ['Ông Nghiệm là thương binh hạng 2/4, mất một chân.', 'suc-khoe'],
    ['Mỗi năm ông Nghiệm lãi 200 triệu đồng.', 'thu-nhap'],
    ['Vườn cam đem về cho ông Nghiệm 300 triệu đồng mỗi năm.', 'thu-nhap'],
    ['Vườn ổi của ông cho thu gần 1,5 tỷ đồng mỗi năm.', 'thu-nhap'],
    ['Thu nhập bình quân của gia đình ông đạt 200 triệu đồng/năm.', 'thu-nhap'],
    ['Ông vay 50 triệu đồng, nay mỗi vụ lãi 20 triệu.', 'thu-nhap'],
    ['Ông Nghiệm thuộc diện hộ cận nghèo.', 'thu-nhap'],
    ['Gia cảnh ông Nghiệm rất khó khăn.', 'thu-nhap'],
    ['Ông Nghiệm (63 tuổi, thôn Hưng Lộc) bơi ra.', 'thon-xom'],
    ['Ông Phạm Thử Nghiệm, trú tại xóm 3, kể lại.', 'thon-xom'],
    ['Ông Nghiệm ở thôn Hưng Lộc bơi ra.', 'thon-xom'],
    ['Nhà ông ở tổ dân phố 5; ông trú tại tổ dân phố 5.', 'thon-xom'],
  ] as const)('%s', ([sentence, what]) => {
    expect(asked(sentence)).toEqual([what]);
  });

  test('his work, where it tells more', () => {
    const people = [person({ role: 'nông dân thôn Hưng Lộc' })];
    expect(only(problems('Bài.', { people }))).toMatchObject({ field: 'Người › mục 1 › Vai trò' });
  });

  test('but not his office, however it is written', () => {
    const people = [person({ role: 'Trưởng thôn Hưng Lộc' })];
    expect(problems('Bài.', { people })).toEqual([]);
  });

  test('a group whose members everybody knows', () => {
    const group: Over = { people: [], kind: 'tap-the', collective: 'Nhóm thử' };
    expect(asked('Ba gia đình giáo dân cùng hiến đất.', group)).toEqual(['ton-giao']);
    expect(asked('Nhóm có 7 người dân tộc Mường.', group)).toEqual(['dan-toc']);
    expect(asked('Xã có 186 hộ giáo dân.', group)).toEqual([]);
  });
});

describe('it does not ask about', () => {
  test.for([
    'Lúa bị bệnh đạo ôn, ông Nghiệm thức đêm phun thuốc.',
    'Ông Nghiệm sửa xe lăn miễn phí cho người khuyết tật.',
    'Ông Nghiệm chở người già đau ốm đi viện.',
    'Sương mù cả cánh đồng, ông Nghiệm vẫn đi gom sách.',
    'Ông Nghiệm tuyên truyền phòng, chống nghiện ma túy.',
    'Khi mẫu lợn dương tính với dịch tả, ông Nghiệm vận động tiêu hủy.',
    'Ông Nghiệm dạy con theo đạo hiếu.',
    'Ông Nghiệm đứng ra quyên góp, thu được 45 triệu đồng.',
    'Thôn có 186 hộ, thu nhập bình quân 55 triệu đồng/người/năm.',
    'Ông Nghiệm bỏ hơn 500 triệu đồng xây bể nuôi lươn.',
    'Ông tạo việc làm cho 10 lao động, thu nhập 6 triệu đồng mỗi tháng.',
    'Ông cho hàng xóm vay 20 triệu đồng không lấy lãi.',
    'Ông vay 50 triệu đồng mua thuyền.',
    'Ông bán 3 tấn quả, giá 30.000 đồng/kg.',
    'Ông Nghiệm hiến 200 m² đất làm đường ở thôn Hưng Lộc.',
    'Đoàn ra quân ở thôn Hưng Lộc; ông Nghiệm cầm máy.',
    'Ông Nghiệm, trưởng thôn Hưng Lộc, kêu gọi bà con.',
    'Ông và bà con xóm giềng nấu bánh.',
    'Ngày hội đại đoàn kết toàn dân tộc có ông Nghiệm.',
    'Ông đưa người gặp nạn đến Bệnh viện Đa khoa tỉnh.',
    'Tin lành về làng, ông kể; lương thực đủ dùng.',
    'Các chị em ở thôn Hưng Lộc theo đạo.',
    'Nhà thờ giáo xứ cho mượn sân.',
  ])('%s', (sentence) => {
    expect(asked(sentence)).toEqual([]);
  });

  test('people known from elsewhere', () => {
    expect(asked('Ông Nghiệm là giáo dân.', { basis: 'stateSite' })).toEqual([]);
  });
});

describe('an answer', () => {
  const sentence = 'Ông Nghiệm mắc bệnh, vẫn *bơi* ra; mỗi năm ông lãi 9 triệu đồng.';
  const reason = 'Người được kể đã tự nói ra.';
  const entryOf = (body: string) => {
    const { fix = '' } = problems(body)[0] ?? {};
    const { reviewed } = parse(fix) as { reviewed: NonNullable<Over['reviewed']> };
    return reviewed.map((it) => ({ ...it, reason }));
  };

  test('as offered, with a reason, answers one kind of question', () => {
    expect(asked(sentence)).toEqual(['suc-khoe', 'thu-nhap']);
    const reviewed = entryOf(sentence);
    expect(asked(sentence, { reviewed })).toEqual(['thu-nhap']);
    expect(problems(sentence, { reviewed })[0]?.fix).toMatch(/^- what: thu-nhap/);
  });

  test('holds where the text is laid out anew, and lapses with the sentence', () => {
    const reviewed = entryOf(sentence);
    const laidOut = sentence.replace('vẫn', '\nvẫn').replaceAll('*', '');
    expect(asked(laidOut, { reviewed })).toEqual(['thu-nhap']);
    expect(asked(sentence.replace('bơi', 'lội'), { reviewed })).toEqual(['suc-khoe', 'thu-nhap']);
  });

  test('that answers for no sentence is to be taken out', () => {
    const reviewed = [{ what: 'suc-khoe' as const, sentence: 'Câu cũ.', reason }];
    const story = record('exemplars', { reviewed }, { body: 'Câu mới.' });
    expect(only(ruleProblems(reviewedSentences, { exemplars: [story] })).field).toBe(
      'Điều đã xem lại › mục 1 › Câu được hỏi',
    );
    const kept = record('exemplars', { reviewed }, { body: 'Câu mới. Câu cũ.' });
    expect(ruleProblems(reviewedSentences, { exemplars: [kept] })).toEqual([]);
  });
});

test.for([
  'Ông Nghiệm giúp một gia đình hộ nghèo dọn bùn.',
  'Ông Nghiệm vận động quỹ cho hộ nghèo của xã.',
  'Xã còn 12 hộ nghèo.',
])('%s is nobody’s poverty in the story', (sentence) => {
  expect(asked(sentence)).toEqual([]);
});

test('a dated fact tells no health and no religion of whom it names', () => {
  const told = (fact: string) =>
    ruleProblems(sensitive, {
      movements: [record('movements', { milestones: [milestone({ fact })] })],
    }).map(({ fix }) => /what: (\S+)/.exec(fix ?? '')?.[1]);
  expect(told('Xã thăm bà Lê Thị Thử bị ung thư.')).toEqual(['suc-khoe']);
  expect(told('Ông Lê Văn Thử, giáo dân Công giáo, hiến đất.')).toEqual(['ton-giao']);
  expect(told('Ông Lê Văn Thử ở thôn Hưng Lộc hiến đất.')).toEqual([]);
  expect(told('Xã khám bệnh miễn phí cho người khuyết tật.')).toEqual([]);
});
