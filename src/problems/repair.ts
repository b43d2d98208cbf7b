/** What a wrong value was most likely meant to be, so that a message can give the line to paste. */
import type { z } from 'zod';
import { nearest } from '../domain/suggest.ts';
import { nfc, slugify } from '../domain/vietnamese.ts';
import { hasBlank } from './blank.ts';
import { choicesOf, exampleOf } from './shape.ts';

const pad = (digits: string) => digits.padStart(2, '0');
const bare = (value: unknown) => String(value).replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');

/** `19/4/2023`, `19.4.2023`, `2023/4/19`, `4/2023`, `ngày 19 tháng 4 năm 2023` → ISO. */
export function isoDate(value: unknown): string | undefined {
  const text = bare(value)
    .replace(/^(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?(?:(?:ngày|tháng|năm)\s+)?/iu, '')
    .replace(/,?\s+(?:tháng|năm)\s+/giu, '/');
  const whole = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (whole) return `${whole[3]}-${pad(whole[2] ?? '')}-${pad(whole[1] ?? '')}`;
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${pad(month[1] ?? '')}`;
  const iso = /^(\d{4})(?:[/.-](\d{1,2})(?:[/.-](\d{1,2}))?)?(?:T[\d:.]+Z?)?$/.exec(text);
  if (iso) return [iso[1], ...iso.slice(2).flatMap((it) => (it ? [pad(it)] : []))].join('-');
  return undefined;
}

/** True where what stands behind a number is the unit that its record counts in, or its beginning. */
const isUnit = (words: string, unit: string) =>
  words === '' || `${slugify(unit)}-`.startsWith(`${slugify(words) || words}-`) || words === unit;

/**
 * A number as Vietnamese readers write it, with or without the unit of its record: `1.234,5 tỷ` →
 * 1234.5. Where a point or comma may be either, as in `1.234`, nobody can tell.
 */
export function plainNumber(value: unknown, unit = ''): number | undefined {
  const { groups } = /^(?<digits>[-−]?\d[\d.,\s]*)(?<words>.*)$/su.exec(bare(value)) ?? {};
  if (!groups || !isUnit(groups['words'] ?? '', unit)) return undefined;
  const digits = (groups['digits'] ?? '').trim().replace('−', '-').replace(/[.,]$/, '');
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return undefined;
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d{1,3}(?:\s\d{3})+(?:,\d+)?$/.test(digits);
  const decimal = (grouped ? digits.replaceAll(/[.\s]/g, '') : digits).replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(decimal) ? Number(decimal) : undefined;
}

const YES = new Set(['co', 'dung', 'yes', 'y', 'on', 'true', '1']);
const NO = new Set(['khong', 'sai', 'no', 'n', 'off', 'false', '0']);

function booleanFrom(value: unknown): boolean | undefined {
  const word = slugify(bare(value));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** An id from the words it was made of; other signs may have stood for anything. */
const slugFrom = (value: string) =>
  /^[\p{L}\p{N}\s_-]+$/u.test(value) ? slugify(value) : undefined;

function addressFrom(value: unknown): string | undefined {
  const text = bare(value);
  if (/^https?:\/\/\S+$/.test(text)) return text;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text) ? `https://${text}` : undefined;
}

/** The address of a page from what people copy: the whole address, the file's path, or one without its slashes. */
function pathFrom(value: unknown): string | undefined {
  const text = bare(value)
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/^\/?content\//, '')
    .replace(/(?<=^guong-dien-hinh\/)\d{4}\//, '')
    .replace(/\.(?:md|mdx|json)$/, '')
    .replace(/^\/|\/$/g, '');
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/.test(text) ? `/${text}/` : undefined;
}

/** The host of an address, or of what begins as one. */
function hostFrom(value: unknown): string | undefined {
  const address = addressFrom(value);
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** A text that YAML took for a field, because of the colon in it: `- Ông kể: hay`. */
function textFrom(value: object): string | undefined {
  const [[key, rest] = [], other] = Object.entries(value) as [string, unknown][];
  if (key === undefined || other !== undefined || /^\w+$/.test(key)) return undefined;
  return typeof rest === 'string' || typeof rest === 'number' ? `${key}: ${rest}` : undefined;
}

const isHost = (schema: z.ZodType) => exampleOf(schema) === 'vi-du.vn';
const isDate = (schema: z.ZodType) => /^\d{4}-\d\d/.test(String(exampleOf(schema)));
/** True for an address inside the site, which begins and ends with a slash. */
const isPath = (schema: z.ZodType) => String(exampleOf(schema)).startsWith('/');

/**
 * The value that fits the schema and follows from a wrong one, or `undefined`. Whatever is
 * proposed has passed the schema; a value that fits by itself is wrong for reasons beyond it.
 * @param unit What the record's figures are counted in.
 */
export function repaired(schema: z.ZodType, value: unknown, unit = ''): unknown {
  if (value === undefined || value === null || schema.safeParse(value).success) return undefined;
  if (typeof value === 'string' && (hasBlank(value) || value.length > 200)) return undefined;
  const choices = choicesOf(schema).map((it) => ({ value: it.value, names: [it.label] }));
  const candidates =
    typeof value === 'object'
      ? [textFrom(value), [value]]
      : [
          nearest(String(value), choices),
          isDate(schema) ? isoDate(value) : undefined,
          plainNumber(value, unit),
          booleanFrom(value),
          isHost(schema) ? hostFrom(value) : addressFrom(value),
          isPath(schema) ? pathFrom(value) : undefined,
          ...(typeof value === 'string' && choices.length === 0
            ? [nfc(value), slugFrom(value)]
            : []),
          [value],
        ];
  return candidates.find((it) => it !== undefined && it !== value && schema.safeParse(it).success);
}
