/** What a wrong value was most likely meant to be, so that a message can give the line to paste. */
import type { z } from 'zod';
import { nearest } from '../domain/suggest.ts';
import { nfc, slugify } from '../domain/vietnamese.ts';
import { choicesOf } from './shape.ts';

const pad = (digits: string) => digits.padStart(2, '0');
const bare = (value: unknown) => String(value).replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/g, '');

/** `19/4/2023`, `19.4.2023`, `2023/4/19`, `4/2023` → ISO. */
function isoDate(value: unknown): string | undefined {
  const text = bare(value).replace(/^(?:ngày|tháng|năm)\s+/i, '');
  const whole = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (whole) return `${whole[3]}-${pad(whole[2] ?? '')}-${pad(whole[1] ?? '')}`;
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${pad(month[1] ?? '')}`;
  const iso = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text);
  if (iso) return [iso[1], ...iso.slice(2).flatMap((it) => (it ? [pad(it)] : []))].join('-');
  return undefined;
}

/** A number as Vietnamese readers write it, with or without a unit: `1.234,5 tỷ đồng` → 1234.5. */
function plainNumber(value: unknown): number | undefined {
  const [text] = /^[-−]?\d[\d.,\s]*/.exec(bare(value)) ?? [];
  if (text === undefined) return undefined;
  const digits = text.replace(/\s/g, '').replace('−', '-').replace(/[.,]$/, '');
  const decimal = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(decimal) ? Number(decimal) : undefined;
}

const YES = new Set(['co', 'dung', 'yes', 'y', 'on', 'true', 'x', '1']);
const NO = new Set(['khong', 'sai', 'no', 'n', 'off', 'false', '0']);
function booleanFrom(value: unknown): boolean | undefined {
  const word = slugify(bare(value));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

function addressFrom(value: unknown): string | undefined {
  const text = bare(value);
  if (/^https?:\/\/\S+$/.test(text)) return text;
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text) ? `https://${text}` : undefined;
}

/**
 * The value that fits the schema and is nearest to a wrong one, or `undefined`. Whatever is
 * proposed has passed the schema.
 */
export function repaired(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const scalar = typeof value !== 'object';
  const candidates = [
    ...(scalar
      ? [
          nearest(
            String(value),
            choicesOf(schema).map(({ value: choice, label }) => ({
              value: choice,
              names: [label],
            })),
          ),
          isoDate(value),
          plainNumber(value),
          booleanFrom(value),
          addressFrom(value),
          nfc(bare(value)),
          slugify(String(value)),
        ]
      : []),
    [value],
  ];
  return candidates.find((it) => it !== undefined && it !== value && schema.safeParse(it).success);
}
