/** What an indicator's chart shows, in one line over it. Describes the figures; the verdict stands elsewhere. */
import type { Indicator } from '../catalog/types.ts';
import { intervalOf } from '../domain/figures.ts';
import { countWord, formatFigure, formatQuantity } from '../domain/format.ts';
import { inPeriod, type Term } from '../domain/period.ts';
import { assessedYear, compare, type Target } from '../domain/progress.ts';
import { targetQuantity } from '../domain/targetPhrase.ts';
import { capitalise } from '../domain/vietnamese.ts';
import type { Observation } from '../schemas/indicator.ts';
import { drawnFigures } from './chart.ts';
import { columnsOf, type Columns } from './columns.ts';

const listed = (years: readonly number[]) => new Intl.ListFormat('vi').format(years.map(String));
const isWholeYear = ({ kind }: Observation) => kind === 'actual' || kind === 'estimate';

/** `(ước)`, `(6 tháng)`: what a figure is, where it is not a year's result. */
function kindNote({ kind, span }: Observation): string {
  if (kind === 'estimate') return ' (ước)';
  return kind === 'partial' ? ` (${span ?? 'chưa trọn năm'})` : '';
}

/** `Hai trong ba năm đã có số ở mức trên 10,7% (tính cả số ước)`. */
function yearsAtGoal(
  target: Target,
  unit: string,
  figures: readonly Observation[],
): string | undefined {
  if (figures.length === 0) return undefined;
  const verdicts = figures.map((it) => compare(intervalOf(it), target));
  if (verdicts.includes('open')) return undefined;
  const at = verdicts.filter((it) => it === 'met').length;
  const [all, some] = [countWord(figures.length), countWord(at)];
  const level = `ở mức ${targetQuantity(target, unit)}`;
  const estimates = figures.some(({ kind }) => kind === 'estimate') ? ' (tính cả số ước)' : '';
  if (at === figures.length) return `Cả ${all} năm đã có số đều ${level}${estimates}`;
  const which = at === 0 ? 'Chưa năm nào' : `${capitalise(some)}`;
  return `${which} trong ${all} năm đã có số ${level}${estimates}`;
}

/** The latest figure beside the level of the last year. */
function latestAgainst(target: Target, unit: string, figures: readonly Observation[]): string {
  const latest = figures.findLast(isWholeYear) ?? figures.at(-1);
  if (!latest) return '';
  const said = `Năm ${latest.year}: ${formatFigure(latest, unit)}${kindNote(latest)}`;
  return `${said}, mục tiêu ${targetQuantity(target, unit)}`;
}

/** From the first to the last of figures that count the same, or the latest alone. */
function course(unit: string, figures: readonly Observation[]): string {
  const whole = figures.filter(isWholeYear);
  const last = figures.at(-1);
  const alike =
    whole.length > 1
      ? whole
      : figures.filter(({ span, kind }) => last?.kind === kind && last.span === span);
  const [from, to] = [alike[0], alike.at(-1)];
  if (!from || !to || from === to)
    return last ? `Năm ${last.year}: ${formatFigure(last, unit)}${kindNote(last)}` : '';
  const note = (it: Observation) => (isWholeYear(it) ? kindNote(it) : '');
  const start = `${formatFigure(from, unit)} năm ${from.year}${note(from)}`;
  const end = `${formatFigure(to, unit)} năm ${to.year}${note(to)}`;
  if (from.value === to.value && from.bound === to.bound)
    return `Năm ${from.year} và năm ${to.year} cùng là ${formatFigure(to, unit)}`;
  return `Từ ${start} ${to.value < from.value ? 'xuống' : 'lên'} ${end}`;
}

/** The highest and the lowest share. */
function extremes({ columns }: Columns): string {
  const shares = columns
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [shares[0], shares.at(-1)];
  if (!lowest || !highest) return '';
  return `Cao nhất ${highest.label} (năm ${highest.year}), thấp nhất ${lowest.label} (năm ${lowest.year})`;
}

/** What the total has come to, and how much of the goal that is. */
function totalSoFar({ columns, goal }: Columns, unit: string): string {
  const known = columns.filter(({ value }) => value !== undefined);
  const last = known.at(-1);
  const share =
    goal && last?.value
      ? `, bằng ${formatQuantity(Math.floor((last.value / goal) * 100), '%')} mục tiêu`
      : '';
  const which =
    known.length === columns.length
      ? 'Cả giai đoạn'
      : `${capitalise(countWord(known.length))} năm đã có số`;
  return `${which} cộng được ${last?.label} ${unit}${share}`;
}

function finding(indicator: Indicator, shown: Columns, term: Term): string {
  const { measure, target, unit, observations } = indicator;
  const figures = drawnFigures(observations, term);
  if (shown.sum) return totalSoFar(shown, unit);
  if (shown.whole !== undefined) return extremes(shown);
  if (!target || !measure || target.value === undefined) return course(unit, figures);
  const inTerm = figures.filter(({ year }) => inPeriod(year, term));
  if (measure === 'endOfPeriod')
    return latestAgainst(target, unit, inTerm.length > 0 ? inTerm : figures);
  return yearsAtGoal(target, unit, inTerm.filter(isWholeYear)) ?? course(unit, figures);
}

/** The years whose figures the target still wants, where the chart has them. */
function wanted({ measure, target, progress }: Indicator, term: Term): readonly number[] {
  if (!measure || !target || !progress) return [];
  const last = assessedYear(target, term);
  return progress.missingYears.filter((year) => year <= last);
}

/** What the indicator's chart shows, in one line; nothing where there is no chart. */
export function chartFinding(indicator: Indicator, term: Term): string | undefined {
  const shown = columnsOf(indicator, term);
  if (!shown) return undefined;
  const years = wanted(indicator, term).filter((year) =>
    shown.columns.some((it) => it.year === year && it.gap),
  );
  const tail = years.length > 0 ? `; chưa có số năm ${listed(years)}` : '';
  return finding(indicator, shown, term) + tail;
}
