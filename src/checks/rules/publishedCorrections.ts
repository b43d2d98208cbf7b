import { distance } from 'fastest-levenshtein';
import { stemOf } from '../../domain/fileNames.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Published } from '../../reading/published.ts';
import { RECORD_KINDS, type LoadedRecord } from '../../schemas/kinds.ts';
import type { CorrectionData } from '../../schemas/correction.ts';
import type { RedirectData } from '../../schemas/redirect.ts';
import { plainly } from '../facts/fact.ts';
import { goneNames } from '../facts/goneNames.ts';
import { saysWords } from '../facts/words.ts';
import type { Rule } from '../rule.ts';

const FILE = `content/${RECORD_KINDS.corrections.path}`;
const SAID = ['date', 'what', 'was', 'now', 'reason'] as const;
/** Letters that a slip of the pen takes; more make another statement. */
const SLIP = 2;

type Before = Partial<CorrectionData> & { id: string };

/** Every correction that was published, as it was: newest first, one for each wording. */
function publishedBefore({ versions }: Published): Before[] {
  const lists = (versions.get(FILE) ?? []).map(({ data }) => data);
  const all = lists.flatMap((list) => (Array.isArray(list) ? (list as Before[]) : []));
  const known = all.filter((it) => typeof it?.id === 'string');
  return [...new Map(known.map((it) => [JSON.stringify(it), it])).values()];
}

const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim();

/** True where two wordings differ by no more than a slip, and in no number. */
const sameWords = (a: string, b: string) =>
  plainly(a) === plainly(b) || (digitsOf(a) === digitsOf(b) && distance(a, b) <= SLIP);

/** True where an address is the same page: as it was, by a redirect, or by the record it shows. */
function samePage(before: string, now: string, redirects: readonly RedirectData[]): boolean {
  const [address = ''] = before.split('#');
  const [other = ''] = now.split('#');
  const lastPart = (page: string) => stemOf(page.replace(/\/$/, '').split(/[/#]/).at(-1) ?? '');
  return (
    address === other ||
    lastPart(before) === lastPart(now) ||
    redirects.some(({ from, to }) => from === address && to === other)
  );
}

/**
 * A correction that was published stays as it was (Luật Tiếp cận thông tin): it may be redacted, its page
 * may have moved, and what was wrong in it has a correction of its own.
 */
export const publishedCorrections: Rule = ({ redirects }, { records, published, unread }) => {
  if (!published || unread?.corrections.has('*')) return [];
  const now = new Map(records.corrections.map((it) => [it.id, it]));
  const gone = goneNames(published.versions, records);
  const mayBeSaid = (text: string) => ![...gone].some((name) => saysWords(text, name));
  const asked = new Set<string>();
  return publishedBefore(published).flatMap((before): Problem[] => {
    const record = now.get(before.id);
    if (asked.has(before.id) || unread?.corrections.has(before.id)) return [];
    const problems = record
      ? reworded(record, before, { redirects, mayBeSaid })
      : [removed(before, mayBeSaid(JSON.stringify(before)))];
    if (problems.length > 0) asked.add(before.id);
    return problems;
  });
};

/** What is offered where a correction is gone: itself, or as much of it as may be repeated. */
function removed(before: Before, mayBeSaid: boolean): Problem {
  const { id, date, page } = before;
  return {
    file: FILE,
    message: `đính chính "${id}" đã công bố mà không còn; đính chính ở lại trang, không xóa: hãy chép lại mục dưới đây${mayBeSaid ? ', nhắc điều không nên nhắc nữa thì che ("redacted": true, bỏ bốn mục what, was, now, reason)' : ', đã che vì nhắc tên không còn nêu'}`,
    fix: JSON.stringify(mayBeSaid ? before : { id, date, page, redacted: true }, null, 2),
    fixFile: FILE,
  };
}

function reworded(
  record: LoadedRecord<'corrections'>,
  before: Before,
  {
    redirects,
    mayBeSaid,
  }: { redirects: readonly RedirectData[]; mayBeSaid: (text: string) => boolean },
): Problem[] {
  const { data } = record;
  if (before.redacted && !data.redacted)
    return [
      problemAt(
        record,
        [],
        'đính chính này đã che, nay lại ghi điều đã che; hãy bỏ bốn mục what, was, now, reason và ghi "redacted": true',
      ),
    ];
  const page = before.page ?? data.page;
  const keys = data.redacted ? (['date'] as const) : SAID;
  const changed = [
    ...keys.filter((key) => !sameWords(before[key] ?? '', data[key] ?? '')),
    ...(samePage(page, data.page, redirects) ? [] : (['page'] as const)),
  ].filter((key) => before[key] !== undefined);
  return changed.map((key) =>
    problemAt(
      record,
      [key],
      'đính chính đã công bố thì không sửa; hãy ghi lại như cũ, chính nó sai thì thêm một đính chính mới nói điều đúng',
      mayBeSaid(String(before[key])) ? { value: before[key] } : {},
    ),
  );
}
