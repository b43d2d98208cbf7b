/** The outcome of an indicator and the Vietnamese sentences that state it. */
import { firstDay, formatDateLong, formatDateShort } from './dates.ts';
import { figureAtEnd, isDeciding, isDisputed, latestResult, speaksOfUnit } from './figures.ts';
import type { Figure, FigureKind } from './figures.ts';
import { formatFigure } from './format.ts';
import { amountPhrase, distancePhrase, excess } from './outcomeAmounts.ts';
import { periodSpan, type Term } from './period.ts';
import {
  assessedYear,
  decide,
  disputedYears,
  lateDocument,
  missingYears,
  type Finding,
  type Measure,
  type Target,
} from './progress.ts';
import { outcomeLabels, partOfYear, type Outcome } from './outcomes.ts';
import { targetPhrase } from './targetPhrase.ts';
import { capitalise } from './vietnamese.ts';

interface Judgement {
  outcome: Outcome;
  /** The outcome of this target in a few words: `đạt`, `lệch 2,3 điểm phần trăm`. */
  label: string;
  /** Why, as one or two Vietnamese sentences. */
  reason: string;
}

/** Whose plan the target belongs to. */
export interface PlanScope {
  term: Term;
  /** What the unit is called: `huyện`. */
  kind: string;
}

/** Outcome of an indicator, measured in `unit`, and the reason in words. */
export function judge(
  measure: Measure,
  target: Target,
  unit: string,
  figures: readonly Figure[],
  scope: PlanScope,
): Judgement {
  const { term, kind } = scope;
  const finding = decide(measure, target, figures, term);
  const goal = `kế hoạch đặt ${measure === 'milestone' ? 'mốc' : 'mức'} ${targetPhrase(target, unit, measure)}`;
  const labels = outcomeLabels(term);
  const said = (outcome: Outcome, reason: string, label = labels[outcome]) => ({
    outcome,
    label,
    reason,
  });
  const basis = () => decidedBy(measure, target, finding, unit, scope);
  if (finding.verdict === 'met')
    return said('met', `${basis()}${excess(target, finding, unit)}; ${goal}.`);
  if (finding.verdict === 'missed') {
    if (target.comparator === 'exactly') {
      const distance = distancePhrase(target, finding, unit);
      return said('off', `${basis()}, ${distance} so với mức đặt ra; ${goal}.`, distance);
    }
    const later = laterSpan(measure, target, term);
    if (later === undefined) return said('notMet', `${basis()}; ${goal}.`);
    return said(
      'notYet',
      `${basis()}, chưa tới mức đặt cho ${later.goal}; ${goal}.`,
      `chưa tới mức đặt cho ${later.goal} (xét ${later.assessed})`,
    );
  }
  const own = figures.filter((figure) => speaksOfUnit(figure, term));
  if (measure === 'milestone')
    return said('unconfirmed', `${noDocument(figures, target, scope)}; ${goal}.`);
  if (own.length === 0)
    return said(
      'noData',
      `Chưa tìm thấy số liệu công bố của ${kind} cho giai đoạn ${periodSpan(term)}; ${goal}.`,
    );
  // Of a disputed year no figure is picked for the sentence.
  const agreed = own.filter((it) => !isDeciding(it) || !isDisputed(figures, it.year));
  const disputed = disputedYears(measure, target, figures, term);
  const missing = missingYears(measure, target, figures, term);
  return said(
    'insufficient',
    [
      latestKnown(unit, agreed, goal, kind),
      disputePhrase(disputed),
      whyOpen(missing, disputed, finding, term),
    ]
      .filter((it) => it !== undefined)
      .join(' '),
  );
}

/** What a verdict by whole years stands for, where the target was set for a later one. */
function laterSpan(measure: Measure, target: Target, term: Term) {
  const year = assessedYear(target, term);
  if (year >= target.by) return undefined;
  if (measure === 'endOfPeriod') return { goal: `${target.by}`, assessed: `năm ${year}` };
  if (measure === 'yearlyAverage')
    return {
      goal: periodSpan({ from: term.from, to: target.by }),
      assessed: periodSpan({ from: term.from, to: year }),
    };
  return undefined;
}

/** What the verdict rests on. */
function decidedBy(
  measure: Measure,
  target: Target,
  finding: Finding,
  unit: string,
  { term, kind }: PlanScope,
): string {
  const { verdict, basis } = finding;
  const [first] = basis;
  const span = `${first?.year}–${basis.at(-1)?.year}`;
  switch (measure) {
    case 'yearlyAverage':
      return `Bình quân các năm ${span} là ${amountPhrase(target, finding, unit)}`;
    case 'total':
      return `${summands(basis, term)} là ${amountPhrase(target, finding, unit)}`;
    case 'milestone':
      return `Đã có văn bản xác nhận năm ${first?.year}`;
    case 'everyYear':
      if (verdict === 'met') return `Năm nào trong các năm ${span} cũng đạt`;
      return yearSentence(first, unit);
    case 'endOfPeriod':
      return yearSentence(
        first,
        unit,
        assessedYear(target, term) < target.by ? `, năm trọn vẹn cuối cùng của ${kind},` : '',
      );
  }
}

/** What was added up: whole years, and the part of the unit's last one where it is among them. */
function summands(basis: readonly Figure[], term: Term): string {
  const whole = basis.filter(({ year }) => year <= term.lastWholeYear);
  if (whole.length === basis.length) return 'Cộng các năm đã có số';
  const part = partOfYear(term);
  return whole.length === 0 ? `Số ${part}` : `Cộng các năm đã có số và số ${part}`;
}

/** That no document was found, or why the one there is does not count. */
function noDocument(figures: readonly Figure[], target: Target, { term, kind }: PlanScope): string {
  const late = lateDocument(figures, target, term);
  if (!late) return 'Chưa tìm thấy quyết định hay văn bản xác nhận';
  const date = late.asOf ?? String(late.year);
  const found = `Văn bản xác nhận tìm thấy là của ${formatDateLong(date)}`;
  if (firstDay(date) > `${target.by}-12-31`) return `${found}, sau hạn của mốc`;
  const when = firstDay(date) > term.end ? 'sau khi' : 'chưa rõ trước hay sau khi';
  return `${found}, ${when} ${kind} kết thúc (${formatDateShort(term.end)}), nên không tính`;
}

function yearSentence(figure: Figure | undefined, unit: string, which = ''): string {
  if (!figure) throw new RangeError('a verdict without a figure');
  return `Năm ${figure.year}${which} thực hiện ${formatFigure(figure, unit)}${scopeNote(figure)}`;
}

const KIND_NOTES: Record<FigureKind, string> = {
  actual: '',
  estimate: ' (số ước)',
  partial: ' (chưa trọn năm)',
  plan: ' (kế hoạch)',
};

/** What is not clear of a figure's scope, wherever the figure is said. */
const scopeNote = ({ scopeDoubt }: Figure) => (scopeDoubt ? `, ${scopeDoubt}` : '');

/** The latest of the unit's own figures in words, then the plan's target. */
function latestKnown(unit: string, own: readonly Figure[], goal: string, kind: string): string {
  const latest = latestResult(own);
  if (!latest) return `${capitalise(goal)}.`;
  const value = formatFigure(latest, unit);
  const doubt = latest.verified ? '' : ' (chưa đối chiếu được)';
  if (latest.kind === 'partial' && !latest.cumulative)
    return `Số mới nhất của ${kind} là của năm ${latest.year} nhưng chưa trọn năm${latest.span ? ` (${latest.span})` : ''}: ${value}${doubt}${scopeNote(latest)}, nên không so thẳng với mục tiêu. ${capitalise(goal)}.`;
  const note = latest.cumulative ? ' (cộng dồn nhiều năm)' : KIND_NOTES[latest.kind];
  return `Số mới nhất của ${kind}, năm ${latest.year}, là ${value}${note}${doubt}${scopeNote(latest)}; ${goal}.`;
}

/** `Năm 2022 có những số khác nhau, chưa biết số nào đúng.`; nothing where no year is disputed. */
export function disputePhrase(years: readonly number[]): string | undefined {
  if (years.length === 0) return undefined;
  const listed = new Intl.ListFormat('vi').format(years.map(String));
  return years.length === 1
    ? `Năm ${listed} có những số khác nhau, chưa biết số nào đúng.`
    : `Các năm ${listed} đều có những số khác nhau, chưa biết số nào đúng.`;
}

function whyOpen(
  missing: readonly number[],
  disputed: readonly number[],
  { lacksPartYear }: Finding,
  term: Term,
): string | undefined {
  const part = lacksPartYear ? `số ${partOfYear(term)}` : undefined;
  if (missing.length === 0 && part === undefined)
    return disputed.length > 0 ? undefined : 'Số đã công bố chưa đủ chính xác để kết luận.';
  const years = new Intl.ListFormat('vi').format(missing.map(String));
  const which = missing.length === 1 ? years : `của các năm ${years}`;
  const whole = missing.length > 0 ? `số thực hiện cả năm ${which}` : undefined;
  const lacking = [whole, part].filter((it) => it !== undefined);
  return `Còn thiếu ${lacking.join(', và ')}, nên chưa kết luận được.`;
}

/**
 * The unit's figure on the day it ended, as a sentence that stands beside the verdict: it is of fewer
 * parts than the plan was made for, so it decides nothing. `parts` says which: `21 phần`.
 */
export function atEndPhrase(
  figures: readonly Figure[],
  unit: string,
  term: Term,
  parts: string,
): string | undefined {
  const figure = figureAtEnd(figures, term);
  return (
    figure &&
    `Đến ngày ${formatDateShort(term.end)} (${parts}): ${formatFigure(figure, unit)}; không dùng để kết luận.`
  );
}
