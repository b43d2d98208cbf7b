import { z } from 'zod';
import { day, field } from './fields.ts';

/** How the address of a page of this site is written. */
export const PAGE_ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;

/** Address of a page of this site: `/phong-trao/du-lich/`. */
const pageAddress = z
  .string()
  .max(200, 'dài quá 200 ký tự')
  .regex(
    PAGE_ADDRESS,
    'phải là địa chỉ một trang của trang này, mở đầu và kết thúc bằng "/", ví dụ "/phong-trao/du-lich/"',
  )
  .meta({ example: '/phong-trao/du-lich/' });

/** A page that has moved: the old address keeps working. */
export const redirectSchema = z.strictObject({
  from: field('Địa chỉ cũ', pageAddress, 'ví dụ /phong-trao/rac-thai/'),
  to: field('Địa chỉ mới', pageAddress, 'ví dụ /phong-trao/chong-rac-thai/'),
  date: field('Ngày chuyển', day),
});
export type RedirectData = z.infer<typeof redirectSchema>;
