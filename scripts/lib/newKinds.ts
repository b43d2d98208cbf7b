/** The records that `npm run new` makes: what it asks, where the file goes, what is in it. */
import type { z } from 'zod';
import { slugify } from '../../src/domain/vietnamese.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import { exemplarSchema } from '../../src/schemas/exemplar.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import type { Records } from '../../src/schemas/kinds.ts';
import { movementSchema } from '../../src/schemas/movement.ts';
import { frontMatter, jsonRecord, type Answers } from './template.ts';

export interface NewKind {
  schema: z.ZodType;
  /** Keys asked for, in order. */
  asked: readonly string[];
  /** Those without which the file has no name. */
  needed: readonly string[];
  /** Path under `content/`. A file that lists records gets one more; any other must not exist yet. */
  path: (answers: Answers) => string;
  /** Fields that need no question. */
  given: (answers: Answers, today: string, records: Records) => Answers;
  /** The text of the file, for a record that is not one of a list. */
  text?: (answers: Answers) => string;
}

/** A source and a figure to fill in. */
const emptySource = (today: string) => ({
  title: null,
  publisher: null,
  url: null,
  date: null,
  read: null,
  accessed: today,
});
const emptyFigure = (today: string) => ({
  year: null,
  value: null,
  kind: null,
  source: emptySource(today),
});

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export const NEW_KINDS: Readonly<Record<string, NewKind>> = {
  'guong-dien-hinh': {
    schema: exemplarSchema,
    asked: ['headline', 'date', 'place', 'kind', 'field', 'occasion', 'summary'],
    needed: ['headline', 'date'],
    path: ({ headline, date }) => {
      const year = textOf(date).slice(0, 4);
      return `guong-dien-hinh/${year}/${year}-${slugify(textOf(headline))}.md`;
    },
    given: (_answers, today) => ({ sources: [emptySource(today)], published: today }),
    text: (answers) => `${frontMatter(exemplarSchema, answers)}\n`,
  },
  'phong-trao': {
    schema: movementSchema,
    asked: ['name', 'shortName', 'kind', 'field', 'clause', 'summary'],
    needed: ['shortName'],
    path: ({ shortName }) => `phong-trao/${slugify(textOf(shortName))}.md`,
    given: (_answers, _today, { site }) => ({ period: site[0]?.data.period ?? null }),
    text: (answers) => `${frontMatter(movementSchema, answers)}\n`,
  },
  'chi-tieu': {
    schema: indicatorSchema,
    asked: ['name', 'shortName', 'unit', 'field', 'clause', 'planWords'],
    needed: ['shortName'],
    path: ({ shortName }) => `chi-tieu/${slugify(textOf(shortName))}.json`,
    given: (_answers, today) => ({ observations: [emptyFigure(today)] }),
    text: (answers) => jsonRecord(indicatorSchema, answers),
  },
  'dinh-chinh': {
    schema: correctionSchema,
    asked: ['page', 'what', 'was', 'now', 'reason'],
    needed: ['page', 'what', 'was', 'now', 'reason'],
    path: () => 'dinh-chinh.json',
    given: ({ page }, today, { corrections }) => {
      const name = slugify(textOf(page)) || 'trang-chu';
      const taken = new Set(corrections.map(({ id }) => id));
      const id = `${name}-${today}`;
      const next = (n: number): string => (taken.has(`${id}-${n}`) ? next(n + 1) : `${id}-${n}`);
      return { id: taken.has(id) ? next(2) : id, date: today };
    },
  },
};
