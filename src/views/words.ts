/** Phrases about the unit and its plan that several pages share. */
import { formatDateShort } from '../domain/dates.ts';
import { countWord } from '../domain/format.ts';
import { periodSpan, yearsOf } from '../domain/period.ts';
import { capitalise } from '../domain/vietnamese.ts';
import type { Catalog, Place } from '../catalog/types.ts';

type Named = Pick<Catalog, 'unit' | 'period'>;

/** What the site tells of, as its title says it: `Năm năm thi đua ở Ví Dụ`. */
export function campaignTitle({ unit, period }: Named): string {
  return `${capitalise(countWord(yearsOf(period).length))} năm thi đua ở ${unit.place.name}`;
}

/** The plan in running text: `kế hoạch 2021–2025 của huyện Ví Dụ`. */
export function planOfUnit({ unit, period }: Named): string {
  return `kế hoạch ${periodSpan(period)} của ${unit.words.title}`;
}

/** How a former unit stands to the one of today, up to that one's name: `nay là một phần của`. */
export function nowAs({ formerUnits, alsoFrom }: Pick<Place, 'formerUnits' | 'alsoFrom'>): string {
  return formerUnits.length + alsoFrom.length > 1 ? 'nay là một phần của' : 'nay là';
}

/** That the unit has ended, as a sentence: `Cấp huyện kết thúc hoạt động ngày 30/6/2025`; nothing for one that stands. */
export function endOfUnit({ unit: { words, place } }: Pick<Catalog, 'unit'>): string | undefined {
  return place.to === undefined
    ? undefined
    : `${capitalise(words.level)} kết thúc hoạt động ngày ${formatDateShort(place.to)}`;
}

/** Names of bodies within a sentence: `các cơ sở y tế`, not `Các`. */
export function namesInSentence(bodies: readonly { name: string }[]): string {
  const names = bodies.map(({ name }) => name.replace(/^Các(?= )/, 'các'));
  return new Intl.ListFormat('vi').format(names);
}
