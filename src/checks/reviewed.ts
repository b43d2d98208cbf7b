/** Questions that a record answers itself, under `reviewed`. */
import { blank } from '../problems/blank.ts';
import type { Repair } from '../problems/at.ts';
import { snippet } from '../problems/snippet.ts';
import type { KindName, LoadedRecord } from '../schemas/kinds.ts';
import type { reviewed, ReviewedWhat } from '../schemas/reviewed.ts';
import type { z } from 'zod';
import { sameSentence } from './prose.ts';

/** A record that may answer. */
type Answering = LoadedRecord<KindName> & { data: { reviewed: z.infer<typeof reviewed> } };

export const canAnswer = (record: LoadedRecord<KindName>): record is Answering =>
  'reviewed' in record.data;

/** True where the record has answered this kind of question about the sentence as it stands. */
export const isAnswered = ({ data }: Answering, what: ReviewedWhat, sentence: string) =>
  data.reviewed.some(
    (it) => it.what === what && sameSentence(it.sentence) === sameSentence(sentence),
  );

/** The entry that answers, with a blank for the reason; `sentence` is left out where it may not be repeated. */
export function answerTo({ file, data }: Answering, what: ReviewedWhat, sentence?: string): Repair {
  const entry = {
    what,
    sentence: sentence === undefined ? blank('chép nguyên câu') : sameSentence(sentence),
    reason: blank('lý do'),
  };
  const count = data.reviewed.length;
  return {
    fix:
      count > 0 ? snippet(file, ['reviewed', count], entry) : snippet(file, ['reviewed'], [entry]),
  };
}
