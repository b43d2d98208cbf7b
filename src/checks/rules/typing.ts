import { textsOf } from '../../catalog/texts.ts';
import { typingFault, type TypingFault } from '../../domain/typing.ts';
import { RECORD_KINDS, type KindName, type LoadedRecord } from '../../schemas/kinds.ts';
import { allRecords, problemIn, proseOf, type Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

const MESSAGES: Record<TypingFault, string> = {
  unmarked: 'thiếu dấu tiếng Việt; hãy gõ lại có dấu',
  telex: 'là chữ gõ kiểu Telex khi bộ gõ đang tắt; hãy bật bộ gõ rồi gõ lại',
  vni: 'là chữ gõ kiểu VNI khi bộ gõ đang tắt; hãy bật bộ gõ rồi gõ lại',
  capitals: 'viết hoa cả câu; hãy viết thường, chỉ hoa đầu câu và tên riêng',
};

/** Where a sentence or a line ends. */
const SENTENCE = /(?<=[.!?…])\s+|\n/;

/** Titles of sources are copied to the letter, in capitals as well, unless they are in another language. */
function titlesOf({ kind, data }: LoadedRecord<KindName>): Prose[] {
  const foreign = (path: Prose['path']) => {
    const source = path
      .slice(0, -1)
      .reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown>)[key], data);
    return 'titleLang' in (source as object);
  };
  return textsOf(RECORD_KINDS[kind].schema, data).filter(
    ({ path }) =>
      path.at(-1) === 'title' &&
      path.some((key) => /^sources?$/.test(String(key))) &&
      !foreign(path),
  );
}

/** Words are typed with their marks, and not in capitals throughout. */
export const typing: Rule = (_catalog, { records }) =>
  allRecords(records).flatMap((record) => {
    // A correction says what the page had, slips included.
    const own = proseOf(record).filter(
      ({ path }) => !path.includes('english') && !path.includes('was'),
    );
    const told = (prose: Prose, titles: boolean) =>
      prose.text.split(SENTENCE).flatMap((sentence) => {
        const fault = typingFault(sentence);
        if (fault === undefined || (titles && fault === 'capitals')) return [];
        const words = sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence;
        return [problemIn(record, prose, sentence, `"${words}" ${MESSAGES[fault]}`)];
      });
    return [
      ...own.flatMap((prose) => told(prose, false)),
      ...titlesOf(record).flatMap((prose) => told(prose, true)),
    ];
  });
