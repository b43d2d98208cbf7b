/** What the looks of a chart's columns mean. */
import type { FigureKind } from '../domain/figures.ts';
import { FIGURE_KINDS } from '../schemas/indicator.ts';
import type { Chart } from './chart.ts';

export interface KeyOf {
  kinds: readonly FigureKind[];
  /** Adds the line of the target. */
  target?: boolean;
  /** Adds the outline of the whole that a column is a share of. */
  whole?: boolean;
  /** Adds that the columns are added up. */
  sum?: boolean;
  /** Adds the place of a year without a figure. */
  gap?: boolean;
}

type KeyLook = FigureKind | 'whole' | 'gap' | 'target';

export interface KeyItem {
  /** How it looks; absent for what is said of all columns. */
  look?: KeyLook;
  words: string;
}

/** What the key of a chart explains. */
export function keyOf({ kinds, key, gaps = [] }: Chart): KeyOf {
  return { kinds, ...key, gap: gaps.length > 0 };
}

/** The items of a key, in order. */
export function keyItems({ kinds, target, whole, sum, gap }: KeyOf): KeyItem[] {
  return [
    ...(sum ? [{ words: 'Cột: số cộng dồn từ đầu giai đoạn.' }] : []),
    ...kinds.map((look): KeyItem => ({ look, words: FIGURE_KINDS[look] })),
    ...(whole ? [{ look: 'whole' as const, words: 'cả khung là 100%' }] : []),
    ...(gap ? [{ look: 'gap' as const, words: 'năm chưa có số' }] : []),
    ...(target ? [{ look: 'target' as const, words: 'mục tiêu của kế hoạch' }] : []),
  ];
}

const LOOK_WORDS: Record<KeyLook, string> = {
  actual: 'cột đặc',
  estimate: 'cột rỗng',
  partial: 'cột nhạt',
  plan: 'cột viền nhạt',
  whole: 'khung',
  gap: 'gạch chéo',
  target: 'đường đứt',
};

/** The key in words, for where no looks can be shown: `Cột đặc: thực hiện cả năm; gạch chéo: năm chưa có số.` */
export function keyInWords(of: KeyOf): string {
  const items = keyItems(of);
  const looks = items.flatMap(({ look, words }) => (look ? `${LOOK_WORDS[look]}: ${words}` : []));
  const all = items.flatMap(({ look, words }) => (look ? [] : words));
  const said = looks.join('; ');
  return [...all, said && `${said.charAt(0).toUpperCase()}${said.slice(1)}.`]
    .filter(Boolean)
    .join(' ');
}
