/** For tests of what was published: a record as it was, as it is, and what the rule says of it. */
import { expect, test } from 'vitest';
import { CORRECTIONS_FILE } from '../checks/publishedWordings.ts';
import { publishedFacts } from '../checks/rules/publishedFacts.ts';
import { BLANK } from '../problems/blank.ts';
import type { Problem } from '../problems/problem.ts';
import type { Published, PublishedKind, PublishedVersion } from '../reading/published.ts';
import { RECORD_KINDS, type LoadedRecord } from '../schemas/kinds.ts';
import {
  catalogOf,
  input,
  newPlace,
  only,
  record,
  records,
  TODAY,
  type Input,
} from './fixtures.ts';

export type Over<K extends PublishedKind> = Partial<Input<K>>;
export interface Change<K extends PublishedKind = PublishedKind> {
  kind: K;
  /** What was published, one version or several, newest first. */
  before: readonly Over<K>[];
  now: Over<K>;
  /** The text below the front matter, as it was and as it is. */
  bodies?: readonly [before: string, now: string];
}

/** A redacted correction keeps none of these. */
const BARE = { what: undefined, was: undefined, now: undefined, reason: undefined };

export const change = <K extends PublishedKind>(
  kind: K,
  before: Over<K> | Over<K>[],
  now: Over<K>,
): Change<K> => ({
  kind,
  before: [before].flat() as Over<K>[],
  now,
});

/**
 * What the rule says of a record that was published otherwise.
 * @param listed Corrections as they were published.
 */
export function problemsOf(
  { kind, before, now, bodies }: Change,
  corrections: Partial<Input<'corrections'>>[] = [],
  listed?: Partial<Input<'corrections'>>[],
): Problem[] {
  const current = record(kind, now as never, bodies && { body: bodies[1] });
  const versions = before.map((over, i) => {
    const data = input(kind, over as never);
    const list = RECORD_KINDS[kind].store === 'list';
    return {
      text: JSON.stringify(data),
      data: list ? [data] : data,
      body: bodies?.[0],
      from: `2025-12-0${9 - i}`,
    };
  });
  const all = new Map<string, PublishedVersion[]>([[current.file, versions]]);
  if (listed) all.set(CORRECTIONS_FILE, [{ text: '', data: listed, from: '2025-12-08' }]);
  const published: Published = { versions: all, missing: [] };
  const places = [
    ...records().places.filter(({ id }) => id !== current.id),
    newPlace({ id: 'thu-hai', name: 'Thử Hai', from: undefined }),
  ];
  const over = {
    [kind]: [current],
    places: kind === 'places' ? [current as LoadedRecord<'places'>, ...places] : places,
    corrections: corrections.map((it, i) =>
      record('corrections', { ...(it.redacted && BARE), ...it, id: it.id ?? `lan-${i}` }),
    ),
  };
  const context = { records: records(over), files: [], photos: [], today: TODAY, published };
  return publishedFacts(catalogOf(over), context);
}

/** The correction that a message gives, with words in its blanks. */
export const ready = ({ fix = '' }: Problem) =>
  JSON.parse(fix.replace(BLANK, 'Theo báo cáo mới.')) as Input<'corrections'>;

export type Wanted = [what: string, change: Change, was: string, now: string];

/** Each change asks for a correction that says both, and is content with the one it gives. */
export const wantsCorrections = (cases: readonly Wanted[]) =>
  test.for(cases)(
    'a correction is wanted, and given ready, where %s changed',
    ([, changed, was, now]) => {
      const problem = only(problemsOf(changed));
      expect(problem).toMatchObject({ fixFile: 'content/dinh-chinh.json' });
      const correction = ready(problem);
      expect(correction).toMatchObject({
        date: TODAY,
        was: expect.stringContaining(was) as string,
        now: expect.stringContaining(now) as string,
      });
      expect(problem.message).toContain(was);
      expect(problemsOf(changed, [correction])).toEqual([]);
    },
  );

export const wantsNone = (cases: readonly [what: string, change: Change][]) =>
  test.for(cases)('no correction is wanted for %s', ([, changed]) => {
    expect(problemsOf(changed)).toEqual([]);
  });
