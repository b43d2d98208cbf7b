/** Made-up search documents and readings; nothing of them is built into the site. */
import { syllablesOf } from '../domain/syllables.ts';
import type { FrontDocument } from '../search/query/bundle.ts';
import { Front } from '../search/query/front.ts';
import type { Reading } from '../search/query/understand.ts';
import { encodeNumbers, encodeVocabulary } from '../search/query/vocabulary.ts';

/**
 * A front file of these documents, each in the row of its place.
 * @param files The number of the file of texts of each.
 * @param elsewhere Places that the site tells nothing of.
 */
export function frontOf(
  documents: readonly Partial<FrontDocument>[],
  files: number[] = [],
  elsewhere: readonly string[] = [],
): Front {
  const whole = documents.map((it, row): FrontDocument => ({
    row,
    path: `/${row}/`,
    kind: 'trang',
    title: '',
    names: [],
    context: [],
    summary: '',
    ...it,
  }));
  const texts = whole.map((it) => [it.title, ...it.names, it.summary, ...it.context].join('. '));
  return new Front({
    build: 'a1b',
    size: whole.length,
    vocabulary: encodeVocabulary(texts),
    glossary: [],
    elsewhere: elsewhere.map((it) => [it, '']),
    stops: 'ai* là* có của* cho* em mình từ',
    numbers: encodeNumbers(texts),
    texts: files,
    documents: whole,
  });
}

/** A reading of plainly typed words, each telling. */
export function reading(text: string, changed = false): Reading {
  const syllables = syllablesOf(text).map(({ fold, mark }) => ({
    fold,
    mark,
    marks: 'any' as const,
    weight: 3,
    variants: new Map([[fold, 1]]),
  }));
  return { syllables, weight: 1, changed, origin: changed ? 'expansion' : 'typed' };
}
