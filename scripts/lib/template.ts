/** Text of a new record's file, made from the schema of its kind. */
import { stringify } from 'yaml';
import type { z } from 'zod';
import { choicesOf, exampleOf, keysOf, schemaAt } from '../../src/problems/shape.ts';

/** Answers by key; a required one that is absent stays empty, for the check to name. */
export type Answers = Readonly<Record<string, unknown>>;

interface Part {
  key: string;
  schema: z.ZodType;
  required: boolean;
  label: string;
  hint: string | undefined;
  /** What the field is for: its label, its hint, the values it may have. */
  explanation: string;
}

/** The fields of a record with what an editor needs to know of each. */
export function partsOf(schema: z.ZodType): Part[] {
  return keysOf(schema).flatMap(({ key, label }) => {
    const part = schemaAt(schema, [key]);
    if (!part) return [];
    const required = !part.safeParse(undefined).success;
    const values = choicesOf(part).map((it) => `${it.value} (${it.label})`);
    const hint = part.meta()?.description;
    const notes = [hint, values.join(', '), !required && 'không bắt buộc'];
    const explanation = [label, notes.filter(Boolean).join('; ')].filter(Boolean).join(': ');
    return [{ key, schema: part, required, label, hint, explanation }];
  });
}

const yaml = (key: string, value: unknown) =>
  stringify({ [key]: value }, { lineWidth: 0, nullStr: '' }).trimEnd();
const commented = (text: string) => text.replaceAll(/^/gm, '# ');

/** Front matter with a comment over every field; fields that may be left out are commented out. */
export function frontMatter(schema: z.ZodType, answers: Answers): string {
  const fields = partsOf(schema).map(({ key, schema: part, required, explanation }) => {
    const answer = answers[key];
    const line =
      answer !== undefined || required
        ? yaml(key, answer ?? null)
        : commented(yaml(key, exampleOf(part)));
    return `# ${explanation}\n${line}`;
  });
  return `---\n${fields.join('\n')}\n---\n`;
}

/** A JSON record: what was answered, and the required fields still empty. JSON takes no comments. */
export function jsonRecord(schema: z.ZodType, answers: Answers): string {
  const fields = partsOf(schema).flatMap(({ key, required }) => {
    if (answers[key] !== undefined) return [[key, answers[key]]];
    return required ? [[key, null]] : [];
  });
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}
