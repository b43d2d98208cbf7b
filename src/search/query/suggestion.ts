/** How a query was read where that is not what was typed. */
import type { Result } from './answer.ts';
import { fieldsOf, textFields } from './fields.ts';
import { grasp, type Best } from './honesty.ts';
import { readAs } from './readAs.ts';
import { Scorer } from './score.ts';
import type { Reading } from './understand.ts';

export interface Meant {
  text: string;
  /** Spelt otherwise than typed; else spelt out: an abbreviation, keystrokes, run-together or official words. */
  isCorrection: boolean;
}

/** How much more of the query a correction must hold than the words as typed. */
const BETTER = 0.1;

/**
 * What was meant; nothing where that is what was typed, or where the words as typed are answered as well.
 * @param literal The query as `typed` and nothing else.
 */
export function meantBy(
  best: Best,
  results: readonly Pick<Result, 'document' | 'fragment'>[],
  literal: Reading | undefined,
  typed: string,
): Meant | undefined {
  const { reading } = best.scorer;
  const [first] = results;
  if (!first?.document) return undefined;
  const { title, names, summary } = first.document;
  const text = readAs(reading, [title, ...names, summary, first.fragment?.text].join('. '), typed);
  if (text === undefined) return undefined;
  if (reading.origin !== 'typed') return { text, isCorrection: false };
  if (!literal) return undefined;
  const scorer = new Scorer(literal);
  const asTyped = results.map(({ document, fragment }) => {
    if (!document) return 0;
    const fields = fragment ? textFields(fragment, document) : fieldsOf(document);
    return grasp(scorer.judge(fields), literal);
  });
  const isBetter = grasp(best, reading) > Math.max(...asTyped) + BETTER;
  return isBetter ? { text, isCorrection: true } : undefined;
}
