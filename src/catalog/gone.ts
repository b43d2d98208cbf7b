/** What is no longer as it was published: withdrawn stories, moved pages, corrected errors. */
import { routes } from '../domain/routes.ts';
import { correctionText } from '../schemas/correction.ts';
import type { LoadedRecord } from '../schemas/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { RedirectData } from '../schemas/redirect.ts';
import type { Catalog, Correction, Withdrawal } from './types.ts';

/** Withdrawn stories, each with the address that its page keeps. Text left in the file is a problem. */
export function joinWithdrawals(
  records: readonly LoadedRecord<'withdrawals'>[],
  problems: Problem[],
): Withdrawal[] {
  return records.map(({ id, data, file, body, bodyLine }) => {
    if (body.trim() !== '')
      problems.push({
        file,
        line: bodyLine,
        field: 'Bài viết',
        message: 'gương đã rút không giữ lại bài viết; hãy xóa phần dưới "---"',
      });
    return { id, file, path: routes.exemplar(id), ...data.withdrawn };
  });
}

/** Ids of today of records that were renamed, by their former ids; `pathOf` gives the address of an id. */
export function renamedIds(
  redirects: readonly RedirectData[],
  pathOf: (id: string) => string,
): Map<string, string> {
  const lastPart = (path: string) => path.split('/').at(-2) ?? '';
  return new Map(
    redirects
      .map(({ from, to }) => [from, to].map((path) => ({ path, id: lastPart(path) })))
      .filter((ends) => ends.every(({ path, id }) => path === pathOf(id)))
      .map(([from, to]) => [from?.id ?? '', to?.id ?? '']),
  );
}

/** The address and the anchor at which a page stands today. */
function standsAt(page: string, redirects: readonly RedirectData[]) {
  const [address = '', anchor] = page.split('#');
  return { current: redirects.find(({ from }) => from === address)?.to ?? address, anchor };
}

/** True for the correction of a withdrawn story, whenever and at whatever former address: it is shown without its text. */
export function isOfWithdrawn(
  page: string,
  withdrawals: readonly Pick<Withdrawal, 'id' | 'path'>[],
  redirects: readonly RedirectData[],
): boolean {
  const { current, anchor } = standsAt(page, redirects);
  return withdrawals.some(({ id, path }) => path === current || id === anchor);
}

/**
 * Corrections with the page's address of today; those of a withdrawn story say nothing any more. That
 * of a short entry follows it to the place where it stands now, and stays where it stood.
 */
export function joinCorrections(
  records: readonly LoadedRecord<'corrections'>[],
  { redirects, withdrawals, exemplars }: Pick<Catalog, 'redirects' | 'withdrawals' | 'exemplars'>,
): Correction[] {
  return records.map(({ data }) => {
    const { current, anchor } = standsAt(data.page, redirects);
    const withdrawn = isOfWithdrawn(data.page, withdrawals, redirects);
    const named = anchor === undefined || withdrawn ? current : `${current}#${anchor}`;
    const page = exemplars.find(({ id }) => id === anchor)?.path ?? named;
    return {
      id: data.id,
      date: data.date,
      page,
      standsOn: [...new Set([current, page.replace(/#.*/, '')])],
      text: withdrawn ? undefined : correctionText(data),
    };
  });
}
