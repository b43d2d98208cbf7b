/** How a folded entry of a list is told from the others. */
import type { z } from 'zod';
import { fieldsOf } from '../problems/shape.ts';

/** By what a folded entry of a list is told apart, the first that it has. */
const SUMMARIES = [
  ['year', 'value'],
  ['date', 'fact'],
  ['date', 'page'],
  ['sent', 'recipient'],
  ['code'],
  ['unit'],
  ['from', 'to'],
  ['publisher', 'title'],
  ['name'],
  ['short', 'full'],
  ['what', 'value'],
  ['what'],
  ['family', 'given'],
  ['award', 'date'],
  ['clause', 'text'],
  ['title'],
  ['was', 'now'],
  ['host'],
] as const;

/** A year is no quantity: as a word it has no separator. */
const shownKey = (key: string) => `{{fields.${key}${key === 'year' ? ' | upper' : ''}}}`;

const since = (key: string, word: string) =>
  `{{fields.${key} | ternary(' · ${word} ', '')}}{{fields.${key}}}`;

/** The days from which and to which an entry holds, where it has them. */
export const SPAN = since('from', 'từ') + since('to', 'đến');

export function summaryOf(schema: z.ZodType): { summary?: string } {
  const fields = fieldsOf(schema) ?? {};
  const keys = SUMMARIES.find((it) => it.every((key) => key in fields));
  if (!keys) return {};
  const [first] = keys;
  const spans = first !== 'from' && 'from' in fields && 'to' in fields;
  return { summary: keys.map(shownKey).join(' · ') + (spans ? SPAN : '') };
}
