/** Random choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  index: (end: number) => number;
  chance: (share: number) => boolean;
  /** @throws RangeError for an empty list. */
  pick: <T>(list: readonly T[]) => T;
}

/** The generator mulberry32: 32 bits of state, good enough for filler text. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const index = (end: number) => Math.floor(next() * end);
  return {
    index,
    chance: (share) => next() < share,
    pick: (list) => {
      const picked = list[index(list.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
  };
}
