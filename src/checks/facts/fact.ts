/** What a record says that must not change without a word, and what of it a later version has lost. */
import { nfc } from '../../domain/vietnamese.ts';
import type { Located } from '../../problems/at.ts';
import type { Path } from '../../schemas/kinds.ts';

/** One part of a fact. Two versions say the same where the words are the same. */
export interface Part {
  /** As a page would say it. */
  words: string;
  /** What the words are of, where they do not say so themselves. */
  label?: string;
  /** True where a text says it, in whatever form; by default where it holds the words. */
  saidIn?: (text: string) => boolean;
  /** True where other words in its place, in the fact as it stands now, take nothing back: a day for its month. */
  refinedBy?: (words: string, now: Fact) => boolean;
  /** What would make the change news and no error, for the editor. */
  news?: string;
}

export interface Fact {
  /** Facts are compared within their group. */
  group: string;
  /** The record it stands in, and where. */
  at: Located;
  path: Path;
  /** What it is about, for the `what` of a correction: `Thu ngân sách, năm 2023`. */
  what: (keys: readonly string[]) => string;
  /** What tells the id of its correction from others of the record. */
  key: string;
  parts: Readonly<Record<string, Part>>;
  /** The part that is named where the whole fact is gone. */
  main: string;
  /** Signs that two facts that differ are one and the same: its source, its text. */
  marks: readonly string[];
  /** The fact in words, with the parts named. */
  phrase: (keys: readonly string[]) => string;
  /** The year it is about, where it has one. */
  year?: number | undefined;
  /** It names a person: no message repeats it. */
  person?: true;
}

/** A fact of an earlier version that is not said any more as it was. */
export interface Loss {
  before: Fact;
  /** What stands in its place; nothing where it was removed. */
  now: Fact | undefined;
  /** Parts that differ. */
  changed: readonly string[];
}

/** Capitals, spaces, quotation marks and dashes are no difference. */
const unstyled = (words: string) =>
  nfc(words)
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');

/** Parts that a later fact takes back. A part that is new takes nothing back. */
const takenBack = (before: Fact, now: Fact) =>
  Object.keys(before.parts).filter((key) => !isKept(key, before, now));

function isKept(key: string, before: Fact, now: Fact): boolean {
  const { words = '', refinedBy } = before.parts[key] ?? {};
  const other = now.parts[key]?.words;
  return (
    other !== undefined &&
    (other === words || unstyled(other) === unstyled(words) || refinedBy?.(other, now) === true)
  );
}

/** True where nothing is taken back: asked of every two facts, so that the first difference ends it. */
const holds = (now: Fact, before: Fact) =>
  Object.keys(before.parts).every((key) => isKept(key, before, now));

const sharedMarks = (a: Fact, b: Fact) => a.marks.filter((mark) => b.marks.includes(mark)).length;

/**
 * Facts of an earlier version that the later one does not hold. Where in a list a fact stands does
 * not matter. One that differs is paired with the fact most like it that has no other pair.
 */
export function losses(before: readonly Fact[], now: readonly Fact[]): Loss[] {
  const free = new Set(now);
  const take = (fact: Fact) => free.delete(fact);
  const likeness = (a: Fact, b: Fact) =>
    sharedMarks(a, b) * 10 - takenBack(a, b).length - takenBack(b, a).length / 10;
  const best = (fact: Fact, among: readonly Fact[]) =>
    among.toSorted((a, b) => likeness(fact, b) - likeness(fact, a))[0];
  const open = before.filter((fact) => {
    const kept = [...free].filter((it) => it.group === fact.group && holds(it, fact));
    const pair = best(fact, kept);
    return !(pair && take(pair));
  });
  return open.map((fact) => {
    const pair = best(
      fact,
      [...free].filter((it) => it.group === fact.group && sharedMarks(fact, it) > 0),
    );
    if (pair) take(pair);
    return { before: fact, now: pair, changed: pair ? takenBack(fact, pair) : [fact.main] };
  });
}
