/**
 * What stands in the samples of the editors' guide and in the lines that `npm run new` leaves
 * commented out, to be replaced. The guide's test holds the guide to this table.
 */

/** Whole sentences of the samples, refused wherever they stand. */
export const SAMPLE_SENTENCES = [
  'Một câu nói ai, ở đâu, làm gì, kết quả ra sao.',
  'Bài viết ở đây, mỗi đoạn cách nhau một dòng trống.',
  'Dài theo dữ kiện, không dài hơn.',
  'Tiêu đề bài báo, đúng từng chữ',
  'Tiêu đề báo cáo hoặc bài báo',
  'Điều người đọc cần biết về con số.',
  'Họ và tên đệm',
] as const;

/** Short samples, refused as the whole value of a field: within a sentence they may be meant. */
export const SAMPLE_VALUES = [
  'Tên',
  'Tên báo',
  'Nơi công bố',
  'Nơi nhận phiếu',
  'Số quyết định',
  'Tên thôn, trường',
] as const;

/** The host of the guide's sample addresses, and those that the makers of the web reserve for examples. */
export const SAMPLE_HOST = /(?<![\w.-])(?:(?:[\w-]+\.)*vi-?du|(?:www\.)?example)\.[a-z]{2,}(?!\w)/i;
