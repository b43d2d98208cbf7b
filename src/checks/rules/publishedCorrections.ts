import { formatDateShort } from '../../domain/dates.ts';
import { stemOf } from '../../domain/fileNames.ts';
import { addressNames, fullName, nameText } from '../../domain/naming.ts';
import { nfc } from '../../domain/vietnamese.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Published } from '../../reading/published.ts';
import type { LoadedRecord } from '../../schemas/kinds.ts';
import type { RedirectData } from '../../schemas/redirect.ts';
import { gonePeople, peopleIn } from '../facts/goneNames.ts';
import { saysWords } from '../facts/words.ts';
import {
  changedFields,
  CORRECTIONS_FILE,
  followed,
  publishedLists,
  shownAt,
  type Wording,
} from '../publishedWordings.ts';
import type { Rule, RuleContext } from '../rule.ts';

const NOT_TO_BE_NAMED = { minor: false, basis: 'press', strict: true } as const;
const STORY = /^\/guong-dien-hinh\/([^/]+)\/$/;
const REDACTION = '"redacted": true, bỏ bốn mục what, was, now, reason';

/** What of a wording may not be said again. */
interface Secret {
  /** Its story is gone, or somebody it names. */
  words: boolean;
  /** Its id gives somebody's name away. */
  id: boolean;
}

/**
 * A correction that was published stays as it was (Luật Tiếp cận thông tin): it may be redacted, its page
 * may have moved, and what was wrong in it has a correction of its own. Where it was published in
 * several wordings, any of them may stand.
 */
export const publishedCorrections: Rule = ({ redirects }, context) => {
  const { records, published, unread, today } = context;
  if (!published || unread?.corrections.has('*')) return [];
  const lists = publishedLists(published, today);
  const secretIn = secrets(context, published, redirects);
  const now = new Map(records.corrections.map((it) => [it.id, it]));
  const taken = new Set<string>();
  /** The correction of today that took the place of one: never beside it, and of the same words. */
  const successor = (id: string, wordings: readonly Wording[]) =>
    records.corrections.find(
      (it) =>
        !taken.has(it.id) &&
        (it.data.redacted || !wordings.some((old) => old.redacted)) &&
        !lists.some((list) =>
          [id, it.id].every((wanted) => list.some((old) => old.id === wanted)),
        ) &&
        wordings.some((old) => changedFields(it.data, old, redirects).length === 0),
    );
  return [...Map.groupBy(lists.flat(), ({ id }) => id)].flatMap(([id, wordings]): Problem[] => {
    const [newest] = wordings;
    const record = now.get(id);
    if (!newest || unread?.corrections.has(id)) return [];
    const secret = secretIn(newest);
    const redacted = JSON.stringify(
      {
        id: secret.id ? freeId(newest, now) : id,
        date: newest.date,
        page: newest.page,
        redacted: true,
      },
      null,
      2,
    );
    if (record) return reworded(record, wordings, { redirects, secret, redacted });
    const other = successor(id, wordings);
    if (other) taken.add(other.id);
    return other ? [] : [removed(newest, secret, redacted)];
  });
};

/** An id that tells nothing, and that no other has. */
function freeId({ date = '' }: Wording, taken: ReadonlyMap<string, unknown>): string {
  const id = `dinh-chinh-${date}`;
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  return free;
}

/** Tells what may not be said again: of a story that is gone, and of people whom no story names any more. */
function secrets(
  { records, unread }: Pick<RuleContext, 'records' | 'unread'>,
  { versions }: Published,
  redirects: readonly RedirectData[],
): (wording: Wording) => Secret {
  const gone = gonePeople(versions, records);
  const stories = new Set(records.exemplars.map(({ id }) => id));
  const isThere = (id: string) =>
    stories.has(id) || unread?.exemplars.has('*') || unread?.exemplars.has(id);
  return ({ id, page = '', ...said }) => {
    const address = shownAt(page);
    const ids = [address, followed(address, redirects)].flatMap((it) => STORY.exec(it)?.[1] ?? []);
    const own = [...versions]
      .filter(([file]) => ids.includes(stemOf(file)))
      .flatMap(([, list]) => list.flatMap(({ data }) => peopleIn(data)))
      .filter((person) => gone.has(fullName(person)));
    const text = nfc([said.what, said.was, said.now, said.reason].join('\n'));
    return {
      words:
        (ids.length > 0 && !ids.some(isThere)) ||
        [...gone.keys()].some((name) => saysWords(text, name)) ||
        nameText(text, own, NOT_TO_BE_NAMED) !== text,
      id:
        addressNames(id, own, NOT_TO_BE_NAMED) ||
        addressNames(id, [...gone.values()], NOT_TO_BE_NAMED, 'full'),
    };
  };
}

/** What is offered where a correction is gone: itself, or as much of it as may be repeated. */
function removed(before: Wording, secret: Secret, redacted: string): Problem {
  const { id, date = '' } = before;
  const which = secret.id ? `một đính chính ngày ${formatDateShort(date)}` : `đính chính "${id}"`;
  const hidden = secret.words || secret.id;
  const how = hidden
    ? `, đã che${secret.id ? ' và đổi mã' : ''} vì chuyện hay người trong đó không còn nêu`
    : `, nhắc điều không nên nhắc nữa thì che (${REDACTION})`;
  return {
    file: CORRECTIONS_FILE,
    message: `${which} đã công bố mà không còn; đính chính ở lại trang, không xóa: hãy chép lại mục dưới đây${how}`,
    fix: hidden ? redacted : JSON.stringify(before, null, 2),
    fixFile: CORRECTIONS_FILE,
  };
}

function reworded(
  record: LoadedRecord<'corrections'>,
  wordings: readonly Wording[],
  {
    redirects,
    secret,
    redacted,
  }: { redirects: readonly RedirectData[]; secret: Secret; redacted: string },
): Problem[] {
  const { data } = record;
  if (!data.redacted && wordings.some((it) => it.redacted))
    return [
      problemAt(
        record,
        [],
        `đính chính này đã che, nay lại ghi điều đã che; hãy che lại (${REDACTION})`,
      ),
    ];
  const changes = wordings.map((it) => changedFields(data, it, redirects));
  const [changed = []] = changes;
  if (changes.some((it) => it.length === 0)) return [];
  if (secret.words || secret.id)
    return [
      problemAt(
        record,
        [changed[0] ?? 'what'],
        'đính chính đã công bố thì không sửa lời; chuyện hay người trong đó không còn nêu thì che: thay cả mục này bằng mục dưới đây',
        { fix: redacted },
      ),
    ];
  return changed.map((key) =>
    problemAt(
      record,
      [key],
      `đính chính đã công bố thì không sửa; hãy ghi lại như cũ, chính nó sai thì thêm một đính chính mới nói điều đúng, nhắc điều không nên nhắc nữa thì che (${REDACTION})`,
      { value: wordings[0]?.[key] },
    ),
  );
}
