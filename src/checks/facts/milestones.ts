/** What dated facts say: the date, the place, the numbers of their figures. How they are worded is free. */
import { formatDateShort, isPartialDate } from '../../domain/dates.ts';
import type { Located } from '../../problems/at.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Path } from '../../schemas/kinds.ts';
import type { Fact } from './fact.ts';
import { leavesOf } from './leaves.ts';
import type { Names } from './names.ts';
import { numbersPart, quantitiesOf } from './numbers.ts';
import { datePart, partsOf, phraseOf } from './words.ts';

interface Context {
  at: Located;
  path: Path;
  /** What it is about: `Phong trào X, mốc`. */
  what: string;
  names: Names;
}

/** A milestone of a movement, or one of the timeline. */
export function milestoneFacts(
  kind: 'movements' | 'timeline',
  raw: Partial<Milestone>,
  { at, path, what, names }: Context,
): Fact[] {
  const { fact = '', figures = [], source, place } = raw;
  const from = source?.url ?? source?.title ?? '';
  const date = raw.date === undefined ? '' : String(raw.date);
  const dated = isPartialDate(date);
  const leaves = leavesOf(kind, kind === 'timeline' ? [] : ['milestones'], raw, names);
  const without = { ...leaves.without, figures: 'không ghi con số' };
  const parts = partsOf({
    ...leaves.parts,
    date: dated ? datePart(date) : undefined,
    place: place && names.place(place, dated ? date : undefined),
    figures: numbersPart(figures),
  });
  return [
    {
      group: 'milestone',
      at,
      path,
      what: () => (dated ? `${what} ${formatDateShort(date)}` : what),
      key: 'moc',
      parts,
      main: dated ? 'date' : 'figures',
      marks: [fact, from && `${from} ${date}`, from].filter((mark) => mark !== ''),
      phrase: (keys) =>
        keys
          .flatMap((key) =>
            key === 'figures' && parts['figures']
              ? [quantitiesOf(figures.join('; '))]
              : phraseOf(parts, [key], without),
          )
          .join(', '),
    },
  ];
}

/** The milestones of a movement, in whatever version. */
export function movementMilestones(
  data: unknown,
  { what, ...context }: Omit<Context, 'path'>,
): Fact[] {
  const { milestones } = (data ?? {}) as { milestones?: unknown };
  return (Array.isArray(milestones) ? (milestones as Partial<Milestone>[]) : []).flatMap((it, i) =>
    milestoneFacts('movements', it, {
      ...context,
      path: ['milestones', i],
      what: `${what}, mốc`,
    }),
  );
}
