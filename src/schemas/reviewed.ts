import { z } from 'zod';
import { choice, field, text } from './fields.ts';

/** What the check asks about a sentence, because only a person can tell whether it may stay. */
export const REVIEWED = {
  'ton-giao': 'tôn giáo',
  'dan-toc': 'dân tộc',
  'suc-khoe': 'sức khỏe, bệnh tật',
  'thu-nhap': 'thu nhập, hoàn cảnh nghèo',
  'thon-xom': 'thôn, xóm nơi ở',
  'xung-ho': 'cách xưng hô ít đi với tên đệm ấy',
  'trung-ten': 'trùng tên với người trong bài đã rút',
  'giong-bai-da-rut': 'cùng nguồn hoặc cùng nơi, cùng ngày với bài đã rút',
} as const;

export type ReviewedWhat = keyof typeof REVIEWED;

/** Answers to the check's questions: each to one kind of question about one sentence as it stands. */
export const reviewed = field(
  'Điều đã xem lại',
  z
    .array(
      z.strictObject({
        what: field('Điều được hỏi', choice(REVIEWED)),
        sentence: field('Câu được hỏi', text(1200), 'chép nguyên câu; câu sửa đi thì hỏi lại'),
        reason: field('Vì sao giữ câu ấy', text(300)),
      }),
    )
    .default([]),
  'câu trả lời cho điều kiểm tra hỏi',
);
