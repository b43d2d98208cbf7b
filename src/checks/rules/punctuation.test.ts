import { expect, test } from 'vitest';
import { only, record, ruleProblems, source } from '../../testing/fixtures.ts';
import { punctuation } from './punctuation.ts';

const story = (body: string) =>
  ruleProblems(punctuation, { exemplars: [record('exemplars', {}, { body })] });

test.for<[string, string]>([
  ['Cả xã có nhà văn hóa,, ai cũng vui.', 'thừa dấu câu'],
  ['Cả xã vui .', 'dấu cách trước'],
  ['Cả xã vui..', 'thừa dấu câu'],
  ['Thu 1,234.56 tỷ đồng.', '"1.234,56"'],
  ['Thu 4.5 tỷ đồng.', '"4,5"'],
  ['Thu 1,200,000 đồng.', '"1.200.000"'],
  ['Xã **rất vui.', '**'],
  ['Ông nói: “Tôi vui.', 'ngoặc kép'],
  ['Xã Thử (nay thuộc xã Mới có chín thôn.', 'ngoặc đơn'],
])('%s is refused at its line', ([text, what]) => {
  expect(only(story(`Một.\n\n${text}`))).toMatchObject({
    field: 'Bài viết',
    message: expect.stringContaining(what),
  });
});

test.for([
  'Ông kể… rồi thôi. “Nước to lắm...”, ông nói.',
  'Thu 1.234,56 tỷ đồng, 4,5 ha, 1.500 người, mục 2.3, ngày 5.7.2023.',
  '“Đoạn một.\n\n“Đoạn hai”, ông kể ”.',
  'a) Một; b) hai. 1) Ba :))',
  'Lúc 5 giờ 30: đi. Tỷ số 2 : 1, 3 – 0.',
  'Xem [kế hoạch](/ke-hoach/), [bài gốc](https://bao-thu.example.org/bai-goc) và **chữ đậm**.',
  'Các năm 2021,2022,2023; mã 0,125,250.',
  'Cam, bưởi, v.v., bán cho thương lái; ThS., giảng viên.',
  'Phiên bản 5.0, quốc lộ 8.1, IP 10.2.3.4',
])('%s may stand', (text) => {
  expect(story(text)).toEqual([]);
});

const headless = (summary: string, body = 'Cả xã cùng làm.') =>
  ruleProblems(punctuation, { exemplars: [record('exemplars', { summary }, { body })] });

test('a text without its beginning is refused, in a field and in the body', () => {
  for (const summary of ['... và bà con đắp đường.', '…đắp đường.', '.. 45 hộ hiến đất.'])
    expect(only(headless(summary))).toMatchObject({
      field: 'Tóm tắt',
      message: expect.stringContaining('phần đầu bị cắt') as string,
    });
  expect(only(headless('Bà con đắp đường.', '... đắp đường.')).field).toBe('Bài viết');
});

test('what is quoted from its midst, and words of the plan, may begin so', () => {
  expect(headless('“…đắp đường”, bà con nói.')).toEqual([]);
  expect(
    ruleProblems(punctuation, {
      indicators: [record('indicators', { planWords: '… đạt 95% trở lên' })],
      plans: [record('plans', { title: '… về phong trào thi đua' })],
    }),
  ).toEqual([]);
  expect(
    ruleProblems(punctuation, {
      exemplars: [record('exemplars', { sources: [source({ note: '… bà con đắp đường' })] })],
    }),
  ).toEqual([]);
});
