/** What is typed or chosen in a way of one's own, put right before the form takes it. */
import { isPartialDate } from '../domain/dates.ts';
import { endingOf, stemOf } from '../domain/fileNames.ts';
import { slugify } from '../domain/vietnamese.ts';

/** Longest name of a record's file, without its ending. */
export const NAME_LENGTH = 100;

/** Fields of days of which the source may tell no more than the year. */
export const DATES: ReadonlySet<string> = new Set(['date', 'presented', 'asOf']);

const SPOKEN =
  /^\s*(?:(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*)?(?:tháng\s+)?(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/i;

/** `19/4/2023` and `4/2023` as a record has them; what is no such day stays as it was typed. */
export function dateAsKept(typed: string): string {
  const [, day, month = '', year = ''] = SPOKEN.exec(typed) ?? [];
  const kept = [year, month, day].flatMap((it) => (it ? [it.padStart(2, '0')] : [])).join('-');
  return isPartialDate(kept) ? kept : typed;
}

const STORY = /^#\/collections\/exemplars\/(?:(new)|entries\/(?:[^?]*\/)?([^/?]+))/;

/**
 * The name that a story's photo must have: that of the story.
 * @param at The editor's address, after the `#`.
 * @returns Nothing beside a story, and in a new one that has no name yet.
 */
export function photoName(
  at: string,
  { headline, date }: { headline: string; date: string },
  file: string,
): string | undefined {
  const [, isNew, kept] = STORY.exec(at) ?? [];
  const year = /^\d{4}/.exec(dateAsKept(date))?.[0];
  const fromWords =
    isNew === undefined || year === undefined || slugify(headline) === ''
      ? undefined
      : `${year}-${slugify(headline)}`.slice(0, NAME_LENGTH);
  const stem = kept ?? fromWords;
  return stem === undefined || stem === stemOf(file) ? undefined : stem + endingOf(file);
}

const valueOf = (keyPath: string) =>
  document.querySelector<HTMLInputElement>(`[data-key-path="${keyPath}"][aria-label] input`)
    ?.value ?? '';

function namePhoto(input: HTMLInputElement): void {
  const [file] = input.files ?? [];
  if (!file) return;
  const words = { headline: valueOf('headline'), date: valueOf('date') };
  const name = photoName(location.hash, words, file.name);
  if (name === undefined) return;
  const { type, lastModified } = file;
  const chosen = new DataTransfer();
  chosen.items.add(new File([file], name, { type, lastModified }));
  input.files = chosen.files;
}

/** Takes days as they are spoken, and gives a photo the name of its story while it is chosen. */
export function mendTyping(): void {
  document.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'file') {
        namePhoto(target);
        return;
      }
      const key = target.closest<HTMLElement>('[data-key-path]')?.dataset['keyPath'] ?? '';
      if (target.type !== 'text' || !DATES.has(key.slice(key.lastIndexOf('.') + 1))) return;
      const kept = dateAsKept(target.value);
      if (kept === target.value) return;
      target.value = kept;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { capture: true },
  );
}
