import { OPENS_SENTENCE } from '../addressed.ts';
import { problemIn, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Words that no sentence ends with. */
const DANGLING = /(?<!\p{L})(?:và|với|các|những|cũng|nhưng|hoặc|(?<!(?:lại|góp|tiền|có) )của)$/u;
/** Words that never stand twice in a row; others may: `ngày ngày`, `năm năm`. */
const TWICE =
  /(?<!\p{L})(của|và|các|những|trong|cho|với|được|tại|đã|ở|bị|vào|khi|nhưng) \1(?!\p{L})/iu;

function slipIn(paragraph: string): { found: string; message: string } | undefined {
  const found = TWICE.exec(paragraph);
  const twice = found?.[0];
  // `bà Ở ở xã`: a capital within a sentence is a name.
  const isName =
    /^\p{Lu}/u.test(twice ?? '') && !OPENS_SENTENCE.test(paragraph.slice(0, found?.index));
  if (twice !== undefined && !isName)
    return { found: twice, message: `"${twice}" gõ hai lần; hãy bỏ một` };
  if (!DANGLING.test(paragraph)) return undefined;
  const end = paragraph.slice(-40);
  return { found: end, message: `"…${end}" là câu còn dở; hãy viết nốt theo nguồn, hoặc bỏ câu` };
}

/** Sentences go on to their end, and say each word once. */
export const slips: Rule = (_catalog, { records }) =>
  [...records.exemplars, ...records.movements, ...records.timeline].flatMap((record) =>
    proseOf(record).flatMap((prose) =>
      // A heading, a row, and what only names something are no sentences.
      (prose.path.length === 0 ? prose.text.split(/\n\s*\n/) : [prose.text]).flatMap((text) => {
        const paragraph = text.trim();
        if (/^[#|<]/.test(paragraph)) return [];
        const slip = slipIn(paragraph);
        return slip ? [problemIn(record, prose, slip.found, slip.message)] : [];
      }),
    ),
  );
