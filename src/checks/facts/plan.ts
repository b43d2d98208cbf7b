/** What the plan says: whose it is, the words it is quoted with, the numbers of its clauses as they are retold. */
import { clauseNumber } from '../../domain/clauses.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { Fact } from './fact.ts';
import { itemFacts, recordFact } from './leaves.ts';
import type { Names } from './names.ts';
import { partsOf } from './words.ts';

const HEADING = /^#{2,6}\s.*\{#([a-z0-9-]+)\}\s*$/;
const NUMBER = /\d(?:[\d.,]*\d)?/g;
/** What a number counts, behind it: `%`, `tỷ đồng`. */
const COUNTED = /^\s?%|^(?:\s\p{Ll}+){1,3}/u;
/** What it is about, before it: `đạt trên`; looked for in so many characters, as the pattern tries every one. */
const ABOUT = /(?:[\p{L}≤≥<>]+\s){0,4}$/u;
const ABOUT_LENGTH = 200;

/** Where links lead to is no number of the plan. */
const textOf = (line: string) => line.replace(/\]\([^)]*\)/g, ']');

/** Every number of the body, each a fact of its clause: how the clause is worded is free. */
function numberFacts(body: string, plan: LoadedRecord<'plans'>): Fact[] {
  let clause = '';
  return body.split('\n').flatMap((line, index) => {
    const heading = HEADING.exec(line);
    if (heading) clause = heading[1] ?? '';
    if (heading || clause === '') return [];
    const id = clause;
    const text = textOf(line);
    return [...text.matchAll(NUMBER)].map(({ 0: number, index: from }): Fact => {
      const before = ABOUT.exec(text.slice(Math.max(0, from - ABOUT_LENGTH), from))?.[0] ?? '';
      const after = COUNTED.exec(text.slice(from + number.length))?.[0] ?? '';
      const words = `${before}${number}${after}`;
      return {
        group: `clause ${id}`,
        at: { ...plan, lineOf: () => (plan.bodyLine ?? 1) + index },
        path: [],
        what: () => `Kế hoạch, ${clauseNumber(id)}`,
        key: id,
        parts: { number: { words: number } },
        main: 'number',
        // The same line, reworded or not, around another number.
        marks: [
          id,
          `${before}…${after}`,
          text.replace(NUMBER, ''),
          text.slice(0, from).replace(NUMBER, ''),
        ],
        phrase: () => words,
      };
    });
  });
}

/** The facts of the plan, also of an earlier version of it. */
export function planFacts(
  raw: unknown,
  body: string,
  { plan, names }: { plan: LoadedRecord<'plans'>; names: Names },
): Fact[] {
  const { signer } = (raw ?? {}) as { signer?: unknown };
  const context = { at: plan, what: 'Kế hoạch', names };
  const [head] = recordFact('plans', raw, context, { signer: undefined });
  return [
    ...(head ? [head] : []),
    ...(typeof signer === 'string'
      ? [
          {
            group: 'signer',
            at: plan,
            path: ['signer'],
            what: () => 'Kế hoạch, người ký',
            key: 'nguoi-ky',
            parts: partsOf({ signer }),
            main: 'signer',
            marks: ['signer'],
            phrase: () => signer,
            person: true as const,
          },
        ]
      : []),
    ...itemFacts('plans', raw, context),
    ...numberFacts(body, plan),
  ];
}
