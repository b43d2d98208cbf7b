/** Whether corrections give the numbers that their page gives, and gave. */
import type { Catalog, Correction } from '../../catalog/types.ts';
import { problemAt } from '../../problems/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Records } from '../../schemas/kinds.ts';
import { corrects, numbersNeverHeld, numbersNotHeld, ofYear, saysParts } from './explained.ts';
import type { Loss } from './fact.ts';
import type { FactPage } from './pages.ts';

/** Corrections with a number that their page does not hold today, or never held; one that `open` deals with is judged there, and one that stands as it was published stays so. */
export function wrongNumbers(
  { corrections }: Pick<Catalog, 'corrections'>,
  records: Records,
  pages: readonly FactPage[],
  {
    open,
    standing,
  }: {
    open: readonly { page: FactPage; loss: Loss }[];
    standing: ReadonlySet<string>;
  },
): Problem[] {
  return corrections.flatMap((it) => {
    const own = pages.filter((page) => isOf(it, page));
    if (own.length === 0 || standing.has(it.id)) return [];
    const judged = open.some(({ page }) => own.includes(page));
    const never =
      !judged &&
      own.every(
        ({ everSaid }) =>
          everSaid !== undefined && everSaid.since < it.date && numbersNeverHeld(it, everSaid.text),
      );
    const unheld =
      !open.some(({ page, loss }) => own.includes(page) && corrects(it, loss)) &&
      own.every(
        (page) =>
          page.text !== undefined &&
          numbersNotHeld(
            it,
            page.text,
            corrections.filter((other) => isOf(other, page)),
          ),
      );
    return [...(never ? neverHeld(it, records) : []), ...(unheld ? notHeld(it, own, records) : [])];
  });
}

function neverHeld({ id }: Correction, { corrections }: Records): Problem[] {
  const record = corrections.find((it) => it.id === id);
  return record
    ? [
        problemAt(
          record,
          ['was'],
          'đính chính nói đã đăng một số mà chưa bản nào của trang này ghi; hãy ghi đúng số đã đăng, xem trong lịch sử của tệp',
        ),
      ]
    : [];
}

/** A correction whose numbers of today its page does not hold, with what it does hold. */
function notHeld(
  { id, text }: Correction,
  pages: readonly FactPage[],
  { corrections }: Records,
): Problem[] {
  const record = corrections.find((it) => it.id === id);
  if (!record || !text) return [];
  const still = pages
    .flatMap(({ now }) => now)
    .find((fact) => saysParts(text.was, fact, [fact.main]) && ofYear(text, fact));
  const holds = still ? `; tệp vẫn ghi ${pasteable(still.phrase([still.main]))}` : '';
  return [
    problemAt(
      record,
      ['now'],
      `đính chính ghi số mà bản ghi của trang này không ghi${holds}; hãy sửa bản ghi, hoặc ghi đúng điều tệp đang ghi`,
    ),
  ];
}

/** Words to be pasted: without hard spaces, and no longer than a correction may be. */
export const pasteable = (words: string) => words.replace(/\s+/g, ' ').slice(0, 300);

/** True for a correction of a page, or of the entry that a page holds. */
export function isOf({ page }: Pick<Correction, 'page'>, { path }: FactPage): boolean {
  const [address, anchor] = page.split('#');
  const [own, entry] = path.split('#');
  return address === own && (anchor === undefined || entry === undefined || anchor === entry);
}
