/** Fields of forms that are no fields of the record. */
import type { Field } from '@sveltia/cms';
import { entryOf } from '../problems/shape.ts';
import { RECORD_KINDS } from '../schemas/kinds.ts';
import { WITHDRAWAL_REASONS } from '../schemas/withdrawal.ts';
import { formFields } from './fields.ts';
import { PASTED } from './format.ts';
import { SHARED } from './pastedFaults.ts';
import type { EditorNames } from './names.ts';

/** How a story is withdrawn: filled in, the file keeps nothing else. */
export const withdrawnField: Field = {
  name: 'withdrawn',
  label: 'Phiếu rút bài',
  widget: 'object',
  required: false,
  hint: 'chỉ thêm khi phải rút bài: lưu xong, tệp chỉ còn ngày và lý do, không còn chữ nào của bài',
  fields: [
    {
      name: 'date',
      label: 'Ngày rút',
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
      default: '{{now}}',
    },
    {
      name: 'reason',
      label: 'Lý do rút',
      widget: 'select',
      options: Object.entries(WITHDRAWAL_REASONS).map(([value, label]) => ({ label, value })),
    },
  ],
};

/** Several figures at once; what is filled in becomes figures of the record, and is gone from the form. */
export function pastedField(names: EditorNames): Field {
  const observation = entryOf(RECORD_KINDS.indicators.schema.shape.observations, 0);
  if (!observation) throw new Error('an indicator has no figures');
  const context = { kind: 'indicators', names, creates: false } as const;
  const shared = formFields(observation, context, ['observations', '*']).filter(({ name }) =>
    SHARED.has(name),
  );
  return {
    name: PASTED,
    label: 'Bảng số dán từ Excel',
    widget: 'object',
    required: false,
    hint: 'cho nhiều năm cùng một nguồn; bảng ở phần xem trước cho thấy các số sẽ ghi',
    fields: [
      {
        name: 'block',
        label: 'Các ô chép từ Excel, LibreOffice',
        widget: 'text',
        hint: 'chép cả ô ghi năm: hàng năm trên hàng số, hoặc cột năm cạnh cột số',
      },
      ...shared,
    ],
  };
}
