/**
 * Answers that follow from a text alone, worked out once: a build hands in what it has kept of the one before.
 * Where nothing is handed in, each is worked out. For all modules of a thread, of which a build has some
 * twice: Astro bundles the pages apart.
 */

/** What is kept: the values in the head of a Markdown file, what is wrong in a file, a chart as drawn, a text as searched. */
export type AnswerKind = 'head' | 'faults' | 'chart' | 'text';

export interface Memory {
  find: (kind: AnswerKind, of: string) => unknown;
  keep: (kind: AnswerKind, of: string, answer: unknown) => void;
}

const KEY = Symbol.for('site.memory');
const shared = globalThis as { [KEY]?: Memory };

/** From now on answers are looked for in `memory` first. */
export function takeMemory(memory: Memory): void {
  shared[KEY] = memory;
}

/** The answer to `of`, remembered or worked out now. It may depend on nothing else, and is never `undefined`. */
export function remembered<Answer>(kind: AnswerKind, of: string, workOut: () => Answer): Answer {
  const known = shared[KEY]?.find(kind, of);
  if (known !== undefined) return known as Answer;
  const answer = workOut();
  shared[KEY]?.keep(kind, of, answer);
  return answer;
}

/** As `remembered`, where working it out takes waiting. */
export async function rememberedLater<Answer>(
  kind: AnswerKind,
  of: string,
  workOut: () => Promise<Answer>,
): Promise<Answer> {
  const known = shared[KEY]?.find(kind, of);
  if (known !== undefined) return known as Answer;
  const answer = await workOut();
  shared[KEY]?.keep(kind, of, answer);
  return answer;
}
