/** How a cell of the tile map is written that is no place. */
export const CELLS = { water: 'nước', empty: 'trống' } as const;
