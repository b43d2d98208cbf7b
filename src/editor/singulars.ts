/** What one entry of a list is called, over its field and on the button that adds another. */
import type { z } from 'zod';
import { labelOf } from '../problems/shape.ts';

/** Where the label of a list says how its entries belong to the record, and names none of them. */
const SINGULARS: Readonly<Record<string, string>> = {
  alsoFrom: 'Đơn vị',
  alsoReadIn: 'Địa chỉ trang',
  becomes: 'Đơn vị mới',
  classes: 'Hạng',
  codes: 'Mã số',
  duties: 'Việc',
  for: 'Đối tượng',
  parents: 'Đơn vị cấp trên',
};

export const singularOf = (
  { name, label }: { name: string; label: string },
  entry: z.ZodType | undefined,
): string => labelOf(entry) ?? SINGULARS[name] ?? label;
