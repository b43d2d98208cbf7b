/**
 * Whether a correction (Luật Tiếp cận thông tin) says what was lost. It does where it is of
 * the same page, its `was` names every part that differs as it was and its `now` names each as the
 * file has it, in whatever form of writing; of what was removed, `now` says so ("đã bỏ"). One
 * correction may say several changes. A correction that names years speaks of these alone. Where a
 * figure was corrected twice, the first may lead to the second: its `now` is the second's `was`.
 * A redacted one speaks of all that its page said up to its day.
 */
import type { CorrectionText } from '../../schemas/correction.ts';
import type { Correction } from '../../catalog/types.ts';
import type { Fact, Loss } from './fact.ts';
import { numbersIn, says, saysGone, saysWords } from './words.ts';

/** True where a text says these parts of a fact; of a part that is not there, that it is gone. */
export const saysParts = (text: string, fact: Fact | undefined, keys: readonly string[]) =>
  fact
    ? keys.every((key) => {
        const part = fact.parts[key];
        return part ? says(text, part) : saysGone(text);
      })
    : saysGone(text);

/** True where a correction names no year, or that of the fact. */
export function ofYear(
  { what, was, now }: CorrectionText,
  ...facts: readonly (Fact | undefined)[]
): boolean {
  const years = [...`${what} ${was} ${now}`.matchAll(/(?<![\d.,])20[12]\d(?![.,]?\d)/g)].map(
    Number,
  );
  const own = facts.flatMap((fact) => fact?.year ?? []);
  return years.length === 0 || own.length === 0 || own.some((year) => years.includes(year));
}

/** Corrections that say what was lost as it was. */
export const corrects = ({ text }: Correction, loss: Loss) =>
  text !== undefined &&
  ofYear(text, loss.before, loss.now) &&
  (loss.before.person === true || saysParts(text.was, loss.before, loss.changed));

/** True where one correction begins where another ended. */
const follows = (next: string, last: string) =>
  saysWords(next, last) ||
  saysWords(last, next) ||
  [...numbersIn(last)].some((number) => numbersIn(next).has(number));

/** True where a correction, or those that follow it, says what the file says now. */
export function leadsToNow(
  correction: Correction,
  loss: Loss,
  others: readonly Correction[],
): boolean {
  const { text } = correction;
  if (text === undefined) return false;
  if (saysParts(text.now, loss.now, loss.changed)) return true;
  const rest = others.filter((it) => it !== correction && it.date >= correction.date);
  return rest.some((it) => it.text && follows(it.text.was, text.now) && leadsToNow(it, loss, rest));
}

/** True where a text gives a number that none of the others holds, however its dots are read. */
function givesOther(text: string, held: string, tokens = /\d(?:[\d.,]*\d)?/g): boolean {
  const numbers = numbersIn(held.replace(/(?<=\d)[-–](?=\d)/g, ' '));
  return (text.match(tokens) ?? []).some((number) =>
    [...numbersIn(number)].every((reading) => !numbers.has(reading)),
  );
}

/**
 * Numbers that a correction gives as those of today and that its page does not hold. A correction
 * that another one follows was right in its time.
 */
export function numbersNotHeld(
  correction: Correction,
  text: string,
  ofPage: readonly Correction[],
): boolean {
  const now = correction.text?.now ?? '';
  const followed = ofPage.some((it) => it !== correction && it.text && follows(it.text.was, now));
  return !followed && givesOther(now, text);
}

/** Numbers that a correction says were published, and that no version of its page ever held, however either is written. */
export const numbersNeverHeld = ({ text }: Correction, versions: string) =>
  text !== undefined &&
  givesOther(
    text.was,
    `${versions}\n${versions.replaceAll(',', ', ')}`,
    /\d+(?:[.,\u00a0\u202f ]\d+)*/g,
  );

/**
 * The changed parts of a loss that no correction of its page says; one may say some, another the others.
 * @param from Day on which the earlier version was published.
 */
export const unsaidParts = (loss: Loss, from: string, ofPage: readonly Correction[]) =>
  loss.changed.filter((key) => {
    const part = { ...loss, changed: [key] };
    return !ofPage.some((it) =>
      it.text === undefined ? from <= it.date : corrects(it, part) && leadsToNow(it, part, ofPage),
    );
  });
