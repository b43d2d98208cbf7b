import { dayAfter, firstDay, formatDateShort, lastDay, type PartialDate } from './dates.ts';
import type { Term } from './period.ts';
import type { UnitWords } from './unit.ts';

/**
 * Where a dated record stands against the plan's period and the life of its unit. `left`: within the
 * period, in a place that belonged to another unit then. `unclear`: the date is not known closely enough.
 */
export type Phase = 'before' | 'during' | 'left' | 'after' | 'unclear';

/** The phases in the order of lists, the plan's own period first, with their part of an address. */
export const PHASE_SLUGS = {
  during: 'trong',
  left: 'da-tach',
  after: 'sau',
  before: 'truoc',
  unclear: 'chua-ro',
} as const satisfies Record<Phase, string>;

export const PHASES = Object.keys(PHASE_SLUGS) as Phase[];

/** The phases in words; what comes after is named by what ended: the unit's level, or the period. */
export function phaseLabels(
  { cutShort, end }: Term,
  { level, kind }: Pick<UnitWords, 'level' | 'kind'>,
): Record<Phase, string> {
  const after = cutShort
    ? `sau khi bỏ ${level} (${formatDateShort(dayAfter(end))})`
    : 'sau giai đoạn';
  return {
    before: 'trước giai đoạn',
    during: 'trong giai đoạn',
    left: `khi không thuộc ${kind}`,
    after,
    unclear: 'chưa rõ thuộc giai đoạn nào',
  };
}

/** The span of days in which a place existed as the unit the record names; open ends are unknown or still running. */
export interface Validity {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** A place in time: its own life, and the units above it, each for a span of days. */
export interface PlaceInTime extends Validity {
  parents?: readonly ({ unit: string } & Validity)[] | undefined;
}

type Days = readonly [first: string, last: string];

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const daysOf = ({ from, to }: Validity): Days => [
  from ? firstDay(from) : FIRST_DAY,
  to ? lastDay(to) : LAST_DAY,
];

function overlap(a: Days, b: Days): Days | undefined {
  const [first, last] = [a[0] > b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]];
  return first <= last ? [first, last] : undefined;
}

/** Spans of days in order, those that overlap or follow on each other as one. */
function joined(spans: readonly Days[]): Days[] {
  return spans
    .toSorted(([a], [b]) => a.localeCompare(b))
    .reduce<Days[]>((all, [first, last]) => {
      const before = all.at(-1);
      if (!before || (first > before[1] && first !== dayAfter(before[1])))
        return [...all, [first, last]];
      return [...all.slice(0, -1), [before[0], last > before[1] ? last : before[1]]];
    }, []);
}

/**
 * Phase of a record: of every day that its date can mean and its place lived through. A place that
 * never belonged to `unit` is judged by the date alone.
 */
export function phaseOf(
  date: PartialDate,
  { start, end }: Term,
  place: PlaceInTime = {},
  unit?: string,
): Phase {
  const meant: Days = [firstDay(date), lastDay(date)];
  const days = overlap(meant, daysOf(place)) ?? meant;
  const phases = new Set<Phase>();
  if (days[0] < start) phases.add('before');
  if (days[1] > end) phases.add('after');
  const within = overlap(days, [start, end]);
  if (within) {
    const memberships = joined((place.parents ?? []).filter((it) => it.unit === unit).map(daysOf));
    const spent = memberships.map((it) => overlap(within, it)).filter((it) => it !== undefined);
    if (memberships.length === 0 || spent.length > 0) phases.add('during');
    const whole = spent.some(([first, last]) => first === within[0] && last === within[1]);
    if (memberships.length > 0 && !whole) phases.add('left');
  }
  const [only] = phases;
  return only !== undefined && phases.size === 1 ? only : 'unclear';
}
