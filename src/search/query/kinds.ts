/** The kinds of documents, shared by the index and the search page. */

/** What a result is, in the order the kinds are listed. */
export const DOCUMENT_KINDS = {
  'phong-trao': 'Phong trào',
  guong: 'Gương điển hình',
  'chi-tieu': 'Chỉ tiêu, số liệu',
  'dia-phuong': 'Địa phương',
  'dieu-khoan': 'Điều khoản của kế hoạch',
  'danh-hieu': 'Danh hiệu, khen thưởng',
  'co-quan': 'Cơ quan',
  'danh-sach': 'Danh sách',
  trang: 'Trang',
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;
