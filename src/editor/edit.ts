/** From one value of a record to another, step by step; `editYaml.ts` and `editJson.ts` write the steps. */
import { isObject, same, type Json, type JsonObject } from './json.ts';

/** The first place where a value differs from another, and what is to be done there. */
export type Step =
  | { what: 'set'; path: Path; value: Json }
  | { what: 'add'; path: Path; value: Json; after: string | undefined }
  | { what: 'insert'; path: Path; value: Json }
  | { what: 'remove'; path: Path };

export type Path = readonly (string | number)[];

/** The first step from one value to another; nothing where they are the same. */
function firstStep(from: Json, to: Json, path: Path = []): Step | undefined {
  if (same(from, to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0)
    return listStep(from, to, path);
  if (!isObject(from) || !isObject(to)) return { what: 'set', path, value: to };
  for (const key of Object.keys(from))
    if (!Object.hasOwn(to, key)) return { what: 'remove', path: [...path, key] };
  let after: string | undefined;
  for (const [key, value] of Object.entries(to)) {
    const at = [...path, key];
    const old = from[key];
    if (old === undefined) return { what: 'add', path: at, value, after };
    const step = firstStep(old, value, at);
    if (step) return step;
    after = key;
  }
  return undefined;
}

/** Entries before and after those that differ stay; of these, pairs are compared, and the rest goes in or out. */
function listStep(from: readonly Json[], to: readonly Json[], path: Path): Step | undefined {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && same(from[start], to[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const gone = from.length - start - end;
  const come = to.length - start - end;
  const at = [...path, start];
  if (gone > come) return { what: 'remove', path: at };
  if (come > gone) return { what: 'insert', path: at, value: to[start] ?? null };
  return firstStep(from[start] ?? null, to[start] ?? null, at);
}

/** More steps than any form can ask for: a text that does not come nearer is not waited for. */
const MOST_STEPS = 2000;

/**
 * The text with the value `to` instead of the one it holds.
 * @param apply The text after one step.
 * @returns Nothing where the steps do not lead there.
 */
export function edited(
  text: string,
  to: Json,
  read: (text: string) => Json,
  apply: (text: string, step: Step) => string | undefined,
): string | undefined {
  let current = text;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = firstStep(read(current), to);
    if (!step) return current;
    const next = wider(step, to)
      .map((it) => apply(current, it))
      .find((it) => it !== undefined && it !== current);
    if (next === undefined) return undefined;
    current = next;
  }
  return undefined;
}

/** The step, and where it cannot be made alone, what holds its place written anew, from the inside out. */
function wider(step: Step, to: Json): Step[] {
  const around = step.path.slice(1).map((_, index) => step.path.slice(0, -1 - index));
  return [
    step,
    ...around.map((path) => ({ what: 'set' as const, path, value: valueAt(to, path) })),
  ];
}

const valueAt = (value: Json, path: Path): Json =>
  path.reduce<Json>((it, key) => (it as JsonObject)[key] ?? null, value);
