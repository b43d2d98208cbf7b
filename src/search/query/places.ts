/** The places that a query names. */
import { syllablesOf, type Syllable } from '../../domain/syllables.ts';
import type { FrontDocument } from './bundle.ts';
import { remember } from '../../domain/remember.ts';

type Spelling = Pick<Syllable, 'fold' | 'mark'>;

/** What a unit is called besides its name, without marks. */
const TYPES = ['thi tran', 'thanh pho', 'xa', 'huyen', 'tinh', 'phuong'];

/** What a unit of many others is. */
const WHOLE = /huyen|tinh/;

/** Syllables of a name, the longest first. */
const LENGTHS = [4, 3, 2];

export interface PlaceName {
  /** Its name without what kind of unit it is, without marks: `cam binh`. */
  name: string;
  /** `xa`, `thi tran`; empty where it is not said. */
  type: string;
}

/** `xã Cẩm Bình (từ 01/7/2025)` → type `xa`, name `cam binh`; every query compares them. */
export const placeNameOf = remember((title: string): PlaceName => {
  const folded = syllablesOf(title.replace(/\(.*/, ''))
    .map(({ fold }) => fold)
    .join(' ');
  const type = TYPES.find((it) => folded.startsWith(`${it} `)) ?? '';
  return { type, name: folded.slice(type.length).trim() };
});

/** A place in a query: where its words stand, those for the kind of unit with them. */
export interface NamedPlace extends PlaceName {
  from: number;
  to: number;
}

/** The names of all places. */
export class Places {
  /** The kinds of units that bear a name, with whether each still exists. */
  private readonly units = new Map<string, { type: string; past: boolean }[]>();

  constructor(documents: readonly FrontDocument[]) {
    for (const { kind, title, past = false } of documents) {
      if (kind !== 'dia-phuong') continue;
      const { name, type } = placeNameOf(title);
      this.units.set(name, [...(this.units.get(name) ?? []), { type, past }]);
    }
  }

  /** True where a unit of the name still exists, of the kind where one is said. */
  existsToday({ name, type }: PlaceName): boolean {
    return (this.units.get(name) ?? []).some((it) => !it.past && (type === '' || it.type === type));
  }

  /** True for the name of the whole unit too: beside other words it tells nothing. */
  isWhole({ name, type }: PlaceName): boolean {
    return (
      (type === '' || WHOLE.test(type)) &&
      (this.units.get(name) ?? []).some((it) => WHOLE.test(it.type))
    );
  }

  /** The places that the words name, the longest names first. */
  namedIn(words: readonly Spelling[]): NamedPlace[] {
    const folds = words.map(({ fold }) => fold);
    const found: NamedPlace[] = [];
    folds.forEach((_, from) => {
      if (from < (found[found.length - 1]?.to ?? 0)) return;
      const name = LENGTHS.map((it) => folds.slice(from, from + it).join(' ')).find((it) =>
        this.units.has(it),
      );
      if (name === undefined) return;
      const before = ` ${folds.slice(0, from).join(' ')}`;
      const type = TYPES.find((it) => before.endsWith(` ${it}`));
      found.push({
        name,
        type: type ?? '',
        from: from - (type?.split(' ').length ?? 0),
        to: from + name.split(' ').length,
      });
    });
    return found;
  }
}
