/**
 * Building blocks of the record schemas. Every field carries its Vietnamese label (`title`)
 * and, where an editor needs it, a hint (`description`); error messages use the labels.
 */
import { z } from 'zod';

import { isPartialDate } from '../domain/dates.ts';
import { isDeviceName } from '../domain/fileNames.ts';
import { isSlug, nfc } from '../domain/vietnamese.ts';

/** What the fields say of themselves besides `title` and `description`. */
declare module 'zod' {
  interface GlobalMeta {
    /** The values of a closed list with the words shown for them. */
    labels?: Readonly<Record<string, string>>;
    /** A value of the right shape. */
    example?: string | number;
    /** Words that readers see, in which a name may stand; `address`: a web address, which may carry one. */
    holds?: 'words' | 'address';
  }
}

// What Zod says by itself is said in Vietnamese too.
z.config(z.locales.vi());

/** Gives a field its Vietnamese label and optional hint. */
export function field<T extends z.ZodType>(label: string, schema: T, hint?: string): T {
  return schema.meta({ title: label, ...(hint && { description: hint }) });
}

/** Text in NFC without blank ends, at most `max` characters. */
export function text(max = 400) {
  return (
    z
      .string()
      .trim()
      .min(1, 'không được để trống')
      .max(max, `dài quá ${max} ký tự`)
      .refine((value) => value === nfc(value), 'chữ chưa ở dạng dựng sẵn (Unicode NFC)')
      // YAML readers differ on what a bare day or `1_000` is.
      .refine((value) => !/^\d{4}-\d\d?-\d\d?$|^\d+(?:_\d*)+$/.test(value), 'phải có chữ')
      .meta({ holds: 'words' })
  );
}

/** Identifier of a record, as used in addresses. */
export const slug = z
  .string()
  .refine(isSlug, 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "thu-ngan-sach"')
  .refine((id) => !isDeviceName(id), 'là tên Windows không nhận; hãy đặt mã dài hơn')
  .meta({ example: 'ma-ban-ghi' });

/** YAML reads a bare year as a number and a bare day as a date; both come back as text. */
const dateText = (value: unknown) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** A year, a month or a day: `2023`, `2023-04`, `2023-04-19`. */
export const partialDate = z
  .preprocess(
    dateText,
    z
      .string()
      .refine(
        isPartialDate,
        'phải là năm (2023), tháng (2023-04) hoặc ngày (2023-04-19) có thật trên lịch',
      )
      .meta({ example: '2023-04-19' }),
  )
  // As JSON Schema has it: a year may stand bare.
  .meta({ type: ['string', 'integer'] });

/** A day: `2023-04-19`. */
export const day = z.preprocess(
  dateText,
  z
    .string()
    .refine(
      (value) => value.length === 10 && isPartialDate(value),
      'phải là ngày đầy đủ có thật trên lịch, dạng 2023-04-19',
    )
    .meta({ example: '2023-04-19' }),
);

/** A calendar year within the reach of the records. */
export const year = z.number().int().min(2000).max(2100).meta({ example: 2023 });

/** False for an address of this machine or its network, and for one that carries a password. */
function isPublic(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return (
    username + password === '' &&
    /[^.]\.[^.]|^\[(?!::1?\])/.test(hostname) &&
    !/^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|\.(?:local|localhost|internal)$/.test(
      hostname,
    )
  );
}

/** Address of a web page. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    message: 'phải là địa chỉ trang bắt đầu bằng https://',
    abort: true,
  })
  .refine(
    (value) => !/[\s;,|]+https?:\/\//.test(value),
    {
      message: 'có hai địa chỉ; chỉ giữ một, địa chỉ kia ghi thành một nguồn riêng',
      abort: true,
    },
  )
  .refine((value) => !/\s/.test(value), 'địa chỉ trang không có dấu cách')
  .refine(isPublic, 'phải là địa chỉ một trang ai cũng mở được, dạng https://vi-du.vn/bai-bao')
  .meta({ example: 'https://vi-du.vn/bai-bao', holds: 'address' });

/** A closed list whose keys are stored and whose values are shown. */
export function choice<const T extends Record<string, string>>(labels: T) {
  return z
    .enum(Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]])
    .meta({ labels });
}
