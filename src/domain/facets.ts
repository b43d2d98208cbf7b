/** What cases are told apart by, in the list of cases and in the search: ids as in addresses, labels, order. */
export const FACET_LABELS = {
  'ghi-nhan': 'Ghi nhận',
  'giai-doan': 'Giai đoạn',
  viec: 'Việc',
  'linh-vuc': 'Lĩnh vực',
  nam: 'Năm',
  loai: 'Loại gương',
  'dia-phuong': 'Địa phương',
  'phong-trao': 'Phong trào',
} as const;

export type FacetId = keyof typeof FACET_LABELS;

export const FACET_IDS = Object.keys(FACET_LABELS) as FacetId[];
