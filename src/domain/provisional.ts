/** What estimates and incomplete years say of a target: words beside the verdict, never one. */
import { decidingFigure, isDisputed, settled, sumOf, type Figure } from './figures.ts';
import { BOUND_WORDS, countWord, formatFigure, formatQuantity } from './format.ts';
import { wholeYears, type Term } from './period.ts';
import { assessedYear, type Measure, type Target } from './progress.ts';
import { targetQuantity } from './targetPhrase.ts';

/** The unit's figure of a year that stands for the whole of it: the deciding one, else the estimate. */
function yearFigure(figures: readonly Figure[], year: number): Figure | undefined {
  const decided = decidingFigure(figures, year);
  if (decided || isDisputed(figures, year)) return decided;
  return settled(
    figures.filter(
      (it) =>
        it.year === year &&
        it.kind === 'estimate' &&
        it.verified &&
        it.coverage === 'unit' &&
        !it.cumulative,
    ),
  );
}

/** `một số thực hiện, hai số ước` */
function kindsPhrase(figures: readonly Figure[]): string {
  const results = figures.filter(({ kind }) => kind === 'actual').length;
  const estimates = figures.length - results;
  return [
    results > 0 && `${countWord(results)} số thực hiện`,
    estimates > 0 && `${countWord(estimates)} số ước`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `ba năm 2021–2023`; years with a gap between them one by one. */
function yearsPhrase(years: readonly number[]): string {
  const [first = 0] = years;
  const last = years.at(-1) ?? 0;
  const listed =
    last - first === years.length - 1
      ? `${first}–${last}`
      : new Intl.ListFormat('vi').format(years.map(String));
  return `${countWord(years.length)} năm ${listed}`;
}

/** A share is rounded to the side on which its word stays true: more than 66,7 % is more than 66 %. */
const ROUND: Record<Figure['bound'], (share: number) => number> = {
  exact: Math.round,
  about: Math.round,
  moreThan: Math.floor,
  atLeast: Math.floor,
  lessThan: Math.ceil,
  atMost: Math.ceil,
};

/**
 * `, bằng 84% mục tiêu`: only of a level to be reached from below, since a share of one that falls,
 * or of a range, says nothing.
 */
function sharePhrase({ comparator, value: goal = 0 }: Target, { value, bound }: Figure): string {
  if ((comparator !== 'atLeast' && comparator !== 'moreThan') || goal <= 0) return '';
  const share = (value / goal) * 100;
  const rounded = ROUND[bound](share);
  // Not quite there must not read as there.
  const shown = rounded === 100 && share !== 100 ? Number(share.toFixed(1)) : rounded;
  return `, ${BOUND_WORDS[bound] || 'bằng'} ${formatQuantity(shown, '%')} mục tiêu`;
}

/**
 * What the unit's results and estimates say of a target that cannot be concluded, as a sentence that
 * begins "Tạm tính" and names the kinds of figures it rests on; nothing where they say too little.
 */
export function provisionalPhrase(
  measure: Measure,
  target: Target,
  unit: string,
  figures: readonly Figure[],
  term: Term,
): string | undefined {
  if (measure === 'milestone') return undefined;
  const known = wholeYears(term)
    .filter((year) => year <= assessedYear(target, term))
    .flatMap((year) => yearFigure(figures, year) ?? []);
  const goal = `mục tiêu ${targetQuantity(target, unit)}`;
  const doubts = [...new Set(known.flatMap(({ scopeDoubt }) => scopeDoubt ?? []))];
  const doubt = doubts.map((it) => `, ${it}`).join('');
  if (measure === 'total' || measure === 'yearlyAverage') {
    if (known.length < 2 || known.some(({ bound }) => bound !== 'exact')) return undefined;
    const sum = sumOf(known).low;
    const average = measure === 'yearlyAverage';
    const amount = Number((average ? sum / known.length : sum).toFixed(4));
    const shown = `${average ? 'bình quân' : 'cộng được'} ${formatQuantity(amount, unit)}`;
    const how = average ? '; trung bình cộng' : '';
    const years = yearsPhrase(known.map(({ year }) => year));
    return `Tạm tính: ${shown} sau ${years} (${kindsPhrase(known)}${how}; ${goal})${doubt}.`;
  }
  const latest = known.at(-1);
  if (latest?.kind !== 'estimate') return undefined;
  const share = measure === 'endOfPeriod' ? sharePhrase(target, latest) : '';
  const own = latest.scopeDoubt ? `, ${latest.scopeDoubt}` : '';
  return `Tạm tính: ${formatFigure(latest, unit)} năm ${latest.year} (số ước)${share}${own}; ${goal}.`;
}
