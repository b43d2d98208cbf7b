/** The form by which people nominate an exemplar: on its page, and in the file to fill in. */
import { capitalise } from '../domain/vietnamese.ts';
import { EXEMPLAR_KINDS, STAGES } from '../schemas/exemplar.ts';

/** A line to write on, with whole lines below it; or boxes to tick. */
export type FormLine =
  { label: string; lines?: number } | { label?: string; choices: readonly string[] };

export interface FormPart {
  /** Absent over what comes first. */
  title?: string;
  lines: FormLine[];
}

export const NOMINATION_TITLE = 'PHIẾU GIỚI THIỆU ĐIỂN HÌNH';

export const NOMINATION: readonly FormPart[] = [
  { lines: [{ label: 'Kính gửi:' }] },
  {
    title: '1. Người giới thiệu',
    lines: [{ label: 'Họ và tên:' }, { label: 'Nơi công tác, cách liên hệ:' }],
  },
  {
    title: '2. Điển hình được giới thiệu',
    lines: [
      { choices: Object.values(EXEMPLAR_KINDS).map(capitalise) },
      { label: 'Tên:' },
      { label: 'Xã, phường:' },
      { label: 'Việc đã làm:', lines: 4 },
      { label: 'Thời gian:' },
      { label: 'Kết quả, ai được hưởng:', lines: 2 },
      { label: 'Trong phong trào thi đua (nếu có):' },
    ],
  },
  {
    title: '3. Kiểm chứng bằng gì',
    lines: [
      { label: 'Người biết rõ, bài báo, văn bản, hình ảnh:', lines: 2 },
      { label: 'Khen thưởng:', choices: ['chưa có', 'đã đề nghị', 'đã có quyết định'] },
      { label: 'Số, ngày quyết định, cơ quan ký:' },
    ],
  },
  {
    title: '4. Đang ở khâu nào',
    lines: [{ choices: Object.values(STAGES).map(capitalise) }, { label: 'Cần làm gì tiếp:' }],
  },
  {
    title: '5. Đồng ý nêu tên',
    lines: [
      {
        label: 'Người được giới thiệu:',
        choices: ['đồng ý nêu tên', 'đồng ý đăng ảnh', 'không nêu tên'],
      },
    ],
  },
];

/** Who signs: at the left, at the right. */
export const NOMINATION_SIGNED = [
  ['Người được giới thiệu', '(ký, nếu đồng ý)'],
  ['Ngày …… tháng …… năm ………', 'Người giới thiệu'],
] as const;
