/** What dated facts say: the date, and the numbers of their figures. How they are worded is free. */
import { formatDateShort, isPartialDate } from '../../domain/dates.ts';
import type { Located } from '../../problems/at.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Path } from '../../schemas/kinds.ts';
import type { Fact, Part } from './fact.ts';
import { datePart, numbersIn, partsOf, phraseOf } from './words.ts';

const WITHOUT = { date: 'không ghi ngày', figures: 'không ghi con số' };

/** Numbers as they are written, smallest text first. */
const numbersOf = (text: string) => (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).toSorted();

/** Numbers with the words around them that can be no name: `hạng 8/63; tăng 8 bậc; 23/25 chỉ tiêu năm 2021`. */
const quantitiesOf = (text: string) =>
  (
    text.match(
      /(?:(?<=^|[,:;(]\s*)(?:\p{Ll}+\s){1,3})?\d[\d.,/]*(?<![.,/])(?:\s?%)?(?:\s(?:\p{Ll}[\p{Ll}²]*|\d[\d.,/]*(?<![.,/])))*/gu,
    ) ?? []
  ).join('; ');

/** The numbers of all figures, told in any order; more of them take nothing back. */
function figuresPart(figures: readonly string[]): Part | undefined {
  const text = figures.join('; ');
  const numbers = numbersOf(text);
  if (numbers.length === 0) return undefined;
  return {
    words: numbers.join('; '),
    saidIn: (said) => [...numbersIn(text)].some((number) => numbersIn(said).has(number)),
    refinedBy(words) {
      const left = words.split('; ');
      return numbers.every((number) => {
        const found = left.indexOf(number);
        if (found >= 0) left.splice(found, 1);
        return found >= 0;
      });
    },
  };
}

/**
 * The facts of a milestone: its date and its figures.
 * @param what What it is about: `Phong trào X, mốc`.
 */
export function milestoneFacts(
  raw: Partial<Milestone>,
  { at, path, what }: { at: Located; path: Path; what: string },
): Fact[] {
  const { fact = '', figures = [], source } = raw;
  const from = source?.url ?? source?.title ?? '';
  const date = raw.date === undefined ? '' : String(raw.date);
  const dated = isPartialDate(date);
  const parts = partsOf({
    date: dated ? datePart(date) : undefined,
    figures: figuresPart(figures),
  });
  return [
    {
      group: 'milestone',
      at,
      path,
      what: dated ? `${what} ${formatDateShort(date)}` : what,
      key: 'moc',
      parts,
      main: dated ? 'date' : 'figures',
      marks: [fact, from && `${from} ${date}`, from].filter((mark) => mark !== ''),
      phrase: (keys) =>
        keys
          .flatMap((key) =>
            key === 'figures' && parts['figures']
              ? [quantitiesOf(figures.join('; '))]
              : phraseOf(parts, [key], WITHOUT),
          )
          .join(', '),
    },
  ];
}
