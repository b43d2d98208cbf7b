/** What stands around the text of an official document (NĐ 30/2020/NĐ-CP, Phụ lục I), with everything open that an office fills in. */
import { text, type Block } from './document.ts';

const middle = { align: 'center', above: 0 } as const;

/** Issuer and number at the left, the national title and the date at the right, then what the report is on. */
export const reportHead = (title: string): readonly Block[] => [
  {
    kind: 'beside',
    left: 41,
    columns: [
      [
        text('[TÊN CƠ QUAN CHỦ QUẢN]', { ...middle, size: 12 }),
        text('[TÊN CƠ QUAN]', { ...middle, size: 12, bold: true }),
        { kind: 'rule', length: 20 },
        text('Số: ……/BC-……', { ...middle, size: 13, above: 6 }),
        text('DỰ THẢO', { ...middle, size: 13, bold: true, above: 4 }),
      ],
      [
        text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...middle, size: 12, bold: true }),
        text('Độc lập - Tự do - Hạnh phúc', { ...middle, size: 13, bold: true }),
        { kind: 'rule', length: 57 },
        text('…………, ngày …… tháng …… năm ……', {
          ...middle,
          size: 13,
          italic: true,
          above: 6,
        }),
      ],
    ],
  },
  text('BÁO CÁO', { align: 'center', bold: true, above: 24 }),
  text(title, { ...middle, bold: true }),
  { kind: 'rule', length: 50 },
];

/** To whom it goes, and who would sign. */
export const reportFoot: readonly Block[] = [
  text('', { above: 6, keep: true }),
  {
    kind: 'beside',
    left: 50,
    columns: [
      [
        text('Nơi nhận:', { align: 'left', size: 12, bold: true, italic: true, above: 0 }),
        text('- ……………;', { align: 'left', size: 11, above: 0 }),
        text('- Lưu: VT, ……', { align: 'left', size: 11, above: 0 }),
      ],
      [
        text('[CHỨC VỤ CỦA NGƯỜI KÝ]', { ...middle, bold: true }),
        text('(dự thảo, chưa ký)', { ...middle, italic: true }),
        text('[Họ và tên]', { ...middle, bold: true, above: 60 }),
      ],
    ],
  },
];
